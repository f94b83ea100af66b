// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// What there is to see to before the talk, each with the time it takes beforehand, ticked by each auditor for itself.
/// Our own list, after what the manual asks of the preparation (Bijlage 1).
class ChecklistModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { WordsRole = Qt::UserRole, LeadRole, FirstRole, SecondRole };

    explicit ChecklistModel(Desk &desk);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void refresh();
    /// The names under which the ticks are kept; never change one.
    [[nodiscard]] static QStringList lines();
    [[nodiscard]] static LineName line(int row);

private:
    [[nodiscard]] static QString words(const QString &line);
    [[nodiscard]] QString lead(int days) const;

    Desk &m_desk;
    const OpenMeasurement &m_measurement;
};

/// The page *checklist*: each auditor's list, and the choices that both fix beforehand, so that nobody has to settle
/// them in front of the group.
class ChecklistViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::ChecklistModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(QString secondName READ secondName NOTIFY changed FINAL)
    Q_PROPERTY(QString skips READ skips NOTIFY changed FINAL)
    Q_PROPERTY(QString drafts READ drafts NOTIFY changed FINAL)
    Q_PROPERTY(QString differ READ differ NOTIFY changed FINAL)
    Q_PROPERTY(bool firstAgrees READ firstAgrees NOTIFY changed FINAL)
    Q_PROPERTY(bool secondAgrees READ secondAgrees NOTIFY changed FINAL)
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)

public:
    ChecklistViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] ChecklistModel *lines() { return &m_lines; }
    [[nodiscard]] QString firstName() const { return name(Slot::First); }
    [[nodiscard]] QString secondName() const { return name(Slot::Second); }
    [[nodiscard]] QString skips() const;  ///< who decides in the talk that a prompt is left out: "questioner", "both"
    [[nodiscard]] QString drafts() const; ///< who drafts the explanations: "first", "second", "half"
    [[nodiscard]] QString differ() const; ///< what happens when they disagree, in their own words
    [[nodiscard]] bool firstAgrees() const;
    [[nodiscard]] bool secondAgrees() const;
    [[nodiscard]] QString organisation() const;

    Q_INVOKABLE void tick(int row, bool first, bool ticked);
    /// One of the choices of `skips` and `drafts`; the same again takes it back. Both auditors' yes is asked anew.
    Q_INVOKABLE void choose(const QString &what, const QString &choice);
    Q_INVOKABLE void setDiffer(const QString &text);
    Q_INVOKABLE void agree(bool first, bool yes);

    /// Both choices are made and both auditors agree.
    [[nodiscard]] static bool settled(const Measurement &measurement);
    /// How many lines of that auditor's list are ticked.
    [[nodiscard]] static int ticked(const Measurement &measurement, Slot slot);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString name(Slot slot) const;
    void write(const QString &line, const QString &text);

    OpenMeasurement &m_measurement;
    ChecklistModel m_lines;
};

} // namespace Tweeluik
