// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/journal/opening.h"
#include "core/measurement/impressionservice.h"
#include "core/measurement/offrecordservice.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

struct Talking : OneTablet {
    Talking() {
        prepare();
        talk().clockEvent(ClockEvent::Start);
        composer().setItem(6, false);
    }
    UnitId impression(const QString &text) {
        composer().setPersonal(true);
        return noteDown(text);
    }
    [[nodiscard]] QStringList impressions() {
        QStringList texts;
        for (const Note &own : state().impressions)
            texts.append(own.text);
        return texts;
    }
    /// All entries, by whether their stream travels.
    [[nodiscard]] QList<Entry> entries(bool isPublic) {
        QSet<StreamId> personal;
        QList<Entry> found;
        const auto read = store().read(state().id, [&](Entry &&entry) {
            if (const auto opening = decodeOpening(entry.payload);
                entry.kind == EntryKind::Open && opening && opening->purpose != Purpose::Public)
                personal.insert(entry.stream);
            if (personal.contains(entry.stream) != isPublic)
                found.append(entry);
        });
        return read ? found : QList<Entry>();
    }
};

} // namespace

class ImpressionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itStandsApartFromTheNotes() {
        Talking tablet;
        tablet.noteDown(str("Zij zei: goed."));
        const QByteArray before = tablet.measurement().fold().dump();
        const UnitId own = tablet.impression(str("Zij keek weg."));
        QCOMPARE(tablet.impressions(), QStringList{str("Zij keek weg.")});
        QCOMPARE(tablet.texts(), QStringList{str("Zij zei: goed.")});
        QVERIFY(tablet.state().note(own) == nullptr);
        QVERIFY(tablet.notes().search(str("keek")).isEmpty());
        QCOMPARE(tablet.measurement().fold().dump(), before);
        QCOMPARE(tablet.portfolio().summaries().first().notes, 1);
        QCOMPARE(tablet.state().impressions.first().items, QList<ItemNumber>{6});
        QCOMPARE(tablet.state().impressions.first().author, Slot::Second);
        // The next note is a shared one again.
        tablet.noteDown(str("Hij zei: nee."));
        QCOMPARE(tablet.texts().size(), 2);
        QCOMPARE(tablet.impressions().size(), 1);
    }

    void nothingPublicNamesIt() {
        Talking tablet;
        const UnitId shared = tablet.noteDown(str("gedeeld"));
        const UnitId first = tablet.impression(str("eigen"));
        tablet.notes().mark(first, NoteMark::AskLater, true);
        tablet.notes().place(first, 7, true);
        const UnitId second = ImpressionService(tablet.measurement()).keepToSelf(shared);
        tablet.settleStore();
        QVERIFY(!second.isNull());
        const QList<Entry> personal = tablet.entries(false);
        QVERIFY(personal.size() >= 5);
        QSet<QByteArray> names{first.toBytes(), second.toBytes(), personal.first().stream.toBytes()};
        for (const Entry &entry : tablet.entries(true)) {
            const QByteArray raw = encodeEntry(entry);
            for (const QByteArray &name : std::as_const(names))
                QVERIFY(!raw.contains(name));
        }
        // Stamps of its own: the public ones have no holes from it, and it begins low.
        QCOMPARE(personal.first().stamp, std::uint64_t(1));
        QCOMPARE(personal.last().stamp, std::uint64_t(personal.size()));
        QVERIFY(verifyJournal(tablet.state().id, tablet.entries(true) + personal, {}).isEmpty());
    }

    void itSurvivesAKillAndGoesOn() {
        Talking tablet;
        const UnitId own = tablet.impression(str("Zij keek weg."));
        tablet.composer().setPersonal(true);
        tablet.type(str("half"));
        tablet.pass(1s);
        tablet.kill();
        QVERIFY(tablet.composer().draft().personal);
        tablet.composer().next();
        QCOMPARE(tablet.impressions(), (QStringList{str("Zij keek weg."), str("half")}));
        tablet.composer().edit(own);
        QVERIFY(tablet.composer().draft().personal);
        tablet.composer().setText(str("Zij keek weg, dacht ik."), 0);
        tablet.composer().next();
        tablet.notes().mark(own, NoteMark::Silence, true);
        tablet.lockAndUnlock();
        QCOMPARE(tablet.impressions().first(), str("Zij keek weg, dacht ik."));
        QVERIFY(tablet.state().impressions.first().marks.contains(NoteMark::Silence));
        QVERIFY(tablet.texts().isEmpty());
        QCOMPARE(tablet.measurement().history(own).size(), 2);
        // One personal stream and one public one, both of them going on where they were.
        QCOMPARE(tablet.store().ownStreams(tablet.state().id).value().size(), 2);
        tablet.noteDown(str("weer gedeeld"));
        QCOMPARE(tablet.texts(), QStringList{str("weer gedeeld")});
        QVERIFY(verifyJournal(tablet.state().id, tablet.entries(true) + tablet.entries(false), {}).isEmpty());
        tablet.notes().remove(own);
        QCOMPARE(tablet.impressions(), QStringList{str("half")});
    }

    void aSharedNoteIsTakenOutOfTheSharedOnes() {
        Talking tablet;
        const UnitId shared = tablet.noteDown(str("eerst gedeeld"));
        tablet.composer().edit(shared);
        tablet.composer().setText(str("eerst gedeeld, nu eigen"), 0);
        const UnitId own = ImpressionService(tablet.measurement()).keepToSelf(shared);
        tablet.settleStore();
        QVERIFY(tablet.texts().isEmpty());
        QCOMPARE(tablet.impressions(), QStringList{str("eerst gedeeld, nu eigen")});
        QCOMPARE(tablet.state().impressions.first().items, QList<ItemNumber>{6});
        QVERIFY(tablet.composer().draft().text.isEmpty());
        QVERIFY(ImpressionService(tablet.measurement()).keepToSelf(own).isNull());
        for (const Entry &entry : tablet.entries(true))
            QVERIFY(!entry.payload.contains("gedeeld"));
        QVERIFY(!tablet.notes().undo() || tablet.texts().isEmpty());
        tablet.kill();
        QCOMPARE(tablet.impressions(), QStringList{str("eerst gedeeld, nu eigen")});
        QVERIFY(tablet.texts().isEmpty());
    }

    void offTheRecordTakesImpressionsToo() {
        Talking tablet;
        tablet.impression(str("blijft"));
        tablet.pass(20min);
        const UnitId gone = tablet.impression(str("gaat"));
        tablet.notes().remove(gone);
        tablet.impression(str("gaat ook"));
        OffRecordService(tablet.measurement()).takeBack(1min, 6, *tablet.position());
        tablet.settleStore();
        QCOMPARE(tablet.impressions(), QStringList{str("blijft")});
        // Nothing public tells how many there were, or that there were any.
        QCOMPARE(tablet.state().offRecord.first().notes, 0);
        for (const Entry &entry : tablet.entries(false))
            QVERIFY(!entry.payload.contains("gaat"));
        QVERIFY(verifyJournal(tablet.state().id, tablet.entries(true) + tablet.entries(false), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImpressionsTest)
#include "tst_impressions.moc"
