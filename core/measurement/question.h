// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

namespace Tweeluik {

/// In UTF-16 units, as a field counts them.
inline constexpr qsizetype longestQuestion = 280;

/// What became of a quiet question.
enum class QuestionState : std::uint8_t {
    Waiting = 0,
    Listed = 1, ///< on the questioner's prompt list
    Asked = 2,  ///< "gevraagd"
    Away = 3,   ///< put away; never a judgement, and shown to nobody as one
};

/// A quiet question (stille vraag): from the note-taker to the questioner, while somebody else is talking.
struct Question {
    UnitId id;
    Slot author = Slot::First;
    ItemNumber item = 0; ///< at which it came up; 0 = none
    QString text;        ///< NFC, at most longestQuestion
    Milliseconds wall{0};
    QuestionState state = QuestionState::Waiting;
    EntryRef created;
    bool operator==(const Question &) const = default;
};

} // namespace Tweeluik
