// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/savedviewmodel.h"
#include "app/viewmodels/judge/compareditemviewmodel.h"
#include "app/viewmodels/judge/consensusendsmodel.h"
#include "app/viewmodels/judge/consensusstripmodel.h"
#include "app/viewmodels/judge/equalitemsmodel.h"
#include "app/viewmodels/judge/levelreadingviewmodel.h"
#include "app/viewmodels/judge/outcomeviewmodel.h"
#include "app/viewmodels/judge/readingmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *consensus*: first what both scored the same, then the differences, the largest first, then what could not
/// be judged. It is a talk, not arithmetic (G29): what both scored stays, and what they agree is a third record.
class ConsensusViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL) ///< the scores lie open, and may be compared
    Q_PROPERTY(bool alone READ alone NOTIFY changed FINAL)
    Q_PROPERTY(bool equalInView READ equalInView NOTIFY itemChanged FINAL)
    Q_PROPERTY(int item READ item NOTIFY itemChanged FINAL) ///< 0: the equal ones
    Q_PROPERTY(QString title READ title NOTIFY itemChanged FINAL)
    /// What has to be known of these scores: from paper, seal not confirmed, texts that differ.
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed FINAL)
    Q_PROPERTY(QString wordingWords READ wordingWords NOTIFY changed FINAL)
    Q_PROPERTY(bool mayShowWorkText READ mayShowWorkText NOTIFY changed FINAL)
    Q_PROPERTY(bool workText READ workText NOTIFY changed FINAL)
    Q_PROPERTY(int nextItem READ nextItem NOTIFY changed FINAL) ///< 0: none is left
    Q_PROPERTY(QString nextWords READ nextWords NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::ConsensusStripModel *strip READ strip CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::EqualItemsModel *equal READ equal CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ComparedItemViewModel *compared READ compared CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::OutcomeViewModel *outcome READ outcome CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::LevelReadingViewModel *reading READ reading CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ConsensusEndsModel *ends READ ends CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ReadingModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SavedViewModel *saved READ saved CONSTANT FINAL)
public:
    ConsensusViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] bool ready() const { return m_table.sheets().ready(); }
    [[nodiscard]] bool alone() const { return m_table.sheets().alone; }
    [[nodiscard]] bool equalInView() const { return m_item == 0; }
    [[nodiscard]] int item() const { return m_item; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] QString wordingWords() const;
    [[nodiscard]] bool mayShowWorkText() const { return m_talk.wording.kind != WordingKind::Work; }
    [[nodiscard]] bool workText() const { return m_workText || !mayShowWorkText(); }
    [[nodiscard]] int nextItem() const { return m_table.nextOpen(m_item); }
    [[nodiscard]] QString nextWords() const;
    [[nodiscard]] ConsensusStripModel *strip() { return &m_strip; }
    [[nodiscard]] EqualItemsModel *equal() { return &m_equal; }
    [[nodiscard]] ComparedItemViewModel *compared() { return &m_compared; }
    [[nodiscard]] OutcomeViewModel *outcome() { return &m_outcome; }
    [[nodiscard]] LevelReadingViewModel *reading() { return &m_reading; }
    [[nodiscard]] ConsensusEndsModel *ends() { return &m_ends; }
    [[nodiscard]] ReadingModel *notes() { return &m_notes; }
    [[nodiscard]] SavedViewModel *saved() { return &m_saved; }

    /// 0: the equal ones, when there are any.
    Q_INVOKABLE void goToItem(int item);
    /// "Toch bespreken".
    Q_INVOKABLE void discuss(int item);
    /// What stands on the page is kept; then the next that is not settled, or back to the equal ones.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void showWorkText(bool shown);
    /// Another app is in front.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void changed();
    void itemChanged();

private:
    void renew();
    void show();
    [[nodiscard]] bool differentTexts() const;
    const Talk m_talk;
    const Wording &m_work;
    SealKeeper *m_seals;
    ConsensusTalk m_table;
    ItemNumber m_item = 0;
    bool m_workText = false;
    ConsensusStripModel m_strip;
    EqualItemsModel m_equal;
    ComparedItemViewModel m_compared;
    OutcomeViewModel m_outcome;
    LevelReadingViewModel m_reading;
    ConsensusEndsModel m_ends;
    ReadingModel m_notes;
    SavedViewModel m_saved;
};

} // namespace Tweeluik
