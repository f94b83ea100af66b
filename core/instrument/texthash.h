// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Tweeluik {

/// One text in the form that is hashed, so that two copies of one manual give one hash however they were read:
/// NFC; soft hyphens and zero-width characters gone; all quotes straight; all hyphens "-"; ligatures spelled out;
/// every run of white space one space, none at the ends and none around a slash. Only for hashing: what is shown
/// stays as it was.
[[nodiscard]] QString normalisedForHash(const QString &text);

/// BLAKE2b-256 over "id TAB value LF" lines, sorted by their bytes.
class HashLines {
public:
    void add(const QString &id, const QString &value) { m_lines.append((id + u'\t' + value + u'\n').toUtf8()); }
    [[nodiscard]] QByteArray hash() const; ///< 32 bytes

private:
    QList<QByteArray> m_lines;
};

} // namespace Tweeluik
