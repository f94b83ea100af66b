// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/prepare/apart.h"

namespace Tweeluik {

/// A talk that was held by two: Anna's tablet is the story's, Bruno's writes apart until they meet. Everything and
/// everybody is invented.
class JudgeStory {
public:
    explicit JudgeStory(DeskStory &story);

    /// A note of Anna's, `seat` at the table says it; -1: nobody in particular. Null words: none.
    UnitId anna(Milliseconds at, ItemNumber item, const char *words, NoteMarks marks = {}, int seat = -1);
    /// A note of Bruno's; it comes with `meet`.
    UnitId bruno(Milliseconds at, ItemNumber item, const char *words, NoteMarks marks = {}, int seat = -1);
    /// Item 6 as a real one: ten notes of both, two that differ, a document.
    void fill();
    /// The page goes, wholly.
    void leave();
    /// No page is in view then.
    void meet();
    [[nodiscard]] Apart &other() { return m_bruno; }

    // Of `fill`.
    UnitId quote;     ///< Bruno's, at 56:05
    UnitId plan;      ///< Anna's, a document, at 57:30
    UnitId everybody; ///< Anna's, at 58:12, and differs from `nobody`
    UnitId nobody;    ///< Bruno's, at 58:40

private:
    [[nodiscard]] static UnitId prepared(DeskStory &story);
    DeskStory &m_story;
    UnitId m_last;
    Apart m_bruno;
};

} // namespace Tweeluik
