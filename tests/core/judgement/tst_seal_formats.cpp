// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealrow.h"
#include "core/judgement/slotlock.h"

#include <QFile>
#include <QHash>
#include <QTest>
#include <sodium.h>

using namespace Tweeluik;

/// Frozen bytes of a seal (tests/data/formats/seal-1.txt): every later version reads them, and makes the same of them.
class SealFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(sodium_init() >= 0);
        QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/seal-1.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (const auto at = line.indexOf(" = "); at > 0 && !line.startsWith('#'))
                m_frozen.insert(line.left(at), QByteArray::fromHex(line.mid(at + 3)));
        }
    }

    void theSheet() {
        QCOMPARE(encodeSheet(sheet()).toHex(), m_frozen.value("sheet").toHex());
        QCOMPARE(*decodeSheet(m_frozen.value("sheet")), sheet());
    }
    void theContentAndItsSeal() {
        QCOMPARE(content().encode().toHex(), m_frozen.value("content").toHex());
        QCOMPARE(*SealedContent::decode(m_frozen.value("content")), content());
        const Hash seal = sealOf(content());
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(seal.data()), 32).toHex(), m_frozen.value("seal").toHex());
    }
    void theRow() {
        SealRow row;
        row.seal(content(), pair());
        row.noteOpened({*StreamId::fromBytes("stream van bruno"), 7}, true);
        QCOMPARE(row.encode().toHex(), m_frozen.value("row").toHex());
        const auto read = SealRow::decode(m_frozen.value("row"));
        QVERIFY(read.ok());
        QCOMPARE(read->held(), row.held());
        QCOMPARE(read->secret().view(), row.secret().view());
    }
    /// What was opened of the other stands behind it, and only what fits.
    void theRowWithWhatWasOpened() {
        const EntryRef release{*StreamId::fromBytes("stream van bruno"), 7};
        SealRow row;
        row.seal(content(), pair());
        row.noteOpened(release, true, content());
        const QByteArray frozen = m_frozen.value("row") + TlvWriter().bytes(7, m_frozen.value("content")).data();
        QCOMPARE(row.encode().toHex(), frozen.toHex());
        const auto read = SealRow::decode(frozen);
        QVERIFY(read.ok());
        QCOMPARE(*read->openedContent(), content());
        QVERIFY(!read->withoutSecret().openedContent());
        row.noteOpened(release, false, content());
        QVERIFY(!row.openedContent());
        row.seal(content(), pair());
        QVERIFY(!row.held().opened && !row.openedContent());
    }
    /// The length in four bytes, the content, zeros; laid out here by hand, for a box of it would be 98 kB of text.
    void theBox() {
        const QByteArray frozen = m_frozen.value("content");
        QByteArray plain = QByteArray::fromHex("000000") + char(frozen.size()) + frozen;
        QVERIFY(frozen.size() < 256);
        plain.append(QByteArray(4 + 98'304 - plain.size(), '\0'));
        QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
        crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()),
                        reinterpret_cast<const unsigned char *>(plain.constData()), std::uint64_t(plain.size()),
                        pair().open.data());
        const auto opened = SealBox::open(box, pair().open, pair().secret);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, content());
    }
    /// Of a tablet for both: the PIN opens the key, the key what lies under it.
    void theLock() {
        const auto lock = SlotLock::decode(m_frozen.value("lock"));
        QVERIFY(lock.ok());
        QCOMPARE(lock->encode().toHex(), m_frozen.value("lock").toHex());
        QVERIFY(!lock->open(QStringLiteral("2581")));
        const auto key = lock->open(QStringLiteral("2580"));
        QVERIFY(key.has_value());
        QCOMPARE(key->open(m_frozen.value("covered"), "score10"), QByteArray("niveau drie"));
        QVERIFY(!key->open(m_frozen.value("covered"), "score11"));
        QVERIFY(!key->open(m_frozen.value("covered"), "seal10"));
    }

private:
    static ScoreSheet sheet() {
        Score first;
        first.item = 1;
        first.level = 3;
        first.reason = QStringLiteral("één coach, ĳverig");
        first.alsoFits = {2};
        first.notes = {*UnitId::fromBytes("een aantekening.")};
        Score second;
        second.item = 12;
        second.cannotJudge = true;
        second.ask = QStringLiteral("het jaarplan, aan de projectleider");
        return {first, second};
    }
    static SealedContent content() {
        SealedContent content;
        content.structure.fill(1);
        content.wording = "work@1";
        content.explanations.fill(2);
        content.slot = Slot::Second;
        content.scoresHead.fill(3);
        content.sheet = encodeSheet(sheet());
        content.random.fill(4);
        return content;
    }
    static SealKeyPair pair() {
        SealKeyPair pair;
        pair.secret = SecretBytes::copyOf(QByteArray(32, 's'));
        crypto_scalarmult_base(pair.open.data(), pair.secret.data());
        return pair;
    }

    QHash<QByteArray, QByteArray> m_frozen;
};

QTEST_GUILESS_MAIN(SealFormatsTest)
#include "tst_seal_formats.moc"
