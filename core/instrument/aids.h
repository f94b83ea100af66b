// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"

#include <QHash>
#include <QString>

namespace Tweeluik {

/// A short name that a data file uses to point at something of its own: a yardstick or a term.
template <typename Tag> struct NameId {
    QString name;
    auto operator<=>(const NameId &) const = default;
    friend size_t qHash(const NameId &id, size_t seed = 0) { return qHash(id.name, seed); }
};
using YardstickId = NameId<struct YardstickTag>; ///< bereik, regelmaat, borging, wie, betaald, grens, voorbeeld, soort
using TermId = NameId<struct TermTag>;

/// What we add to the instrument to help listening. It is our aid and not the manual's text, and screens say so.
/// It belongs to the structure's ids, so it serves beside the official wording too.
struct Aids {
    struct Yardstick {
        YardstickId id;
        QString letter; ///< one character, for marks on a note
        QString title;
        QString text;
        bool operator==(const Yardstick &) const = default;
    };
    struct Term {
        TermId id;
        QString title;
        QString text;
        QString source;
        bool operator==(const Term &) const = default;
    };
    /// What separates level `from` from level `from + 1`.
    struct Step {
        int from = 0; ///< 1 to 4
        QList<YardstickId> yardsticks;
        QString text;
        bool operator==(const Step &) const = default;
    };
    /// A feature of a level that no prompt asks for (G21).
    struct Unasked {
        int level = 0; ///< 1 to 5
        QString text;
        bool operator==(const Unasked &) const = default;
    };
    struct ItemAids {
        ItemId id;
        QList<Step> steps;
        QList<YardstickId> yardsticks; ///< those that separate this item's levels
        QList<Unasked> unasked;
        QList<TermId> terms;
        bool operator==(const ItemAids &) const = default;
    };

    QList<Yardstick> yardsticks;
    QList<Term> terms;
    QList<ItemAids> items;
    QHash<SubId, QList<YardstickId>> feeds; ///< absent or empty: feeds no level, still worth asking, first to shorten

    /// Only for names of the lists above; else empty.
    [[nodiscard]] const Yardstick &yardstick(const YardstickId &id) const;
    [[nodiscard]] const Term &term(const TermId &id) const;
    [[nodiscard]] const ItemAids &item(ItemId id) const;

    /// The yardsticks that a prompt feeds, each once, in the order of the file.
    [[nodiscard]] QList<YardstickId> fedBy(const Instrument::Prompt &prompt) const;
    /// The item's yardsticks about which none of these prompts asks: "nog niet gehoord".
    [[nodiscard]] QList<YardstickId> unfed(const Instrument::Item &item, const QList<PromptId> &prompts) const;

    bool operator==(const Aids &) const = default;
};

} // namespace Tweeluik
