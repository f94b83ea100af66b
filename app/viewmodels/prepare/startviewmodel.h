// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// The rows of the page *start*: one per measurement of this device.
class MeasurementListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { IdRole = Qt::UserRole, OrganisationRole, SubtitleRole, StageRole, WhenRole };

    explicit MeasurementListModel(Desk &desk);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRows(const QList<MeasurementSummary> &rows);
    /// The list begins with what a screen holds; more rows come as it is scrolled towards its end.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Q_INVOKABLE void showMore() { fetchMore({}); }

private:
    static constexpr qsizetype atFirst = 6; ///< the first frame waits for no more
    static constexpr qsizetype atOnce = 12;

    Desk &m_desk;
    QList<MeasurementSummary> m_rows;
    qsizetype m_shown = atFirst; ///< of the rows, as far as there are so many
};

/// The page *start*: the measurement that is next or in hand, and the others.
class StartViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool hasFirst READ hasFirst NOTIFY changed FINAL)
    Q_PROPERTY(QString firstId READ firstId NOTIFY changed FINAL)
    Q_PROPERTY(QString firstOrganisation READ firstOrganisation NOTIFY changed FINAL)
    Q_PROPERTY(QString firstSubtitle READ firstSubtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString firstWhen READ firstWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString firstStage READ firstStage NOTIFY changed FINAL)
    Q_PROPERTY(QString firstNotes READ firstNotes NOTIFY changed FINAL)
    Q_PROPERTY(bool firstStarted READ firstStarted NOTIFY changed FINAL)
    Q_PROPERTY(bool firstEnded READ firstEnded NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::MeasurementListModel *others READ others CONSTANT FINAL)
    Q_PROPERTY(bool practice READ practice CONSTANT FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)

public:
    StartViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] bool hasFirst() const { return !m_summaries.isEmpty(); }
    [[nodiscard]] QString firstId() const;
    [[nodiscard]] QString firstOrganisation() const;
    [[nodiscard]] QString firstSubtitle() const;
    [[nodiscard]] QString firstWhen() const;
    [[nodiscard]] QString firstStage() const;
    [[nodiscard]] QString firstNotes() const;
    [[nodiscard]] bool firstStarted() const { return hasFirst() && first().started; }
    [[nodiscard]] bool firstEnded() const { return hasFirst() && first().ended; }
    [[nodiscard]] MeasurementListModel *others() { return &m_others; }
    [[nodiscard]] bool practice() const { return m_desk.practice; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// Opens it; false leaves this page with a sentence in `trouble`.
    Q_INVOKABLE bool open(const QString &id);
    /// The page of the talk that fits this tablet's role in the measurement in hand.
    Q_INVOKABLE QString interviewRoute() const;

Q_SIGNALS:
    void changed();
    void troubleChanged();

private:
    void refresh();
    [[nodiscard]] const MeasurementSummary &first() const { return m_summaries.constFirst(); }

    Desk &m_desk;
    QList<MeasurementSummary> m_summaries;
    MeasurementListModel m_others;
    QString m_trouble;
};

} // namespace Tweeluik
