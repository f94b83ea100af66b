// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/story.h"

#include "core/journal/entrycodec.h"

namespace Tweeluik::Survival {

const char *nameOf(Verb verb) {
    switch (verb) {
    case Verb::Append:
        return "append";
    case Verb::Draft:
        return "draft";
    case Verb::Summary:
        return "summary";
    case Verb::EraseUnit:
        return "erase unit";
    case Verb::EraseMeasurement:
        return "erase measurement";
    case Verb::Found:
        return "found";
    }
    return "";
}

template <typename Id> Id Story::draw() {
    Id id;
    for (std::uint8_t &byte : id.bytes)
        byte = std::uint8_t(m_random());
    return id;
}

Story::Story(std::uint64_t seed, Ledger &ledger, JournalStore &store)
    : m_random(seed), m_ledger(ledger), m_store(store) {}

QByteArray Story::words(int least, int most) {
    static constexpr std::array some = {"ervaring", "wonen", "naaste", "één", "overleg", "ĳver", "kade", "☂", "samen"};
    QByteArray text;
    for (int n = least + int(m_random() % std::uint64_t(most - least + 1)); n > 0; --n)
        text += QByteArray(some[m_random() % some.size()]) + ' ';
    return text;
}

Entry Story::note(Open &open) {
    const bool fresh = open.units.isEmpty() || m_random() % 2 == 0;
    if (fresh)
        open.units.append(draw<UnitId>());
    const UnitId unit =
        fresh ? open.units.last() : open.units[qsizetype(m_random() % std::uint64_t(open.units.size()))];
    const bool essay = m_random() % 8 == 0;
    return open.writer.next(fresh ? EntryKind::NoteCreate : EntryKind::NoteEdit, unit, {},
                            essay ? words(300, 400) : words(1, 40));
}

Story::Spot Story::any() {
    auto spot = m_open.begin();
    std::advance(spot, std::ptrdiff_t(m_random() % m_open.size()));
    return spot;
}

void Story::found() {
    const auto id = draw<MeasurementId>();
    const auto opening = m_store.openStream(id, StreamRequest{});
    if (!opening)
        qFatal("no stream: %s", qPrintable(opening.error().detail));
    Open open{StreamWriter(opening->stream), {}};
    open.writer.seen(*opening);
    const QList<Entry> first{*opening, open.writer.next(EntryKind::Details, {}, {}, words(2, 6))};
    const auto spot = m_open.emplace(id, std::move(open)).first;
    m_ledger.hand([=](JournalStore &store, JournalStore::Committed done) { store.create(id, first, std::move(done)); });
    for (int i = 0; i < 8; ++i)
        append(spot);
    draft(spot);
    local(spot, LocalRow::Position);
    local(spot, LocalRow::Summary);
}

Result<Done, StoreError> Story::resume() {
    for (const MeasurementId id : m_store.measurements()) {
        const auto own = m_store.ownStreams(id);
        if (!own)
            return own.error();
        if (own->isEmpty())
            return StoreError{StoreError::Kind::Damaged, QStringLiteral("the key of the own stream is gone")};
        Open open{StreamWriter(own->first()), {}};
        QSet<UnitId> gone;
        const auto read = m_store.read(id, [&](Entry &&entry) {
            open.writer.seen(entry);
            if (entry.skeleton)
                gone.insert(entry.unit);
            else if (!entry.unit.isNull() && !open.units.contains(entry.unit))
                open.units.append(entry.unit);
        });
        if (!read)
            return read;
        open.units.removeIf([&](UnitId unit) { return gone.contains(unit); });
        m_open.emplace(id, std::move(open));
    }
    return Done{};
}

void Story::append(Spot spot) {
    QList<Entry> entries{note(spot->second)};
    while (m_random() % 3 == 0)
        entries.append(note(spot->second));
    m_ledger.hand([id = spot->first, entries](JournalStore &store, JournalStore::Committed done) {
        store.append(id, entries, std::move(done));
    });
    if (m_random() % 8 == 0)
        m_ledger.hand([id = spot->first](JournalStore &store, JournalStore::Committed done) {
            store.signHeads(id, std::move(done));
        });
}

void Story::draft(Spot spot) {
    const MeasurementId id = spot->first;
    const QByteArray value = m_random() % 6 == 0 ? QByteArray() : words(1, 60);
    if (m_random() % 3 != 0) {
        m_ledger.hand([=](JournalStore &store, JournalStore::Committed done) {
            store.writeLocal(id, LocalRow::Draft, value, std::move(done));
        });
        return;
    }
    m_ledger.hand([=, entries = QList<Entry>{note(spot->second)}](JournalStore &store, JournalStore::Committed done) {
        store.appendAndDraft(id, entries, value, std::move(done));
    });
}

void Story::local(Spot spot, LocalRow row) {
    // Which measurement is in hand stands in the device's own row.
    if (row == LocalRow::Position && m_random() % 2 == 0) {
        m_ledger.hand([value = spot->first.toBytes()](JournalStore &store, JournalStore::Committed done) {
            store.writeLocal(MeasurementId{}, LocalRow::Position, value, std::move(done));
        });
    }
    m_ledger.hand([id = spot->first, row, value = words(3, 30)](JournalStore &store, JournalStore::Committed done) {
        store.writeLocal(id, row, value, std::move(done));
    });
}

void Story::eraseUnit(Spot spot) {
    Open &open = spot->second;
    if (open.units.isEmpty())
        return append(spot);
    const UnitId unit = open.units.takeAt(qsizetype(m_random() % std::uint64_t(open.units.size())));
    const Entry erase = open.writer.next(EntryKind::Erase, {}, {}, encodeErase(unit));
    m_ledger.hand([=, id = spot->first](JournalStore &store, JournalStore::Committed done) {
        store.eraseUnit(id, unit, erase, std::move(done));
    });
}

void Story::tell(Verb verb) {
    if (verb == Verb::Found)
        return found();
    if (m_random() % 4 == 0)
        append(any());
    const Spot spot = any();
    switch (verb) {
    case Verb::Append:
        return append(spot);
    case Verb::Draft:
        return draft(spot);
    case Verb::Summary:
        return local(spot, m_random() % 3 == 0 ? LocalRow::Position : LocalRow::Summary);
    case Verb::EraseUnit:
        return eraseUnit(spot);
    case Verb::EraseMeasurement:
    case Verb::Found:
        break;
    }
    if (m_open.size() < 2)
        return append(spot);
    m_ledger.hand([id = spot->first](JournalStore &store, JournalStore::Committed done) {
        store.eraseMeasurement(id, std::move(done));
    });
    m_open.erase(spot);
}

} // namespace Tweeluik::Survival
