// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/manualoutline.h"

#include <QRegularExpression>

namespace Tweeluik {

namespace {

/// "2. Title of the item ........ score" → "2. Title of the item"
QString withoutScoreColumn(QString line) {
    if (line.startsWith(u"- "))
        line.remove(0, 2);
    if (line.endsWith(u"score", Qt::CaseInsensitive))
        line.chop(5);
    while (!line.isEmpty() && QStringView(u" ._\\u2026").contains(line.back()))
        line.chop(1);
    return line;
}

bool endsSheet(const QString &line) {
    return line.startsWith(u"totale score", Qt::CaseInsensitive) || line.startsWith(u"totaal", Qt::CaseInsensitive) ||
           line.startsWith(u"bijlage", Qt::CaseInsensitive);
}

} // namespace

ScoreSheet scoreSheetOf(const QList<TextLine> &lines) {
    static const QRegularExpression theme(QStringLiteral("^([A-Z])\\s*[.:)]\\s+(.+)$"));
    static const QRegularExpression item(QStringLiteral("^(\\d{1,2})\\s*[.)]\\s+(.+)$"));
    ScoreSheet sheet;
    QStringList *current = nullptr;
    for (const TextLine &line : lines) {
        if (endsSheet(line.text))
            break;
        const QString text = withoutScoreColumn(line.text);
        if (const auto match = theme.match(text); match.hasMatch()) {
            current = &sheet.themes[*ThemeId::parse(match.captured(1))];
            current->append(match.captured(2));
        } else if (const auto numbered = item.match(text); numbered.hasMatch()) {
            const auto id = ItemId::parse(numbered.captured(1));
            current = id ? &sheet.items[*id] : nullptr;
            if (current)
                current->append(numbered.captured(2));
        } else if (current && !text.isEmpty() && !line.gap) {
            current->append(text);
        }
    }
    return sheet;
}

} // namespace Tweeluik
