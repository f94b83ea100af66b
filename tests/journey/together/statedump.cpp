// SPDX-License-Identifier: EUPL-1.2
// What lies in a data folder, for comparing two tablets: of each measurement its canonical state as a hash, what its
// journal's checks find, and the words of its notes by author. The folder is not in use while it is read.
#include "core/journal/chain.h"
#include "core/journal/hash.h"
#include "core/measurement/fold.h"
#include "core/storage/sqlitejournalstore.h"
#include "platform/clock/systemclock.h"
#include "platform/secrets/keyfilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

using namespace Tweeluik;

namespace {

QJsonObject told(const SqliteJournalStore &store, const MeasurementId &id) {
    Fold fold;
    QList<Entry> entries;
    const auto read = store.read(id, [&](Entry &&entry) {
        fold.apply(entry);
        entries.append(std::move(entry));
    });
    const auto heads = store.signedHeads(id);
    if (!read || !heads)
        return {{QStringLiteral("unreadable"), true}};
    const Roster roster = fold.state().roster;
    const auto allowed = [&roster](const PublicKey &device, std::uint8_t slot) {
        return roster.mayWrite(device, slot == 0 ? Slot::First : Slot::Second);
    };
    QJsonArray notes;
    for (const Note &note : fold.state().notes)
        notes.append(QJsonObject{{QStringLiteral("by"), int(note.author)}, {QStringLiteral("text"), note.text}});
    QJsonArray members;
    for (const Roster::Member &member : roster.members)
        members.append(QJsonObject{{QStringLiteral("slot"), int(member.line.slot)},
                                   {QStringLiteral("confirmed"), member.confirmed},
                                   {QStringLiteral("retired"), member.retired.has_value()}});
    const auto &prompts = fold.state().prompts;
    const auto heard = std::count_if(prompts.begin(), prompts.end(),
                                     [](const PromptProgress &each) { return each.state == PromptState::Enough; });
    const QByteArray state = fold.dump();
    return {
        {QStringLiteral("id"), QString::fromLatin1(id.toBytes().toHex())},
        {QStringLiteral("state"), QString::fromLatin1(state.toBase64())},
        {QStringLiteral("entries"), entries.size()},
        {QStringLiteral("findings"), verifyJournal(id, entries, *heads, allowed, fold.state().adoption.known()).size()},
        {QStringLiteral("heads"), heads->size()},
        {QStringLiteral("members"), members},
        {QStringLiteral("heard"), int(heard)},
        {QStringLiteral("notes"), notes}};
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    KeyFileStore secrets(QDir(folder).filePath(QStringLiteral("keys")));
    const SystemClock clock;
    auto store = SqliteJournalStore::open(folder, secrets, clock);
    if (!store) {
        std::fprintf(stderr, "not opened: %d\n", int(store.error().kind));
        return 1;
    }
    QJsonArray all;
    for (const MeasurementId &id : (*store)->measurements())
        all.append(told(**store, id));
    std::fputs(QJsonDocument(all).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
