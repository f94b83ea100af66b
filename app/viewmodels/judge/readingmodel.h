// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/composerviewmodel.h"
#include "app/viewmodels/interview/notelistmodel.h"

#include <QVariantList>

namespace Tweeluik {

/// Two tablets that were apart wrote in an order of their own; who reads goes by the clock of the talk. Before it and
/// after it by the wall.
[[nodiscard]] QList<UnitId> readingOrder(const Measurement &measurement, QList<UnitId> notes);

/// The notes of one item, of both auditors on one time line, as far as the filter lets them through: a yardstick, a
/// mark and a role, each of them or none.
class ReadingModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    /// What notes of this item have, and what is chosen.
    Q_PROPERTY(Tweeluik::MarkModel *yardsticks READ yardsticks CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::MarkModel *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(QVariantList roles READ roles NOTIFY filterChanged FINAL) ///< {value, text}
    Q_PROPERTY(int role READ role NOTIFY filterChanged FINAL)            ///< the chosen one; 0 = any
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY filterChanged FINAL) ///< "4 of 11 notes"
public:
    enum MoreRole { First = Spoken + 1, Author, Used, Opened, MayQuote };

    ReadingModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] MarkModel *yardsticks() { return &m_yardsticks; }
    [[nodiscard]] MarkModel *marks() { return &m_marks; }
    [[nodiscard]] QVariantList roles() const;
    [[nodiscard]] int role() const { return m_role; }
    [[nodiscard]] bool filtered() const { return m_yardstick != 0 || m_mark != 0 || m_role != 0; }
    [[nodiscard]] QString summary() const;
    void setItem(ItemNumber item);
    /// The notes that the explanation points at.
    void setUsed(const QList<UnitId> &used);
    [[nodiscard]] UnitId opened() const { return m_opened; }

    /// A second tap takes it off.
    Q_INVOKABLE void filterYardstick(int mark);
    Q_INVOKABLE void filterMark(int mark);
    Q_INVOKABLE void filterRole(int role);
    Q_INVOKABLE void showAll();
    /// What can be done with that note shows below it; a second time, or an empty name: not any more.
    Q_INVOKABLE void open(const QString &note);
    /// Its row, made visible by taking the filter off; -1 when it belongs elsewhere.
    Q_INVOKABLE int find(const QString &note);

Q_SIGNALS:
    void filterChanged();
    void openedChanged();

private:
    void renew(const QSet<UnitId> &touched = {});
    void offer();
    void choose(int &chosen, int value);
    [[nodiscard]] QList<UnitId> all() const;
    [[nodiscard]] bool lets(const Note &note) const;
    [[nodiscard]] bool mayQuote(const Note &note) const;
    [[nodiscard]] int roleOf(const Note &note) const;
    ItemNumber m_item;
    int m_yardstick = 0; ///< NoteMark; 0 = any
    int m_mark = 0;
    int m_role = 0; ///< TeamRole; 0 = any
    MarkModel m_yardsticks;
    MarkModel m_marks;
    QList<int> m_offeredRoles;
    QSet<UnitId> m_used;
    UnitId m_opened;
};

} // namespace Tweeluik
