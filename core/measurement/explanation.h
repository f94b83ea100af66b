// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/textmerge.h"
#include "core/measurement/values.h"

namespace Tweeluik {

/// One text of several that replace the same thing: an author, a time, the words.
struct TextVersion {
    EntryRef ref;
    Slot author = Slot::First;
    Milliseconds wall{0};
    QString text; ///< NFC
    bool operator==(const TextVersion &) const = default;
};

/// A text that both auditors write (design, section 3). One head: its words. Several heads that changed different
/// places: the merge of them, with those places. Several that overlap: a conflict, and `text` is the last head's
/// that has words. An empty text = taken away; beside a head that edited it the edit stands, wholly marked.
struct SharedText {
    UnitId unit;
    QString text;
    QList<TextVersion> versions; ///< the heads, in order; one when there is nothing to settle
    bool conflict = false;       ///< the versions are to be laid side by side
    QList<MergedPlace> merged;   ///< places that were joined by the app: to be marked for whoever has not `seen` them
    std::array<bool, 2> seen{};  ///< by slot: that auditor saw these merged places
    QList<EntryRef> heads;       ///< what the next edit names as parents
    bool operator==(const SharedText &) const = default;
};

} // namespace Tweeluik
