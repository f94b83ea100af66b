// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/vault.h"
#include "platform/simulated/memorysecretstore.h"

#include <QSet>
#include <QTest>
#include <sodium.h>

using namespace Tweeluik;

namespace {

Sealer sealer(char fill = 'k') { return Sealer(SecretBytes::copyOf(QByteArray(32, fill)), Cipher::XChaCha20Poly1305); }

/// A key place that takes a key and gives back another.
class ForgetfulStore : public MemorySecretStore {
public:
    [[nodiscard]] Result<QByteArray, SecretError> key(std::uint64_t) const override { return QByteArray(32, 'x'); }
};

} // namespace

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void whatIsSealedOpensInItsPlaceOnly() {
        Sealer one = sealer();
        const QByteArray sealed = one.seal("een geheim", Place("row1", 1, 2));
        QCOMPARE(one.open(sealed, Place("row1", 1, 2)).value_or(QByteArray()), QByteArray("een geheim"));
        QCOMPARE(sealer().open(sealed, Place("row1", 1, 2)).value_or(QByteArray()), QByteArray("een geheim"));
        QVERIFY(!one.open(sealed, Place("row1", 1, 3)));
        QVERIFY(!one.open(sealed, Place("row1", 2, 2)));
        QVERIFY(!one.open(sealed, Place("row2", 1, 2)));
        QVERIFY(!one.open(sealed, Place("row1", 1)));
        QVERIFY(!sealer('l').open(sealed, Place("row1", 1, 2)));
        QCOMPARE(one.open(one.seal("", "x"), "x").value_or("no"), QByteArray());
    }

    /// Ours is the standard construction: libsodium's own call opens it and the other way round.
    void itIsXChaCha20Poly1305() {
        Sealer ours = sealer();
        const QByteArray key(32, 'k');
        const auto raw = [](const QByteArray &bytes) { return reinterpret_cast<const std::uint8_t *>(bytes.data()); };
        const QByteArray sealed = ours.seal("hoi daar", "bij");
        QByteArray plain(8, '\0');
        QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<std::uint8_t *>(plain.data()), nullptr,
                                                            nullptr, raw(sealed) + 24, std::size_t(sealed.size() - 24),
                                                            raw("bij"), 3, raw(sealed), raw(key)),
                 0);
        QCOMPARE(plain, QByteArray("hoi daar"));
        QByteArray theirs(24 + 8 + 16, 'n');
        crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<std::uint8_t *>(theirs.data()) + 24, nullptr,
                                                   raw(plain), 8, raw("bij"), 3, nullptr, raw(theirs), raw(key));
        QCOMPARE(ours.open(theirs, "bij").value_or(QByteArray()), plain);
        // And ours again, after the key schedule of another nonce.
        QCOMPARE(ours.open(sealed, "bij").value_or(QByteArray()), plain);
    }

    void everyBitAndEveryCutIsRefused() {
        Sealer one = sealer();
        const QByteArray sealed = one.seal("een rij van het dagboek", "ad");
        int accepted = 0;
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray turned = sealed;
            turned[bit / 8] = char(turned[bit / 8] ^ (1 << (bit % 8)));
            accepted += one.open(turned, "ad") ? 1 : 0;
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            accepted += one.open(sealed.left(size), "ad") ? 1 : 0;
        QCOMPARE(accepted, 0);
        // The null cipher is there to be seen through.
        Sealer none(SecretBytes::copyOf(QByteArray(32, 'k')), Cipher::None);
        QVERIFY(none.seal("zichtbaar", "ad").contains("zichtbaar"));
        QVERIFY(none.open(none.seal("zichtbaar", "ad").replace("zicht", "ZICHT"), "ad"));
    }

    void noNonceComesTwice() {
        QSet<QByteArray> nonces;
        for (int i = 0; i < 20; ++i) {
            Sealer one = sealer();
            for (int n = 0; n < 500; ++n)
                nonces.insert(one.seal("", "").left(24));
        }
        QCOMPARE(nonces.size(), 10'000);
    }

    void placesHaveNoSecondReading() {
        QVERIFY(QByteArrayView(Place("ab", 1, 2)) != QByteArrayView(Place("ab", 1)));
        QVERIFY(QByteArrayView(Place("a", 1, 2)) != QByteArrayView(Place("a", 258)));
        QCOMPARE(QByteArrayView(Place("row1", 1, 2)).toByteArray(),
                 QByteArray::fromHex("00000004") + "row1" +
                     QByteArray::fromHex("00000008 0000000000000001 00000008 0000000000000002"));
    }

    void aNewDeviceDrawsItsKeyOnce() {
        MemorySecretStore keys;
        Vault vault(keys, Cipher::XChaCha20Poly1305);
        QVERIFY(vault.isLocked());
        QVERIFY(vault.unlockForNewDatabase().ok());
        QCOMPARE(vault.generation(), std::uint64_t(1));
        const QByteArray sealed = vault.device().seal("wording", "ad");
        vault.lock();
        QVERIFY(vault.isLocked());

        Vault later(keys, Cipher::XChaCha20Poly1305);
        QVERIFY(later.unlock(1).ok());
        QCOMPARE(later.device().open(sealed, "ad").value_or(QByteArray()), QByteArray("wording"));
        QVERIFY(later.unlockForNewDatabase().ok());
        QCOMPARE(keys.generations(), QList<std::uint64_t>{1});
    }

    void aMissingOrBrokenKeyIsSaid() {
        MemorySecretStore keys;
        Vault vault(keys, Cipher::XChaCha20Poly1305);
        QCOMPARE(vault.unlock(1).error().kind, SecretError::Kind::Missing);
        QVERIFY(keys.storeKey(1, "kort").ok());
        QCOMPARE(vault.unlock(1).error().kind, SecretError::Kind::Damaged);
        QVERIFY(vault.isLocked());
    }

    void generationsFollowOneAnother() {
        MemorySecretStore keys;
        Vault vault(keys, Cipher::XChaCha20Poly1305);
        QVERIFY(vault.unlockForNewDatabase().ok());
        const QByteArray old = vault.device().seal("x", "");
        QVERIFY(vault.drawNext().ok());
        QCOMPARE(keys.generations(), (QList<std::uint64_t>{1, 2}));
        QCOMPARE(vault.generation(), std::uint64_t(1));
        QVERIFY(vault.hasOthers());
        QVERIFY(vault.device().open(old, "").has_value());
        const QByteArray next = vault.next().seal("y", "");
        vault.adoptNext();
        QCOMPARE(vault.generation(), std::uint64_t(2));
        QVERIFY(!vault.device().open(old, ""));
        QVERIFY(vault.device().open(next, "").has_value());
        QVERIFY(vault.dropOthers().ok());
        QCOMPARE(keys.generations(), QList<std::uint64_t>{2});
        QVERIFY(!vault.hasOthers());
    }

    void aKeyThatDoesNotComeBackIsNotUsed() {
        ForgetfulStore keys;
        Vault vault(keys, Cipher::XChaCha20Poly1305);
        QVERIFY(!vault.unlockForNewDatabase().ok());
        QVERIFY(vault.isLocked());
        QVERIFY(vault.unlock(1).ok());
        QVERIFY(!vault.drawNext().ok());
        QCOMPARE(vault.generation(), std::uint64_t(1));
    }

    void secretsAreWipedAndMoved() {
        SecretBytes one = SecretBytes::copyOf("abc");
        SecretBytes two = std::move(one);
        QVERIFY(one.isEmpty());
        QCOMPARE(two.view().toByteArray(), QByteArray("abc"));
        two.wipe();
        QVERIFY(two.isEmpty());
        QCOMPARE(SecretBytes(16).view().toByteArray(), QByteArray(16, '\0'));
        QVERIFY(SecretBytes::random(32).view() != SecretBytes::random(32).view());
    }

    /// Its page stays, for the next key: nothing of this one may be left in it.
    void aKeyGivenBackIsZeroed() {
        for (const std::size_t size : {std::size_t(1), std::size_t(32), std::size_t(64)}) {
            SecretBytes key = SecretBytes::copyOf(QByteArray(qsizetype(size), 'k'));
            const std::uint8_t *where = key.data();
            key.wipe();
            for (std::size_t i = 0; i < size; ++i)
                QCOMPARE(int(where[i]), 0);
            QCOMPARE(SecretBytes(size).view().toByteArray(), QByteArray(qsizetype(size), '\0'));
        }
    }

    /// Many at the same time, short ones side by side and long ones alone, do not touch each other.
    void keysDoNotTouchEachOther() {
        std::vector<SecretBytes> keys;
        for (int i = 0; i < 200; ++i)
            keys.push_back(SecretBytes::copyOf(QByteArray(1 + i, char(i))));
        for (int i = 0; i < 200; i += 2)
            keys[std::size_t(i)].wipe();
        for (int i = 1; i < 200; i += 2)
            QCOMPARE(keys[std::size_t(i)].view().toByteArray(), QByteArray(1 + i, char(i)));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
