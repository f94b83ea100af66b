// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/elementids.h"

namespace Tweeluik {

namespace {
/// A plain decimal of at most two digits without leading zero. QString::toInt would take "+1" and " 1" too.
std::optional<int> smallNumber(QStringView text) {
    if (text.isEmpty() || text.size() > 2 || text.front() == u'0')
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}
} // namespace

std::optional<ThemeId> ThemeId::parse(QStringView text) {
    if (text.size() != 1 || text.front() < u'A' || text.front() > u'Z')
        return std::nullopt;
    return ThemeId{char(text.front().unicode())};
}

QString ThemeId::toString() const { return letter ? QString(QLatin1Char(letter)) : QString(); }

std::optional<ItemId> ItemId::parse(QStringView text) {
    const auto number = smallNumber(text);
    return number ? std::optional(ItemId{*number}) : std::nullopt;
}

QString ItemId::toString() const { return QString::number(number); }

QString AnchorId::toString() const { return item.toString() + u'.' + QString::number(level); }

std::optional<PromptId> PromptId::parse(QStringView text) {
    if (text.size() < 2 || text.back() < u'a' || text.back() > u'z')
        return std::nullopt;
    const auto item = ItemId::parse(text.chopped(1));
    return item ? std::optional(PromptId{*item, char(text.back().unicode())}) : std::nullopt;
}

QString PromptId::toString() const { return letter ? item.toString() + QLatin1Char(letter) : QString(); }

std::optional<SubId> SubId::parse(QStringView text) {
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const auto prompt = PromptId::parse(text.first(dot));
    const auto number = smallNumber(text.sliced(dot + 1));
    return prompt && number ? std::optional(SubId{*prompt, *number}) : std::nullopt;
}

QString SubId::toString() const { return prompt.toString() + u'.' + QString::number(number); }

} // namespace Tweeluik
