// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"
#include "support/instrumentfixture.h"

#include <QTest>

using namespace Tweeluik;

class InstrumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsReadWhatTheyWrite() {
        QCOMPARE(ItemId::parse(u"12"), std::optional(ItemId{12}));
        QCOMPARE(PromptId::parse(u"6d"), std::optional(PromptId{{6}, 'd'}));
        QCOMPARE(SubId::parse(u"12b.3"), std::optional(SubId{{{12}, 'b'}, 3}));
        QCOMPARE(SubId::parse(u"12b.3")->toString(), QStringLiteral("12b.3"));
        QCOMPARE((AnchorId{{6}, 3}.toString()), QStringLiteral("6.3"));
        QCOMPARE(ThemeId::parse(u"E")->toString(), QStringLiteral("E"));
    }

    void idsRefuseWhatIsNoId_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "0", "0d", "06d", "+6d", " 6d", "6D", "6", "100a", "6dd", "6d.0", "6d.", "6d.x",
                                 "-1", "6d.-1", "6d.1.1", "'; drop"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void idsRefuseWhatIsNoId() {
        QFETCH(QString, text);
        QVERIFY(!SubId::parse(text));
        QVERIFY(!PromptId::parse(text) || text == u"6d");
        QVERIFY(!ItemId::parse(text) || text == u"6");
    }

    void countsOfTheKnownShape() {
        const Instrument instrument = Fixture::gardenInstrument().instrument;
        QCOMPARE(instrument.themes().size(), 5);
        QCOMPARE(instrument.items().size(), 12);
        QCOMPARE(instrument.anchorCount(), 60);
        QCOMPARE(instrument.promptCount(), 50);
        QCOMPARE(instrument.subCount(), 94);
        QCOMPARE(instrument.themes()[3].items, (QList<ItemId>{{8}, {9}, {10}}));
    }

    void elementsAreFound() {
        const Instrument instrument = Fixture::gardenInstrument().instrument;
        QCOMPARE(instrument.item(ItemId{6}).prompts.size(), 4);
        QCOMPARE(instrument.prompt(*PromptId::parse(u"6d")).subs.size(), 2);
        QVERIFY(instrument.contains(*SubId::parse(u"6d.2")));
        QVERIFY(!instrument.contains(*SubId::parse(u"6d.3")));
        QVERIFY(!instrument.contains(*PromptId::parse(u"6e")));
        QVERIFY(!instrument.contains(ItemId{13}));
        QVERIFY(instrument.item(ItemId{13}).prompts.isEmpty());
        QCOMPARE(instrument.next(ItemId{3}), std::optional(ItemId{4}));
        QVERIFY(!instrument.next(ItemId{12}) && !instrument.previous(ItemId{1}));
    }

    void textsAreFound() {
        const InstrumentFile file = Fixture::gardenInstrument();
        QCOMPARE(file.wording.anchor(ItemId{6}, 3), QStringLiteral("Perk 6 staat op trede 3"));
        QCOMPARE(file.wording.sub(*SubId::parse(u"6d.2")), QStringLiteral("Wie doet 6d.2?"));
        QCOMPARE(file.wording.prompt(file.instrument.prompt(*PromptId::parse(u"6d"))),
                 QStringLiteral("Wie doet 6d.1? Wie doet 6d.2?"));
        QCOMPARE(file.wording.theme(ThemeId{'B'}).shortTitle, QStringLiteral("Tuin B"));
        QCOMPARE(file.wording.item(ItemId{3}).references.size(), 1);
        QVERIFY(file.wording.item(ItemId{4}).references.isEmpty());
        QVERIFY(file.wording.anchor(ItemId{6}, 6).isEmpty());
    }

    void aYardstickWithoutQuestionIsNamed() {
        const InstrumentFile file = Fixture::gardenInstrument();
        const Instrument::Item &item = file.instrument.item(ItemId{6});
        QCOMPARE(file.aids.unfed(item, {}).size(), 2);
        QCOMPARE(file.aids.unfed(item, {item.prompts[0].id}), QList<YardstickId>{{QStringLiteral("bereik")}});
        QVERIFY(file.aids.unfed(item, {item.prompts[0].id, item.prompts[1].id}).isEmpty());
        QCOMPARE(file.aids.fedBy(item.prompts[1]), QList<YardstickId>{{QStringLiteral("bereik")}});
        QCOMPARE(file.aids.item(ItemId{1}).unasked.size(), 1);
        QCOMPARE(file.aids.term({QStringLiteral("kas")}).text, QStringLiteral("Een huis van glas."));
    }

    void whatIsWrittenIsReadBack() {
        const InstrumentFile file = Fixture::gardenInstrument();
        const auto again = InstrumentCodec::decode(InstrumentCodec::encode(file));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().place + u' ' + again.error().reason));
        QVERIFY(*again == file);
    }

    void anOfficialWordingCarriesNoAids() {
        InstrumentFile file = Fixture::gardenInstrument();
        file.wording.kind = WordingKind::Official;
        const auto again = InstrumentCodec::decode(InstrumentCodec::encode(file));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().place + u' ' + again.error().reason));
        QVERIFY(again->aids == Aids());
        QCOMPARE(again->wording, file.wording);
        QVERIFY(again->wording.pin().startsWith(u"official@"));
    }

    void anErrorNamesItsPlace() {
        QByteArray json = InstrumentCodec::encode(Fixture::gardenInstrument());
        json.replace("Perk 6 staat op trede 3", "Perk 6 <b>staat</b> op trede 3");
        const auto file = InstrumentCodec::decode(json);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, InstrumentError::Kind::BadText);
        const qsizetype line = json.first(json.indexOf("Perk 6 <b>")).count('\n') + 1;
        QCOMPARE(file.error().place, QStringLiteral("items[5].anchors[2].text, line %1").arg(line));
        QVERIFY(!file.error().reason.isEmpty());
    }

    void anUnknownWorkTextIsAnError() {
        const auto file = loadWorkText(QStringLiteral("../mie"));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, InstrumentError::Kind::Missing);
    }
};

QTEST_GUILESS_MAIN(InstrumentTest)
#include "tst_instrument.moc"
