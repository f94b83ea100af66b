// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "core/measurement/conflict.h"

#include <QAbstractListModel>
#include <QVariantList>

namespace Tweeluik {

/// The page *differences*: what both auditors changed apart, with all versions, and texts that the app joined and this
/// auditor has not seen yet. One row each. Nothing waits for any of it.
class DifferencesViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Off the record nothing is written: the texts have to wait.
    Q_PROPERTY(bool closed READ closed NOTIFY closedChanged FINAL)

public:
    /// `versions`: {first, name, time, text (styled), plain, fields, spokenTake}, of which `fields` is a list of
    /// {label, text (styled), plain}, the ones that differ. `choices`: {label, options, value}, only when there is
    /// something to choose field by field. `places`: {first, name, text}, of a text that was joined.
    enum Role { Title = Qt::UserRole, Kind, Versions, Choices, Draft, Joined, JoinedPlain, Places };
    DifferencesViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString organisation() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool closed() const;
    /// How many rows this auditor would find here.
    [[nodiscard]] static int countIn(const OpenMeasurement &measurement);

    /// This version, in place of all of them.
    Q_INVOKABLE void take(int row, int version);
    /// Of one field the value of that version; `keepChosen` writes what was chosen.
    Q_INVOKABLE void choose(int row, int field, int version);
    Q_INVOKABLE void keepChosen(int row);
    /// The words of a text that is made of all versions; `keepDraft` writes them.
    Q_INVOKABLE void setDraft(int row, const QString &text);
    Q_INVOKABLE void keepDraft(int row);
    /// This auditor looked at what was joined.
    Q_INVOKABLE void markSeen(int row);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void countChanged();
    void closedChanged();
    /// It can be taken back.
    void settled(const QString &words);

private:
    /// What one of the heads says; those that say the same are one version.
    struct Version {
        EntryRef ref;
        Slot author = Slot::First;
        Milliseconds wall{0};
        std::optional<Details> details;
        std::optional<Plan> plan;
        std::optional<TeamMember> seat; ///< none in a conflict about a member: taken off the list
        QString text;
        bool shows = false; ///< everywhere, until it is settled
        bool operator==(const Version &) const = default;
    };
    struct Row {
        Conflict::About about = Conflict::About::Details;
        UnitId unit{};
        ItemNumber item = 0;
        QString title;
        bool joined = false;
        SharedText shared; ///< of an explanation
        QList<Version> versions;
        bool operator==(const Row &) const = default;
    };
    /// What was begun at a row; it stays while the other tablet changes something else.
    struct Begun {
        QHash<int, int> chosen; ///< field → version
        std::optional<QString> draft;
        SharedText seen; ///< what stood there when the draft was begun
    };

    [[nodiscard]] static QString keyOf(const Row &row);
    /// The first auditor's stand first.
    [[nodiscard]] static QList<Version> inOrder(QList<Version> versions);
    [[nodiscard]] static int shownOf(const QList<Version> &versions);
    [[nodiscard]] static QList<Version> versionsOf(const Conflict &conflict);
    [[nodiscard]] static QList<Row> rowsOf(const OpenMeasurement &measurement);
    [[nodiscard]] const Row *rowAt(int row) const;
    [[nodiscard]] QVariantList versions(const Row &row) const;
    [[nodiscard]] QVariantList choices(const Row &row) const;
    [[nodiscard]] QVariantList places(const Row &row) const;
    [[nodiscard]] QString draft(const Row &row) const;
    void renew();
    void write(const Row &row, const Version &version);
    void tellSettled(const QString &title);

    const Clock &m_clock;
    OpenMeasurement *m_measurement;
    QList<Row> m_rows;
    QHash<QString, Begun> m_begun;
};

} // namespace Tweeluik
