// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/softhyphens.h"

#include <QList>

namespace Tweeluik {

namespace {

struct LongWord {
    QString plain;
    QString broken;
};

/// Stems: an ending or a first part joined to them does no harm. Longer ones first, so that a part is not broken
/// inside a whole that has its own breaks.
const QList<LongWord> &longWords() {
    static const QList<LongWord> words = [] {
        const QStringList broken = {
            QStringLiteral("beroeps|compe|tentie|pro|fiel"),
            QStringLiteral("informa|tie|bij|een|komst"),
            QStringLiteral("herstel|onder|steu|nend"),
            QStringLiteral("herstel|onder|steu|ning"),
            QStringLiteral("praktijk|voor|beeld"),
            QStringLiteral("weten|schap|pe|lijk"),
            QStringLiteral("erva|rings|des|kun|dig|heid"),
            QStringLiteral("erva|rings|des|kun|dig"),
            QStringLiteral("erva|rings|ken|nis"),
            QStringLiteral("gelijk|waar|dig|heid"),
            QStringLiteral("gelijk|waar|dig"),
            QStringLiteral("samen|wer|kings|part|ner"),
            QStringLiteral("vrij|wil|li|gers"),
            QStringLiteral("kennis|bron|nen"),
            QStringLiteral("organi|satie|breed"),
            QStringLiteral("dialoog|bij|een|komst"),
            QStringLiteral("leiding|gevende"),
            QStringLiteral("onder|steu|ning"),
            QStringLiteral("ontwik|ke|lings"),
            QStringLiteral("verant|woor|de|lijk"),
        };
        QList<LongWord> list;
        for (const QString &word : broken) {
            QString plain = word;
            QString shown = word;
            list.append({plain.remove(u'|'), shown.replace(u'|', QChar::SoftHyphen)});
        }
        return list;
    }();
    return words;
}

/// Keeps a capital at the start of the word.
QString shaped(const QString &broken, const QStringView found) {
    QString result = broken;
    if (found.first().isUpper())
        result[0] = result[0].toUpper();
    return result;
}

} // namespace

QString softHyphenated(const QString &text) {
    QString result;
    result.reserve(text.size() + 16);
    qsizetype at = 0;
    while (at < text.size()) {
        const LongWord *match = nullptr;
        for (const LongWord &word : longWords()) {
            if (QStringView(text).mid(at).startsWith(word.plain, Qt::CaseInsensitive)) {
                match = &word;
                break;
            }
        }
        if (!match) {
            result.append(text.at(at++));
            continue;
        }
        result.append(shaped(match->broken, QStringView(text).mid(at, match->plain.size())));
        at += match->plain.size();
    }
    return result;
}

} // namespace Tweeluik
