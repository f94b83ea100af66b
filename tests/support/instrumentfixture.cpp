// SPDX-License-Identifier: EUPL-1.2
#include "support/instrumentfixture.h"

namespace Tweeluik::Fixture {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

char themeOf(int item) { return item <= 3 ? 'A' : item == 4 ? 'B' : item <= 7 ? 'C' : item <= 10 ? 'D' : 'E'; }

Aids::ItemAids aidsOf(ItemId id) {
    Aids::ItemAids aids{id, {}, {{words("bereik")}, {words("regelmaat")}}, {}, {{words("kas")}}};
    for (int from = 1; from < Instrument::levels; ++from)
        aids.steps.append(
            {from, {{words("bereik")}}, words("Van %1 naar %2 in tuin %3.").arg(from).arg(from + 1).arg(id.number)});
    if (id.number % 2 == 1)
        aids.unasked.append({5, words("Of de buren ook in de winter komen.")});
    return aids;
}

} // namespace

const QList<QList<int>> &subsPerPrompt() {
    static const QList<QList<int>> counts{{2, 1, 2, 3, 2}, {3, 3, 3},       {2, 3, 2, 3}, {1, 2, 1, 2},
                                          {3, 1, 1, 1},    {3, 1, 1, 2},    {1, 2, 1, 3}, {2, 2, 2, 1},
                                          {2, 2, 1, 2},    {2, 1, 1, 2, 2}, {3, 2, 1, 2}, {2, 2, 2, 2, 1}};
    return counts;
}

InstrumentFile gardenInstrument() {
    InstrumentFile file;
    file.id = words("mie-2026");
    file.wording.title = words("Meting buurttuin");
    file.wording.attribution = words("Verzonnen tekst over een buurttuin.");
    file.wording.notice = words("Alleen om mee te proberen.");
    file.aids.yardsticks = {{{words("bereik")}, words("b"), words("bereik"), words("Welke hoeken van de tuin?")},
                            {{words("regelmaat")}, words("r"), words("regelmaat"), words("Hoe vaak?")}};
    file.aids.terms = {{{words("kas")}, words("kas"), words("Een huis van glas."), words("verzonnen")}};
    QList<Instrument::Item> items;
    for (int number = 1; number <= subsPerPrompt().size(); ++number) {
        Instrument::Item item{{number}, {themeOf(number)}, {}, {}};
        if (items.isEmpty() || items.last().theme != item.theme)
            file.wording.themes.append({item.theme, words("Tuinthema %1").arg(item.theme.toString()),
                                        words("Tuin %1").arg(item.theme.toString())});
        file.wording.items.append({item.id,
                                   words("Tuinitem %1").arg(number),
                                   words("Tuin %1").arg(number),
                                   words("De buren zorgen samen voor perk %1.").arg(number),
                                   {}});
        for (int level = 1; level <= Instrument::levels; ++level) {
            item.anchors.append({item.id, level});
            file.wording.anchors.insert({item.id, level}, words("Perk %1 staat op trede %2").arg(number).arg(level));
        }
        const QList<int> &counts = subsPerPrompt()[number - 1];
        for (qsizetype p = 0; p < counts.size(); ++p) {
            Instrument::Prompt prompt{{item.id, char('a' + p)}, {}};
            for (int sub = 1; sub <= counts[p]; ++sub) {
                const SubId id{prompt.id, sub};
                prompt.subs.append(id);
                file.wording.subs.insert(id, words("Wie doet %1?").arg(id.toString()));
                file.aids.feeds.insert(id, {{p == 0 ? words("regelmaat") : words("bereik")}});
            }
            item.prompts.append(prompt);
        }
        file.aids.items.append(aidsOf(item.id));
        items.append(item);
    }
    file.wording.items[2].references = {words("Meer over compost staat in het boek van de buurvrouw.")};
    file.instrument = Instrument(items);
    return file;
}

} // namespace Tweeluik::Fixture
