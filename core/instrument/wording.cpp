// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/wording.h"

#include "core/instrument/texthash.h"

#include <algorithm>

namespace Tweeluik {

const Wording::ThemeText &Wording::theme(ThemeId id) const {
    static const ThemeText none;
    const auto it = std::find_if(themes.begin(), themes.end(), [&](const ThemeText &t) { return t.id == id; });
    return it == themes.end() ? none : *it;
}

const Wording::ItemText &Wording::item(ItemId id) const {
    static const ItemText none;
    const auto it = std::find_if(items.begin(), items.end(), [&](const ItemText &t) { return t.id == id; });
    return it == items.end() ? none : *it;
}

QString Wording::prompt(const Instrument::Prompt &prompt) const {
    QStringList sentences;
    for (const SubId &sub : prompt.subs)
        sentences.append(subs.value(sub));
    return sentences.join(u' ');
}

QByteArray Wording::hash() const {
    HashLines lines;
    for (const ThemeText &theme : themes) {
        lines.add(theme.id.toString(), normalisedForHash(theme.title));
        lines.add(theme.id.toString() + QStringLiteral("/short"), normalisedForHash(theme.shortTitle));
    }
    for (const ItemText &each : items) {
        const QString id = each.id.toString();
        lines.add(id, normalisedForHash(each.title));
        lines.add(id + QStringLiteral("/short"), normalisedForHash(each.shortTitle));
        lines.add(id + QStringLiteral("/statement"), normalisedForHash(each.statement));
    }
    for (auto it = anchors.begin(); it != anchors.end(); ++it)
        lines.add(it.key().toString(), normalisedForHash(it.value()));
    for (auto it = subs.begin(); it != subs.end(); ++it)
        lines.add(it.key().toString(), normalisedForHash(it.value()));
    return lines.hash();
}

QString Wording::pin() const {
    const QString prefix = kind == WordingKind::Official ? QStringLiteral("official@") : QStringLiteral("work@");
    return prefix + QString::fromLatin1(hash().toHex());
}

} // namespace Tweeluik
