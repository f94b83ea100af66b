// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/measurement/draft.h"
#include "core/measurement/fold.h"
#include "core/measurement/payloads.h"
#include "core/storage/sqlitejournalstore.h"
#include "core/storage/sqlitesegmentkeys.h"
#include "platform/secrets/keyfilestore.h"
#include "platform/simulated/manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <tuple>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

const QString formats = QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/");

/// The same entries in every version: one of each kind, each with every field that it can have.
class Samples {
public:
    Samples() : m_dice(20260310), m_device(m_dice), m_streamKey(m_dice), m_measurement(m_dice.id<MeasurementId>()) {
        const auto stream = m_dice.id<StreamId>();
        m_other = {m_dice.id<StreamId>(), 7};
        StreamRequest request;
        request.slot = 1;
        request.structure = m_dice.hash();
        m_last = openingEntry(m_measurement, stream, request, m_streamKey.open, m_device.secret.data());
        m_entries.append({"open", m_last});
        preparing();
        interview();
        notes();
        ends();
    }
    [[nodiscard]] const QList<std::pair<QByteArray, Entry>> &entries() const { return m_entries; }
    [[nodiscard]] SignedHead head() const {
        Hash running{};
        for (const auto &[name, entry] : m_entries)
            running = chained(running, entry);
        return signHead(m_last.stream, m_last.seq, running, m_streamKey.secret.data());
    }
    [[nodiscard]] MeasurementId measurement() const { return m_measurement; }

private:
    void add(const char *name, EntryKind kind, const QByteArray &payload, UnitId unit = {},
             const QList<EntryRef> &parents = {}) {
        ++m_last.seq;
        m_last.stamp += m_last.seq == 9 ? 70'000 : 1;
        m_last.kind = kind;
        m_last.unit = unit;
        m_last.secret = unit.isNull() ? UnitSecret{} : m_secret;
        m_last.parents = parents;
        m_last.payload = payload;
        m_entries.append({name, m_last});
    }
    void preparing() {
        m_secret = m_dice.id<UnitSecret>();
        m_member = m_dice.id<UnitId>();
        Details details;
        details.organisation = QStringLiteral("Oefenhuis De Linde");
        details.unit = QStringLiteral("Kade");
        details.kind = QStringLiteral("beschermd wonen");
        details.level = Level::Facility;
        details.plannedStart = Milliseconds(1'773'145'800'000);
        details.practice = true;
        Plan plan;
        plan.order = {6, 1, 12};
        add("details", EntryKind::Details, Payload::encode(details));
        add("auditor", EntryKind::Auditor, Payload::encode(auditorNamed(Slot::First, QStringLiteral("Zoë"))));
        add("role", EntryKind::Role, Payload::encode(Payload::Roles{Slot::Second}));
        add("teamMember, seat", EntryKind::TeamMember, Payload::encode(Payload::Seat{m_member, TeamRole::Relative, 3}));
        add("teamMember, name", EntryKind::TeamMember,
            Payload::encode(Payload::MemberName{m_member, QStringLiteral("Ĳsbrand")}), m_member);
        add("wording", EntryKind::Wording, Payload::encode(Payload::WordingChoice{"work@0123"}));
        add("plan", EntryKind::Plan, Payload::encode(plan), {}, {m_other});
    }
    void interview() {
        ClockEntry clock;
        clock.event = ClockEvent::Break;
        clock.bootId = m_dice.bytes(16);
        clock.sinceBoot = Milliseconds(3'651'000);
        clock.wall = Milliseconds(1'773'149'451'000);
        clock.by = Slot::Second;
        add("clock", EntryKind::Clock, Payload::encode(clock));
        add("timekeeper", EntryKind::Timekeeper, Payload::encode(Payload::Keeper{Slot::Second}));
        add("promptState", EntryKind::PromptState,
            Payload::encode(Payload::Prompting{"6d", PromptState::Enough, Slot::Second}));
        add("subTick", EntryKind::SubTick, Payload::encode(Payload::SubTick{"6a", "6a.2", true}));
    }
    void notes() {
        const auto note = m_dice.id<UnitId>();
        Payload::NoteCreate create;
        create.text = QStringLiteral("Cliënt zegt: 🙂 „één keer per jaar”").toUtf8();
        create.wall = Milliseconds(1'773'149'460'000);
        create.clock = Milliseconds(3'651'000);
        create.items = {6, 9};
        create.marks.insert(NoteMark::Quote);
        create.marks.insert(NoteMark::Silence);
        create.speaker = m_member;
        add("note.create", EntryKind::NoteCreate, Payload::encode(create), note);
        const EntryRef first = m_last.ref();
        Payload::NoteEdit edit;
        edit.wall = Milliseconds(-1);
        edit.continues = true;
        edit.splice = Payload::Splice{8, 4, "meldt"};
        add("note.edit, splice", EntryKind::NoteEdit, Payload::encode(edit), note, {first});
        Payload::NoteEdit joined;
        joined.clock = Milliseconds(0);
        joined.full = "twee werd één";
        QList<EntryRef> parents{first, m_last.ref()};
        add("note.edit, whole", EntryKind::NoteEdit, Payload::encode(joined), note, parents);
        const EntryRef edited = m_last.ref();
        add("note.place", EntryKind::NotePlace, Payload::encode(Payload::Place{9, true, 6}), note);
        add("mark", EntryKind::Mark, Payload::encode(Payload::Marking{false, 4, std::nullopt}), note);
        add("mark, speaker", EntryKind::Mark, Payload::encode(Payload::Marking{true, 0, m_member}), note);
        Payload::Undo undo;
        undo.target = edited;
        undo.splice = Payload::Splice{0, 3, ""};
        add("undo", EntryKind::Undo, Payload::encode(undo), note, {edited});
        add("delete", EntryKind::Delete, Payload::encode(Payload::Removal{}), note);
        add("delete, member", EntryKind::Delete, Payload::encode(Payload::Removal{m_member}));
    }
    void ends() {
        const auto gone = m_dice.id<UnitId>();
        add("skeleton", EntryKind::NoteCreate, "wat er niet meer is", gone);
        m_entries.last().second = skeletonOf(m_last);
        add("erase", EntryKind::Erase, encodeErase(gone));
        add("a kind of later", static_cast<EntryKind>(300), "wat dan ook");
    }

    Dice m_dice;
    KeyPair m_device, m_streamKey;
    MeasurementId m_measurement;
    EntryRef m_other;
    UnitSecret m_secret;
    UnitId m_member;
    Entry m_last;
    QList<std::pair<QByteArray, Entry>> m_entries;
};

/// Lines of `name = hex`.
QList<std::pair<QByteArray, QByteArray>> frozen(const char *name) {
    QList<std::pair<QByteArray, QByteArray>> lines;
    QFile file(formats + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith('#') || line.isEmpty())
            continue;
        const qsizetype split = line.indexOf(" = ");
        lines.append({line.left(split), QByteArray::fromHex(line.mid(split + 3))});
    }
    return lines;
}

/// Leaves what this version writes beside the build, for the one who adds a format.
void leaveActual(const char *name, const QList<std::pair<QByteArray, QByteArray>> &lines) {
    QFile file(QStringLiteral(TWEELUIK_BINARY_DIR "/") + QLatin1String(name) + QStringLiteral(".actual"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const auto &[key, bytes] : lines)
        file.write(key + " = " + bytes.toHex() + '\n');
}

/// Of the frozen recording; what it is sealed to is any 32 bytes, for the store never looks.
const RecordingId sound = *RecordingId::fromBytes("een opname erbij");
const QByteArray soundSecret(32, '\x5a');
const QString soundFile = QStringLiteral("cbba14c69b7b84520e19b22c4f7f7bc4");
QByteArray sealedKey(quint32 segment) { return QByteArray(80, char('a' + segment)); }

/// What the frozen store holds: written by `--write FOLDER` of this program, once a store format.
void fillStore(SqliteJournalStore &store) {
    const Samples samples;
    QList<Entry> entries;
    for (const auto &[name, entry] : samples.entries())
        entries.append(entry);
    store.create(samples.measurement(), entries, {});
    Draft draft;
    draft.text = QStringLiteral("half een zin");
    draft.cursor = 4;
    store.writeLocal(samples.measurement(), LocalRow::Draft, encode(draft), {});
    store.storeOfficialWording("een eigen tekst van dit apparaat", {});
    const auto own = MeasurementId::fromBytes("een eigen meting");
    const auto opening = store.openStream(*own, {});
    store.create(*own, {*opening}, {});
    store.signHeads(*own, {});
    store.segmentKeys().begin(*own, sound, SecretBytes::copyOf(soundSecret), {});
    store.drain();
    for (const quint32 segment : {0U, 1U, 2U})
        std::ignore = store.segmentKeys().keep(sound, segment, sealedKey(segment));
    std::ignore = store.segmentKeys().drop(sound, {1});
    const auto gone = MeasurementId::fromBytes("een meting weg..");
    store.create(*gone, {*store.openStream(*gone, {})}, {});
    store.eraseMeasurement(*gone, {});
    store.drain();
}

} // namespace

class GoldenBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesAreWrittenAsEver() {
        QList<std::pair<QByteArray, QByteArray>> actual;
        const Samples samples;
        for (const auto &[name, entry] : samples.entries())
            actual.append({name, encodeEntry(entry)});
        actual.append({"head", encodeHead(samples.head())});
        const auto expected = frozen("entries-1.txt");
        if (expected != actual)
            leaveActual("entries-1.txt", actual);
        QCOMPARE(expected.size(), actual.size());
        for (qsizetype i = 0; i < actual.size(); ++i) {
            QCOMPARE(actual[i].first, expected[i].first);
            QCOMPARE(actual[i].second.toHex(), expected[i].second.toHex());
        }
    }

    void entriesAreReadAsEver() {
        const auto lines = frozen("entries-1.txt");
        const Samples samples;
        QCOMPARE(lines.size(), samples.entries().size() + 1);
        QList<Entry> entries;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const auto entry = decodeEntry(lines[i].second);
            QVERIFY2(entry.ok(), lines[i].first.constData());
            QCOMPARE(*entry, samples.entries()[i].second);
            entries.append(*entry);
        }
        const auto head = decodeHead(lines.last().second);
        QVERIFY(head.ok());
        QVERIFY(verifyJournal(samples.measurement(), entries, {*head}).isEmpty());
    }

    void everyKindIsThere() {
        QSet<int> kinds;
        const Samples samples;
        for (const auto &[name, entry] : samples.entries())
            kinds.insert(int(entry.kind));
        for (int kind = int(EntryKind::Open); kind <= int(EntryKind::Erase); ++kind)
            QVERIFY2(kinds.contains(kind), qPrintable(QString::number(kind)));
    }

    void theyStillFoldIntoTheSameState() {
        Fold fold;
        for (const auto &[name, raw] : frozen("entries-1.txt")) {
            if (const auto entry = decodeEntry(raw))
                fold.apply(*entry);
        }
        const Measurement &state = fold.state();
        QCOMPARE(state.details.organisation, QStringLiteral("Oefenhuis De Linde"));
        QCOMPARE(state.questioner, Slot::Second);
        QCOMPARE(state.team.size(), 1); // its removal names none of the entries about it, so they stand
        QCOMPARE(state.unknownKinds, 1);
        QCOMPARE(state.erasedUnits, 1);
        QCOMPARE(state.promptState(QStringLiteral("6d")), PromptState::Enough);
    }

    void theStoreOfEachVersionOpens_data() {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("withSound");
        QTest::newRow("1") << QStringLiteral("store-1") << QStringLiteral("/device.2.key") << false;
        QTest::newRow("2") << QStringLiteral("store-2") << QStringLiteral("/device.3.key") << true;
    }
    void theStoreOfEachVersionOpens() {
        QFETCH(QString, version);
        QFETCH(QString, key);
        QFETCH(bool, withSound);
        QTemporaryDir folder;
        const QString data = folder.path() + QStringLiteral("/data");
        const QString keyFolder = folder.path() + QStringLiteral("/keys");
        QVERIFY(QDir().mkpath(data) && QDir().mkpath(keyFolder));
        QVERIFY(QFile::copy(formats + version + QStringLiteral("/tweeluik.db"), data + QStringLiteral("/tweeluik.db")));
        for (const QString &name : {key, QStringLiteral("/starts")})
            QVERIFY(QFile::copy(formats + version + name, keyFolder + name));
        for (const QString &name : {data + QStringLiteral("/tweeluik.db"), keyFolder + QStringLiteral("/starts")})
            QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
        KeyFileStore keys(keyFolder);
        const ManualClock clock;
        const auto opened = SqliteJournalStore::open(data, keys, clock);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().detail));
        SqliteJournalStore &store = **opened;
        QCOMPARE(store.starts(), std::uint64_t(2));
        holdsWhatWasWritten(store);
        if (withSound)
            holdsTheSound(store);
        else
            takesSound(store);
    }

private:
    static void holdsTheSound(SqliteJournalStore &store) {
        SqliteSegmentKeys &keys = store.segmentKeys();
        const auto own = *MeasurementId::fromBytes("een eigen meting");
        QCOMPARE(keys.recordings(own).value(), QList<RecordingId>{sound});
        QVERIFY(keys.secret(sound).value().view() == soundSecret);
        const QMap<quint32, QByteArray> expected{{0, sealedKey(0)}, {2, sealedKey(2)}};
        QCOMPARE(keys.all(sound).value(), expected);
        QVERIFY(keys.file(sound).endsWith(QStringLiteral("/sound/%1.sound").arg(soundFile)));
    }
    /// A database of before recordings is brought forward.
    static void takesSound(SqliteJournalStore &store) {
        SqliteSegmentKeys &keys = store.segmentKeys();
        const auto own = *MeasurementId::fromBytes("een eigen meting");
        QCOMPARE(keys.recordings(own).value(), QList<RecordingId>());
        keys.begin(own, sound, SecretBytes::copyOf(soundSecret), {});
        store.drain();
        QVERIFY(keys.keep(sound, 0, sealedKey(0)).ok());
        QVERIFY(keys.keep(sound, 1, sealedKey(1)).ok());
        QVERIFY(keys.drop(sound, {1}).ok());
        QVERIFY(keys.secret(sound).value().view() == soundSecret);
        const QMap<quint32, QByteArray> expected{{0, sealedKey(0)}};
        QCOMPARE(keys.all(sound).value(), expected);
    }
    static void holdsWhatWasWritten(SqliteJournalStore &store) {
        const Samples samples;
        QList<Entry> entries;
        QVERIFY(store.read(samples.measurement(), [&](Entry &&entry) { entries.append(std::move(entry)); }).ok());
        QCOMPARE(entries.size(), samples.entries().size());
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(entries[i], samples.entries()[i].second);
        const auto draft = decodeDraft(store.readLocal(samples.measurement(), LocalRow::Draft).value());
        QVERIFY(draft);
        QCOMPARE(draft->text, QStringLiteral("half een zin"));
        QCOMPARE(store.officialWording().value(), QByteArray("een eigen tekst van dit apparaat"));
        const auto own = *MeasurementId::fromBytes("een eigen meting");
        QCOMPARE(store.ownStreams(own).value().size(), 1);
        QCOMPARE(store.signedHeads(own).value().size(), 1);
        bool refused = false;
        store.create(*MeasurementId::fromBytes("een meting weg.."), {}, [&](const auto &done) { refused = !done; });
        store.drain();
        QVERIFY(refused);
    }
};

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--write")) {
        KeyFileStore keys(app.arguments().value(2));
        const ManualClock clock;
        const auto store = SqliteJournalStore::open(app.arguments().value(2), keys, clock);
        if (!store)
            return 1;
        fillStore(**store);
        return 0;
    }
    GoldenBytesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_golden_bytes.moc"
