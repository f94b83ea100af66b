// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/sync/hostilesession.h"

#include <QTest>
#include <sodium.h>
#include <zstd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using namespace std::chrono_literals;

namespace {

constexpr int count = 50;

/// Names, words of notes and scores that occur nowhere else.
QByteArrayList canaries() {
    QByteArrayList words;
    for (int i = 0; i < count; ++i)
        words.append("kanarie" + QByteArray::number(i * 7919) + "\xc3\xab" + QByteArray::number(i) + "vogel");
    return words;
}

/// What can be read in it: as it is, and in every frame of Zstandard that can be found.
QSet<QByteArray> readable(const QByteArray &seen, bool unpacking = true) {
    QList<QByteArray> places{seen};
    const QByteArray magic = QByteArray::fromHex("28b52ffd");
    for (qsizetype at = seen.indexOf(magic); unpacking && at >= 0; at = seen.indexOf(magic, at + 1)) {
        const std::size_t left = std::size_t(seen.size() - at);
        const std::size_t size = ZSTD_findFrameCompressedSize(seen.constData() + at, left);
        QByteArray out(1 << 20, Qt::Uninitialized);
        const std::size_t got = ZSTD_isError(size)
                                    ? size
                                    : ZSTD_decompress(out.data(), std::size_t(out.size()), seen.constData() + at, size);
        if (!ZSTD_isError(got))
            places.append(out.first(qsizetype(got)));
    }
    QSet<QByteArray> found;
    for (const QByteArray &word : canaries()) {
        if (std::any_of(places.begin(), places.end(), [&](const QByteArray &place) { return place.contains(word); }))
            found.insert(word);
    }
    return found;
}

/// A measurement in which every word is a canary, and many stand more than once.
void fill(MemoryReplica &replica, const MeasurementId &id, const DeviceIdentity &peer) {
    Dice dice(3);
    const KeyPair device(dice);
    const KeyPair key(dice);
    StreamWriter writer(dice.id<StreamId>());
    const auto add = [&](const Entry &entry) {
        writer.seen(entry);
        replica.rows.append(entry);
    };
    add(openingEntry(id, writer.stream(), {Purpose::Public, 0, {}, 1}, key.open, device.secret.data()));
    RosterSaid said;
    said.line = {Slot::Second, peer.signingPublic, peer.talking.publicKey, {}};
    add(writer.next(EntryKind::Roster, {}, {}, Payload::encode(said)));
    for (int round = 0; round < 4; ++round) {
        for (const QByteArray &word : canaries())
            add(writer.next(EntryKind::NoteCreate, dice.id<UnitId>(), {}, "Zij zei: " + word));
    }
}

/// Everything that went over a line on which a tablet told another all it has; sealed, or with a cipher that hides
/// nothing.
QByteArray seenOnTheLine(bool sealed) {
    HostileSession session;
    session.replicas[session.shared] = {};
    fill(session.replicas[session.shared], session.shared, session.peer);
    session.tablet->sayName(QString::fromUtf8(canaries().first()));
    session.tablet->offer({session.hidden, QString::fromUtf8(canaries().last()), Slot::Second, Role::NoteTaker, {}});
    session.open();
    for (int turn = 0; turn < 50; ++turn) {
        if (turn == 0)
            session.sayOn(QByteArray(1, 1)); // "I have nothing"
        else
            session.sayOn(QByteArray(1, 6)); // "that is kept"
        session.pass();
        if (session.tablet->standing(session.shared).toSend == 0)
            break;
    }
    return sealed ? session.wire : session.heard.join();
}

} // namespace

/// Fifty words go over the line; none of them can be read on it.
class WireCanariesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void noneIsFound() {
        const QByteArray seen = seenOnTheLine(true);
        QVERIFY(seen.size() > 5'000);
        QVERIFY(readable(seen).isEmpty());
    }

    /// The control: packed and not sealed, the finder finds each; without unpacking it would not have.
    void withACipherThatHidesNothingAllAreFound() {
        const QByteArray seen = seenOnTheLine(false);
        const QSet<QByteArray> found = readable(seen);
        QCOMPARE(found.size(), count);
        QVERIFY2(readable(seen, false).size() < count / 2, "nothing was packed, so nothing was shown of unpacking");
    }
};

QTEST_GUILESS_MAIN(WireCanariesTest)
#include "tst_wire_canaries.moc"
