// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/consensusservice.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/offrecordservice.h"
#include "core/measurement/rosterservice.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

QString explanation(OneTablet &tablet, ItemNumber item) {
    return ExplanationService(tablet.measurement()).shown(item).text;
}

void types(OneTablet &tablet, ItemNumber item, const QString &text) {
    ExplanationService service(tablet.measurement());
    service.typed(item, text, service.shown(item));
}

QByteArray row(OneTablet &tablet) {
    return tablet.store().readLocal(tablet.measurement().id(), LocalRow::Draft).value();
}

Outcome agreed(ItemNumber item, const QString &reason) {
    Outcome outcome;
    outcome.item = item;
    outcome.kind = Outcome::Kind::Agreed;
    outcome.level = 3;
    outcome.reason = reason;
    return outcome;
}

} // namespace

/// What is typed in a field that is not left is as safe as a note, and costs no entry.
class UnfinishedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsAnEntryAfterAKill() {
        OneTablet tablet;
        tablet.prepare();
        types(tablet, 3, str("half een zin"));
        tablet.pass(500ms);
        QCOMPARE(explanation(tablet, 3), QString());
        const std::uint64_t before = tablet.state().entries;
        tablet.kill();
        QCOMPARE(explanation(tablet, 3), str("half een zin"));
        QCOMPARE(tablet.state().entries, before + 1);
        tablet.settleStore();
        QVERIFY(row(tablet).isEmpty());
        tablet.kill();
        QCOMPARE(tablet.state().entries, before + 1); // once
    }

    void itIsDurableWithinHalfASecondHoweverFastSomebodyTypes() {
        OneTablet tablet;
        tablet.prepare();
        QString typed;
        for (int key = 0; key < 100; ++key) {
            typed += QLatin1Char(char('a' + key % 26));
            types(tablet, 3, typed);
            tablet.pass(90ms);
        }
        tablet.kill();
        QVERIFY2(explanation(tablet, 3).size() >= typed.size() - 5, qPrintable(explanation(tablet, 3)));
        QVERIFY(typed.startsWith(explanation(tablet, 3)));
    }

    void whatIsKeptTakesItsPlaceInOneWrite() {
        OneTablet tablet;
        tablet.prepare();
        ExplanationService service(tablet.measurement());
        types(tablet, 3, str("half"));
        tablet.pass(500ms);
        QVERIFY(!row(tablet).isEmpty());
        service.write(3, str("half en heel"));
        tablet.settleStore();
        QVERIFY(row(tablet).isEmpty());
        tablet.kill();
        QCOMPARE(explanation(tablet, 3), str("half en heel"));
        QCOMPARE(ExplanationService(tablet.measurement()).shown(3).versions.size(), 1);
    }

    void typingBackToWhatStandsLeavesNothing() {
        OneTablet tablet;
        tablet.prepare();
        ExplanationService(tablet.measurement()).write(3, str("staat er"));
        types(tablet, 3, str("staat er niet"));
        types(tablet, 3, str("staat er"));
        tablet.pass(500ms);
        QVERIFY(row(tablet).isEmpty());
    }

    void fieldsAndANoteKeepOutOfEachOthersWay() {
        OneTablet tablet;
        tablet.prepare();
        ConsensusService consensus(tablet.measurement());
        tablet.type(str("een notitie"));
        types(tablet, 3, str("een toelichting"));
        consensus.typed(agreed(4, str("een reden")), {});
        consensus.typedReading(4, str("zo lazen wij het"), {});
        tablet.pass(500ms);
        tablet.kill();
        QCOMPARE(explanation(tablet, 3), str("een toelichting"));
        QCOMPARE(tablet.state().judgement.outcomes.value(4).value(0).reason, str("een reden"));
        QCOMPARE(tablet.state().judgement.readings.value(4), QStringList{str("zo lazen wij het")});
        QCOMPARE(tablet.composer().draft().text, str("een notitie"));
        QCOMPARE(tablet.texts(), QStringList());
        tablet.settleStore();
        tablet.kill();
        QCOMPARE(tablet.composer().draft().text, str("een notitie")); // its row outlived that of the fields
    }

    void erasedWordsDoNotLiveOnInTheRow() {
        OneTablet tablet;
        tablet.prepare();
        ExplanationService service(tablet.measurement());
        service.write(3, str("wat weg moet"));
        const UnitId unit = service.shown(3).unit;
        types(tablet, 3, str("wat weg moet, en meer"));
        tablet.pass(500ms);
        tablet.measurement().eraseUnit(unit);
        tablet.settleStore();
        QVERIFY(row(tablet).isEmpty());
        tablet.kill();
        QCOMPARE(explanation(tablet, 3), QString());
    }

    void erasingOneUnitLeavesWhatIsTypedOfAnother() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("een notitie"));
        tablet.pass(6s);
        tablet.type(str(" verder"));
        types(tablet, 3, str("een toelichting"));
        tablet.pass(500ms);
        tablet.measurement().eraseUnit(tablet.composer().draft().note);
        tablet.settleStore();
        QVERIFY(!row(tablet).contains("verder"));
        tablet.kill();
        QCOMPARE(explanation(tablet, 3), str("een toelichting"));
        QVERIFY(tablet.composer().draft().text.isEmpty());
    }

    void offTheRecordNothingIsTakenIn() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        OffRecordService(tablet.measurement()).begin(3, tablet.position());
        types(tablet, 3, str("blijft hier"));
        ConsensusService(tablet.measurement()).typed(agreed(4, str("ook hier")), {});
        ConsensusService(tablet.measurement()).typedReading(4, str("en hier"), {});
        tablet.pass(500ms);
        QVERIFY(row(tablet).isEmpty());
    }

    void itIsSaidByWhoTypedIt() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        RosterService(tablet.measurement()).join({Slot::Second, tablet.measurement().deviceKey(), {}, {}});
        QVERIFY(tablet.measurement().handTo(Slot::Second));
        types(tablet, 3, str("van Bruno"));
        tablet.pass(500ms);
        tablet.kill();
        QCOMPARE(tablet.measurement().self(), Slot::First);
        const SharedText text = ExplanationService(tablet.measurement()).shown(3);
        QCOMPARE(text.text, str("van Bruno"));
        QCOMPARE(text.versions.first().author, Slot::Second);
    }
};

QTEST_GUILESS_MAIN(UnfinishedTest)
#include "tst_unfinished.moc"
