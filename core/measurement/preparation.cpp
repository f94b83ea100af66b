// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/preparation.h"

#include "core/journal/hash.h"

#include <algorithm>

namespace Tweeluik {

bool Preparation::ticked(const LineName &line, Slot slot) const {
    const auto found = ticks.find(line);
    return found != ticks.end() && found->second[std::size_t(slot)];
}

bool Preparation::confirmed(Slot slot) const {
    const QByteArray &set = prioritiesConfirmed[std::size_t(slot)];
    return !set.isEmpty() && set == priorityHash(priorities);
}

Hash audioConsentHash(const QString &words) {
    return Digest("tweeluik audio consent").field(words.normalized(QString::NormalizationForm_C).toUtf8()).result();
}

QByteArray priorityHash(const QHash<QString, Priority> &priorities) {
    QStringList lines;
    for (auto it = priorities.begin(); it != priorities.end(); ++it) {
        if (*it != Priority::Usual)
            lines.append(it.key() + QLatin1Char('\t') + QString::number(int(*it)) + QLatin1Char('\n'));
    }
    lines.sort();
    const Hash hash = Digest("tweeluik priorities").field(lines.join(QString()).toUtf8()).result();
    return {reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())};
}

} // namespace Tweeluik
