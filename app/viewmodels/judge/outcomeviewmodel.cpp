// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/outcomeviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/prepare/differencewords.h"

#include <algorithm>

namespace Tweeluik {

OutcomeViewModel::OutcomeViewModel(const ConsensusTalk &talk, OpenMeasurement &measurement, QObject *parent)
    : QObject(parent), m_talk(talk), m_measurement(measurement), m_service(measurement) {
    connect(&measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement)
            follow();
        else if (change.offRecord || change.promises)
            Q_EMIT changed();
    });
    connect(&measurement, &OpenMeasurement::settling, this, &OutcomeViewModel::keep);
    connect(&measurement, &OpenMeasurement::savedChanged, this, &OutcomeViewModel::followSaved);
}

OutcomeViewModel::~OutcomeViewModel() {
    disconnect(&m_measurement, nullptr, this, nullptr);
    disconnect();
    keep();
}

QList<SaidOutcome> OutcomeViewModel::said() const { return m_service.said(m_item); }

void OutcomeViewModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    keep();
    m_item = item;
    m_typing = false;
    takeUp();
    Q_EMIT replaced();
}

/// What stands, as long as it is one thing; of two nothing is chosen, so that choosing is said by somebody.
void OutcomeViewModel::takeUp() {
    const QList<SaidOutcome> list = said();
    const QString before = words();
    if (list.size() == 1) {
        m_outcome = list.first().outcome;
        m_kind = Kind(m_outcome.kind);
    } else {
        m_outcome = {};
        m_outcome.item = m_item;
        m_kind = Nothing;
    }
    m_kept = m_outcome;
    m_seen = m_service.outcomeHeads(m_item);
    if (words() != before)
        Q_EMIT replaced();
    Q_EMIT changed();
}

void OutcomeViewModel::choose(int level) {
    if (offRecord() || level < 1 || level > Instrument::levels)
        return;
    m_outcome.level = level;
    say(Agreed);
}

void OutcomeViewModel::say(Kind kind) {
    if (offRecord() || m_item == 0)
        return;
    const QString before = words();
    m_kind = kind;
    m_outcome.kind = Outcome::Kind(kind);
    m_outcome.level = kind == Agreed ? m_outcome.level : 0;
    // Whoever chooses while two versions lie side by side has seen both.
    if (!versions().isEmpty())
        m_seen = m_service.outcomeHeads(m_item);
    if (words() != before)
        Q_EMIT replaced();
    write();
}

void OutcomeViewModel::waitFor(const QString &promise) {
    if (offRecord() || m_kind != Parked)
        return;
    const UnitId id = unitFromText(promise);
    const bool known = !id.isNull() && m_talk.talk().state().promise(id) != nullptr;
    m_outcome.promise = known && m_outcome.promise != id ? std::optional(id) : std::nullopt;
    write();
}

void OutcomeViewModel::takeBack() {
    if (offRecord())
        return;
    m_measurement.ticker().cancel(m_pause);
    m_writing = true;
    m_service.takeBack(m_item);
    m_writing = false;
    m_kind = Nothing;
    m_outcome.level = 0;
    m_kept = m_outcome;
    m_typing = false;
    m_seen = m_service.outcomeHeads(m_item);
    Q_EMIT replaced();
    Q_EMIT changed();
}

void OutcomeViewModel::type(const QString &text, const QString &composing, int cursor) {
    QString whole = text;
    whole.insert(std::clamp(cursor, 0, int(text.size())), composing);
    QString &field = m_kind == Parked ? m_outcome.until : m_outcome.reason;
    if (whole == field || offRecord() || m_kind == Nothing)
        return;
    field = whole;
    m_typing = true;
    m_service.typed(m_outcome, m_seen);
    Ticker &ticker = m_measurement.ticker();
    ticker.cancel(m_pause);
    m_pause = ticker.after(pause, [this] { keep(); });
    Q_EMIT changed();
}

void OutcomeViewModel::leave() {
    keep();
    m_typing = false;
    follow();
}

void OutcomeViewModel::keep() {
    m_measurement.ticker().cancel(m_pause);
    m_pause = 0;
    if (dirty() && !offRecord())
        write();
}

void OutcomeViewModel::write() {
    m_measurement.ticker().cancel(m_pause);
    m_pause = 0;
    m_writing = true;
    m_saving = true;
    const bool given = m_service.setOutcome(m_outcome, m_seen);
    m_writing = false;
    if (!given) {
        m_saving = false;
        Q_EMIT changed();
        return;
    }
    m_kept = m_outcome;
    const QList<EntryRef> heads = m_service.outcomeHeads(m_item);
    const bool several = said().size() > 1;
    if (several && !m_typing)
        takeUp();
    else // in the middle of typing this version goes on; both are laid side by side when the field is left
        m_seen = several ? QList<EntryRef>{heads.last()} : heads;
    Q_EMIT changed();
    followSaved();
}

void OutcomeViewModel::follow() {
    if (m_writing)
        return;
    if (dirty() || m_typing)
        Q_EMIT changed(); // what is being typed goes on
    else if (m_service.outcomeHeads(m_item) != m_seen)
        takeUp();
}

void OutcomeViewModel::take(int version) {
    const QList<SaidOutcome> list = said();
    if (offRecord() || version < 0 || version >= list.size())
        return;
    m_typing = false;
    m_outcome = list.at(version).outcome;
    m_kind = Kind(m_outcome.kind);
    m_seen = m_service.outcomeHeads(m_item);
    Q_EMIT replaced();
    write();
}

QString OutcomeViewModel::missing() const {
    if (offRecord())
        return tr("Off the record: nothing is kept.");
    if (!versions().isEmpty())
        return tr("First choose one of the two, or something else.");
    if (m_kind == Nothing)
        return tr("First choose what it comes to.");
    if (m_kind == Parked)
        return m_outcome.until.trimmed().isEmpty() && !m_outcome.promise ? tr("First say what it waits for.")
                                                                         : QString();
    const ComparedItem compared = m_talk.item(m_item);
    const bool carried =
        m_kind == Agreed && compared.standing == ComparedItem::Standing::Equal && compared.lower == m_outcome.level;
    return m_outcome.reason.trimmed().isEmpty() && !carried ? tr("A reason belongs to it.") : QString();
}

QVariantList OutcomeViewModel::promises() const {
    QVariantList list;
    for (const Promise &promise : m_talk.talk().state().promises) {
        const bool chosen = m_outcome.promise == promise.id;
        const bool offered = promise.text.item == m_item || promise.text.item == 0;
        if (chosen || (offered && promise.state == PromiseState::Expected))
            list.append(QVariantMap{{QStringLiteral("value"), toText(promise.id)},
                                    {QStringLiteral("text"), promise.text.what}});
    }
    return list;
}

QString OutcomeViewModel::promise() const { return m_outcome.promise ? toText(*m_outcome.promise) : QString(); }

QString OutcomeViewModel::arrived() const {
    const Promise *promise = m_outcome.promise ? m_talk.talk().state().promise(*m_outcome.promise) : nullptr;
    const bool here = promise && (promise->state == PromiseState::Received || promise->state == PromiseState::Seen);
    return m_kind == Parked && here
               ? tr("It has come: %1. The two can go on with this item.", "a document").arg(promise->text.what)
               : QString();
}

QVariantList OutcomeViewModel::versions() const {
    const QList<SaidOutcome> list = said();
    QVariantList versions;
    if (list.size() < 2 || m_typing)
        return versions;
    for (const SaidOutcome &each : list) {
        const QString words = ConsensusTalk::wordsOf(each.outcome);
        versions.append(
            QVariantMap{{QStringLiteral("known"), each.author.has_value()},
                        {QStringLiteral("first"), each.author == Slot::First},
                        {QStringLiteral("name"), each.author ? m_talk.nameOf(*each.author) : tr("One of the two")},
                        {QStringLiteral("time"), DifferenceWords::time(each.outcome.wall, m_measurement.clock())},
                        {QStringLiteral("words"), words},
                        {QStringLiteral("spokenTake"), tr("Take this one: %1").arg(words)}});
    }
    return versions;
}

QString OutcomeViewModel::beside() const {
    if (!m_typing)
        return {};
    const QList<EntryRef> heads = m_service.outcomeHeads(m_item);
    const QList<SaidOutcome> list = said();
    for (qsizetype at = list.size() - 1; at >= 0; --at) {
        const bool mine = heads.size() != list.size() || m_seen.contains(heads.at(at));
        if (mine)
            continue;
        const SaidOutcome &other = list.at(at);
        return tr("%1, %2: %3", "name, time, what was said")
            .arg(other.author ? m_talk.nameOf(*other.author) : tr("On the other tablet"),
                 DifferenceWords::time(other.outcome.wall, m_measurement.clock()),
                 ConsensusTalk::wordsOf(other.outcome));
    }
    return {};
}

/// Of the own words alone, as on the page of scoring.
void OutcomeViewModel::followSaved() {
    if (!m_saving || m_measurement.pendingWrites() > 0 || m_measurement.saveTrouble() || !m_measurement.savedAt())
        return;
    m_saving = false;
    const QDateTime local = m_measurement.clock().local(*m_measurement.savedAt());
    m_savedWords = tr("saved %1", "time of day").arg(local.toString(QStringLiteral("HH:mm:ss")));
    Q_EMIT savedChanged();
}

} // namespace Tweeluik
