// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/prepare/consentmodels.h"

namespace Tweeluik {

/// The drawer *consent* of one person at the table. Nothing is filled in beforehand, no is as near as yes, and what was
/// answered stands behind a tap of its own: the room sees at most that everything was asked.
class ConsentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
    Q_PROPERTY(QString mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(int form READ form NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::ConsentAnswersModel *answers READ answers CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ConcernedNotesModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(QString notesText READ notesText NOTIFY changed FINAL)
    Q_PROPERTY(bool quotesOnly READ quotesOnly NOTIFY changed FINAL)

public:
    explicit ConsentViewModel(OpenMeasurement &measurement);

    [[nodiscard]] QString mark() const;
    [[nodiscard]] int form() const; ///< FormState
    [[nodiscard]] ConsentAnswersModel *answers() { return &m_answers; }
    [[nodiscard]] ConcernedNotesModel *notes() { return &m_notes; }
    /// What a withdrawal leaves to decide, as a sentence; empty: nothing.
    [[nodiscard]] QString notesText() const;
    /// Only the quotes were withdrawn: the words may stay as an ordinary note.
    [[nodiscard]] bool quotesOnly() const;

    void show(UnitId member);
    Q_INVOKABLE void setForm(int form);
    /// Shows one answer and hides the others; the same row again, or -1, hides all.
    Q_INVOKABLE void openAnswer(int row);
    Q_INVOKABLE void answer(int row, bool yes);
    Q_INVOKABLE void askAgain(int row);
    /// Gone for good, with all its versions.
    Q_INVOKABLE void eraseNote(int row);
    Q_INVOKABLE void eraseAll();
    /// The words stay, without the person mark; with `quotesOnly` as an ordinary note.
    Q_INVOKABLE void keepNote(int row);
    /// Hides every answer: the drawer closed.
    Q_INVOKABLE void hide();

    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Consent consent() const;
    [[nodiscard]] bool withdrawn(ConsentFor what) const { return consent().answer(what) == Answer::Withdrawn; }
    [[nodiscard]] QList<Note> concerned() const;

    OpenMeasurement &m_measurement;
    UnitId m_member;
    ConsentAnswersModel m_answers;
    ConcernedNotesModel m_notes;
};

} // namespace Tweeluik
