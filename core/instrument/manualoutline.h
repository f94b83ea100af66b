// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/officialtext.h"
#include "core/instrument/textlines.h"

namespace Tweeluik {

/// The parts of the manual's chapter with items, as lines, before they are joined to texts.
struct ItemBlock {
    ItemId id;
    QStringList theme;   ///< the heading of its theme when the item opens one
    QStringList heading; ///< empty for items without a heading of their own (4, 11 and 12)
    QStringList statement;
    QList<QStringList> rows;   ///< levels from 1
    QList<TextLine> questions; ///< with their letters or bullets
};

struct Footnote {
    int mark = 0;
    QStringList lines;
    qsizetype afterItem = 0; ///< index of the item block in which it stands
};

/// A title list at the end: the Scoreblad.
struct ScoreSheet {
    QHash<ThemeId, QStringList> themes;
    QHash<ItemId, QStringList> items;
};

struct Outline {
    QList<ItemBlock> items;
    QList<Footnote> footnotes;
    ScoreSheet sheet;
    QString copyright; ///< the line that begins with ©, when there is one
};

/// Finds the blocks. Checks what can be seen from lines alone: it is this manual, every item once, five rows each.
[[nodiscard]] Result<Outline, OfficialTextError> outlineOf(const QList<TextLine> &lines, const Instrument &structure);

[[nodiscard]] ScoreSheet scoreSheetOf(const QList<TextLine> &lines);

} // namespace Tweeluik
