// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/compareditemviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/interview/softhyphens.h"
#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/notereference.h"

#include <algorithm>

namespace Tweeluik {

using Standing = ComparedItem::Standing;

ComparedItemViewModel::ComparedItemViewModel(const ConsensusTalk &talk, QObject *parent)
    : QObject(parent), m_talk(talk), m_wording(&talk.talk().wording) {}

void ComparedItemViewModel::renew(ItemNumber item, const Wording &wording) {
    m_compared = m_talk.item(item);
    m_wording = &wording;
    Q_EMIT changed();
}

QString ComparedItemViewModel::anchor(int level) const {
    return softHyphenated(m_wording->anchor(ItemId{m_compared.item}, level));
}

/// Heavier where it differs from the description below it; the lowest one from the one above it.
QString ComparedItemViewModel::marked(int level) const {
    if (!different())
        return anchor(level).toHtmlEscaped();
    const int neighbour = level == m_compared.lower ? level + 1 : level - 1;
    QString text = DifferenceWords::marked(anchor(level), QStringList{anchor(neighbour)});
    return text.remove(QStringLiteral("<u>")).remove(QStringLiteral("</u>"));
}

QVariantList ComparedItemViewModel::notes(const Score &score) const {
    QVariantList list;
    const Measurement &state = m_talk.talk().state();
    for (const UnitId &id : state.timeline) {
        if (!score.notes.contains(id))
            continue;
        const Note &note = *state.note(id);
        QString words = noteStamp(note, m_talk.talk().measurement.clock());
        if (const QList<NoteMark> marks = note.marks.values(); !marks.isEmpty())
            words += u' ' + InterviewWords::mark(marks.first()).toLower();
        list.append(QVariantMap{{QStringLiteral("noteId"), toText(id)}, {QStringLiteral("text"), words}});
    }
    return list;
}

QVariantMap ComparedItemViewModel::side(Slot slot) const {
    const Score &score = m_compared.scores[std::size_t(slot)];
    const QString name = m_talk.nameOf(slot);
    QStringList also;
    for (const int level : score.alsoFits)
        also << QString::number(level);
    QString level = tr("%1 chose level %2", "name").arg(name).arg(score.level);
    if (score.level == 0)
        level = score.cannotJudge ? tr("%1 could not judge it yet", "name").arg(name)
                                  : tr("%1 said nothing about it", "name").arg(name);
    return {{QStringLiteral("first"), slot == Slot::First},
            {QStringLiteral("name"), name},
            {QStringLiteral("level"), score.level},
            {QStringLiteral("spoken"), level},
            {QStringLiteral("anchor"), score.level == 0 ? QString() : marked(score.level)},
            {QStringLiteral("spokenAnchor"), score.level == 0 ? QString() : anchor(score.level)},
            {QStringLiteral("reason"), score.reason},
            {QStringLiteral("also"), also.isEmpty() ? QString() : tr("Fits as well: level %1").arg(also.join(u','))},
            {QStringLiteral("ask"), m_compared.ask[std::size_t(slot)]},
            {QStringLiteral("cannotJudge"), score.cannotJudge},
            {QStringLiteral("paper"), m_talk.sheets().paper[std::size_t(slot)]},
            {QStringLiteral("notes"), notes(score)},
            {QStringLiteral("notesName"), tr("Evidence of %1", "name").arg(name)}};
}

QVariantList ComparedItemViewModel::sides() const {
    if (m_talk.order().isEmpty())
        return {};
    if (m_talk.sheets().alone)
        return {side(m_talk.sheets().sheets[0] ? Slot::First : Slot::Second)};
    const bool turned = different() && m_compared.scores[0].level > m_compared.scores[1].level;
    const Slot left = turned ? Slot::Second : Slot::First;
    return {side(left), side(other(left))};
}

QVariantList ComparedItemViewModel::between() const {
    QVariantList list;
    for (const int level : m_compared.between)
        list.append(QVariantMap{{QStringLiteral("level"), level},
                                {QStringLiteral("anchor"), marked(level)},
                                {QStringLiteral("spokenAnchor"),
                                 QStringLiteral("%1. %2").arg(InterviewWords::level(level), anchor(level))}});
    return list;
}

QVariantList ComparedItemViewModel::steps() const {
    QVariantList list;
    if (!different())
        return list;
    for (const Aids::Step &step : m_talk.talk().aids.item(ItemId{m_compared.item}).steps) {
        if (step.from < m_compared.lower || step.from >= m_compared.higher || step.text.isEmpty())
            continue;
        list.append(
            QVariantMap{{QStringLiteral("steps"), QStringLiteral("%1 \u2192 %2").arg(step.from).arg(step.from + 1)},
                        {QStringLiteral("text"), softHyphenated(step.text)},
                        {QStringLiteral("spoken"),
                         tr("From level %1 to %2: %3").arg(step.from).arg(step.from + 1).arg(step.text)}});
    }
    return list;
}

QString ComparedItemViewModel::standing() const {
    switch (m_compared.standing) {
    case Standing::Equal:
        return tr("The same level; the reasons may differ");
    case Standing::Different:
        return m_compared.difference() == 1 ? tr("One level apart")
                                            : tr("%1 levels apart").arg(m_compared.difference());
    case Standing::Single:
        return tr("The score of one auditor stands by itself: no consensus is claimed.");
    case Standing::Undecided:
        return m_talk.sheets().alone ? tr("The score of one auditor stands by itself: no consensus is claimed.")
                                     : tr("First an answer is needed: the manual ends with one score");
    }
    return {};
}

QString ComparedItemViewModel::beginWords() const {
    if (m_talk.sheets().alone || m_talk.order().isEmpty())
        return {};
    const Slot begins = m_compared.explainsFirst;
    return tr("%1 explains first, then %2", "two names").arg(m_talk.nameOf(begins), m_talk.nameOf(other(begins)));
}

} // namespace Tweeluik
