// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/draftingmodel.h"
#include "app/viewmodels/judge/judgerailmodel.h"
#include "app/viewmodels/judge/pairsmodel.h"
#include "app/viewmodels/judge/promisedmodel.h"
#include "app/viewmodels/judge/readingmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// What the pages after the talk have in common: one item in hand, with its notes, its differences and the documents
/// that were promised. The item is the one of the talk, so that a tablet comes back to where it was.
class ItemPageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what pages of judging are made of")
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)
    Q_PROPERTY(int item READ item NOTIFY itemChanged FINAL) ///< 0 = the notes without an item
    Q_PROPERTY(QString themeLine READ themeLine NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY itemChanged FINAL) ///< "6  Coaching en intervisie"
    Q_PROPERTY(bool last READ last NOTIFY itemChanged FINAL)
    Q_PROPERTY(Tweeluik::JudgeRailModel *rail READ rail CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ReadingModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PairsModel *pairs READ pairs CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PromisedModel *promised READ promised CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::DraftingModel *drafting READ drafting CONSTANT FINAL)
public:
    [[nodiscard]] QString organisation() const { return m_talk.state().details.organisation; }
    [[nodiscard]] int item() const { return m_item; }
    [[nodiscard]] QString themeLine() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool last() const { return m_rail.after(m_item) == m_item; }
    [[nodiscard]] JudgeRailModel *rail() { return &m_rail; }
    [[nodiscard]] ReadingModel *notes() { return &m_notes; }
    [[nodiscard]] PairsModel *pairs() { return &m_pairs; }
    [[nodiscard]] PromisedModel *promised() { return &m_promised; }
    [[nodiscard]] DraftingModel *drafting() { return &m_drafting; }

    Q_INVOKABLE void goToItem(int item);
    Q_INVOKABLE void nextItem() { goToItem(m_rail.after(m_item)); }

Q_SIGNALS:
    void itemChanged();

protected:
    ItemPageViewModel(Desk &desk, JudgeRailModel::Loose loose);
    [[nodiscard]] const Talk &talk() const { return m_talk; }

private:
    const Talk m_talk;
    ItemNumber m_item;
    JudgeRailModel m_rail;
    ReadingModel m_notes;
    PairsModel m_pairs;
    PromisedModel m_promised;
    DraftingModel m_drafting;
};

} // namespace Tweeluik
