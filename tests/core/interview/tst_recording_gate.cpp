// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/recordinggate.h"
#include "core/measurement/fold.h"
#include "core/measurement/registers.h"
#include "support/story/pen.h"

#include <QTest>
#include <functional>

using namespace Tweeluik;
using Story::Pen;
using Kind = Hindrance::Kind;
using Why = RecordingEvent::Why;

namespace {

/// What one person at the table can be: an answer, whether it is known how it was given, and where they are.
struct Person {
    Answer answer = Answer::NotAsked;
    bool how = false;
    std::optional<PresenceKind> where;
    [[nodiscard]] bool there() const { return where && *where != PresenceKind::Left; }
    [[nodiscard]] bool agrees() const { return answer == Answer::Yes && how; }
};

QList<Person> everyPerson() {
    QList<Person> all;
    for (const Answer answer : {Answer::NotAsked, Answer::Yes, Answer::No, Answer::Withdrawn}) {
        for (const bool how : {false, true}) {
            // How a no was given makes no difference, which is tried for yes alone.
            if (how && answer != Answer::Yes)
                continue;
            for (const std::optional<PresenceKind> where :
                 {std::optional<PresenceKind>(), std::optional(PresenceKind::InTheRoom),
                  std::optional(PresenceKind::ByVideo), std::optional(PresenceKind::Left)})
                all.append({answer, how, where});
        }
    }
    return all;
}

UnitId person(int number) { return UnitId{{std::uint8_t(number + 1)}}; }

void put(Measurement &measurement, int number, const Person &who) {
    const UnitId id = person(number);
    Consent &consent = measurement.preparation.consents[id];
    consent.answers[ConsentFor::Audio] = who.answer;
    consent.audio = who.how ? std::optional(AudioConsent()) : std::nullopt;
    if (who.where)
        measurement.presence[id] = QList{PresenceEvent{id, *who.where, {}, {}}};
    else
        measurement.presence.remove(id);
}

Measurement table(int people) {
    Measurement measurement;
    for (int number = 0; number < people; ++number)
        measurement.team.append(
            {person(number), number == 3 ? TeamRole::Interpreter : TeamRole::Client, 0, number, {}});
    return measurement;
}

using Gate = std::function<bool(const Measurement &, Phase)>;
bool theGate(const Measurement &measurement, Phase phase) { return recordingGate(measurement, phase).mayRecord(); }

constexpr std::array phases{Phase::Running, Phase::Paused, Phase::NotStarted, Phase::Ended};

/// Looks at every combination of that many people, phases and off the record; `rule` is told what should be.
struct Room {
    explicit Room(int people) : measurement(table(people)), persons(people) {}
    void each(const std::function<void(bool allowed, Phase phase)> &rule, int from = 0) {
        static const QList<Person> all = everyPerson();
        if (from == persons.size())
            return every(rule);
        for (const Person &who : all) {
            persons[from] = who;
            put(measurement, from, who);
            each(rule, from + 1);
        }
    }
    void every(const std::function<void(bool, Phase)> &rule) {
        int there = 0;
        int agree = 0;
        for (const Person &who : std::as_const(persons)) {
            there += who.there() ? 1 : 0;
            agree += who.there() && who.agrees() ? 1 : 0;
        }
        for (const bool off : {false, true}) {
            measurement.offRecordNow = off;
            for (const Phase phase : phases)
                rule(there > 0 && agree == there && !off && phase == Phase::Running, phase);
        }
    }
    Measurement measurement;
    QList<Person> persons;
};

struct Verdict {
    int looked = 0;
    int tooMuch = 0;   ///< recorded, and should not
    int tooLittle = 0; ///< did not, and might
};
Verdict judged(const Gate &gate, int people) {
    Verdict verdict;
    Room room(people);
    room.each([&](bool allowed, Phase phase) {
        const bool may = gate(room.measurement, phase);
        ++verdict.looked;
        verdict.tooMuch += may && !allowed ? 1 : 0;
        verdict.tooLittle += !may && allowed ? 1 : 0;
    });
    return verdict;
}

/// Mistakes that the rule above has to find.
bool firstOnly(const Measurement &measurement, Phase phase) {
    Measurement one = measurement;
    bool found = false;
    for (const TeamMember &member : measurement.team) {
        const auto there = measurement.presenceOf(member.id);
        if (there && *there != PresenceKind::Left && std::exchange(found, true))
            one.presence.remove(member.id);
    }
    return theGate(one, phase);
}
bool blindToVideo(const Measurement &measurement, Phase phase) {
    Measurement seen = measurement;
    seen.presence.removeIf([](const auto &it) { return it.value().last().kind == PresenceKind::ByVideo; });
    return theGate(seen, phase);
}
bool forgetsWithdrawals(const Measurement &measurement, Phase phase) {
    Measurement before = measurement;
    for (Consent &consent : before.preparation.consents) {
        if (consent.answer(ConsentFor::Audio) == Answer::Withdrawn) {
            consent.answers[ConsentFor::Audio] = Answer::Yes;
            consent.audio = AudioConsent();
        }
    }
    return theGate(before, phase);
}
bool asksOnlyTheRefusers(const Measurement &measurement, Phase phase) {
    Measurement easy = measurement;
    for (Consent &consent : easy.preparation.consents) {
        if (consent.answer(ConsentFor::Audio) == Answer::NotAsked) {
            consent.answers[ConsentFor::Audio] = Answer::Yes;
            consent.audio = AudioConsent();
        }
    }
    return theGate(easy, phase);
}

GateAnswer asked(const QList<Person> &people, Phase phase = Phase::Running) {
    Measurement measurement = table(int(people.size()));
    for (int number = 0; number < people.size(); ++number)
        put(measurement, number, people.at(number));
    return recordingGate(measurement, phase);
}

const Person agrees{Answer::Yes, true, PresenceKind::InTheRoom};
const Person refuses{Answer::No, false, PresenceKind::InTheRoom};
const Person unasked{Answer::NotAsked, false, PresenceKind::InTheRoom};

/// What each of two tablets says about somebody without having seen the other; none: nothing.
using Said = std::optional<Answer>;
const QList<Said> everySaid{std::nullopt, Answer::NotAsked, Answer::Yes, Answer::No, Answer::Withdrawn};

void say(Pen &pen, UnitId member, const Said &said) {
    if (!said)
        return;
    const Payload::ConsentAnswer answer{member, ConsentFor::Audio, int(*said), Pen::wall(), pen.slot()};
    const Entry entry = pen.write(EntryKind::Consent, {}, {}, Payload::encode(answer));
    pen.write(EntryKind::AudioConsent, {}, {}, Payload::encode(Payload::AudioConsentSaid{member, entry.ref(), {}}));
}

void seat(Pen &pen, UnitId member, PresenceKind where) {
    pen.write(EntryKind::TeamMember, {}, {}, Payload::encode(Payload::Seat{member, TeamRole::Client, 0}));
    pen.write(EntryKind::Presence, {}, {}, Payload::encode(Payload::Presence{{member, where, Pen::wall(), {}}}));
}

bool mayRecord(const QList<Entry> &entries) {
    Fold fold;
    for (const Entry &entry : entries)
        fold.apply(entry);
    return theGate(fold.state(), Phase::Running);
}

} // namespace

class RecordingGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Up to four people, each with every answer, known how or not, never seen, in the room, by video or gone; on and
    /// off the record; before, in, between and after the talk: 20 + 400 + 8,000 + 160,000 rooms, 8 times each.
    void everyoneThereHasAgreed() {
        int looked = 0;
        for (const int people : {0, 1, 2, 3, 4}) {
            const Verdict verdict = judged(theGate, people);
            QCOMPARE(verdict.tooMuch, 0);
            QCOMPARE(verdict.tooLittle, 0);
            looked += verdict.looked;
        }
        QCOMPARE(looked, 8 * (1 + 20 + 400 + 8'000 + 160'000));
    }

    void aGateThatLooksAtTheFirstAloneIsFound() {
        QCOMPARE(judged(firstOnly, 1).tooMuch, 0); // with one person it cannot be told
        for (const Gate &gate :
             {Gate(firstOnly), Gate(blindToVideo), Gate(forgetsWithdrawals), Gate(asksOnlyTheRefusers)})
            QVERIFY(judged(gate, 2).tooMuch > 0);
        QVERIFY(judged(firstOnly, 3).tooMuch > judged(firstOnly, 2).tooMuch);
        QVERIFY(judged([](const auto &, Phase) { return false; }, 2).tooLittle > 0);
    }

    /// Nobody in the room can tell from the screen who it is, or whether it was a no.
    void theRoomLearnsNothing() {
        Room room(3);
        int hidden = 0;
        int told = 0;
        room.each([&](bool, Phase phase) {
            const GateAnswer answer = recordingGate(room.measurement, phase);
            const bool people = std::any_of(answer.why.begin(), answer.why.end(),
                                            [](const Hindrance &each) { return !each.member.isNull(); });
            Measurement recorded = room.measurement;
            recorded.recordings.append(Recording());
            const RoomSees during = answer.mayRecord() ? RoomSees::Recording : RoomSees::Paused;
            told += answer.room != (people ? RoomSees::NoRecordingToday : RoomSees::Nothing) ? 1 : 0;
            told += recordingGate(recorded, phase).room != during ? 1 : 0;
            hidden += people ? 1 : 0;
        });
        QCOMPARE(told, 0);
        QVERIFY(hidden > 10'000);
    }

    void theAuditorsLearnWhoAndWhat() {
        const Person unclear{Answer::Yes, false, PresenceKind::ByVideo};
        const Person withdrawn{Answer::Withdrawn, true, PresenceKind::InTheRoom};
        const GateAnswer answer = asked({unasked, unclear, refuses, withdrawn}, Phase::Paused);
        QCOMPARE(answer.why, (QList<Hindrance>{{Kind::NotAsked, person(0)},
                                               {Kind::HowUnknown, person(1)},
                                               {Kind::Refused, person(2)},
                                               {Kind::Withdrawn, person(3)},
                                               {Kind::Break}}));
        QCOMPARE(asked({}).why, QList<Hindrance>{{Kind::NobodyThere}});
        QCOMPARE(asked({agrees}, Phase::Ended).why, QList<Hindrance>{{Kind::NoTalk}});
    }

    void whyItPauses() {
        QCOMPARE(asked({agrees}).pauseReason(), Why::Unsaid);
        QCOMPARE(asked({agrees, unasked}, Phase::Paused).pauseReason(), Why::Latecomer);
        QCOMPARE(asked({refuses, unasked}).pauseReason(), Why::Withdrawn);
        QCOMPARE(asked({agrees}, Phase::Paused).pauseReason(), Why::Break);
        QCOMPARE(asked({refuses}, Phase::Ended).pauseReason(), Why::Stopped);
        QCOMPARE(asked({}).pauseReason(), Why::Latecomer);
        Measurement off = table(1);
        put(off, 0, agrees);
        off.offRecordNow = true;
        QCOMPARE(recordingGate(off, Phase::Paused).pauseReason(), Why::OffRecord);
    }

    void aRecordingThatStoppedOrWasErasedPausesNoMore() {
        Measurement measurement = table(1);
        put(measurement, 0, refuses);
        measurement.recordings.append(Recording());
        QCOMPARE(recordingGate(measurement, Phase::Running).room, RoomSees::Paused);
        const RecordingEvent stopped{RecordingEvent::What::Stopped, Why::Withdrawn, 0, {}, {}};
        measurement.recordings.first().events = QList{stopped};
        QCOMPARE(recordingGate(measurement, Phase::Running).room, RoomSees::NoRecordingToday);
        measurement.recordings.first().events.clear();
        measurement.recordings.first().erased = QList{ErasedRecording()};
        QCOMPARE(recordingGate(measurement, Phase::Running).room, RoomSees::NoRecordingToday);
    }

    /// Else a name that is taken off the list would open the gate.
    void whoIsTakenOffTheListWhilePresentStillCounts() {
        Measurement measurement = table(2);
        put(measurement, 0, agrees);
        put(measurement, 1, refuses);
        measurement.team.removeLast();
        QCOMPARE(recordingGate(measurement, Phase::Running).why, (QList<Hindrance>{{Kind::Refused, person(1)}}));
        put(measurement, 1, {Answer::No, false, PresenceKind::Left});
        QVERIFY(theGate(measurement, Phase::Running));
    }

    /// Two people, two tablets that have not met, all that each can say of either, in both orders of delivery.
    void theStricterOfTwoTabletsCounts() {
        int open = 0;
        int rooms = 0;
        const auto yes = [](const Said &a, const Said &b) {
            const bool any = a == Answer::Yes || b == Answer::Yes;
            return any && (!a || a == Answer::Yes) && (!b || b == Answer::Yes);
        };
        for (int at = 0; at < 625; ++at) {
            const std::array said{everySaid[at % 5], everySaid[at / 5 % 5], everySaid[at / 25 % 5],
                                  everySaid[at / 125]};
            QRandomGenerator random(quint32(at + 1));
            const auto measurement = Pen::seededId<MeasurementId>(random);
            Pen anna(measurement, Slot::First, random);
            Pen bruno(measurement, Slot::Second, random);
            seat(anna, person(0), PresenceKind::InTheRoom);
            seat(bruno, person(1), PresenceKind::ByVideo);
            say(anna, person(0), said[0]);
            say(bruno, person(0), said[1]);
            say(anna, person(1), said[2]);
            say(bruno, person(1), said[3]);
            const bool expected = yes(said[0], said[1]) && yes(said[2], said[3]);
            QCOMPARE(mayRecord(anna.written() + bruno.written()), expected);
            QCOMPARE(mayRecord(bruno.written() + anna.written()), expected);
            open += expected ? 1 : 0;
            ++rooms;
        }
        QCOMPARE(rooms, 625);
        QCOMPARE(open, 9);
    }

    /// One tablet let that person go, the other has them there: they are there, and have to agree.
    void whoIsThereForOneTabletIsThere() {
        for (const bool annaSeesThem : {true, false}) {
            QRandomGenerator random(3);
            const auto measurement = Pen::seededId<MeasurementId>(random);
            Pen anna(measurement, Slot::First, random);
            Pen bruno(measurement, Slot::Second, random);
            seat(anna, person(0), PresenceKind::InTheRoom);
            say(anna, person(0), Answer::Yes);
            QVERIFY(mayRecord(anna.written()));
            seat(anna, person(1), annaSeesThem ? PresenceKind::InTheRoom : PresenceKind::Left);
            seat(bruno, person(1), annaSeesThem ? PresenceKind::Left : PresenceKind::InTheRoom);
            QVERIFY(!mayRecord(anna.written() + bruno.written()));
            QVERIFY(!mayRecord(bruno.written() + anna.written()));
        }
    }

    void theLevelIsTestedBeforeAnybodyIsThere() {
        QVERIFY(levelTestLength <= 10s);
        for (const Phase phase : phases) {
            const bool outside = phase == Phase::NotStarted || phase == Phase::Ended;
            QCOMPARE(mayTestLevel(table(2), phase), outside);
            for (const Person &who : everyPerson()) {
                Measurement measurement = table(2);
                put(measurement, 1, who);
                QCOMPARE(mayTestLevel(measurement, phase), outside && !who.there());
                measurement.offRecordNow = true;
                QVERIFY(!mayTestLevel(measurement, phase));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RecordingGateTest)
#include "tst_recording_gate.moc"
