// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"
#include "core/storage/rows.h"
#include "core/storage/sqlitesegmentkeys.h"
#include "storage/journalfixture.h"

#include <QFileInfo>
#include <sodium.h>

namespace Tweeluik::Testing {

/// What a recorder knows of one recording: its pair, the key of every segment, and how it was sealed.
struct Recording {
    MeasurementId measurement;
    RecordingId id = RecordingId::random();
    SecretBytes secret{crypto_box_SECRETKEYBYTES};
    QByteArray open{crypto_box_PUBLICKEYBYTES, Qt::Uninitialized};
    QMap<quint32, QByteArray> keys, sealed;

    explicit Recording(MeasurementId of) : measurement(of) {
        crypto_box_keypair(reinterpret_cast<std::uint8_t *>(open.data()), secret.data());
    }
    bool begin(SqliteJournalStore &store) {
        bool begun = false;
        store.segmentKeys().begin(measurement, id, SecretBytes::copyOf(secret.view()),
                                  [&](const auto &result) { begun = result.ok(); });
        store.drain();
        return begun;
    }
    /// Draws the key of a segment and seals it.
    QByteArray seal(quint32 segment) {
        QByteArray key(32, Qt::Uninitialized);
        randombytes_buf(key.data(), std::size_t(key.size()));
        QByteArray box(key.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
        crypto_box_seal(reinterpret_cast<std::uint8_t *>(box.data()),
                        reinterpret_cast<const std::uint8_t *>(key.constData()), std::size_t(key.size()),
                        reinterpret_cast<const std::uint8_t *>(open.constData()));
        keys[segment] = key;
        return sealed[segment] = box;
    }
    bool keep(SegmentKeys &store, quint32 segment) { return store.keep(id, segment, seal(segment)).ok(); }
    /// The recorder's file, and one that it left half done.
    [[nodiscard]] QStringList files(SqliteJournalStore &store) const {
        const QString file = store.segmentKeys().file(id);
        return {file, file + QStringLiteral(".part")};
    }
    bool writeFiles(SqliteJournalStore &store) const {
        for (const QString &name : files(store)) {
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly) || file.write("verzegeld geluid") <= 0)
                return false;
        }
        return true;
    }
};

/// Opens with the secret half what was sealed to the recording; empty when it is not that.
inline QByteArray opened(const SecretBytes &secret, const QByteArray &box) {
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return {};
    std::uint8_t open[crypto_box_PUBLICKEYBYTES];
    crypto_scalarmult_base(open, secret.data());
    QByteArray key(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int code = crypto_box_seal_open(reinterpret_cast<std::uint8_t *>(key.data()),
                                          reinterpret_cast<const std::uint8_t *>(box.constData()),
                                          std::size_t(box.size()), open, secret.data());
    return code == 0 ? key : QByteArray();
}

/// Every letter in a database file, as it lies there.
inline QList<QByteArray> letters(const QString &file) {
    QList<QByteArray> all;
    auto connection = Connection::open(file, {}, Connection::Mode::ReadWrite);
    if (!connection)
        return all;
    connection->checkpointOnClose(false);
    auto statement = Statement::prepare(*connection, "SELECT sealed FROM segment");
    if (!statement)
        return all;
    for (auto row = statement->step(); row && *row; row = statement->step())
        all.append(statement->bytes(0).toByteArray());
    return all;
}

/// What opens everything on a device, taken from its file with the key that it has now.
struct DeviceKeys {
    QByteArray device, letterbox;

    DeviceKeys(const QString &file, const SecretStore &secrets, Cipher cipher) {
        auto connection = Connection::open(file, {}, Connection::Mode::ReadWrite);
        if (!connection)
            return;
        connection->checkpointOnClose(false);
        const auto generation = connection->number("SELECT generation FROM state");
        const auto key = generation ? secrets.key(std::uint64_t(*generation)) : SecretError{};
        const auto sealed = connection->word("SELECT sealed FROM device WHERE what = 64");
        if (!key || !sealed)
            return;
        device = *key;
        Sealer sealer(SecretBytes::copyOf(device), cipher);
        letterbox = sealer.open(*sealed, devicePlace(64, std::uint64_t(*generation))).value_or(QByteArray());
    }
};

} // namespace Tweeluik::Testing
