// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <QByteArray>

namespace Tweeluik {

/// What is being typed and is not yet an entry, or not wholly: a sealed local row, overwritten within 500 ms of each
/// change. Text that the input method is still composing is part of `text`.
/// What a field other than that of the notes would say if it were left now: the explanation of an item, what both agree
/// about it, how they read its levels.
struct Unfinished {
    EntryKind kind = EntryKind::Explanation; ///< also Outcome or Reading
    UnitId unit;
    QList<EntryRef> parents;
    QByteArray payload;
    Slot by = Slot::First; ///< who types
    bool operator==(const Unfinished &) const = default;
};

struct Draft {
    UnitId note; ///< null: no entry of this note yet
    QString text;
    int cursor = 0;          ///< UTF-16 units from the start
    QList<EntryRef> parents; ///< from the moment of focus
    ItemNumber item = 0;     ///< 0 = inbox
    bool itemChosen = false; ///< false: follows the item in hand
    NoteMarks marks;
    std::optional<UnitId> speaker;
    std::optional<Milliseconds> clock; ///< of the first key
    Milliseconds wall{0};              ///< of the first key
    Origin origin = Origin::Talk;
    bool continues = false; ///< the next entry belongs to the sitting of the last one: no version of its own
    bool personal = false;  ///< "eigen indruk": its entries go into the personal stream
    /// In the row alone: what is typed elsewhere, of each kind one. A row without a note has only these.
    QList<Unfinished> unfinished;
    bool operator==(const Draft &) const = default;
};

[[nodiscard]] QByteArray encode(const Draft &draft);
[[nodiscard]] std::optional<Draft> decodeDraft(const QByteArray &raw);
/// The row without what was being typed of those units; none when nothing is left. `changed`: that there was any.
[[nodiscard]] std::optional<Draft> draftWithout(const QList<UnitId> &units, Draft draft, bool &changed);

/// Where the auditor was and what lay there: comes back after a kill, a lock or a rotation.
struct Position {
    static constexpr qsizetype longestBegun = 4'000; ///< UTF-16 units

    QString page; ///< route, "interview/ask"
    ItemNumber item = 1;
    QString prompt;         ///< "6c"
    qreal scroll = 0;       ///< anchor: index of the line being read plus fraction
    bool covered = false;   ///< the page lay under the cover: it comes back so
    QString question{};     ///< a quiet question that is begun and was not put yet
    bool textAside = false; ///< the hint about an own copy of the official text was put aside
    bool operator==(const Position &) const = default;
};

[[nodiscard]] QByteArray encode(const Position &position);
[[nodiscard]] std::optional<Position> decodePosition(const QByteArray &raw);

} // namespace Tweeluik
