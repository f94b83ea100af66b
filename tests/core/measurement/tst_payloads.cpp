// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/draft.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/payloads.h"
#include "core/measurement/registers.h"
#include "core/measurement/summary.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

template <typename T> T id(std::uint8_t first) {
    T value;
    for (std::size_t i = 0; i < value.bytes.size(); ++i)
        value.bytes[i] = std::uint8_t(first + i);
    return value;
}

constexpr Milliseconds wall(1'773'145'800'123);

Details details() {
    Details value;
    value.organisation = str("Zorggroep De Linde");
    value.unit = str("Kade");
    value.kind = str("beschermd wonen");
    value.level = Level::Facility;
    value.round = 2;
    value.plannedStart = wall;
    value.practice = true;
    return value;
}

Details wholeDetails() {
    Details value = details();
    value.hardEnd = wall + 2h;
    value.otherKinds = {str("maatschappelijke opvang"), str("wijk")};
    value.meaning = str("de voorziening Kade");
    return value;
}

Auditor auditor() {
    return {Slot::First, str("Anna"),      Affiliation::Internal, str("adviseur"),
            str("ja"),   str("collega's"), RoleConflict::Present, str("Bruno vraagt 4")};
}

Plan plan() {
    Plan value;
    value.length = 90min;
    value.breakTime = 0min;
    value.breakAfter = 0;
    value.order = {2, 1, 3};
    return value;
}

Payload::NoteCreate noteCreate() {
    return {str("Eén coach 🙂").toUtf8(),         wall,         3'651'000ms, {6, 8},
            {NoteMark::Quote, NoteMark::Silence}, id<UnitId>(1)};
}

Payload::PromiseMade promise() {
    return {{str("beleidsplan"), id<UnitId>(1), TeamRole::Manager, 20'524, 6, id<UnitId>(9)}, wall};
}

Payload::Proposal proposal() {
    ReplanRecord record;
    record.about = ReplanRecord::About::Skips;
    record.taken = true;
    record.prompts = {str("6d"), str("7b")};
    record.kept = {str("7b")};
    record.wall = wall;
    record.clock = 3'651'000ms;
    record.agreed = {Slot::First, Slot::Second};
    return {record};
}

Payload::Proposal proposalInLessTime() {
    Payload::Proposal value = proposal();
    value.record.lengthPerMille = 640;
    return value;
}

/// The bytes of every payload, and what they say. `again` decodes and encodes once more.
struct Golden {
    QByteArray name;
    QByteArray bytes;
    std::function<std::optional<QByteArray>(const QByteArray &)> again;
};

template <typename T> Golden golden(const char *name, const T &value) {
    return {name, Payload::encode(value), [value](const QByteArray &raw) -> std::optional<QByteArray> {
                const auto read = Payload::decode<T>(raw);
                if (!read || !(*read == value))
                    return std::nullopt;
                return Payload::encode(*read);
            }};
}

RosterSaid joins() {
    RosterSaid said;
    said.line.slot = Slot::Second;
    said.line.signing.fill(0x11);
    said.line.talking.fill(0x22);
    said.line.receive.fill(0x33);
    said.wall = wall;
    return said;
}

RosterSaid retires() {
    RosterSaid said{RosterSaid::What::Retires, {}, wall};
    said.line.signing.fill(0x11);
    return said;
}

ClockOffset clockOffset() {
    return {QByteArrayLiteral("0123456789abcdef"),
            QByteArrayLiteral("fedcba9876543210"),
            -3'600'250ms,
            12ms,
            7'200'000ms,
            wall};
}

QList<Golden> twoTablets() {
    return {
        golden("roster-joins", joins()),
        golden("roster-retires", retires()),
        golden("question", Payload::QuestionPut{str("Hoe vaak is “soms”?"), 6, wall}),
        golden("question-bare", Payload::QuestionPut{str("wie"), 0, wall}),
        golden("question-state", Payload::QuestionSet{QuestionState::Away, Slot::Second}),
        golden("clock-offset", clockOffset()),
        golden("clock-offset-exact", ClockOffset{"a", "b", 0ms, 0ms, -5ms, -wall}),
    };
}

QList<Golden> theRoom() {
    return {
        golden("off-record-begins", Payload::OffRecordSaid{{OffRecord::What::Begins, wall, 5ms, 6, std::nullopt, 0}}),
        golden("off-record-back",
               Payload::OffRecordSaid{{OffRecord::What::Backwards, wall, 3'651'000ms, 0, 300'000ms, 3}}),
    };
}

QList<Golden> entries() {
    const EntryRef target{id<StreamId>(0x40), 300};
    const Payload::Splice splice{3, 1, str("ë").toUtf8()};
    return {
        golden("details", details()),
        golden("plan", plan()),
        golden("clock",
               ClockEntry{ClockEvent::Break, QByteArrayLiteral("0123456789abcdef"), 7'200'000ms, wall, Slot::Second}),
        golden("clock-before-boot", ClockEntry{ClockEvent::Start, QByteArray(), -5ms, -wall, Slot::First}),
        golden("auditor", auditorNamed(Slot::Second, str("Bruno"))),
        golden("auditor-whole", auditor()),
        golden("details-whole", wholeDetails()),
        golden("role", Payload::Roles{Slot::Second}),
        golden("seat", Payload::Seat{id<UnitId>(1), TeamRole::FamilyExpert, 6}),
        golden("member-name", Payload::MemberName{id<UnitId>(1), str("Zoë")}),
        golden("wording", Payload::WordingChoice{"work@00ff"}),
        golden("timekeeper", Payload::Keeper{Slot::Second}),
        golden("prompt-state", Payload::Prompting{"12e", PromptState::NotDiscussed, Slot::Second}),
        golden("sub-tick", Payload::SubTick{"6a", "6a.2", true}),
        golden("note-create", noteCreate()),
        golden("note-create-bare", Payload::NoteCreate{"", wall, std::nullopt, {}, {}, std::nullopt}),
        golden("note-edit", Payload::NoteEdit{wall, 5ms, true, splice, std::nullopt}),
        golden("note-edit-later", Payload::NoteEdit{wall, std::nullopt, false, splice, std::nullopt}),
        golden("note-edit-merge",
               Payload::NoteEdit{wall, std::nullopt, false, std::nullopt, QByteArrayLiteral("alles")}),
        golden("note-place", Payload::Place{8, true, 0}),
        golden("note-place-move", Payload::Place{8, true, 2}),
        golden("note-place-away", Payload::Place{99, false, 0}),
        golden("mark", Payload::Marking{true, int(NoteMark::Document), std::nullopt}),
        golden("mark-of-later", Payload::Marking{true, 63, std::nullopt}),
        golden("mark-speaker", Payload::Marking{false, 0, id<UnitId>(9)}),
        golden("mark-yardstick", Payload::Marking{true, int(NoteMark::Variety), std::nullopt}),
        golden("mark-origin", Payload::Marking{true, 0, std::nullopt, Origin::Telephone, str("nagebeld")}),
        golden("note-create-later", Payload::NoteCreate{"",
                                                        wall,
                                                        std::nullopt,
                                                        {},
                                                        {NoteMark::OwnQuestion, NoteMark::Reach},
                                                        std::nullopt,
                                                        Origin::Mail,
                                                        str("mail van 12 maart")}),
        golden("undo", Payload::Undo{target, wall, std::nullopt, std::nullopt}),
        golden("undo-text", Payload::Undo{target, wall, splice, std::nullopt}),
        golden("undo-merge", Payload::Undo{target, wall, std::nullopt, QByteArrayLiteral("alles")}),
        golden("delete-note", Payload::Removal{std::nullopt}),
        golden("delete-member", Payload::Removal{id<UnitId>(1)}),
    };
}

QList<Golden> registers() {
    return {
        golden("promise", promise()),
        golden("promise-bare", Payload::PromiseMade{{str("rooster"), {}, {}, {}, 0, {}}, wall}),
        golden("promise-state", Payload::PromiseSet{PromiseState::NotCome, wall}),
        golden("link", Payload::NoteLink{pairOf(id<UnitId>(9), id<UnitId>(1)), true}),
        golden("priority", Payload::PromptPriority{"12e", Priority::MayShorten}),
        golden("priority-yes", Payload::PriorityYes{Slot::Second, QByteArray(32, 'h')}),
        golden("priority-no", Payload::PriorityYes{Slot::First, QByteArray()}),
        golden("consent",
               Payload::ConsentAnswer{id<UnitId>(1), ConsentFor::Audio, int(Answer::Withdrawn), wall, Slot::Second}),
        golden("consent-form",
               Payload::ConsentAnswer{id<UnitId>(1), std::nullopt, int(FormState::Asks), wall, Slot::First}),
        golden("presence", Payload::Presence{{id<UnitId>(1), PresenceKind::ByVideo, wall, 5ms}}),
        golden("absent-role", Payload::AbsentRole{TeamRole::Relative, str("ziek")}),
        golden("line-tick", Payload::LineTick{{LineName::List::Closing, str("dank")}, Slot::Second, true}),
        golden("replan", proposal()),
        golden("replan-in-less-time", proposalInLessTime()),
        golden("line-text", Payload::LineText{{LineName::List::Opening, str("doel")}, str("Welkom")}),
    };
}

template <std::size_t size> std::array<std::uint8_t, size> filled(std::uint8_t with) {
    std::array<std::uint8_t, size> bytes;
    bytes.fill(with);
    return bytes;
}

Score score() {
    return {6, 3, false, str("Eén coach 🙂"), str("vraag het rooster"), {2, 4}, {id<UnitId>(1), id<UnitId>(9)}};
}

QList<Golden> sealed() {
    const EntryRef commit{id<StreamId>(0x40), 300};
    const EntryRef key{id<StreamId>(0x60), 7};
    return {
        golden("commit", Commit{{}, {}, 2, "work@00ff", filled<32>(1), filled<32>(2), filled<32>(3), wall}),
        golden("rekey", Rekey{{}, {}, commit, filled<32>(3)}),
        golden("reopening", Reopening{{}, {}, commit, str("nog één voorbeeld"), wall}),
        golden("scores-anew", ScoresAnew{{}, {}, wall}),
        golden("release", Release{{}, {}, commit, key, "box"}),
        golden("reveal", Reveal{{}, {}, commit, filled<32>(4), filled<32>(5), encodeSheet({score()})}),
        golden("mismatch-accepted", Payload::MismatchAccepted{Slot::Second, QByteArray(32, 'm')}),
        golden("paper-scores", Payload::PaperScores{Slot::Second, {score()}}),
        golden("paper-none", Payload::PaperScores{Slot::First, {}}),
        golden("goes-alone", Payload::GoesAlone{Slot::Second, true}),
    };
}

QList<Golden> judged() {
    using How = DifferenceHandling::How;
    using Kind = Outcome::Kind;
    const std::array<UnitId, 2> pair{id<UnitId>(1), id<UnitId>(9)};
    const Outcome parked{6, Kind::Parked, 0, str("stuk ontbreekt"), str("beleidsplan"), id<UnitId>(1), wall};
    return {
        golden("explanations-ready", Payload::ExplanationsReady{Slot::Second, QByteArray(32, 's')}),
        golden("explanations-not-ready", Payload::ExplanationsReady{Slot::First, {}}),
        golden("drafter", Payload::DrafterSaid{6, Slot::Second}),
        golden("drafter-either", Payload::DrafterSaid{6, {}}),
        golden("difference-described", Payload::DifferenceHandled{{pair, 6, How::Described, {}}}),
        golden("difference-aside", Payload::DifferenceHandled{{pair, 12, How::SetAside, str("zelfde dag")}}),
        golden("impressions-when", Payload::ImpressionsMoment{ImpressionsWhen::BeforeDrafting}),
        golden("impression-shared", Payload::ImpressionShared{str("Zij keek weg."), {6, 8}, wall}),
        golden("impressions-discussed", Payload::ImpressionsTalked{true, wall}),
        golden("score", Payload::ScoreSaid{score(), wall}),
        golden("score-none", Payload::ScoreSaid{{6, 0, true, {}, str("wie"), {}, {}}, wall}),
        golden("outcome-agreed", Payload::OutcomeSaid{{6, Kind::Agreed, 3, str("samen"), {}, {}, wall}, false}),
        golden("outcome-open", Payload::OutcomeSaid{{6, Kind::NoConsensus, 0, {}, {}, {}, wall}, false}),
        golden("outcome-parked", Payload::OutcomeSaid{parked, false}),
        golden("outcome-back", Payload::OutcomeSaid{{6, Kind::Agreed, 0, {}, {}, {}, wall}, true}),
        golden("reading", Payload::ReadingSaid{6, str("“wekelijks” is elke week")}),
    };
}

QList<Golden> sound() {
    using What = RecordingEvent::What;
    using Why = RecordingEvent::Why;
    const auto tape = id<RecordingId>(0x70);
    const EntryRef yes{id<StreamId>(0x40), 300};
    const AudioConsent said{ConsentWay::Signed, Slot::Second, wall, 5ms, filled<32>(1)};
    return {
        golden("audio-consent", Payload::AudioConsentSaid{id<UnitId>(1), yes, said}),
        golden("audio-consent-early", Payload::AudioConsentSaid{id<UnitId>(1), yes, {said.way, {}, wall, {}, {}}}),
        golden("recording", Payload::RecordingBegan{tape, {Slot::Second, filled<32>(2), filled<32>(3), 5ms, wall, {}}}),
        golden("recording-gap", Payload::RecordingHappened{tape, {What::Gap, Why::OnlyZeros, 288'000, 5ms, wall}}),
        golden("recording-resumed", Payload::RecordingHappened{tape, {What::Resumed, Why::Unsaid, 0, {}, wall}}),
        golden("passage", Payload::PassageGone{tape, {90, 119, filled<32>(4), wall, {}}}),
        golden("recording-erased", Payload::RecordingGone{tape, {ErasedRecording().why, filled<32>(5), wall, {}}}),
        golden("retention", Payload::RetentionSaid{{{7, false}, wall}}),
        golden("sharing", Payload::SharingSaid{tape, true}),
    };
}

QList<Golden> all() { return entries() + registers() + theRoom() + twoTablets() + sealed() + judged() + sound(); }

QString goldenFile() { return QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/payloads-1.txt"); }

/// "name hex" per line; "#" begins a remark.
QHash<QByteArray, QByteArray> frozen() {
    QHash<QByteArray, QByteArray> bytes;
    QFile file(goldenFile());
    if (!file.open(QIODevice::ReadOnly))
        return bytes;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() >= 1 && !line.isEmpty() && !line.startsWith('#'))
            bytes.insert(words.first(), QByteArray::fromHex(words.value(1)));
    }
    return bytes;
}

} // namespace

class PayloadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every released format is read for ever. A new version of a payload gets a new file beside this one.
    void frozenBytesAreReadAndWritten() {
        const QHash<QByteArray, QByteArray> known = frozen();
        QByteArray actual;
        for (const Golden &each : all())
            actual += each.name + ' ' + each.bytes.toHex() + '\n';
        if (known.size() != all().size()) {
            QFile file(goldenFile() + QStringLiteral(".actual"));
            if (file.open(QIODevice::WriteOnly))
                file.write(actual);
        }
        QCOMPARE(known.size(), all().size());
        for (const Golden &each : all()) {
            QVERIFY2(known.contains(each.name), each.name.constData());
            QCOMPARE(each.bytes.toHex(), known.value(each.name).toHex());
            const auto again = each.again(known.value(each.name));
            QVERIFY2(again.has_value(), each.name.constData());
            QCOMPARE(again->toHex(), known.value(each.name).toHex());
        }
    }

    void everyCutIsRefused() {
        int refused = 0;
        for (const Golden &each : all()) {
            for (qsizetype size = 0; size < each.bytes.size(); ++size) {
                const auto again = each.again(each.bytes.left(size));
                QVERIFY2(!again.has_value(), each.name.constData());
                ++refused;
            }
        }
        QVERIFY(refused > 500);
    }

    void fieldsOfLaterVersionsAreSkipped() {
        QByteArray raw = Payload::encode(Payload::Roles{Slot::Second});
        raw += TlvWriter().number(200, 7).data();
        const auto roles = Payload::decode<Payload::Roles>(raw);
        QVERIFY(roles.ok());
        QCOMPARE(roles->questioner, Slot::Second);
    }

    void aLaterVersionIsRefused() {
        const QByteArray raw = TlvWriter().number(1, 2).choice(2, Slot::Second).data();
        QVERIFY(!Payload::decode<Payload::Roles>(raw).ok());
        QVERIFY(!Payload::textChange(EntryKind::NoteEdit, raw).has_value());
    }

    void forgedValuesAreRefused() {
        const auto refused = [](auto read) { return !read.ok(); };
        QVERIFY(refused(Payload::decode<Payload::Roles>(TlvWriter().number(2, 2).data())));
        QVERIFY(refused(
            Payload::decode<Payload::Seat>(TlvWriter().id(2, id<UnitId>(1)).number(3, 10).number(4, 0).data())));
        QVERIFY(refused(Payload::decode<Payload::Place>(TlvWriter().number(2, 0).flag(3, true).data())));
        QVERIFY(refused(Payload::decode<Payload::Place>(TlvWriter().number(2, 100).flag(3, true).data())));
        QVERIFY(refused(Payload::decode<Payload::Marking>(TlvWriter().flag(2, true).data())));
        QVERIFY(refused(
            Payload::decode<Payload::Prompting>(TlvWriter().bytes(2, QByteArray()).number(3, 0).number(4, 0).data())));
        QVERIFY(refused(Payload::decode<ClockEntry>(
            TlvWriter().number(2, 5).number(3, 0).bytes(4, "b").integer(5, 0).integer(6, 0).data())));
        // A wall clock of the year 20000.
        QVERIFY(refused(Payload::decode<ClockEntry>(
            TlvWriter().number(2, 1).number(3, 0).bytes(4, "b").integer(5, 0).integer(6, 569'000'000'000'000).data())));
        QVERIFY(refused(Payload::decode<Payload::NoteCreate>(TlvWriter().integer(2, 0).bytes(4, "\xff\xfe").data())));
        QVERIFY(refused(Payload::decode<Payload::NoteEdit>(TlvWriter().integer(2, 0).data())));
        QVERIFY(refused(Payload::decode<Payload::Undo>(TlvWriter().integer(4, 0).data())));
        QVERIFY(refused(Payload::decode<Details>(QByteArray(100, '\xff'))));
        QVERIFY(refused(Payload::decode<Payload::PromptPriority>(TlvWriter().bytes(2, "6a").number(3, 3).data())));
        QVERIFY(refused(Payload::decode<Payload::PriorityYes>(TlvWriter().number(2, 0).bytes(3, "short").data())));
        QVERIFY(refused(Payload::decode<Payload::ConsentAnswer>(
            TlvWriter().id(2, id<UnitId>(1)).number(3, 5).number(4, 0).integer(5, 0).number(6, 0).data())));
        QVERIFY(refused(Payload::decode<Payload::LineTick>(
            TlvWriter().number(2, 1).text(3, QString(33, u'x')).number(4, 0).flag(5, true).data())));
    }

    void aForgedLineOrQuestionIsRefused() {
        const auto reads = [](const RosterSaid &said) {
            return Payload::decode<RosterSaid>(Payload::encode(said)).ok();
        };
        QVERIFY(reads(joins()));
        QVERIFY(!Payload::decode<RosterSaid>(TlvWriter().number(2, 3).data()).ok());
        const QByteArray key(32, 'k');
        const auto retires = [&key](qsizetype size, bool more) {
            TlvWriter out;
            out.number(2, 2).number(3, 0).bytes(4, key.left(size));
            if (more)
                out.bytes(5, key);
            return Payload::decode<RosterSaid>(out.integer(7, 0).data()).ok();
        };
        QVERIFY(retires(32, false));
        QVERIFY(!retires(31, false));
        QVERIFY(!retires(32, true));
        const auto asks = [](const QString &text) {
            return Payload::decode<Payload::QuestionPut>(Payload::encode(Payload::QuestionPut{text, 0, wall})).ok();
        };
        QVERIFY(asks(QString(280, u'€')));
        QVERIFY(!asks(QString(281, u'x')));
        QVERIFY(!asks(QString()));
        QVERIFY(!Payload::decode<Payload::QuestionSet>(TlvWriter().number(2, 0).number(3, 0).data()).ok());
        QVERIFY(!Payload::decode<Payload::QuestionSet>(TlvWriter().number(2, 4).number(3, 0).data()).ok());
    }

    /// A pair of boots has one name.
    void aForgedClockOffsetIsRefused() {
        const auto reads = [](const auto &change) {
            ClockOffset reading = clockOffset();
            change(reading);
            return Payload::decode<ClockOffset>(Payload::encode(reading)).ok();
        };
        QVERIFY(reads([](ClockOffset &) {}));
        QVERIFY(reads([](ClockOffset &reading) { reading.bootB = QByteArray(64, 'z'); }));
        QVERIFY(!reads([](ClockOffset &reading) { reading.bootB = QByteArray(65, 'z'); }));
        QVERIFY(!reads([](ClockOffset &reading) { reading.bootA.clear(); }));
        QVERIFY(!reads([](ClockOffset &reading) { reading.bootB = reading.bootA; }));
        QVERIFY(!reads([](ClockOffset &reading) { std::swap(reading.bootA, reading.bootB); }));
        QVERIFY(reads([](ClockOffset &reading) { reading.error = 24h; }));
        QVERIFY(!reads([](ClockOffset &reading) { reading.error = 24h + 1ms; }));
        QVERIFY(!reads([](ClockOffset &reading) { reading.wall = 569'000'000'000'000ms; }));
    }

    /// A pair has one order, and no note sees it differently from itself: else one link would have two keys.
    void aForgedLinkIsRefused() {
        const auto link = [](UnitId a, UnitId b) {
            return Payload::decode<Payload::NoteLink>(TlvWriter().id(2, a).id(3, b).flag(4, true).data()).ok();
        };
        QVERIFY(link(id<UnitId>(1), id<UnitId>(9)));
        QVERIFY(!link(id<UnitId>(9), id<UnitId>(1)));
        QVERIFY(!link(id<UnitId>(1), id<UnitId>(1)));
    }

    void draftComesBackAsItWas() {
        Draft draft;
        draft.note = id<UnitId>(1);
        draft.text = str("cafe\u0301 ĳ 🙂"); // not normalised: the cursor counts in it
        draft.cursor = 4;
        draft.parents = {{id<StreamId>(2), 7}, {id<StreamId>(3), 9}};
        draft.item = 6;
        draft.itemChosen = true;
        draft.marks = {NoteMark::DifferentView, NoteMark::Paid};
        draft.speaker = id<UnitId>(4);
        draft.clock = 3'651'000ms;
        draft.wall = wall;
        draft.continues = true;
        QCOMPARE(decodeDraft(encode(draft)), std::optional<Draft>(draft));
        QCOMPARE(decodeDraft(encode(Draft())), std::optional<Draft>(Draft()));
        const QByteArray raw = encode(draft);
        for (qsizetype size = 0; size < raw.size(); ++size)
            QVERIFY(!decodeDraft(raw.left(size)).has_value());
        draft.origin = Origin::Mail;
        draft.personal = true;
        QCOMPARE(decodeDraft(encode(draft)), std::optional<Draft>(draft));
    }

    void positionComesBackAsItWas() {
        const Position position{str("interview/ask"), 6, str("6c"), 12.375, false};
        QCOMPARE(decodePosition(encode(position)), std::optional<Position>(position));
        const Position covered{str("interview/ask"), 6, str("6c"), 12.375, true};
        QCOMPARE(decodePosition(encode(covered)), std::optional<Position>(covered));
        Position begun = covered;
        begun.question = str("Hoe vaak is soms, cafe\u0301?"); // not normalised: it stands in a field
        begun.textAside = true;
        QCOMPARE(decodePosition(encode(begun)), std::optional<Position>(begun));
        begun.question = QString(2 * Position::longestBegun, QChar(0x20AC));
        QCOMPARE(decodePosition(encode(begun))->question.size(), Position::longestBegun);
        QVERIFY(!decodePosition(QByteArrayLiteral("x")).has_value());
    }

    void summaryRowOfAnotherFoldIsStale() {
        SummaryRow row;
        row.summary.id = id<MeasurementId>(1);
        row.summary.details = details();
        row.summary.notes = 24;
        row.upto = 130;
        const QByteArray raw = encode(row);
        const auto read = decodeSummary(raw);
        QVERIFY(read.has_value());
        QCOMPARE(read->summary.notes, 24);
        QCOMPARE(read->summary.details, details());
        QByteArray other = raw;
        other[2] = char(Fold::version + 1);
        QVERIFY(!decodeSummary(other).has_value());
    }
};

QTEST_GUILESS_MAIN(PayloadsTest)
#include "tst_payloads.moc"
