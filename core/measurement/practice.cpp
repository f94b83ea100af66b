// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/practice.h"

#include "core/measurement/composer.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// The tablet's clock as it was some time ago: the talk of the practice measurement lies in the last hour.
class EarlierClock : public Clock {
public:
    explicit EarlierClock(const Clock &clock) : m_clock(clock), m_begun(clock.now()) {}

    void setInterview(Milliseconds position) { m_ago = practiceClock - position; }
    [[nodiscard]] Moment now() const override {
        Moment moment = m_begun;
        moment.sinceBoot -= m_ago;
        moment.wall -= m_ago;
        return moment;
    }
    [[nodiscard]] QDateTime local(Milliseconds wall) const override { return m_clock.local(wall); }

private:
    const Clock &m_clock;
    Moment m_begun;
    Milliseconds m_ago = practiceClock;
};

/// Nobody waits while the practice measurement is made: everything is settled by hand.
class StillTicker : public Ticker {
public:
    Id after(Milliseconds, std::function<void()>) override { return ++m_last; }
    void cancel(Id) override {}

private:
    Id m_last = 0;
};

NewMeasurement beginnings(const Clock &clock, Slot self) {
    NewMeasurement what;
    what.details.organisation = QStringLiteral("Oefenhuis De Linde");
    what.details.unit = QStringLiteral("Kade");
    what.details.kind = QStringLiteral("beschermd wonen");
    what.details.level = Level::Facility;
    what.details.practice = true;
    const Milliseconds start = clock.now().wall - practiceClock - practiceLateStart;
    what.details.plannedStart = std::chrono::floor<Minutes>(start);
    what.firstAuditor = QStringLiteral("Anna");
    what.secondAuditor = QStringLiteral("Bruno");
    what.self = self;
    what.myRole = self == Slot::First ? Role::Questioner : Role::NoteTaker;
    what.team = Practice::team();
    return what;
}

/// Everything of the preparation is filled in, so that each page has something to show.
class Preparing {
public:
    explicit Preparing(OpenMeasurement &measurement) : m_measurement(measurement), m_service(measurement) {}

    void tell() {
        auditors();
        priorities();
        consents();
        for (const char *line : {"date", "team", "letters", "support", "room", "kader", "consent", "essential"})
            tick(line);
        choose("choice.skips", "questioner");
        choose("choice.drafts", "half");
        tick("choice.agreed");
        tick("agreements");
        InterviewService talk(m_measurement);
        for (const TeamMember &member : QList<TeamMember>(m_measurement.state().team))
            talk.setPresence(member.id, PresenceKind::InTheRoom, std::nullopt);
    }

private:
    void auditors() {
        Auditor anna = m_measurement.state().auditor(Slot::First);
        anna.affiliation = Affiliation::External;
        anna.function = QStringLiteral("ervaringsdeskundige");
        anna.conflict = RoleConflict::None;
        m_service.setAuditor(anna);
        Auditor bruno = m_measurement.state().auditor(Slot::Second);
        bruno.affiliation = Affiliation::Internal;
        bruno.function = QStringLiteral("beleidsmedewerker");
        bruno.relation = QStringLiteral("schreef mee aan het opleidingsplan");
        bruno.conflict = RoleConflict::Present;
        bruno.handling = QStringLiteral("Anna vraagt en schrijft de toelichting bij item 5.");
        m_service.setAuditor(bruno);
    }
    void priorities() {
        const auto essential =
            QStringLiteral("1a 1b 2a 2b 3a 3b 4a 4d 5a 5d 6a 6c 6d 7a 7b 8a 8d 9b 9c 10a 10c 11a 11c 12a 12d");
        for (const QString &prompt : essential.split(QLatin1Char(' ')))
            m_service.setPriority(prompt, Priority::Essential);
        for (const char *prompt : {"2c", "5c", "9a"})
            m_service.setPriority(QString::fromLatin1(prompt), Priority::MayShorten);
        m_service.confirmPriorities(Slot::First, true);
        m_service.confirmPriorities(Slot::Second, true);
    }
    void consents() {
        ConsentService service(m_measurement);
        const QList<TeamMember> team = m_measurement.state().team;
        for (const TeamMember &member : team) {
            service.setForm(member.id, FormState::Received);
            for (const ConsentFor what : consentPurposes)
                service.answer(member.id, what, what != ConsentFor::Quotes || member.role != TeamRole::Relative);
        }
    }
    void tick(const char *line) {
        for (const Slot slot : {Slot::First, Slot::Second})
            m_service.tick({LineName::List::Checklist, QString::fromLatin1(line)}, slot, true);
    }
    void choose(const char *line, const char *choice) {
        m_service.setLine({LineName::List::Checklist, QString::fromLatin1(line)}, QString::fromLatin1(choice));
    }

    OpenMeasurement &m_measurement;
    PreparationService m_service;
};

class Story {
public:
    Story(OpenMeasurement &measurement, EarlierClock &clock, const Instrument &instrument)
        : m_measurement(measurement), m_clock(clock), m_instrument(instrument),
          m_composer(measurement, [this] { return std::optional<Milliseconds>(m_position); }) {}

    void tell() {
        at(0ms);
        InterviewService talk(m_measurement);
        if (m_measurement.role() == Role::NoteTaker)
            talk.takeTimekeeping();
        talk.clockEvent(ClockEvent::Start);
        QList<Practice::Words> notes = Practice::notes();
        std::stable_sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        for (const Practice::Words &note : std::as_const(notes)) {
            if (note.item > m_item)
                finishItem(note.item, note.at);
            write(note);
        }
        at(50min);
        talk.setPromptState(QStringLiteral("6a"), PromptState::Enough);
        at(55min);
        talk.setPromptState(QStringLiteral("6b"), PromptState::Asked);
        secondThoughts();
        at(practiceClock);
    }

private:
    void at(Milliseconds position) {
        m_position = position;
        m_clock.setInterview(position);
    }

    /// Every prompt of the items before `next` has had its turn.
    void finishItem(ItemNumber next, Milliseconds when) {
        InterviewService talk(m_measurement);
        at(when);
        for (const Instrument::Item &item : m_instrument.items()) {
            if (item.id.number < m_item || item.id.number >= next)
                continue;
            for (const Instrument::Prompt &prompt : item.prompts) {
                const QString id = prompt.id.toString();
                for (const SubId sub : prompt.subs)
                    talk.tickSub(id, sub.toString(), true);
                const bool last = prompt.id == item.prompts.last().id;
                talk.setPromptState(id, last ? PromptState::Asked : PromptState::Enough);
            }
        }
        m_item = next;
    }

    void write(const Practice::Words &words) {
        at(words.at);
        m_composer.setItem(words.item, true);
        for (const NoteMark mark : words.marks.values())
            m_composer.toggleMark(mark);
        const QList<TeamMember> &team = m_measurement.state().team;
        if (words.seat >= 0 && words.seat < team.size())
            m_composer.toggleSpeaker(team[words.seat].id);
        m_composer.setText(words.text, int(words.text.size()));
        m_composer.next();
    }

    /// One note edited twice, one taken away and brought back.
    void secondThoughts() {
        const QList<UnitId> notes = m_measurement.state().timeline;
        const UnitId edited = find(notes, QStringLiteral("1,8 fte"));
        retype(edited, QStringLiteral("1,8 fte"), QStringLiteral("2,1 fte"));
        retype(edited, QStringLiteral("zonder vergoeding"), QStringLiteral("met alleen reiskosten"));
        NoteService service(m_measurement);
        service.remove(find(notes, QStringLiteral("Café")));
        service.undo();
    }
    [[nodiscard]] UnitId find(const QList<UnitId> &notes, const QString &words) const {
        const auto found = std::find_if(notes.begin(), notes.end(), [&](const UnitId &id) {
            return m_measurement.state().note(id)->text.contains(words);
        });
        return found == notes.end() ? UnitId() : *found;
    }
    void retype(UnitId note, const QString &before, const QString &after) {
        m_composer.edit(note);
        QString text = m_composer.draft().text;
        text.replace(before, after);
        m_composer.setText(text, int(text.size()));
        m_composer.next();
    }

    OpenMeasurement &m_measurement;
    EarlierClock &m_clock;
    const Instrument &m_instrument;
    Composer m_composer;
    Milliseconds m_position{0};
    ItemNumber m_item = 1;
};

/// The page that this auditor was on, at prompt 6c, with half a sentence in the field.
void leaveOpen(OpenMeasurement &measurement) {
    const bool asks = measurement.role() == Role::Questioner;
    Position position;
    position.page = asks ? QStringLiteral("interview/ask") : QStringLiteral("interview/note");
    position.item = 6;
    position.prompt = QStringLiteral("6c");
    measurement.savePosition(position);
    const Practice::Words words = Practice::unfinished();
    Draft draft;
    draft.text = words.text;
    draft.cursor = int(words.text.size());
    draft.item = words.item;
    draft.marks = words.marks;
    draft.speaker = measurement.state().team.value(words.seat).id;
    draft.clock = words.at;
    draft.wall = measurement.clock().now().wall;
    measurement.saveDraft(draft);
}

} // namespace

MeasurementId makePractice(JournalStore &store, const Clock &clock, const Instrument &instrument, Slot self) {
    EarlierClock earlier(clock);
    StillTicker still;
    Portfolio portfolio(store, earlier, still, instrument);
    const MeasurementId id = portfolio.create(beginnings(clock, self));
    if (OpenMeasurement *measurement = portfolio.current()) {
        Preparing(*measurement).tell();
        Story(*measurement, earlier, instrument).tell();
        leaveOpen(*measurement);
    }
    return id;
}

} // namespace Tweeluik
