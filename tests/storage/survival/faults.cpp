// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/faults.h"

namespace Tweeluik::Survival {

namespace {

using Kind = StoreError::Kind;

/// Without trouble true; with trouble whatever comes.
bool tellAll(Machine &machine, Ledger &ledger, std::uint64_t seed) {
    ledger.follow(machine.store());
    Story story(seed, ledger, machine.store());
    const auto resumed = story.resume();
    if (resumed) {
        for (const Verb verb : allVerbs) {
            story.tell(verb);
            machine.store().drain();
        }
        story.tell(Verb::Append);
        machine.store().drain();
    }
    deliver();
    return resumed.ok();
}

bool isHonest(Kind kind) { return kind == Kind::Io || kind == Kind::Full; }

/// What is wrong with the way in which the trouble was told.
QByteArray unsaid(const Ledger &ledger) {
    if (ledger.silent() > 0)
        return QByteArray::number(ledger.silent()) + " writes were neither done nor refused";
    if (ledger.acknowledged() < ledger.handed() && ledger.troubles().isEmpty())
        return "writes are missing and no trouble was told";
    for (const int kind : ledger.troubles()) {
        if (!isHonest(Kind(kind)))
            return "told as trouble of kind " + QByteArray::number(kind);
    }
    return {};
}

/// The first line that differs, shortened.
QByteArray firstDifference(const QByteArray &is, const QByteArray &expected) {
    const QList<QByteArray> ours = is.split('\n');
    const QList<QByteArray> theirs = expected.split('\n');
    qsizetype line = 0;
    while (line < ours.size() && line < theirs.size() && ours[line] == theirs[line])
        ++line;
    return "line " + QByteArray::number(line) + " of " + QByteArray::number(theirs.size()) + ": " +
           ours.value(line).left(60) + " instead of " + theirs.value(line).left(60);
}

QByteArray afterHealing(Machine &machine, Ledger &ledger, std::mt19937_64 &random) {
    machine.store().retry();
    machine.store().drain();
    deliver();
    const int waiting = machine.store().waitingWrites();
    ledger.leave();
    if (waiting > 0)
        return QByteArray::number(waiting) + " writes still wait after the trouble is gone";
    if (ledger.heldUp())
        return "the end of the trouble was not told";
    const QByteArray expected = dump(*ledger.model());
    if (dump(machine.store()) != expected)
        return "after the trouble the store holds " + QByteArray::number(ledger.held(machine.store())) + " of " +
               QByteArray::number(ledger.handed()) + " writes handed in, " + QByteArray::number(ledger.acknowledged()) +
               " acknowledged; " + firstDifference(dump(machine.store()), expected);
    machine.disk().cutNow();
    machine.restart(random);
    if (const auto started = machine.start(); !started)
        return "does not start after the trouble: " + started.error().detail.toUtf8();
    return dump(machine.store()) == expected ? QByteArray() : "what was saved after the trouble is gone";
}

QByteArray afterCut(Machine &machine, Ledger &ledger, std::mt19937_64 &random) {
    ledger.leave();
    machine.disk().cutNow();
    machine.restart(random);
    if (const auto started = machine.start(); !started)
        return "does not start again: " + started.error().detail.toUtf8();
    return ledger.broken(machine.store());
}

} // namespace

std::int64_t countActs(const Base &base, std::uint64_t seed) {
    Machine machine;
    machine.load(base.snapshot);
    Ledger ledger(*base.model);
    if (!machine.start() || !tellAll(machine, ledger, seed))
        qFatal("the story cannot be told even without trouble");
    ledger.leave();
    return machine.disk().acts();
}

void runWithTrouble(const Base &base, const Trouble &trouble, Aftermath aftermath, std::uint64_t seed,
                    const StoreOptions &options, FaultReport &report) {
    Machine machine;
    machine.options() = options;
    machine.load(base.snapshot);
    std::mt19937_64 random(seed + std::uint64_t(report.runs));
    Ledger ledger(*base.model);
    QByteArray finding;
    trouble.plant(machine);
    auto started = machine.start();
    const bool refusedAtStart = !started;
    if (refusedAtStart) {
        if (!isHonest(started.error().kind))
            finding = "not opened for a wrong reason: " + started.error().detail.toUtf8();
        trouble.heal(machine);
        started = machine.start();
        ++report.atStart;
    }
    if (!started) {
        finding = "does not open after the trouble is gone: " + started.error().detail.toUtf8();
    } else {
        tellAll(machine, ledger, seed);
        if (finding.isEmpty())
            finding = unsaid(ledger);
        report.whileWriting += ledger.troubles().isEmpty() ? 0 : 1;
        report.bitten += trouble.refusals(machine) > 0 ? 1 : 0;
        trouble.heal(machine);
        const QByteArray after =
            aftermath == Aftermath::Heals ? afterHealing(machine, ledger, random) : afterCut(machine, ledger, random);
        if (finding.isEmpty())
            finding = after;
    }
    machine.stop();
    if (finding.isEmpty() && machine.integrity() != "ok")
        finding = machine.integrity();
    if (!finding.isEmpty())
        report.findings.append("run " + QByteArray::number(report.runs) + ": " + finding);
    ++report.runs;
}

} // namespace Tweeluik::Survival
