// SPDX-License-Identifier: EUPL-1.2
// What lies in a data folder, for comparing two tablets. The folder is not in use while it is read.
//   FOLDER               of each measurement its canonical state, what its journal's checks find, and the parts of the
//                        state that a test knows by their words; orders to erase that still wait for somebody
//   --holds WORDS FOLDER how many entries and local rows say these words, once they are unsealed
//   --unsealed FOLDER    the blocks that would go to the other tablet, packed as ever, without any cipher: for a
//   control
#include "core/journal/chain.h"
#include "core/journal/hash.h"
#include "core/judgement/sealing.h"
#include "core/measurement/fold.h"
#include "core/storage/sqlitejournalstore.h"
#include "core/sync/wireblock.h"
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

template <typename List, typename Tell> QJsonArray listed(const List &list, const Tell &tell) {
    QJsonArray all;
    for (const auto &each : list)
        all.append(tell(each));
    return all;
}

QJsonObject talk(const Measurement &state) {
    const auto event = [](const ClockEntry &said) { return QJsonArray{int(said.event), int(said.by)}; };
    const auto heard = std::count_if(state.prompts.begin(), state.prompts.end(),
                                     [](const PromptProgress &each) { return each.state == PromptState::Enough; });
    qsizetype ticks = 0;
    for (const PromptProgress &each : state.prompts)
        ticks += each.tickedSubs.size();
    return {{QStringLiteral("questioner"), int(state.questioner)},
            {QStringLiteral("timekeeper"), state.timekeeper ? int(*state.timekeeper) : -1},
            {QStringLiteral("clock"), listed(state.clock, event)},
            {QStringLiteral("clock-aside"), listed(state.clockAside, event)},
            {QStringLiteral("heard"), int(heard)},
            {QStringLiteral("ticks"), ticks},
            {QStringLiteral("questions"),
             listed(state.questions, [](const Question &each) { return QJsonArray{each.text, int(each.state)}; })}};
}

QJsonObject words(const Measurement &state) {
    QJsonArray notes;
    for (const UnitId &unit : state.timeline) {
        const Note &note = *state.note(unit);
        notes.append(QJsonObject{{QStringLiteral("by"), int(note.author)}, {QStringLiteral("text"), note.text}});
    }
    QJsonObject priorities;
    for (auto it = state.preparation.priorities.begin(); it != state.preparation.priorities.end(); ++it)
        priorities.insert(it.key(), int(it.value()));
    QJsonObject explanations;
    for (auto it = state.explanations.begin(); it != state.explanations.end(); ++it)
        explanations.insert(QString::number(it.key()),
                            listed(it.value(), [](const SharedText &each) { return each.text; }));
    return {{QStringLiteral("organisation"), state.details.organisation},
            {QStringLiteral("meaning"), state.details.meaning},
            {QStringLiteral("others"), listed(state.otherDetails, [](const Details &each) { return each.meaning; })},
            {QStringLiteral("conflicts"), state.conflicts.size()},
            {QStringLiteral("erased"), state.erasedUnits},
            {QStringLiteral("priorities"), priorities},
            {QStringLiteral("explanations"), explanations},
            {QStringLiteral("notes"), notes}};
}

QJsonArray scores(const ScoreSheet &sheet) {
    return listed(sheet, [](const Score &score) {
        return QJsonArray{int(score.item), score.cannotJudge ? 0 : score.level, score.reason};
    });
}

/// One half, by the rules; and what was committed once more by hand, apart from those rules.
QJsonObject half(const SealSide &side, const Hash &structure) {
    const Result<ScoreSheet, CodecError> sheet = decodeSheet(side.reveal ? side.reveal->sheet : QByteArray());
    const bool same = side.reveal && side.commit && side.reveal->commit == side.commit->ref &&
                      sealOf(contentOf(structure, *side.commit, *side.reveal)) == side.commit->seal;
    return {{QStringLiteral("committed"), side.commit.has_value()},
            {QStringLiteral("released"), side.released},
            {QStringLiteral("open"), side.open()},
            {QStringLiteral("fits"), side.fits},
            {QStringLiteral("as-committed"), same},
            {QStringLiteral("reopenings"), side.reopenings.size()},
            {QStringLiteral("sheet"), sheet ? scores(*sheet) : QJsonArray()}};
}

/// How it stands with both seals, and the scores that lie on this tablet alone.
QJsonObject judging(const Measurement &state) {
    Hash structure{};
    const QByteArray &pinned = state.structureHash;
    std::copy_n(pinned.begin(), std::min(pinned.size(), qsizetype(structure.size())), structure.begin());
    const SealState seals = sealState({state.judgement, structure, state.details.round, state.explanationSet});
    QJsonArray own;
    for (const ScoreSheet &sheet : state.ownScores)
        own.append(scores(sheet));
    return {{QStringLiteral("both-open"), seals.bothOpen()},
            {QStringLiteral("mismatch"), QString::fromLatin1(seals.mismatch.toHex())},
            {QStringLiteral("unconfirmed"), seals.unconfirmed},
            {QStringLiteral("releases"), state.judgement.seals.releases.size()},
            {QStringLiteral("sides"), QJsonArray{half(seals.sides[0], structure), half(seals.sides[1], structure)}},
            {QStringLiteral("own"), own}};
}

QJsonArray members(const Roster &roster) {
    return listed(roster.members, [&roster](const Roster::Member &member) {
        return QJsonObject{{QStringLiteral("slot"), int(member.line.slot)},
                           {QStringLiteral("confirmed"), member.confirmed},
                           {QStringLiteral("retired"), member.retired.has_value()},
                           {QStringLiteral("receives"), roster.mayReceive(member.line.signing)}};
    });
}

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
    const QByteArray state = fold.dump();
    return {
        {QStringLiteral("id"), QString::fromLatin1(id.toBytes().toHex())},
        {QStringLiteral("state"), QString::fromUtf8(state)},
        {QStringLiteral("entries"), entries.size()},
        {QStringLiteral("findings"), verifyJournal(id, entries, *heads, allowed, fold.state().adoption.known()).size()},
        {QStringLiteral("heads"), heads->size()},
        {QStringLiteral("members"), members(roster)},
        {QStringLiteral("talk"), talk(fold.state())},
        {QStringLiteral("words"), words(fold.state())},
        {QStringLiteral("judging"), judging(fold.state())}};
}

int tell(const SqliteJournalStore &store) {
    QJsonObject all;
    all.insert(QStringLiteral("measurements"),
               listed(store.measurements(), [&store](const MeasurementId &id) { return told(store, id); }));
    const auto orders = store.eraseOrders();
    all.insert(QStringLiteral("orders"), orders ? qsizetype(orders->size()) : -1);
    std::fputs(QJsonDocument(all).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

int holds(const SqliteJournalStore &store, const QByteArray &sought) {
    int count = 0;
    for (const MeasurementId &id : store.measurements()) {
        const auto read = store.read(id, [&](Entry &&entry) { count += entry.payload.contains(sought) ? 1 : 0; });
        if (!read)
            return 1;
        for (const LocalRow row : {LocalRow::Draft, LocalRow::Position, LocalRow::Summary, LocalRow::Together,
                                   LocalRow::Receive, LocalRow::SealFirst, LocalRow::SealSecond}) {
            const auto raw = store.readLocal(id, row);
            if (!raw)
                return 1;
            count += raw->contains(sought) ? 1 : 0;
        }
    }
    std::printf("%d\n", count);
    return 0;
}

int unsealed(const SqliteJournalStore &store) {
    for (const MeasurementId &id : store.measurements()) {
        QList<Entry> entries;
        if (!store.read(id, [&](Entry &&entry) { entries.append(std::move(entry)); }))
            return 1;
        for (BlockWriter writer; !entries.isEmpty();) {
            const BlockWriter::Block block = writer.write(entries);
            entries.remove(0, block.entries);
            std::fwrite(block.bytes.constData(), 1, std::size_t(block.bytes.size()), stdout);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QStringList asked = QCoreApplication::arguments().mid(1);
    if (asked.isEmpty())
        return 2;
    const QString &folder = asked.last();
    KeyFileStore secrets(QDir(folder).filePath(QStringLiteral("keys")));
    const SystemClock clock;
    auto store = SqliteJournalStore::open(folder, secrets, clock);
    if (!store) {
        std::fprintf(stderr, "not opened: %d\n", int(store.error().kind));
        return 1;
    }
    if (asked.size() == 3 && asked.first() == QStringLiteral("--holds"))
        return holds(**store, asked.at(1).toUtf8());
    if (asked.size() == 2 && asked.first() == QStringLiteral("--unsealed"))
        return unsealed(**store);
    return asked.size() == 1 ? tell(**store) : 2;
}
