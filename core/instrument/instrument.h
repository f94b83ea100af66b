// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/elementids.h"

#include <QByteArray>
#include <QList>

namespace Tweeluik {

/// The structure of an instrument: what there is, without a word of text. A measurement pins this, by its hash; the
/// wording may differ per device (work text or official text) and share one structure.
///
/// The known instrument, the MIE of 2026, has 5 themes (A 1-3, B 4, C 5-7, D 8-10, E 11-12), 12 items, 60 anchors,
/// 50 prompts and 94 sub-questions. Nothing here counts on those figures; they are read from data.
class Instrument {
public:
    struct Prompt {
        PromptId id;
        QList<SubId> subs; ///< at least one, numbered from 1
        bool operator==(const Prompt &) const = default;
    };
    struct Item {
        ItemId id;
        ThemeId theme;
        QList<AnchorId> anchors; ///< levels 1 to 5, in order
        QList<Prompt> prompts;   ///< at least one, lettered from a
        [[nodiscard]] qsizetype subCount() const;
        [[nodiscard]] const Prompt *find(PromptId id) const;
        bool operator==(const Item &) const = default;
    };
    struct Theme {
        ThemeId id;
        QList<ItemId> items; ///< in order, at least one
        bool operator==(const Theme &) const = default;
    };

    static constexpr int levels = 5; ///< scores run from 1 to 5 (manual, item tables)

    Instrument() = default;
    /// Items in their order; themes follow from them. The codec has checked the invariants named above.
    explicit Instrument(QList<Item> items);

    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

    [[nodiscard]] bool contains(ItemId id) const { return find(id) != nullptr; }
    [[nodiscard]] bool contains(PromptId id) const { return find(id) != nullptr; }
    [[nodiscard]] bool contains(SubId id) const;
    /// nullptr when there is no such element.
    [[nodiscard]] const Item *find(ItemId id) const;
    [[nodiscard]] const Prompt *find(PromptId id) const;
    /// Only for ids that contains() knows; else an empty item or prompt.
    [[nodiscard]] const Item &item(ItemId id) const;
    [[nodiscard]] const Prompt &prompt(PromptId id) const;
    /// The neighbour in the order of the manual; nothing at the ends.
    [[nodiscard]] std::optional<ItemId> next(ItemId id) const;
    [[nodiscard]] std::optional<ItemId> previous(ItemId id) const;

    [[nodiscard]] qsizetype anchorCount() const;
    [[nodiscard]] qsizetype promptCount() const;
    [[nodiscard]] qsizetype subCount() const;

    /// BLAKE2b-256 over the sorted lines "id TAB kind LF"; 32 bytes. See FORMAT.md.
    [[nodiscard]] QByteArray structureHash() const;

    bool operator==(const Instrument &) const = default;

private:
    QList<Item> m_items;
    QList<Theme> m_themes;
};

} // namespace Tweeluik
