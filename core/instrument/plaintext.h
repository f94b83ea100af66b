// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Tweeluik {

/// The bytes of a text file as text: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. Nothing for
/// what is no text at all (zero bytes outside UTF-16).
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes);

/// The text with one spelling of everything that carries no meaning: LF line ends, form feed as the only page break,
/// plain spaces and tabs, ligatures spelled out, NFC, nothing invisible. A soft hyphen stays only at the end of a line,
/// where it says that the word goes on. Words, quotes and spelling stay as they are.
[[nodiscard]] QString cleanedText(const QString &text);

} // namespace Tweeluik
