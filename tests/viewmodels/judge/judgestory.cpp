// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/judge/judgestory.h"

#include "core/measurement/composer.h"

#include <QCoreApplication>

namespace Tweeluik {

/// Before Bruno has it: the house, the people, and the talk that has begun.
UnitId JudgeStory::prepared(DeskStory &story) {
    story.prepare(QStringLiteral("Huis De Linde"));
    PreparationService preparing(story.inHand());
    UnitId last;
    for (const TeamRole role : {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::ExpertByExperience,
                                TeamRole::Relative, TeamRole::Manager})
        last = preparing.addTeamMember(role);
    story.begin();
    return last;
}

JudgeStory::JudgeStory(DeskStory &story) : m_story(story), m_last(prepared(story)), m_bruno(story) {}

UnitId JudgeStory::anna(Milliseconds at, ItemNumber item, const char *words, NoteMarks marks, int seat) {
    OpenMeasurement &here = m_story.inHand();
    Composer composer(here, [at] { return std::optional(at); });
    composer.next();
    composer.setItem(item, true);
    for (const NoteMark mark : marks.values())
        composer.toggleMark(mark);
    if (seat >= 0)
        composer.toggleSpeaker(here.state().team.at(seat).id);
    const QString text = QString::fromUtf8(words);
    composer.setText(text, int(text.size()));
    composer.next();
    return here.state().timeline.last();
}

UnitId JudgeStory::bruno(Milliseconds at, ItemNumber item, const char *words, NoteMarks marks, int seat) {
    const UnitId unit = UnitId::random();
    Payload::NoteCreate note;
    note.text = words;
    note.wall = m_story.clock().now().wall;
    note.clock = at;
    if (item != 0)
        note.items = {item};
    note.marks = marks;
    if (seat >= 0)
        note.speaker = m_story.inHand().state().team.at(seat).id;
    m_bruno.fold.apply(m_bruno.pen.write(EntryKind::NoteCreate, unit, {}, Payload::encode(note)));
    return unit;
}

void JudgeStory::meet() {
    leave();
    m_bruno.meet();
}

void JudgeStory::leave() {
    m_story.app().go(QStringLiteral("start"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void JudgeStory::fill() {
    using M = NoteMark;
    anna(54min + 40s, 6, "Coaching is geregeld via het bureau herstel. Eén coach voor elf mensen.", {M::Reach}, 0);
    quote = bruno(56min + 5s, 6, "Eindelijk iemand die weet hoe het is om zelf langs die deur te lopen.",
                  {M::Quote, M::Who}, 2);
    plan = anna(57min + 30s, 6, "Intervisie staat in het jaarplan. Plan opvragen, blz. over begeleiding.",
                {M::Document, M::Anchoring}, 4);
    everybody = anna(58min + 12s, 6, "Iedereen mag meedoen, ook wie onbetaald werkt.", {M::DifferentView, M::Paid}, 4);
    nobody = bruno(58min + 40s, 6, "Vrijwilligers krijgen de uitnodiging niet.", {M::DifferentView, M::Paid}, 2);
    bruno(59min + 48s, 6, "Hoort al een jaar hetzelfde over wachttijd. Wie pakt dat op?", {M::AskLater}, 3);
    anna(60min + 51s, 6, "Vrijwilligers hebben wel een koffieochtend, maar geen intervisie.", {M::Example}, 2);
    anna(70min, 9, "Er zijn groepen op drie locaties.", {}, 0);
    anna(71min, 0, "Uitzoeken: hoeveel locaties zijn er nu precies?");
    PromiseText document;
    document.what = QStringLiteral("Jaarplan, hoofdstuk begeleiding");
    document.item = 6;
    document.member = m_story.inHand().state().team.at(4).id;
    PromiseService(m_story.inHand()).add(document);
    meet();
    NoteService(m_story.inHand()).link(everybody, nobody);
}

} // namespace Tweeluik
