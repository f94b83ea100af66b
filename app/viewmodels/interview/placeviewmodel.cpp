// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/placeviewmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

PlaceViewModel::PlaceViewModel(const Talk &talk, QObject *parent)
    : QObject(parent), m_talk(talk), m_rail(talk), m_prompts(talk), m_stillOpen(talk), m_anchors(talk), m_terms(talk),
      m_scroll(talk.measurement.position().scroll) {}

QString PlaceViewModel::themeLine() const {
    const ThemeId theme = m_talk.instrument.item(ItemId{item()}).theme;
    return tr("Theme %1  ·  %2", "letter, title").arg(theme.toString(), m_talk.wording.theme(theme).shortTitle);
}

QString PlaceViewModel::title() const { return softHyphenated(m_talk.wording.item(ItemId{item()}).shortTitle); }

void PlaceViewModel::setScroll(qreal scroll) {
    if (qFuzzyCompare(scroll + 1, m_scroll + 1))
        return;
    m_scroll = scroll;
    Position position = m_talk.measurement.position();
    position.scroll = scroll;
    m_talk.measurement.savePosition(position);
    Q_EMIT scrollChanged();
}

void PlaceViewModel::goToItem(int number) {
    if (number != item() && m_talk.instrument.contains(ItemId{number}))
        moveTo(number, m_talk.promptFor(number));
}

void PlaceViewModel::goToRow(int row) {
    const QString there = m_prompts.promptAt(row);
    if (!there.isEmpty())
        moveTo(item(), there);
}

void PlaceViewModel::goToPrompt(const QString &prompt) {
    const std::optional<PromptId> id = PromptId::parse(prompt);
    if (id && m_talk.instrument.contains(*id))
        moveTo(id->item.number, prompt);
}

void PlaceViewModel::step(int by) {
    const QList<Instrument::Item> &items = m_talk.instrument.items();
    const int row = m_rail.current() + by;
    if (row >= 0 && row < int(items.size()))
        goToItem(items.at(row).id.number);
}

void PlaceViewModel::moveTo(ItemNumber to, const QString &prompt) {
    const bool otherItem = to != item();
    if (!otherItem && prompt == m_prompts.prompt())
        return;
    Position position = m_talk.measurement.position();
    position.item = to;
    position.prompt = prompt;
    m_talk.measurement.savePosition(position);
    m_prompts.setPlace(to, prompt);
    if (otherItem) {
        m_rail.setItem(to);
        m_anchors.setItem(to);
        m_terms.setItem(to);
        Q_EMIT itemChanged();
    }
    Q_EMIT moved(to);
}

} // namespace Tweeluik
