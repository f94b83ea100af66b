// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entrycodec.h"
#include "core/journal/streamwriter.h"
#include "core/storage/sqlitejournalstore.h"
#include "platform/simulated/manualclock.h"
#include "platform/simulated/memorysecretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Tweeluik::Testing {

/// One device: a folder, a place for keys, and the store when it is open.
struct Device {
    QTemporaryDir temporary;
    MemorySecretStore keys;
    ManualClock clock;
    StoreOptions options;
    std::unique_ptr<SqliteJournalStore> store;
    std::optional<StoreError> refusal;

    [[nodiscard]] QString folder() const { return temporary.path() + QStringLiteral("/data"); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/tweeluik.db"); }

    bool start() {
        store.reset();
        auto opened = SqliteJournalStore::open(folder(), keys, clock, options);
        refusal = opened ? std::nullopt : std::optional(opened.error());
        if (opened)
            store = std::move(*opened);
        return store != nullptr;
    }
    bool restart() { return start(); }

    /// Every byte in the folder, by file name; the lock file has none.
    [[nodiscard]] QMap<QString, QByteArray> bytes() const {
        QMap<QString, QByteArray> all;
        for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
            QFile in(folder() + u'/' + name);
            if (in.open(QIODevice::ReadOnly))
                all.insert(name, in.readAll());
        }
        return all;
    }
};

/// A measurement on a device, written to through its own stream.
struct Journal {
    JournalStore &store;
    MeasurementId id = MeasurementId::random();
    StreamWriter writer{StreamId{}};
    QList<Entry> written;
    QList<StoreError> errors;
    int acknowledged = 0;

    explicit Journal(JournalStore &in) : store(in) {
        const auto opening = store.openStream(id, {});
        if (!opening)
            return;
        writer = StreamWriter(opening->stream);
        writer.seen(*opening);
        written.append(*opening);
        store.create(id, {*opening}, answer());
    }
    JournalStore::Committed answer() {
        return [this](const Result<Done, StoreError> &result) {
            if (result)
                ++acknowledged;
            else
                errors.append(result.error());
        };
    }
    Entry note(const QByteArray &words, UnitId unit = UnitId::random()) {
        const Entry entry = writer.next(EntryKind::NoteCreate, unit, {}, words);
        written.append(entry);
        store.append(id, {entry}, answer());
        return entry;
    }
    void eraseUnit(UnitId unit) {
        const Entry entry = writer.next(EntryKind::Erase, {}, {}, encodeErase(unit));
        store.eraseUnit(id, unit, entry, answer());
    }
};

inline QList<Entry> readAll(const JournalStore &store, MeasurementId id, std::optional<StoreError> *error = nullptr) {
    QList<Entry> entries;
    const auto done = store.read(id, [&](Entry &&entry) { entries.append(std::move(entry)); });
    if (error)
        *error = done ? std::nullopt : std::optional(done.error());
    return entries;
}

} // namespace Tweeluik::Testing
