// SPDX-License-Identifier: EUPL-1.2
// What two tablets send each other, beside the same history pressed as columns; and what the first sync of a whole
// interview takes, beside nothing but opening, sealing and hashing as many rows.
#include "bench/pairs.h"
#include "bench/tablet.h"
#include "core/measurement/openmeasurement.h"
#include "core/sync/exchange.h"
#include "support/trace/trace.h"

#include <QCoreApplication>
#include <QProcess>
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

/// A real store, and the state that its tablet shows.
struct Stored final : Replica {
    Tablet &tablet;
    MeasurementId id;
    Fold fold;
    bool made = false;
    bool there = false; ///< durable
    bool twice = false; ///< the control: each block is folded again from the beginning
    Stored(Tablet &one, const MeasurementId &measurement) : tablet(one), id(measurement) {}

    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        if (!there)
            return after;
        return tablet.window().read(id, after, most, visit);
    }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return QList<SignedHead>(); }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &, Durable done) override {
        if (entries.isEmpty())
            return done(true);
        const auto answer = [this, done](const Result<Done, StoreError> &result) {
            there = true;
            done(result.ok());
        };
        Change change;
        for (const Entry &entry : entries)
            fold.apply(entry, &change);
        if (twice) {
            Fold again;
            std::ignore = tablet.store().read(id, [&again](Entry &&entry) { again.apply(entry); });
        }
        if (std::exchange(made, true))
            tablet.store().receive(id, entries, {}, answer);
        else
            tablet.store().create(id, entries, answer);
    }
};

void firstSync(Report &report, const History &history, const WorkFolder &folder) {
    const Undisturbed undisturbed;
    Tablet sender(folder.file(QStringLiteral("sender")));
    sender.create(history.measurement, history.entries);
    Rows rows(history.entries.size());
    Pairs single, slow;
    for (int i = 0; i < pairs; ++i) {
        for (Pairs *which : {&single, &slow}) {
            if (which == &slow && i % 4 != 0)
                continue;
            Tablet receiver(folder.file(QStringLiteral("receiver-%1-%2").arg(i).arg(which == &slow)));
            Stored from(sender, history.measurement), to(receiver, history.measurement);
            from.there = true;
            to.twice = which == &slow;
            which->add(
                now, [&] { rows.pass(); },
                [&] {
                    Line line(from, to, history.measurement);
                    line.begin();
                    line.run([&] { receiver.store().drain(); });
                    if (to.fold.state().timeline.size() != Story::traceNotes)
                        qFatal("the measurement did not come across");
                });
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
