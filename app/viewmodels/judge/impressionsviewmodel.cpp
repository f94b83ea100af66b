// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/impressionsviewmodel.h"

#include "app/viewmodels/judge/judgerailmodel.h"
#include "core/measurement/impressionsharingservice.h"

#include <algorithm>

namespace Tweeluik {

namespace {

using When = ImpressionsWhen;

} // namespace

ImpressionsViewModel::ImpressionsViewModel(AppViewModel &, Desk &desk)
    : m_talk(talkOf(desk)), m_seal(m_talk, desk.seals), m_own(m_talk), m_shared(m_talk, [this] { return open(); }) {
    const auto follow = [this] {
        m_shared.renew();
        Q_EMIT changed();
    };
    connect(&m_seal, &SealViewModel::changed, this, follow);
    connect(&m_talk.measurement, &OpenMeasurement::changed, this, [follow](const Change &change) {
        if (change.judgement || change.explanations || change.offRecord || change.details)
            follow();
    });
}

bool ImpressionsViewModel::scoresLieOpen() const { return m_seal.possible() && m_seal.service()->state().comparable(); }

bool ImpressionsViewModel::open() const { return said().impressionsWhen == When::BeforeDrafting || scoresLieOpen(); }

bool ImpressionsViewModel::writingBegun() const {
    const QList<Instrument::Item> &items = m_talk.instrument.items();
    return std::any_of(items.begin(), items.end(), [this](const Instrument::Item &item) {
        return JudgeRailModel::written(m_talk.state(), item.id.number);
    });
}

QString ImpressionsViewModel::reasonNot(When when) const {
    if (when == said().impressionsWhen)
        return {};
    if (discussed())
        return tr("They have been discussed.");
    if (when == When::AfterSealing)
        return {};
    if (m_seal.sealed())
        return tr("The own scores are sealed.");
    return writingBegun() ? tr("Writing the explanations has begun.") : QString();
}

QVariantList ImpressionsViewModel::whenOptions() const {
    const auto option = [this](When when, const QString &text, const QString &note) {
        return QVariantMap{{QStringLiteral("value"), int(when)},
                           {QStringLiteral("text"), text},
                           {QStringLiteral("note"), note},
                           {QStringLiteral("reason"), reasonNot(when)}};
    };
    return {option(When::BeforeDrafting, tr("Before writing the explanations"),
                   tr("As the introduction of the manual has it")),
            option(When::AfterSealing, tr("After both have sealed"), tr("As Bijlage 1 of the manual has it"))};
}

QString ImpressionsViewModel::whenWords() const {
    if (discussed())
        return tr("They have been discussed, so this stays as it was.");
    const bool early = said().impressionsWhen == When::BeforeDrafting;
    if (m_seal.sealed() || writingBegun())
        return early ? tr("From here on it can still become after sealing, and then not before writing any more.")
                     : tr("Before writing is not possible any more; after sealing is.");
    return tr("Agreed beforehand. Both can change it until writing begins; the report says which it was.");
}

QString ImpressionsViewModel::comesWords() const {
    return open()
               ? QString()
               : tr("Impressions are shared and discussed here once both have sealed and the scores lie open on this "
                    "tablet. Until then each keeps the own impressions, out of sight of the other.");
}

QString ImpressionsViewModel::shareText() const {
    return tr("%1 can read it from then on. It stands there anew, apart from the own impression.", "name")
        .arg(m_seal.otherName());
}

QStringList ImpressionsViewModel::ownShared() const {
    QStringList texts;
    for (const SharedImpression &each : said().impressions) {
        if (each.author == m_talk.measurement.self())
            texts.append(each.text);
    }
    return texts;
}

void ImpressionsViewModel::choose(int when) {
    const When wanted = when == int(When::BeforeDrafting) ? When::BeforeDrafting : When::AfterSealing;
    if (reasonNot(wanted).isEmpty())
        ImpressionSharingService(m_talk.measurement).setWhen(wanted);
}

void ImpressionsViewModel::share(const QString &impression, bool goes) {
    using Own = ImpressionSharingService::Own;
    if (open())
        ImpressionSharingService(m_talk.measurement).share(unitFromText(impression), goes ? Own::Goes : Own::Stays);
}

void ImpressionsViewModel::change(const QString &shared, const QString &text) {
    if (open())
        ImpressionSharingService(m_talk.measurement).change(unitFromText(shared), text);
}

void ImpressionsViewModel::remove(const QString &shared) {
    if (open())
        ImpressionSharingService(m_talk.measurement).remove(unitFromText(shared));
}

void ImpressionsViewModel::setDiscussed(bool discussed) {
    if (open())
        ImpressionSharingService(m_talk.measurement).setDiscussed(discussed);
}

} // namespace Tweeluik
