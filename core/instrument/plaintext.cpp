// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/plaintext.h"

#include "core/instrument/jsontree.h"

#include <QStringDecoder>
#include <array>

namespace Tweeluik {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the five holes become nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes) {
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const char16_t c = value >= 0x80 && value < 0xA0 ? windows1252[value - 0x80] : value;
        if (c != 0)
            text.append(QChar(c));
    }
    return text;
}

QString decode(const QByteArray &bytes, QStringConverter::Encoding encoding) {
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

QStringView ligature(QChar c) {
    switch (c.unicode()) {
    case 0xFB00:
        return u"ff";
    case 0xFB01:
        return u"fi";
    case 0xFB02:
        return u"fl";
    case 0xFB03:
        return u"ffi";
    case 0xFB04:
        return u"ffl";
    default:
        return {};
    }
}

/// What one character becomes; 0 = nothing.
char16_t cleaned(char16_t c) {
    if (c == u'\n' || c == u'\f' || c == u'\t')
        return c;
    if (c == u'\v' || c == 0x0085 || c == 0x2028 || c == 0x2029)
        return u'\n';
    // The sign that PDF readers put where a printed line ended with a hyphen.
    if (c == 0xFFFE || c == 0x0002)
        return u'-';
    // Symbol-font bullets of word processors.
    if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF02D)
        return 0x2022;
    if (c == 0x00AD)
        return c;
    const bool invisible = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || c == 0x061C ||
                           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
                           (c >= 0xFFF0 && c <= 0xFFFB) || c == 0xFFFF || (c >= 0xFDD0 && c <= 0xFDEF);
    if (invisible)
        return 0;
    return QChar(c).isSpace() ? u' ' : c;
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return firstBadUtf8(bytes) < 0 ? QString::fromUtf8(bytes.sliced(3)) : fromWindows1252(bytes.sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decode(bytes.sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return decode(bytes.sliced(2), QStringConverter::Utf16BE);
    if (bytes.contains('\0'))
        return std::nullopt;
    return firstBadUtf8(bytes) < 0 ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

QString cleanedText(const QString &text) {
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString out;
    out.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines[i];
        if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < lines.size() && lines[i + 1].isLowSurrogate();
            if (pair)
                out.append(QStringView(lines).sliced(i++, 2));
            continue;
        }
        const char16_t clean = cleaned(c.unicode());
        const bool softInside = clean == 0x00AD && i + 1 < lines.size() && lines[i + 1] != u'\n';
        if (const QStringView letters = ligature(c); !letters.isEmpty())
            out.append(letters);
        else if (clean != 0 && !softInside)
            out.append(QChar(clean));
    }
    return out.normalized(QString::NormalizationForm_C);
}

} // namespace Tweeluik
