// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"
#include "core/instrument/texthash.h"
#include "support/instrumentfixture.h"

#include <QTest>

using namespace Tweeluik;

class InstrumentHashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStructureHashIsTheWrittenRule() {
        // Computed by another program from the rule in FORMAT.md (BLAKE2b-256 over 221 sorted lines).
        QCOMPARE(Fixture::gardenInstrument().instrument.structureHash().toHex(),
                 QByteArray("40d1ae814a1c576719747ebc75715ec02a139625b785ec0630e7b7c5845b71fa"));
    }

    void theWordingHashIsTheWrittenRule() {
        Wording wording;
        wording.themes = {{{'A'}, QStringLiteral("Tuin"), QStringLiteral("T")}};
        wording.items = {{{1}, QStringLiteral("Perk"), QStringLiteral("P"), QStringLiteral("Er is een perk."), {}}};
        wording.anchors = {{{{1}, 1}, QStringLiteral("Geen \u2018perk\u2019")}};
        wording.subs = {{*SubId::parse(u"1a.1"), QStringLiteral("Is er  een perk?")}};
        QCOMPARE(wording.hash().toHex(),
                 QByteArray("6005602c08774b561da18736ce1bebb72c8cede7476ee7b67ee09dcb3c6dcb22"));
    }

    void oneMoreSentenceIsAnotherStructure() {
        const InstrumentFile file = Fixture::gardenInstrument();
        QList<Instrument::Item> items = file.instrument.items();
        items[5].prompts[1].subs.append(SubId{items[5].prompts[1].id, 2});
        QVERIFY(Instrument(items).structureHash() != file.instrument.structureHash());
    }

    void everyTextCounts() {
        const Wording wording = Fixture::gardenInstrument().wording;
        const QByteArray hash = wording.hash();
        QList<QByteArray> others;
        for (Wording other : QList<Wording>(7, wording)) {
            switch (others.size()) {
            case 0:
                other.themes[0].title += u'x';
                break;
            case 1:
                other.themes[4].shortTitle += u'x';
                break;
            case 2:
                other.items[0].title += u'x';
                break;
            case 3:
                other.items[3].shortTitle += u'x';
                break;
            case 4:
                other.items[11].statement += u'x';
                break;
            case 5:
                other.anchors[{{12}, 5}] += u'x';
                break;
            default:
                other.subs[*SubId::parse(u"12e.1")] += u'x';
            }
            QVERIFY(other.hash() != hash);
            QVERIFY(!others.contains(other.hash()));
            others.append(other.hash());
        }
    }

    void theWayOfReadingDoesNotCount_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const auto row = [](const char *name, const char16_t *one, const char16_t *two) {
            QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(two);
        };
        row("white space", u" een \t perk\n", u"een perk");
        row("no-break space", u"een\u00A0perk", u"een perk");
        row("soft hyphen", u"buur\u00ADtuin", u"buurtuin");
        row("decomposed", u"bee\u0308n", u"be\u00EBn");
        row("mark freed by a soft hyphen", u"e\u00AD\u0301", u"\u00E9");
        row("quotes", u"\u2018perk\u2019 \u201Ctuin\u201D", u"'perk' \"tuin\"");
        row("hyphens", u"e\u2011mail", u"e-mail");
        row("ligature", u"o\uFB03cieel", u"officieel");
        row("slash", u"tuin / perk/ gras", u"tuin/perk/gras");
        row("zero width", u"tu\u200Bin\uFEFF", u"tuin");
    }
    void theWayOfReadingDoesNotCount() {
        QFETCH(QString, one);
        QFETCH(QString, two);
        QCOMPARE(normalisedForHash(one), two);
        QCOMPARE(normalisedForHash(two), two);
    }

    void lettersCount() {
        QVERIFY(normalisedForHash(QStringLiteral("Perk")) != normalisedForHash(QStringLiteral("perk")));
        QVERIFY(normalisedForHash(QStringLiteral("e\u00E9n")) != normalisedForHash(QStringLiteral("een")));
    }
};

QTEST_GUILESS_MAIN(InstrumentHashTest)
#include "tst_instrument_hash.moc"
