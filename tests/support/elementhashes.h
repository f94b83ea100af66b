// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/texthash.h"
#include "core/instrument/wording.h"

#include <QCryptographicHash>
#include <QMap>

namespace Tweeluik::Fixture {

/// The texts of a wording by their ids, hashed one by one.
[[nodiscard]] inline QMap<QString, QByteArray> elementHashes(const Wording &wording) {
    QMap<QString, QByteArray> hashes;
    const auto add = [&](const QString &id, const QString &text) {
        hashes.insert(
            id, QCryptographicHash::hash(normalisedForHash(text).toUtf8(), QCryptographicHash::Blake2b_256).toHex());
    };
    for (const Wording::ThemeText &theme : wording.themes) {
        add(theme.id.toString(), theme.title);
        add(theme.id.toString() + QStringLiteral("/short"), theme.shortTitle);
    }
    for (const Wording::ItemText &item : wording.items) {
        add(item.id.toString(), item.title);
        add(item.id.toString() + QStringLiteral("/short"), item.shortTitle);
        add(item.id.toString() + QStringLiteral("/statement"), item.statement);
    }
    for (auto it = wording.anchors.begin(); it != wording.anchors.end(); ++it)
        add(it.key().toString(), it.value());
    for (auto it = wording.subs.begin(); it != wording.subs.end(); ++it)
        add(it.key().toString(), it.value());
    return hashes;
}

} // namespace Tweeluik::Fixture
