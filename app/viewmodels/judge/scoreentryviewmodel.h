// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/scorelevelsmodel.h"
#include "core/measurement/scoreservice.h"

#include <QVariantList>

namespace Tweeluik {

/// What this auditor thinks of one item, while it is being said. A choice is kept at once; typing a moment later, when
/// the field is left, before another app comes in front and when the page goes.
class ScoreEntryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of scoring")
    Q_PROPERTY(Tweeluik::ScoreLevelsModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL) ///< 0: not chosen
    Q_PROPERTY(bool cannotJudge READ cannotJudge NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString ask READ ask NOTIFY changed FINAL)
    Q_PROPERTY(int cursor READ cursor NOTIFY changed FINAL)           ///< of the field that `replaced` speaks of
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed FINAL)    ///< what it rests on: {noteId, text}
    Q_PROPERTY(QString usedWords READ usedWords NOTIFY changed FINAL) ///< "2 used as evidence"; empty for none
    Q_PROPERTY(bool offRecord READ offRecord NOTIFY changed FINAL)
    Q_PROPERTY(bool reasonTooLong READ reasonTooLong NOTIFY changed FINAL)
    Q_PROPERTY(bool askTooLong READ askTooLong NOTIFY changed FINAL)
    /// "saved 14:31": of what was said on this page, and of nothing else.
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY savedChanged FINAL)
    /// What is said now is not kept, and why; empty while it is.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
public:
    /// What is typed is an entry so much later, also while typing goes on: a score has no draft that could outlive the
    /// app, and its stream never travels.
    static constexpr Milliseconds behind = 500ms;

    /// `open`: whether scores may still be given; asked each time.
    ScoreEntryViewModel(const Talk &talk, ItemNumber item, std::function<bool()> open, QObject *parent = nullptr);
    ~ScoreEntryViewModel() override;

    [[nodiscard]] ScoreLevelsModel *levels() { return &m_levels; }
    [[nodiscard]] int level() const { return m_score.level; }
    [[nodiscard]] bool cannotJudge() const { return m_score.cannotJudge; }
    [[nodiscard]] QString reason() const { return m_score.reason; }
    [[nodiscard]] QString ask() const { return m_score.ask; }
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] QVariantList notes() const;
    [[nodiscard]] QString usedWords() const;
    [[nodiscard]] const QList<UnitId> &used() const { return m_score.notes; }
    [[nodiscard]] bool offRecord() const { return m_talk.state().offRecordNow; }
    [[nodiscard]] bool reasonTooLong() const { return m_score.reason.size() > Score::longestReason; }
    [[nodiscard]] bool askTooLong() const { return m_score.ask.size() > Score::longestReason; }
    [[nodiscard]] QString savedWords() const { return m_savedWords; }
    [[nodiscard]] QString trouble() const;
    void setItem(ItemNumber item);

    Q_INVOKABLE void choose(int level);
    Q_INVOKABLE void chooseCannotJudge();
    /// A second time takes it off; likewise for a note.
    Q_INVOKABLE void toggleAlsoFits(int level);
    Q_INVOKABLE void toggleNote(const QString &note);
    /// The fields as they stand. `composing` is what the input method has not given away yet, at `cursor`.
    Q_INVOKABLE void typeReason(const QString &text, const QString &composing, int cursor);
    Q_INVOKABLE void typeAsk(const QString &text, const QString &composing, int cursor);
    /// A field was left, or another app is in front.
    Q_INVOKABLE void settle() { keep(); }

Q_SIGNALS:
    void changed();
    void savedChanged();
    /// Another text stands here than the fields know.
    void replaced();

private:
    [[nodiscard]] bool mayChange() const { return m_open() && !offRecord(); }
    void type(QString &field, const QString &text, const QString &composing, int cursor);
    void keep();
    void follow();
    void show();
    void followSaved();

    const Talk &m_talk;
    const std::function<bool()> m_open;
    ScoreService m_service;
    Score m_score; ///< as on the page
    Score m_kept;  ///< as it was last given, in the words of the page
    ScoreLevelsModel m_levels;
    int m_cursor = 0;
    bool m_refused = false;
    bool m_saving = false;
    QString m_savedWords;
    Ticker::Id m_waiting = 0; ///< for `behind`; 0: nothing waits
};

} // namespace Tweeluik
