// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/itempageviewmodel.h"

namespace Tweeluik {

/// The notes that can be linked to the one that is open, as seeing it differently: those of the item, and those of
/// other items that are linked already.
class DiffersModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
public:
    enum MoreRole { Author = Spoken + 1, Linked };
    DiffersModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void choose(UnitId note, ItemNumber item);
    [[nodiscard]] UnitId note() const { return m_note; }

    Q_INVOKABLE void link(const QString &other, bool there);

private:
    void renew();
    UnitId m_note;
    ItemNumber m_item = 0;
};

/// The page *reading together*: what both noted at one item, before anybody writes or scores.
class ReadingViewModel : public Tweeluik::ItemPageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::DiffersModel *differs READ differs CONSTANT FINAL)
    /// The items that the open note belongs to.
    Q_PROPERTY(QList<int> places READ places NOTIFY placesChanged FINAL)
public:
    ReadingViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] DiffersModel *differs() { return &m_differs; }
    [[nodiscard]] QList<int> places() const;

    /// Credits the open note to an item as well, or takes it away there.
    Q_INVOKABLE void place(int item, bool there);

Q_SIGNALS:
    void placesChanged();

private:
    /// The last note that was open: it is still being placed when it has left the list of its item.
    UnitId m_note;
    DiffersModel m_differs;
};

} // namespace Tweeluik
