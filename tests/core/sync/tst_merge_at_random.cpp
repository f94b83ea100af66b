// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/measurement/payloads.h"
#include "core/measurement/rosterservice.h"
#include "core/sync/exchange.h"
#include "core/sync/rosterwatch.h"
#include "support/story/onetablet.h"

#include <QTest>
#include <deque>
#include <map>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Story::OneTablet;

namespace {

/// The journal of a whole tablet: read from its store, written through its portfolio.
struct TabletReplica final : Replica {
    OneTablet &tablet;
    MeasurementId id;
    explicit TabletReplica(OneTablet &one) : tablet(one), id(one.measurement().id()) {}

    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        std::int64_t at = 0;
        std::int64_t reached = after;
        const auto read = tablet.store().read(id, [&](Entry &&entry) {
            if (++at > after && at <= after + most) {
                visit(std::move(entry));
                reached = at;
            }
        });
        return read ? Result<std::int64_t, StoreError>(reached) : read.error();
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override {
        std::int64_t rows = 0;
        const auto read = tablet.store().read(id, [&rows](Entry &&) { ++rows; });
        return read ? Result<std::int64_t, StoreError>(rows) : read.error();
    }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return QList<SignedHead>(); }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) override {
        if (entries.isEmpty() && heads.isEmpty())
            return done(true);
        tablet.portfolio().receive(id, entries, heads,
                                   [done](const Result<Done, StoreError> &result) { done(result.ok()); });
    }
};

/// What is expected, written apart from the fold: who did what, having seen what.
class Model {
public:
    struct Act {
        enum class What { Create, Edit, Add, Remove, Asked, Erase } what = What::Create;
        UnitId note{};
        int item = 0;
        QString text{};
        QSet<int> seen{}; ///< the acts that stood on the tablet where it was done
    };
    int add(Act act, const QList<EntryRef> &refs) {
        m_acts.append(std::move(act));
        m_refs.append(refs);
        return int(m_acts.size()) - 1;
    }
    /// The acts of which the entries are on a tablet.
    [[nodiscard]] QSet<int> on(const QSet<EntryRef> &there) const {
        QSet<int> all;
        for (int i = 0; i < m_acts.size(); ++i) {
            if (std::all_of(m_refs[i].begin(), m_refs[i].end(),
                            [&](const EntryRef &ref) { return there.contains(ref); }))
                all.insert(i);
        }
        return all;
    }
    struct Expected {
        QString text;
        QSet<int> items;
        bool operator==(const Expected &) const = default;
    };
    /// The notes that are there when everything has arrived, and the prompts that were asked.
    [[nodiscard]] std::map<UnitId, Expected> notes() const {
        std::map<UnitId, Expected> all;
        for (int i = 0; i < m_acts.size(); ++i) {
            const Act &act = m_acts[i];
            if (act.what == Act::What::Create || act.what == Act::What::Edit)
                all[act.note].text = act.text; // its author's alone, so in the order in which they were done
            if (act.what == Act::What::Add && !removed(i))
                all[act.note].items.insert(act.item);
        }
        for (const Act &act : m_acts) {
            if (act.what == Act::What::Erase)
                all.erase(act.note);
        }
        return all;
    }
    [[nodiscard]] QSet<int> asked() const {
        QSet<int> all;
        for (const Act &act : m_acts) {
            if (act.what == Act::What::Asked)
                all.insert(act.item);
        }
        return all;
    }

private:
    /// A removal wins only over the adds that it saw.
    [[nodiscard]] bool removed(int added) const {
        return std::any_of(m_acts.begin(), m_acts.end(), [&](const Act &act) {
            return act.what == Act::What::Remove && act.note == m_acts[added].note && act.item == m_acts[added].item &&
                   act.seen.contains(added);
        });
    }
    QList<Act> m_acts;
    QList<QList<EntryRef>> m_refs;
};

QStringList prompts() {
    return {QStringLiteral("1a"), QStringLiteral("1b"), QStringLiteral("2a"), QStringLiteral("3b")};
}

/// Anna and Bruno, each with a tablet, and the model of what they do.
struct Room {
    Dice dice;
    OneTablet anna;
    OneTablet bruno;
    Model model;
    std::array<QHash<UnitId, QString>, 2> own; ///< notes and their words

    explicit Room(unsigned seed) : dice(seed) {
        const MeasurementId id = anna.prepare(Slot::First);
        anna.settleStore();
        const RosterLine line = lineOf(bruno);
        RosterService roster(anna.measurement());
        roster.join(ownLine(anna, Slot::First));
        roster.join(line);
        anna.settleStore();
        bruno.portfolio().join(id, entries(anna), {}, line, Role::NoteTaker, {});
        bruno.settleStore();
        if (!bruno.portfolio().open(id))
            qFatal("the measurement that was joined does not open");
        bruno.settleStore();
    }
    static RosterLine ownLine(OneTablet &tablet, Slot slot) {
        RosterLine line;
        line.slot = slot;
        line.signing = tablet.state().roster.founder;
        line.talking.fill(3);
        return line;
    }
    static RosterLine lineOf(OneTablet &tablet) {
        RosterLine line;
        line.slot = Slot::Second;
        line.signing = decodeOpening(tablet.store().openStream(MeasurementId::random(), {})->payload)->deviceKey;
        line.talking.fill(4);
        return line;
    }
    [[nodiscard]] OneTablet &tablet(int side) { return side == 0 ? anna : bruno; }
    static QList<Entry> entries(OneTablet &tablet) {
        QList<Entry> all;
        std::ignore = tablet.store().read(tablet.measurement().id(), [&](Entry &&entry) { all.append(entry); });
        return all;
    }
    static QSet<EntryRef> refs(OneTablet &tablet) {
        QSet<EntryRef> all;
        for (const Entry &entry : entries(tablet))
            all.insert(entry.ref());
        return all;
    }

    void act(int side) {
        OneTablet &here = tablet(side);
        const QSet<EntryRef> before = refs(here);
        Model::Act act;
        act.seen = model.on(before);
        if (!choose(side, act))
            return;
        here.settleStore();
        const QSet<EntryRef> fresh = refs(here) - before;
        if (!fresh.isEmpty()) // what is so already is not said again
            model.add(std::move(act), fresh.values());
    }

private:
    using What = Model::Act::What;
    [[nodiscard]] bool choose(int side, Model::Act &act) {
        OneTablet &here = tablet(side);
        OpenMeasurement &measurement = here.measurement();
        QList<UnitId> notes = here.state().notes.keys();
        std::sort(notes.begin(), notes.end());
        const std::uint64_t dice6 = notes.isEmpty() ? 0 : dice.below(12);
        if (!notes.isEmpty())
            act.note = notes.at(qsizetype(dice.below(std::uint64_t(notes.size()))));
        act.item = 1 + int(dice.below(4));
        if (dice6 < 3) {
            act.what = What::Create;
            act.note = dice.id<UnitId>();
            act.text = QStringLiteral("woord %1 ĳ é").arg(dice.below(1'000));
            own[std::size_t(side)].insert(act.note, act.text);
            Payload::NoteCreate create;
            create.text = act.text.toUtf8();
            measurement.append(EntryKind::NoteCreate, act.note, {}, Payload::encode(create));
        } else if (dice6 < 5) {
            return edit(side, act);
        } else if (dice6 < 8) {
            act.what = What::Add;
            NoteService(measurement).place(act.note, act.item, true);
        } else if (dice6 < 10) {
            act.what = What::Remove;
            NoteService(measurement).place(act.note, act.item, false);
        } else if (dice6 == 10) {
            act.what = What::Asked;
            InterviewService(measurement).setPromptState(prompts().at(act.item - 1), PromptState::Asked);
        } else if (dice.below(3) == 0) {
            act.what = What::Erase;
            measurement.eraseUnit(act.note);
        } else {
            return false;
        }
        return true;
    }
    /// Of one's own note alone: nobody else writes in it.
    bool edit(int side, Model::Act &act) {
        QHash<UnitId, QString> &mine = own[std::size_t(side)];
        const auto words = mine.find(act.note);
        if (words == mine.end())
            return false;
        OpenMeasurement &measurement = tablet(side).measurement();
        const QByteArray more = " en " + QByteArray::number(int(dice.below(100)));
        Payload::NoteEdit change;
        change.splice = Payload::Splice{std::uint32_t(words->toUtf8().size()), 0, more};
        *words += QString::fromUtf8(more);
        act.what = What::Edit;
        act.text = *words;
        const QList<EntryRef> heads = measurement.fold().heads(Subject::text(act.note));
        measurement.append(EntryKind::NoteEdit, act.note, heads, Payload::encode(change));
        return true;
    }
};

/// One meeting, which may be cut after so many messages. `meddle`: what is done to what is received, for the control.
void meet(Room &room, int messages, const std::function<void(QList<QByteArray> &)> &meddle = {}) {
    std::array<TabletReplica, 2> replicas{TabletReplica(room.anna), TabletReplica(room.bruno)};
    std::array<RosterWatch, 2> rosters;
    std::array<std::deque<QByteArray>, 2> lines;
    std::array<std::unique_ptr<Exchange>, 2> ends;
    for (std::size_t side : {0, 1}) {
        ends[side] = std::make_unique<Exchange>(
            replicas[side], replicas[side].id,
            Exchange::Rules{[&rosters, side](const PublicKey &device, std::uint8_t slot) {
                                return rosters[side].mayWrite(device, slot);
                            },
                            [&rosters, side](const Entry &entry) { rosters[side].see(entry); },
                            {}},
            Exchange::Events{[&lines, side](const QByteArray &message) { lines[side].push_back(message); }, {}, {}});
    }
    for (const auto &end : ends)
        end->begin();
    for (bool moved = true; moved && messages > 0;) {
        moved = false;
        for (std::size_t side : {0, 1}) {
            if (lines[side].empty() || messages-- <= 0)
                continue;
            moved = true;
            QList<QByteArray> those{lines[side].front()};
            lines[side].pop_front();
            if (meddle)
                meddle(those);
            for (const QByteArray &message : std::as_const(those))
                ends[1 - side]->receive(message);
            room.tablet(int(1 - side)).settleStore();
        }
    }
}

/// Rounds of work apart and meetings that are cut, tablets that are killed, and at last one whole meeting.
void live(Room &room, const std::function<void(QList<QByteArray> &)> &meddle = {}) {
    const int rounds = 2 + int(room.dice.below(3));
    for (int round = 0; round < rounds; ++round) {
        for (int side : {0, 1}) {
            for (std::uint64_t acts = room.dice.below(12); acts > 0; --acts)
                room.act(side);
        }
        meet(room, int(room.dice.below(9)), meddle);
        if (room.dice.below(4) == 0)
            room.tablet(int(room.dice.below(2))).kill();
    }
    meet(room, 1'000, meddle);
}

QString difference(Room &room) {
    if (room.anna.measurement().fold().dump() != room.bruno.measurement().fold().dump())
        return QStringLiteral("the tablets differ");
    const Measurement &state = room.anna.state();
    std::map<UnitId, Model::Expected> found;
    for (const Note &note : state.notes)
        found[note.id] = {note.text, QSet<int>(note.items.begin(), note.items.end())};
    if (found != room.model.notes())
        return QStringLiteral("%1 notes, %2 expected, or their words or items differ")
            .arg(found.size())
            .arg(room.model.notes().size());
    QSet<int> asked;
    for (int i = 0; i < prompts().size(); ++i) {
        if (state.promptState(prompts().at(i)) == PromptState::Asked)
            asked.insert(i + 1);
    }
    return asked == room.model.asked() ? QString() : QStringLiteral("other prompts were asked");
}

} // namespace

class TestMergeAtRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void bothTabletsAndTheModelAgree() {
        const unsigned seeds = qEnvironmentVariableIntValue("TWEELUIK_SEEDS") > 0
                                   ? unsigned(qEnvironmentVariableIntValue("TWEELUIK_SEEDS"))
                                   : 1'000;
        qint64 entries = 0;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Room room(seed);
            live(room);
            const QString what = difference(room);
            QVERIFY2(what.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(what)));
            entries += qint64(room.anna.state().entries);
        }
        qInfo("%u seeds, %lld entries", seeds, static_cast<long long>(entries));
    }

    /// The control: a meeting that loses a block and says that it was kept.
    void aLostBlockIsFound() {
        int found = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Room room(seed);
            live(room, [&room](QList<QByteArray> &messages) {
                if (messages.first().size() > 60 && room.dice.below(3) == 0)
                    messages.first() = QByteArray(1, 5); // "nothing more" in its place
            });
            found += difference(room).isEmpty() ? 0 : 1;
        }
        QVERIFY(found > 0);
    }
};

QTEST_MAIN(TestMergeAtRandom)
#include "tst_merge_at_random.moc"
