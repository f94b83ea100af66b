// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/runningorder.h"
#include "core/measurement/measurement.h"

#include <QCoreApplication>

namespace Tweeluik {

/// Words and glyph names of the talk, in the language of the interface.
class InterviewWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::InterviewWords)
public:
    /// Names of the state glyph: open, now, partly, asked, enough, skipped, notDiscussed.
    [[nodiscard]] static QString stateGlyph(PromptState state, bool inHand);
    [[nodiscard]] static QString state(PromptState state);
    [[nodiscard]] static QString mark(NoteMark mark);
    [[nodiscard]] static QString markGlyph(NoteMark mark);
    /// The form marks of the first row.
    [[nodiscard]] static QList<NoteMark> marks();
    /// "added afterwards, by telephone"; empty for what was heard in the talk. `source` in words, may be empty.
    [[nodiscard]] static QString origin(Origin origin, const QString &source);
    [[nodiscard]] static QString originChoice(Origin origin);
    [[nodiscard]] static QString promiseState(PromiseState state);
    /// As on a button or above a note: "Expert by experience 1".
    [[nodiscard]] static QString speaker(const TeamMember &member);
    /// For one row of ten: shortened roles, with soft hyphens.
    [[nodiscard]] static QString shortSpeaker(const TeamMember &member);
    [[nodiscard]] static QString pace(Pace pace);
    /// "6 minutes later than planned"; `ahead` negative means later. Whole minutes, rounded.
    [[nodiscard]] static QString minutes(Milliseconds ahead);
    /// "54:40", from one hour on "1:00:51".
    [[nodiscard]] static QString stamp(Milliseconds clock);
    [[nodiscard]] static QString presence(PresenceKind kind);
    /// "12:03 – 14:20, item 6: discussed, off the record".
    [[nodiscard]] static QString offRecord(const OffRecordTrace &trace);
    [[nodiscard]] static QString role(Role role); ///< asks, takes notes
    /// "niveau 3" stands in letters of text, never as a figure on its own.
    [[nodiscard]] static QString level(int level);
};

} // namespace Tweeluik
