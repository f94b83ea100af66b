// SPDX-License-Identifier: EUPL-1.2
#include "platform/secrets/keyfilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tweeluik;
using Kind = SecretError::Kind;

namespace {

const QByteArray key(32, 'k');

struct Place {
    QTemporaryDir temporary;
    QString folder = temporary.path() + QStringLiteral("/keys");
    KeyFileStore store{folder};
    [[nodiscard]] QString file(int generation) const {
        return folder + QStringLiteral("/device.%1.key").arg(generation);
    }
};

} // namespace

class KeyFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysComeBackByGeneration() {
        Place place;
        QVERIFY(place.store.generations().isEmpty());
        QVERIFY(place.store.storeKey(1, key).ok());
        QVERIFY(place.store.storeKey(12, QByteArray(32, 'l')).ok());
        const KeyFileStore again(place.folder);
        auto generations = again.generations();
        std::sort(generations.begin(), generations.end());
        QCOMPARE(generations, (QList<std::uint64_t>{1, 12}));
        QCOMPARE(again.key(1).value(), key);
        QCOMPARE(again.key(12).value(), QByteArray(32, 'l'));
        QCOMPARE(again.key(2).error().kind, Kind::Missing);
    }

    void onlyThisUserReadsThem() {
        Place place;
        QVERIFY(place.store.storeKey(1, key).ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(place.file(1)) & others));
        QVERIFY(!(QFile::permissions(place.folder) & others));
    }

    void aRemovedKeyLeavesNothing() {
        Place place;
        QVERIFY(place.store.storeKey(1, key).ok());
        QVERIFY(place.store.storeKey(2, QByteArray(32, 'l')).ok());
        QVERIFY(place.store.removeKey(1).ok());
        QVERIFY(place.store.removeKey(1).ok());
        QCOMPARE(place.store.generations(), QList<std::uint64_t>{2});
        QCOMPARE(QDir(place.folder).entryList(QDir::Files).size(), 1);
    }

    void anOverwrittenKeyIsTheNewOne() {
        Place place;
        QVERIFY(place.store.storeKey(2, key).ok());
        QVERIFY(place.store.storeKey(2, QByteArray(32, 'm')).ok());
        QCOMPARE(place.store.key(2).value(), QByteArray(32, 'm'));
    }

    void aDamagedFileIsSaid_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("the key alone") << key;
        QTest::newRow("text") << QByteArray("geen sleutel");
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }
    void aDamagedFileIsSaid() {
        QFETCH(QByteArray, content);
        Place place;
        QVERIFY(place.store.storeKey(1, key).ok());
        QFile file(place.file(1));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QCOMPARE(place.store.key(1).error().kind, Kind::Damaged);
    }

    void everyTurnedBitIsFound() {
        Place place;
        QVERIFY(place.store.storeKey(1, key).ok());
        QFile file(place.file(1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QCOMPARE(whole.size(), 64);
        int accepted = 0;
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray turned = whole;
            turned[bit / 8] = char(turned[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(turned);
            file.close();
            accepted += place.store.key(1).ok() ? 1 : 0;
        }
        QCOMPARE(accepted, 0);
    }

    void aKeyUnderAnotherNameIsNotThatGeneration() {
        Place place;
        QVERIFY(place.store.storeKey(1, key).ok());
        QVERIFY(QFile::copy(place.file(1), place.file(2)));
        QCOMPARE(place.store.key(2).error().kind, Kind::Damaged);
    }

    void theCounterCounts() {
        Place place;
        QCOMPARE(place.store.startCounter().value(), std::uint64_t(0));
        QVERIFY(place.store.setStartCounter(7).ok());
        QCOMPARE(KeyFileStore(place.folder).startCounter().value(), std::uint64_t(7));
        QVERIFY(place.store.generations().isEmpty());
        QFile file(place.folder + QStringLiteral("/starts"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        QCOMPARE(place.store.startCounter().error().kind, Kind::Damaged);
    }

    void aPlaceThatCannotBeMadeIsSaid() {
        QTemporaryDir temporary;
        const QString name = temporary.path() + QStringLiteral("/taken");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        KeyFileStore store(name + QStringLiteral("/keys"));
        QVERIFY(!store.storeKey(1, key).ok());
        QVERIFY(!store.setStartCounter(1).ok());
    }

    void aKeyHasThirtyTwoBytes() {
        Place place;
        QVERIFY(!place.store.storeKey(1, key.left(31)).ok());
        QVERIFY(place.store.generations().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeyFilesTest)
#include "tst_key_files.moc"
