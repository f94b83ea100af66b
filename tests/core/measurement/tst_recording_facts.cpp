// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/openmeasurement.h"
#include "core/measurement/registers.h"
#include "support/story/pen.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::Pen;
using What = RecordingEvent::What;
using Why = RecordingEvent::Why;

namespace {

Hash filled(std::uint8_t with) {
    Hash bytes;
    bytes.fill(with);
    return bytes;
}

Fold folded(const QList<Entry> &entries) {
    Fold fold;
    for (const Entry &entry : entries)
        fold.apply(entry);
    return fold;
}

bool byName(const Entry &a, const Entry &b) { return a.ref() < b.ref(); }

/// How many different dumps all orders of delivery give.
int dumpsOf(QList<Entry> entries) {
    std::sort(entries.begin(), entries.end(), byName);
    QSet<QByteArray> dumps;
    do {
        dumps.insert(folded(entries).dump());
    } while (std::next_permutation(entries.begin(), entries.end(), byName));
    return int(dumps.size());
}

struct TwoPens {
    explicit TwoPens(quint32 seed = 13) : random(seed) {}
    QRandomGenerator random;
    MeasurementId measurement = Pen::seededId<MeasurementId>(random);
    Pen anna{measurement, Slot::First, random};
    Pen bruno{measurement, Slot::Second, random};
    UnitId member = Pen::seededId<UnitId>(random);
    RecordingId id = Pen::seededId<RecordingId>(random);

    [[nodiscard]] QList<Entry> entries() const { return anna.written() + bruno.written(); }
    [[nodiscard]] Measurement state() const { return folded(entries()).state(); }
    [[nodiscard]] Recording recording() const { return *state().recording(id); }
    [[nodiscard]] Consent consent() const { return state().preparation.consent(member); }
    template <typename Value> Entry put(Pen &pen, const Value &value, const QList<EntryRef> &parents = {}) {
        return pen.write(Value::kind, {}, parents, Payload::encode(value));
    }
    Entry say(Pen &pen, Answer answer, const QList<EntryRef> &parents = {}) {
        return put(pen, Payload::ConsentAnswer{member, ConsentFor::Audio, int(answer), Pen::wall(), pen.slot()},
                   parents);
    }
    Entry how(Pen &pen, const Entry &answer, ConsentWay way = ConsentWay::Spoken, const QList<EntryRef> &parents = {}) {
        const AudioConsent said{way, pen.slot(), Pen::wall(), 5ms, filled(7)};
        return put(pen, Payload::AudioConsentSaid{member, answer.ref(), said}, parents);
    }
    Entry begin(Pen &pen, Milliseconds clock = 60s) {
        return put(pen, Payload::RecordingBegan{id, {pen.slot(), {}, filled(1), clock, Pen::wall(), {}}});
    }
    Entry event(Pen &pen, What what, Why why, std::int64_t sample) {
        return put(pen, Payload::RecordingHappened{id, {what, why, sample, 70s, Pen::wall()}});
    }
    Entry destroy(Pen &pen, std::int64_t first, std::int64_t last) {
        return put(pen, Payload::PassageGone{id, {first, last, filled(3), Pen::wall(), {}}});
    }
    Entry erase(Pen &pen, ErasedRecording::Why why) {
        return put(pen, Payload::RecordingGone{id, {why, filled(4), Pen::wall(), {}}});
    }
    Entry keep(Pen &pen, Retention retention, const QList<EntryRef> &parents = {}) {
        return put(pen, Payload::RetentionSaid{{retention, Pen::wall()}}, parents);
    }
    Entry share(Pen &pen, bool shared, const QList<EntryRef> &parents = {}) {
        return put(pen, Payload::SharingSaid{id, shared}, parents);
    }
};

/// Everything that can be said about sound, at random, by three streams that meet now and then.
struct Chaos {
    explicit Chaos(quint32 seed) : two(seed) {
        for (int act = 0; act < 40; ++act)
            step();
    }
    void step() {
        Pen &pen = pick(2) == 0 ? two.anna : two.bruno;
        if (pick(5) == 0)
            return pen.sawAll(two.entries());
        two.id = ids.at(pick(2));
        two.member = members.at(pick(2));
        const Fold known = folded(two.entries());
        const auto replaced = [&](const auto &value) {
            return pick(2) == 0 ? known.heads(Subject::of(value)) : QList<EntryRef>();
        };
        switch (pick(8)) {
        case 0:
            answers.append(two.say(pen, Answer(pick(4)),
                                   replaced(Payload::ConsentAnswer{two.member, ConsentFor::Audio, 0, {}, {}})));
            break;
        case 1:
            if (!answers.isEmpty())
                two.how(pen, answers.at(pick(int(answers.size()))), ConsentWay(1 + pick(3)));
            break;
        case 2:
            two.begin(pen, Milliseconds(pick(9)));
            break;
        case 3:
            two.event(pen, pick(2) == 0 ? What::Paused : What::Gap, Why(1 + pick(9)), pick(5));
            break;
        case 4:
            two.destroy(pen, pick(5), 5 + pick(5));
            break;
        case 5:
            two.erase(pen, ErasedRecording::Why(1 + pick(4)));
            break;
        case 6:
            two.keep(pen, {1 + pick(9), pick(2) == 0}, replaced(Payload::RetentionSaid{}));
            break;
        default:
            two.share(pen, pick(2) == 0, replaced(Payload::SharingSaid{two.id, true}));
        }
    }
    [[nodiscard]] int pick(int below) { return int(two.random.bounded(quint32(below))); }
    TwoPens two;
    QList<RecordingId> ids{RecordingId{{1}}, RecordingId{{2}}};
    QList<UnitId> members{UnitId{{3}}, UnitId{{4}}};
    QList<Entry> answers;
};

} // namespace

class RecordingFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever says it, before or after the other, with or without having seen it, and in whatever order it arrives.
    void aWithdrawalWinsAtEitherTablet() {
        for (const bool annaWithdraws : {true, false}) {
            TwoPens apart;
            apart.say(annaWithdraws ? apart.anna : apart.bruno, Answer::Withdrawn);
            apart.how(annaWithdraws ? apart.bruno : apart.anna,
                      apart.say(annaWithdraws ? apart.bruno : apart.anna, Answer::Yes));
            QCOMPARE(apart.consent().answer(ConsentFor::Audio), Answer::Withdrawn);
            QVERIFY(!apart.consent().audio);
            QCOMPARE(dumpsOf(apart.entries()), 1);

            TwoPens after; // the yes was known to who withdraws
            Pen &first = annaWithdraws ? after.bruno : after.anna;
            Pen &second = annaWithdraws ? after.anna : after.bruno;
            const Entry yes = after.say(first, Answer::Yes);
            second.seen(yes);
            after.say(second, Answer::Withdrawn, {yes.ref()});
            QCOMPARE(after.consent().answer(ConsentFor::Audio), Answer::Withdrawn);
            QCOMPARE(dumpsOf(after.entries()), 1);
        }
    }

    /// A yes lifts only what it has seen: with a withdrawal at each tablet it takes a yes that knows both.
    void aYesLiftsOnlyTheWithdrawalsItSaw() {
        TwoPens two;
        const Entry annas = two.say(two.anna, Answer::Withdrawn);
        const Entry brunos = two.say(two.bruno, Answer::Withdrawn);
        two.say(two.anna, Answer::Yes, {annas.ref()});
        QCOMPARE(two.consent().answer(ConsentFor::Audio), Answer::Withdrawn);
        two.anna.seen(brunos);
        const Entry yes = two.say(two.anna, Answer::Yes, {two.anna.written().last().ref(), brunos.ref()});
        QCOMPARE(two.consent().answer(ConsentFor::Audio), Answer::Yes);
        two.how(two.anna, yes);
        QVERIFY(two.consent().audio);
        QCOMPARE(two.entries().size(), 7);
        QCOMPARE(dumpsOf(two.entries()), 1);
    }

    void howItWasGivenBelongsToThatAnswer() {
        TwoPens two;
        const Entry yes = two.say(two.anna, Answer::Yes);
        QVERIFY(!two.consent().audio);
        const Entry how = two.how(two.anna, yes);
        QCOMPARE(two.consent().audio,
                 std::optional(AudioConsent{ConsentWay::Spoken, Slot::First, Pen::wall(), 5ms, filled(7)}));
        two.how(two.anna, yes, ConsentWay::Signed, {how.ref()});
        QCOMPARE(two.consent().audio->way, ConsentWay::Signed);
        // The other tablet wrote the same answer without having seen this one.
        const Entry same = two.say(two.bruno, Answer::Yes);
        QCOMPARE(two.consent().audio->way, ConsentWay::Signed);
        two.bruno.sawAll(two.anna.written());
        const Entry back = two.say(two.bruno, Answer::Withdrawn, {yes.ref(), same.ref()});
        QVERIFY(!two.consent().audio);
        two.how(two.bruno, back, ConsentWay::PaperSeen);
        QCOMPARE(two.consent().audio->askedBy, Slot::Second);
        // A yes anew is not the yes of then.
        two.say(two.bruno, Answer::Yes, {back.ref()});
        QCOMPARE(two.consent().answer(ConsentFor::Audio), Answer::Yes);
        QVERIFY(!two.consent().audio);
    }

    void aRecordingIsWhatItsTabletSaidOfIt() {
        TwoPens two;
        two.event(two.bruno, What::Stopped, Why::ByHand, 9 * Sound::rate);
        QVERIFY(two.state().recordings.isEmpty());
        two.begin(two.bruno);
        two.event(two.bruno, What::Paused, Why::Break, 3 * Sound::rate);
        two.event(two.bruno, What::Resumed, Why::Unsaid, 3 * Sound::rate);
        two.destroy(two.bruno, 1, 2);
        const Recording recording = two.recording();
        QCOMPARE(recording.begun.by, Slot::Second);
        QCOMPARE(recording.begun.header, filled(1));
        QCOMPARE(recording.begun.clock, std::optional<Milliseconds>(60s));
        QCOMPARE(recording.events.size(), 3); // what was said first lies last in the file
        QCOMPARE(recording.events.at(0).what, What::Paused);
        QCOMPARE(recording.events.at(1).what, What::Resumed);
        QCOMPARE(recording.events.at(2).why, Why::ByHand);
        QVERIFY(recording.stopped() && !recording.underway());
        QCOMPARE(recording.destroyed.first(), (DestroyedPassage{1, 2, filled(3), Pen::wall(), Slot::Second}));
        // Each tablet that has it erases it and says so.
        two.erase(two.anna, ErasedRecording::Why::Withdrawn);
        QVERIFY(two.recording().erasedBy(Slot::First) && !two.recording().erasedBy(Slot::Second));
        QCOMPARE(dumpsOf(two.entries().mid(0, 2) + two.entries().mid(3)), 1);
    }

    void theFirstBeginningCounts() {
        TwoPens two;
        two.begin(two.anna, 1s);
        two.begin(two.anna, 2s);
        QCOMPARE(two.state().recordings.size(), 1);
        QCOMPARE(two.recording().begun.clock, std::optional<Milliseconds>(1s));
        two.id = Pen::seededId<RecordingId>(two.random);
        two.begin(two.anna, 3s);
        QCOMPARE(two.state().recordings.last().id, two.id);
    }

    void whatIsChosenApartIsTheMostRestrictive() {
        TwoPens two;
        two.begin(two.anna);
        QVERIFY(!two.recording().shared);
        const Entry yes = two.share(two.anna, true);
        QVERIFY(two.recording().shared);
        const Entry no = two.share(two.bruno, false);
        QVERIFY(!two.recording().shared);
        two.anna.seen(no);
        two.share(two.anna, true, {yes.ref(), no.ref()});
        QVERIFY(two.recording().shared);

        QVERIFY(!two.state().retention);
        const Entry month = two.keep(two.anna, {30, false});
        two.keep(two.bruno, {90, true});
        QCOMPARE(two.state().retention->retention, (Retention{30, true}));
        two.keep(two.anna, {7, false}, {month.ref()});
        QCOMPARE(two.state().retention->retention, (Retention{7, true}));
    }

    void noKeyTakesItBack() {
        const auto survives = [](auto write) {
            TwoPens two;
            two.begin(two.anna);
            const Entry entry = write(two);
            const QByteArray before = folded(two.entries()).dump();
            two.anna.undo({}, entry.ref());
            for (const UndoScope scope : {UndoScope::Talk, UndoScope::Preparation}) {
                if (folded(two.entries()).undoable(Slot::First, scope))
                    return false;
            }
            const QByteArray after = folded(two.entries()).dump();
            return before.mid(before.indexOf('\n')) == after.mid(after.indexOf('\n'));
        };
        QVERIFY(survives([](TwoPens &two) { return two.anna.written().last(); }));
        QVERIFY(survives([](TwoPens &two) { return two.event(two.anna, What::Gap, Why::Killed, 5); }));
        QVERIFY(survives([](TwoPens &two) { return two.destroy(two.anna, 1, 2); }));
        QVERIFY(survives([](TwoPens &two) { return two.erase(two.anna, ErasedRecording::Why::Asked); }));
        QVERIFY(survives([](TwoPens &two) { return two.keep(two.anna, {}); }));
        QVERIFY(survives([](TwoPens &two) { return two.share(two.anna, true); }));
        QVERIFY(survives([](TwoPens &two) { return two.how(two.anna, two.say(two.anna, Answer::Yes)); }));
        QVERIFY(!survives(
            [](TwoPens &two) { return two.put(two.anna, Payload::PromptPriority{"1a", Priority::Essential}); }));
    }

    void everyOrderGivesTheSameState() {
        QSet<QByteArray> different;
        for (quint32 seed = 1; seed <= 100; ++seed) {
            Chaos chaos(seed);
            QList<Entry> delivered = chaos.two.entries();
            const QByteArray expected = folded(delivered).dump();
            different.insert(expected);
            for (int round = 0; round < 5; ++round) {
                for (qsizetype i = delivered.size(); i-- > 1;)
                    delivered.swapItemsAt(i, chaos.pick(int(i + 1)));
                Fold fold;
                for (const Entry &entry : std::as_const(delivered)) {
                    Change change;
                    fold.apply(entry, chaos.pick(3) == 0 ? &change : nullptr);
                }
                QCOMPARE(fold.dump(), expected);
            }
        }
        QCOMPARE(different.size(), 100);
    }

    /// The dump would tell.
    void aMissingEntryIsSeen() {
        QSet<EntryKind> missed;
        const auto shown = [](const QList<Entry> &entries) {
            const QByteArray dump = folded(entries).dump();
            return dump.mid(dump.indexOf('\n'));
        };
        for (quint32 seed = 1; seed <= 30; ++seed) {
            Chaos chaos(seed);
            const QList<Entry> written = chaos.two.entries();
            for (qsizetype i = 0; i < written.size(); ++i) {
                QList<Entry> others = written;
                others.removeAt(i);
                if (shown(others) != shown(written))
                    missed.insert(written.at(i).kind);
            }
        }
        for (int kind = int(EntryKind::AudioConsent); kind <= int(EntryKind::SharingChosen); ++kind)
            QVERIFY2(missed.contains(EntryKind(kind)), qPrintable(QString::number(kind)));
    }

    void itIsTold() {
        TwoPens two;
        Fold fold = folded(two.entries());
        const auto told = [&fold](const Entry &entry) {
            Change change;
            fold.apply(entry, &change);
            return change;
        };
        QVERIFY(told(two.begin(two.anna)).recordings);
        QVERIFY(told(two.event(two.anna, What::Paused, Why::ByHand, 1)).recordings);
        QVERIFY(told(two.keep(two.anna, {})).recordings);
        QVERIFY(told(two.share(two.anna, true)).recordings);
        const Change how = told(two.how(two.anna, two.say(two.anna, Answer::Yes)));
        QVERIFY(how.preparation && !how.recordings);
    }

    void forgedPayloadsAreRefused() {
        const auto happened = [](RecordingEvent event) {
            const Payload::RecordingHappened said{RecordingId{{1}}, event};
            return Payload::decode<Payload::RecordingHappened>(Payload::encode(said)).ok();
        };
        QVERIFY(happened({What::Paused, Why::Latecomer, 0, std::nullopt, Pen::wall()}));
        QVERIFY(!happened({What::Paused, Why::Unsaid, 0, std::nullopt, Pen::wall()}));
        QVERIFY(!happened({What::Resumed, Why::Break, 0, std::nullopt, Pen::wall()}));
        QVERIFY(!happened({What(5), Why::Break, 0, std::nullopt, Pen::wall()}));
        QVERIFY(!happened({What::Gap, Why(17), 0, std::nullopt, Pen::wall()}));
        QVERIFY(!happened({What::Gap, Why(10), 0, std::nullopt, Pen::wall()}));
        QVERIFY(happened({What::Gap, Why::Stalled, RecordingEvent::mostSamples, std::nullopt, Pen::wall()}));
        QVERIFY(!happened({What::Gap, Why::Stalled, RecordingEvent::mostSamples + 1, std::nullopt, Pen::wall()}));
        const auto gone = [](std::int64_t first, std::int64_t last) {
            const Payload::PassageGone said{RecordingId{{1}}, {first, last, {}, Pen::wall(), {}}};
            return Payload::decode<Payload::PassageGone>(Payload::encode(said)).ok();
        };
        QVERIFY(gone(7, 7));
        QVERIFY(!gone(8, 7));
        QVERIFY(!gone(-1, 7));
        const auto kept = [](std::uint64_t days) {
            return Payload::decode<Payload::RetentionSaid>(
                       TlvWriter().number(2, days).flag(3, true).integer(4, 0).data())
                .ok();
        };
        QVERIFY(kept(1) && kept(365));
        QVERIFY(!kept(0) && !kept(366));
        QVERIFY(
            !Payload::decode<Payload::RecordingGone>(
                 TlvWriter().id(2, RecordingId{{1}}).number(3, 5).bytes(4, QByteArray(32, 'p')).integer(5, 0).data())
                 .ok());
    }
};

QTEST_GUILESS_MAIN(RecordingFactsTest)
#include "tst_recording_facts.moc"
