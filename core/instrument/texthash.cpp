// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/texthash.h"

#include <algorithm>
#include <sodium.h>

namespace Tweeluik {

namespace {
bool isInvisible(QChar c) {
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

QStringView spelledOut(QChar c) {
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

QChar plain(QChar c) {
    const char16_t u = c.unicode();
    if ((u >= 0x2018 && u <= 0x201B) || u == 0x2032 || u == 0x00B4 || u == u'`')
        return u'\'';
    if ((u >= 0x201C && u <= 0x201F) || u == 0x2033 || u == 0x00AB || u == 0x00BB)
        return u'"';
    if (u >= 0x2010 && u <= 0x2015)
        return u'-';
    return c;
}
} // namespace

QString normalisedForHash(const QString &text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (isInvisible(c))
            continue;
        if (c.isSpace()) {
            if (!out.isEmpty() && out.back() != u' ' && out.back() != u'/')
                out.append(u' ');
            continue;
        }
        if (c == u'/' && !out.isEmpty() && out.back() == u' ')
            out.chop(1);
        if (const QStringView letters = spelledOut(c); !letters.isEmpty())
            out.append(letters);
        else
            out.append(plain(c));
    }
    if (!out.isEmpty() && out.back() == u' ')
        out.chop(1);
    // Taking something away may have brought a base letter and its mark together.
    return out.normalized(QString::NormalizationForm_C);
}

QByteArray HashLines::hash() const {
    QList<QByteArray> sorted = m_lines;
    std::sort(sorted.begin(), sorted.end());
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (const QByteArray &line : std::as_const(sorted))
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(line.constData()),
                                  static_cast<unsigned long long>(line.size()));
    QByteArray out(32, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(out.data()), 32);
    return out;
}

} // namespace Tweeluik
