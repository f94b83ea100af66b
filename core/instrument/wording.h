// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"

#include <QHash>
#include <QStringList>

namespace Tweeluik {

enum class WordingKind { Work, Official };

/// The texts of an instrument. Two kinds with one structure: the work text in our own words, which ships with the
/// product, and the official text that an auditor imports from the own copy of the manual and that never leaves
/// that device by itself.
class Wording {
public:
    struct ThemeText {
        ThemeId id;
        QString title;
        QString shortTitle; ///< as on the Scoreblad
        bool operator==(const ThemeText &) const = default;
    };
    struct ItemText {
        ItemId id;
        QString title;      ///< official: the heading in the body, else the Scoreblad's
        QString shortTitle; ///< official: the Scoreblad's, else the heading
        QString statement;
        QStringList references; ///< footnotes and further reading; never part of an anchor or prompt
        bool operator==(const ItemText &) const = default;
    };

    WordingKind kind = WordingKind::Work;
    QString language = QStringLiteral("nl"); ///< the instrument stays Dutch whatever the interface speaks (G49)
    QString title;                           ///< of the instrument
    QString attribution;                     ///< the sentence that goes wherever the text goes
    QString notice;                          ///< what the reader should know about this text
    QList<ThemeText> themes;
    QList<ItemText> items;
    QHash<AnchorId, QString> anchors;
    QHash<SubId, QString> subs;

    /// Only for ids of the structure; else empty.
    [[nodiscard]] const ThemeText &theme(ThemeId id) const;
    [[nodiscard]] const ItemText &item(ItemId id) const;
    [[nodiscard]] QString anchor(AnchorId id) const { return anchors.value(id); }
    [[nodiscard]] QString anchor(ItemId id, int level) const { return anchors.value(AnchorId{id, level}); }
    [[nodiscard]] QString sub(SubId id) const { return subs.value(id); }
    /// The sub-questions of one prompt as one running text.
    [[nodiscard]] QString prompt(const Instrument::Prompt &prompt) const;

    /// BLAKE2b-256 over the sorted lines "id TAB normalised text LF"; 32 bytes. Aids (yardsticks, terms, steps) and
    /// attribution are outside it: it changes only when something that is asked or scored changes. See FORMAT.md.
    [[nodiscard]] QByteArray hash() const;
    /// "work@<hex>" or "official@<hex>": how a measurement names the wording an auditor reads.
    [[nodiscard]] QString pin() const;

    bool operator==(const Wording &) const = default;
};

} // namespace Tweeluik
