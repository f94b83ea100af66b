// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/itempageviewmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

ItemPageViewModel::ItemPageViewModel(Desk &desk, JudgeRailModel::Loose loose)
    : m_talk(talkOf(desk)), m_item(m_talk.placeItem()), m_rail(m_talk, m_item, loose), m_notes(m_talk, m_item),
      m_pairs(m_talk, m_item), m_promised(m_talk, m_item), m_drafting(m_talk, m_item) {}

QString ItemPageViewModel::themeLine() const {
    if (m_item == 0)
        return organisation();
    const ThemeId theme = m_talk.instrument.item(ItemId{m_item}).theme;
    return tr("Theme %1  \u00B7  %2", "letter, title").arg(theme.toString(), m_talk.wording.theme(theme).shortTitle);
}

QString ItemPageViewModel::title() const {
    if (m_item == 0)
        return tr("Notes without an item");
    return QStringLiteral("%1\u2002%2").arg(m_item).arg(softHyphenated(m_talk.wording.item(ItemId{m_item}).shortTitle));
}

void ItemPageViewModel::goToItem(int item) {
    if (item == m_item || !m_rail.has(item))
        return;
    m_item = item;
    if (item != 0) {
        Position position = m_talk.measurement.position();
        position.item = item;
        m_talk.measurement.savePosition(position);
    }
    m_rail.setItem(item);
    m_notes.setItem(item);
    m_pairs.setItem(item);
    m_promised.setItem(item);
    m_drafting.setItem(item);
    Q_EMIT itemChanged();
}

} // namespace Tweeluik
