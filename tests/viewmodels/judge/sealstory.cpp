// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/judge/sealstory.h"

#include "core/judgement/sealservice.h"
#include "core/measurement/composer.h"
#include "core/measurement/consensusservice.h"
#include "core/measurement/draftingservice.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/scoreservice.h"
#include "core/measurement/services.h"

#include <sodium.h>

namespace Tweeluik {

namespace {

QList<ItemNumber> itemsOf(DeskStory &tablet) {
    QList<ItemNumber> items;
    for (const Instrument::Item &item : tablet.desk().instrument.items())
        items.append(item.id.number);
    return items;
}

UnitId noteDown(DeskStory &tablet, Milliseconds at, const QString &text, const NoteMarks &marks, UnitId speaker) {
    {
        Composer composer(tablet.inHand(), [at]() -> std::optional<Milliseconds> { return at; });
        composer.setItem(6, true);
        composer.setText(text, int(text.size()));
        for (const NoteMark mark : marks.values())
            composer.toggleMark(mark);
        if (!speaker.isNull())
            composer.toggleSpeaker(speaker);
        composer.next();
    }
    tablet.pass();
    return tablet.inHand().state().timeline.last();
}

} // namespace

SealStory::SealStory(DeskStory &story, Tablets tablets) : anna(story) {
    if (sodium_init() < 0)
        qFatal("no sodium");
    fill();
    if (tablets == Tablets::One) {
        for (const Slot slot : {Slot::First, Slot::Second}) {
            if (!DraftingService(anna.inHand()).ready(slot))
                qFatal("not ready");
        }
        anna.pass();
        return;
    }
    bruno.app().start();
    join();
    ready(anna);
    ready(bruno);
    meet();
}

void SealStory::fill() {
    anna.prepare(QStringLiteral("Huis De Linde"));
    const UnitId expert = PreparationService(anna.inHand()).addTeamMember(TeamRole::ExpertByExperience);
    anna.begin();
    plan = noteDown(anna, 53min, QStringLiteral("Intervisie staat in het jaarplan, met uren."),
                    {NoteMark::Document, NoteMark::Anchoring}, {});
    quote =
        noteDown(anna, 56min, QStringLiteral("Eindelijk iemand die weet hoe het is om zelf langs die deur te lopen."),
                 {NoteMark::Quote, NoteMark::Who}, expert);
    noteDown(anna, 58min, QStringLiteral("Iedereen mag meedoen; vrijwilligers krijgen de uitnodiging niet."),
             {NoteMark::DifferentView, NoteMark::Paid}, {});
    anna.end();
    ExplanationService texts(anna.inHand());
    for (const ItemNumber item : itemsOf(anna))
        texts.write(item, QStringLiteral("Er is één coach, zelf ervaringsdeskundige. Zij begeleidt elf mensen, een op "
                                         "een. Intervisie staat op papier. Vrijwilligers worden er niet voor gevraagd; "
                                         "zij hebben een koffieochtend. Dit staat bij item %1.")
                              .arg(item));
    anna.pass();
}

void SealStory::join() {
    RosterLine line;
    line.slot = Slot::Second;
    line.signing.fill(2);
    const MeasurementId id = anna.inHand().id();
    bruno.desk().portfolio.join(id, publicEntries(anna), {}, line, Role::NoteTaker, {});
    bruno.pass();
    if (!bruno.desk().portfolio.open(id))
        qFatal("did not join");
    meet();
}

QList<Entry> SealStory::publicEntries(DeskStory &tablet) {
    QList<Entry> all;
    QSet<StreamId> hidden;
    std::ignore = tablet.store().read(tablet.inHand().id(), [&](Entry &&entry) {
        const auto opening = entry.kind == EntryKind::Open ? decodeOpening(entry.payload) : CodecError{};
        if (opening && opening->purpose != Purpose::Public)
            hidden.insert(entry.stream);
        if (!hidden.contains(entry.stream))
            all.append(std::move(entry));
    });
    return all;
}

bool SealStory::deliver(DeskStory &from, DeskStory &to) {
    QSet<EntryRef> known;
    for (const Entry &entry : publicEntries(to))
        known.insert(entry.ref());
    QList<Entry> news = publicEntries(from);
    news.removeIf([&known](const Entry &entry) { return known.contains(entry.ref()); });
    to.desk().portfolio.receive(to.inHand().id(), news, {}, {});
    for (int turn = 0; turn < 4; ++turn)
        to.pass();
    return !news.isEmpty();
}

void SealStory::meet() {
    while (deliver(anna, bruno) || deliver(bruno, anna)) {
    }
}

void SealStory::ready(DeskStory &tablet) {
    if (!DraftingService(tablet.inHand()).ready())
        qFatal("not ready");
    tablet.pass();
}

void SealStory::goAlone(DeskStory &tablet) {
    ConsensusService(tablet.inHand()).setAlone(true);
    tablet.pass();
}

void SealStory::score(DeskStory &tablet, ItemNumber item, int level, const QString &reason) {
    Score score;
    score.item = item;
    score.level = level;
    score.cannotJudge = level == 0;
    score.reason = reason;
    SealService &seal = *tablet.desk().seals->current();
    ScoreService(tablet.inHand(), [&seal] { return seal.scoresOpen(); }).give(score);
    tablet.pass();
}

void SealStory::scoreAll(DeskStory &tablet, int level) {
    for (const ItemNumber item : itemsOf(tablet))
        score(tablet, item, level, QStringLiteral("Reden bij item %1.").arg(item));
}

bool SealStory::seal(DeskStory &tablet) {
    const bool sealed = tablet.desk().seals->current()->seal(itemsOf(tablet)) == SealService::Refusal::None;
    for (int turn = 0; turn < 4; ++turn)
        tablet.pass();
    return sealed;
}

bool SealStory::revealWrongly() {
    deliver(bruno, anna);
    const SealSide &his = bruno.desk().seals->current()->state().side(Slot::Second);
    if (!his.commit)
        return false;
    Reveal wrong;
    wrong.commit = his.commit->ref;
    wrong.sheet = encodeSheet({});
    bruno.inHand().append(EntryKind::Reveal, {}, {wrong.commit}, Payload::encode(wrong));
    bruno.pass();
    meet();
    return anna.desk().seals->current()->state().bothOpen();
}

} // namespace Tweeluik
