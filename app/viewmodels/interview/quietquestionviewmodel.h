// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/placeviewmodel.h"
#include "app/viewmodels/interview/questionlistmodel.h"

namespace Tweeluik {

/// The quiet question (stille vraag) on both pages of the talk: the note-taker puts one, the questioner takes it up or
/// not. Readable over a shoulder: a question, never a judgement. Who asks now sees what waits, whoever wrote it.
class QuietQuestionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(Tweeluik::QuestionListModel *all READ all CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::QuestionListModel *listed READ listed CONSTANT FINAL) ///< at the item in hand
    /// The one that waits longest; empty while none does.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed FINAL)
    /// A place is kept for it: there are two tablets, or there was one before. Then nothing moves when it comes.
    Q_PROPERTY(bool expected READ expected NOTIFY changed FINAL)
    Q_PROPERTY(QString waitingWords READ waitingWords NOTIFY changed FINAL)
    Q_PROPERTY(QString moreWords READ moreWords NOTIFY changed FINAL) ///< "and 1 more"; empty when it is the only one
    /// What became of the last one that was put; empty without any.
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY changed FINAL)
    Q_PROPERTY(QString buttonWords READ buttonWords NOTIFY changed FINAL) ///< "Quiet question to Anna"
    Q_PROPERTY(QString readyWords READ readyWords NOTIFY changed FINAL)   ///< after putting one
    Q_PROPERTY(QString place READ place NOTIFY placeChanged FINAL)        ///< "with item 6"
    /// What is begun and not put yet. Kept with the place, so that it is still there on the next page and after a kill;
    /// off the record it is not kept.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY draftChanged FINAL) ///< too long; empty when it is not
    Q_PROPERTY(bool ready READ ready NOTIFY draftChanged FINAL)        ///< there are words, and not too many
public:
    QuietQuestionViewModel(const Talk &talk, const PlaceViewModel &place, QObject *parent = nullptr);

    [[nodiscard]] QuestionListModel *all() { return &m_all; }
    [[nodiscard]] QuestionListModel *listed() { return &m_listed; }
    [[nodiscard]] bool expected() const { return m_talk.state().joined() || !m_talk.state().questions.isEmpty(); }
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QString waitingWords() const;
    [[nodiscard]] QString moreWords() const;
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] QString buttonWords() const;
    [[nodiscard]] QString readyWords() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool ready() const;

    /// Puts what is typed, with the item in hand. False when nothing was put; the words stay then.
    Q_INVOKABLE bool put();
    /// It stands on the list of its item.
    Q_INVOKABLE void list(const QString &question);
    Q_INVOKABLE void asked(const QString &question);
    /// Not now.
    Q_INVOKABLE void putAway(const QString &question);

Q_SIGNALS:
    void changed();
    void placeChanged();
    void draftChanged();

private:
    [[nodiscard]] QList<const Question *> allWaiting() const;
    [[nodiscard]] QString questioner() const;
    const Talk &m_talk;
    const PlaceViewModel &m_place;
    QuestionListModel m_all;
    QuestionListModel m_listed;
    QString m_draft;
};

} // namespace Tweeluik
