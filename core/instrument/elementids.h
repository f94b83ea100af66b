// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>

namespace Tweeluik {

/// The letter of a theme: "A" to "E" in the known instrument. Read from data; any one capital letter is valid.
struct ThemeId {
    char letter = 0; ///< 'A'…'Z'; 0 = none

    [[nodiscard]] static std::optional<ThemeId> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    auto operator<=>(const ThemeId &) const = default;
    friend size_t qHash(const ThemeId &id, size_t seed = 0) { return ::qHash(id.letter, seed); }
};

/// The number of an item: 1 to 12 in the known instrument. Read from data; 1 to 99 is valid.
struct ItemId {
    int number = 0; ///< 0 = none

    [[nodiscard]] static std::optional<ItemId> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    auto operator<=>(const ItemId &) const = default;
    friend size_t qHash(const ItemId &id, size_t seed = 0) { return ::qHash(id.number, seed); }
};

/// One of the five descriptions of an item: "6.3" is level 3 of item 6.
struct AnchorId {
    ItemId item;
    int level = 0; ///< 1 to 5

    [[nodiscard]] QString toString() const;
    auto operator<=>(const AnchorId &) const = default;
    friend size_t qHash(const AnchorId &id, size_t seed = 0) { return qHashMulti(seed, id.item, id.level); }
};

/// A prompt by the letter one says in talk: "6d". In items where the manual prints bullets the letter is ours.
struct PromptId {
    ItemId item;
    char letter = 0; ///< 'a'…'z'; 0 = none

    [[nodiscard]] static std::optional<PromptId> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    auto operator<=>(const PromptId &) const = default;
    friend size_t qHash(const PromptId &id, size_t seed = 0) { return qHashMulti(seed, id.item, id.letter); }
};

/// One question sentence of a prompt: "6a.2".
struct SubId {
    PromptId prompt;
    int number = 0; ///< from 1

    [[nodiscard]] static std::optional<SubId> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    auto operator<=>(const SubId &) const = default;
    friend size_t qHash(const SubId &id, size_t seed = 0) { return qHashMulti(seed, id.prompt, id.number); }
};

} // namespace Tweeluik
