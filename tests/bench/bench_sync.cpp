// SPDX-License-Identifier: EUPL-1.2
// What two tablets send each other, beside the same history pressed as columns; and what the first sync of a whole
// interview takes, beside nothing but opening, sealing and hashing as many rows.
#include "bench/pairs.h"
#include "bench/tablet.h"
#include "core/measurement/openmeasurement.h"
#include "core/sync/exchange.h"
#include "support/trace/trace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QThread>
#include <deque>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Bench;
using namespace Tweeluik::Figures;

namespace {

constexpr int pairs = 40;
constexpr int edits = 200;
constexpr qint64 framing = 2 + 16; ///< length of the frame and tag of the seal

struct Key {
    PublicKey open{};
    std::array<std::uint8_t, secretKeySize> secret{};
    Key() { crypto_sign_keypair(open.data(), secret.data()); }
};

/// The interview as two devices would have written it: each stream with its opening, and a signed head at its end.
struct History {
    MeasurementId measurement;
    QList<Entry> entries;
    QList<SignedHead> heads;
    qsizetype units = 0;

    History() {
        const Story::Trace trace = Story::interviewTrace();
        measurement = trace.measurement;
        QHash<StreamId, Key> keys;
        const Key device[2];
        QSet<UnitId> seen;
        for (Entry entry : trace.entries) {
            // The trace is of nobody: its openings are signed anew.
            if (entry.kind == EntryKind::Open) {
                const std::uint8_t slot = entry.stream == trace.anna ? 0 : 1;
                entry = openingEntry(measurement, entry.stream, {Purpose::Public, slot, {}, entry.stamp},
                                     keys[entry.stream].open, device[slot].secret.data());
            }
            if (!entry.unit.isNull())
                seen.insert(entry.unit);
            entries.append(std::move(entry));
        }
        units = seen.size();
        for (const StreamId &stream : {trace.anna, trace.bruno}) {
            Hash hash{};
            std::uint64_t last = 0;
            for (const Entry &entry : std::as_const(entries)) {
                if (entry.stream != stream)
                    continue;
                hash = chained(hash, entry);
                last = entry.seq;
            }
            heads.append(signHead(stream, last, hash, keys[stream].secret.data()));
        }
    }
};

struct InMemory final : Replica {
    QList<Entry> rows;
    QList<SignedHead> heads;
    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        for (; after < rows.size() && most > 0; --most)
            visit(Entry(rows.at(after++)));
        return after;
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override { return rows.size(); }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return heads; }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &those, Durable done) override {
        rows += entries;
        heads += those;
        done(true);
    }
};

/// Both ends of one session, and every byte that goes over it.
class Line {
public:
    Line(Replica &a, Replica &b, const MeasurementId &measurement) {
        Replica *ends[2] = {&a, &b};
        for (std::size_t side : {0, 1})
            m_ends[side] = std::make_unique<Exchange>(
                *ends[side], measurement, Exchange::Rules(),
                Exchange::Events{[this, side](const QByteArray &said) { m_out[side].push_back(said); }, {}, {}});
    }
    void begin() {
        for (const auto &end : m_ends)
            end->begin();
    }
    /// `settle`: what makes what was received durable.
    void run(const std::function<void()> &settle = {}) {
        for (bool moved = true; moved;) {
            moved = false;
            if (settle)
                settle();
            for (std::size_t side : {0, 1}) {
                for (; !m_out[side].empty(); moved = true) {
                    const QByteArray message = m_out[side].front();
                    m_out[side].pop_front();
                    carried += message.size() + framing;
                    m_ends[1 - side]->receive(message);
                }
            }
        }
        if (!m_ends[0]->allSent() || !m_ends[1]->allReceived())
            qFatal("the sync did not come to its end");
    }
    [[nodiscard]] Exchange &end(std::size_t side) { return *m_ends[side]; }
    qint64 carried = 0;

private:
    std::array<std::unique_ptr<Exchange>, 2> m_ends;
    std::array<std::deque<QByteArray>, 2> m_out;
};

/// The same fields, each kind of field by itself, through xz; a unit and a signed head cannot be pressed.
qint64 pressed(const History &history) {
    QList<QByteArray> columns(8);
    QHash<StreamId, int> streams;
    QHash<UnitId, int> units;
    QHash<StreamId, std::uint64_t> seqs;
    std::uint64_t stamp = 0;
    for (const Entry &entry : history.entries) {
        if (!streams.contains(entry.stream))
            streams.insert(entry.stream, int(streams.size()));
        if (!units.contains(entry.unit))
            units.insert(entry.unit, int(units.size()));
        columns[0].append(char(streams.value(entry.stream)));
        columns[1].append(QByteArray::number(qint64(entry.seq - std::exchange(seqs[entry.stream], entry.seq))) + ' ');
        columns[2].append(QByteArray::number(qint64(entry.stamp - std::exchange(stamp, entry.stamp))) + ' ');
        columns[3].append(char(entry.kind));
        columns[4].append(QByteArray::number(units.value(entry.unit)) + ' ');
        for (const EntryRef &parent : entry.parents)
            columns[5].append(QByteArray::number(qint64(entry.seq) - qint64(parent.seq)) + ' ');
        columns[6].append(char(entry.payload.size() & 0xff)).append(char(entry.payload.size() >> 8));
        columns[7].append(entry.payload);
    }
    QProcess xz;
    xz.start(QStringLiteral("xz"), {QStringLiteral("-9e"), QStringLiteral("-c")});
    xz.write(columns.join());
    xz.closeWriteChannel();
    if (!xz.waitForFinished(60'000) || xz.exitCode() != 0)
        qFatal("xz is needed");
    return xz.readAllStandardOutput().size() + 16 * history.units + 96 * history.heads.size();
}

Estimate exactly(double value) { return {value, value, value}; }

void bytes(Report &report, const History &history) {
    InMemory full, empty;
    full.rows = history.entries;
    full.heads = history.heads;
    Line line(full, empty, history.measurement);
    line.begin();
    line.run();
    const qint64 floor = pressed(history);
    qint64 raw = 0;
    for (const Entry &entry : history.entries)
        raw += 16 + 8 + 8 + 2 + 16 + 16 + 24 * entry.parents.size() + entry.payload.size();
    report.add(QStringLiteral("sync-history"), exactly(double(line.carried) / double(floor)), QStringLiteral("x"), 2.5,
               history.entries.size(),
               {{QStringLiteral("bytes"), line.carried}, {QStringLiteral("floor_bytes"), floor}});
    report.control(QStringLiteral("sync-history"), QStringLiteral("every field as it is"),
                   exactly(double(raw) / double(floor)));

    // One more splice of the last note that Bruno wrote, to and fro.
    Samples sizes, anew;
    const Entry last = *std::find_if(history.entries.crbegin(), history.entries.crend(),
                                     [](const Entry &entry) { return entry.kind == EntryKind::NoteEdit; });
    Entry edit = last;
    for (const Entry &entry : history.entries) {
        edit.stamp = std::max(edit.stamp, entry.stamp);
        if (entry.stream == edit.stream)
            edit.seq = std::max(edit.seq, entry.seq);
    }
    EntryRef parent = last.ref();
    for (int i = 0; i < edits; ++i) {
        ++edit.seq;
        ++edit.stamp;
        edit.parents = {parent};
        parent = edit.ref();
        full.rows.append(edit);
        const qint64 before = line.carried;
        line.end(0).poke();
        line.run();
        sizes.push_back(double(line.carried - before));
    }
    Line another(full, empty, history.measurement);
    another.begin();
    another.run();
    anew.assign(sizes.size(), double(another.carried));
    report.add(QStringLiteral("sync-one-edit"), estimateQuantile(sizes, 0.99), QStringLiteral("B"), 180, edits);
    report.control(QStringLiteral("sync-one-edit"), QStringLiteral("a session for each, with nothing to say"),
                   estimateQuantile(anew, 0.5));
}

/// For each entry a row of 200 bytes opened, sealed, and hashed twice.
class Rows {
public:
    explicit Rows(qsizetype count) : m_count(count) {
        randombytes_buf(m_key, sizeof m_key);
        randombytes_buf(m_plain, sizeof m_plain);
        randombytes_buf(m_nonce, sizeof m_nonce);
        crypto_aead_xchacha20poly1305_ietf_encrypt(m_sealed, nullptr, m_plain, sizeof m_plain, nullptr, 0, nullptr,
                                                   m_nonce, m_key);
    }
    void pass() {
        unsigned char hash[32];
        for (qsizetype i = 0; i < m_count; ++i) {
            if (crypto_aead_xchacha20poly1305_ietf_decrypt(m_plain, nullptr, nullptr, m_sealed, sizeof m_sealed,
                                                           nullptr, 0, m_nonce, m_key) != 0)
                qFatal("the floor does not open");
            crypto_aead_xchacha20poly1305_ietf_encrypt(m_sealed, nullptr, m_plain, sizeof m_plain, nullptr, 0, nullptr,
                                                       m_nonce, m_key);
            crypto_generichash(hash, sizeof hash, m_plain, sizeof m_plain, nullptr, 0);
            crypto_generichash(hash, sizeof hash, m_plain, sizeof m_plain, nullptr, 0);
        }
    }

private:
    qsizetype m_count;
    unsigned char m_key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char m_nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
    unsigned char m_plain[200];
    unsigned char m_sealed[200 + crypto_aead_xchacha20poly1305_ietf_ABYTES];
};

/// One end of a session on a thread of its own, as a tablet has it.
class End {
public:
    End() {
        m_door.moveToThread(&m_thread);
        m_thread.start();
    }
    ~End() {
        QMetaObject::invokeMethod(&m_door, [this] { exchange.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    End(const End &) = delete;
    End &operator=(const End &) = delete;

    void post(std::function<void()> what) { QMetaObject::invokeMethod(&m_door, std::move(what), Qt::QueuedConnection); }

    std::unique_ptr<Exchange> exchange;

private:
    QObject m_door;
    QThread m_thread;
};

/// A real store, read on the thread of its end; and the state that its tablet shows, on the main one, as in the app.
struct Stored final : Replica {
    Tablet &tablet;
    MeasurementId id;
    End &end;
    Fold fold;
    bool made = false;
    bool twice = false; ///< the control: each block is folded again from the beginning
    Stored(Tablet &one, const MeasurementId &measurement, End &at) : tablet(one), id(measurement), end(at) {
        std::ignore = tablet.window();
    }
    template <typename Value>
    static Result<Value, StoreError> orNothing(Result<Value, StoreError> read, Value nothing) {
        return !read && read.error().kind == StoreError::Kind::Unknown ? nothing : read;
    }
    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        return orNothing(tablet.window().read(id, after, most, visit), after);
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override {
        return orNothing(tablet.window().last(id), std::int64_t(0));
    }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return QList<SignedHead>(); }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &, Durable done) override {
        if (entries.isEmpty())
            return done(true);
        QMetaObject::invokeMethod(
            qApp, [this, entries, done = std::move(done)] { keep(entries, done); }, Qt::QueuedConnection);
    }
    void keep(const QList<Entry> &entries, const Durable &done) {
        Change change;
        fold.apply(entries, &change);
        if (twice) {
            Fold again;
            std::ignore = tablet.store().read(id, [&again](Entry &&entry) { again.apply(entry); });
        }
        const auto answer = [this, done](const Result<Done, StoreError> &result) {
            end.post([done, yes = result.ok()] { done(yes); });
        };
        if (std::exchange(made, true))
            tablet.store().receive(id, entries, {}, answer);
        else
            tablet.store().create(id, entries, answer);
    }
};

/// What the one has, to the other: until everything is durable there.
class FirstSync {
public:
    FirstSync(Tablet &sender, Tablet &receiver, const MeasurementId &measurement)
        : m_from(sender, measurement, m_ends[0]), m_to(receiver, measurement, m_ends[1]) {
        Replica *replicas[2] = {&m_from, &m_to};
        for (std::size_t side : {0, 1}) {
            End &other = m_ends[1 - side];
            Exchange::Events events;
            events.send = [&other](const QByteArray &said) {
                other.post([&other, said] { other.exchange->receive(said); });
            };
            events.moved = [this, side] {
                if (side == 1 && m_ends[1].exchange->allReceived())
                    QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            };
            m_ends[side].exchange = std::make_unique<Exchange>(*replicas[side], measurement, Exchange::Rules(), events);
        }
    }
    void foldTwice() { m_to.twice = true; }
    void run() {
        for (End &end : m_ends)
            end.post([&end] { end.exchange->begin(); });
        m_loop.exec();
        if (m_to.fold.state().timeline.size() != Story::traceNotes)
            qFatal("the measurement did not come across");
    }

private:
    std::array<End, 2> m_ends;
    Stored m_from, m_to;
    QEventLoop m_loop;
};

/// On the wall: the two tablets work at the same time, each with a thread for the session, one for its pages and one
/// for its store; here they share the processors of one machine.
void firstSync(Report &report, const History &history, const WorkFolder &folder) {
    const Undisturbed undisturbed(Undisturbed::Processors::All);
    Tablet sender(folder.file(QStringLiteral("sender")));
    sender.create(history.measurement, history.entries);
    Rows rows(history.entries.size());
    Pairs single, slow;
    for (int i = 0; i < pairs; ++i) {
        for (Pairs *which : {&single, &slow}) {
            if (which == &slow && i % 4 != 0)
                continue;
            Tablet receiver(folder.file(QStringLiteral("receiver-%1-%2").arg(i).arg(which == &slow)));
            FirstSync sync(sender, receiver, history.measurement);
            if (which == &slow)
                sync.foldTwice();
            which->add(now, [&] { rows.pass(); }, [&] { sync.run(); });
        }
    }
    const Bootstrap byTen{1000, 10, 1};
    report.add(QStringLiteral("first-sync"), single.ratio(byTen), QStringLiteral("x"), 2.5, pairs, single.details());
    report.control(QStringLiteral("first-sync"), QStringLiteral("folded anew at each block"), slow.ratio(byTen));
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    Report report;
    const WorkFolder folder;
    const History history;
    bytes(report, history);
    firstSync(report, history, folder);
    return report.finish();
}
