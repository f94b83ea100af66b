// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/cuts.h"

namespace Tweeluik::Survival {

Base makeBase(std::uint64_t seed) {
    Machine machine;
    MemoryStore nothing;
    Ledger ledger(nothing);
    if (const auto started = machine.start(); !started)
        qFatal("a new machine does not start: %s", qPrintable(started.error().detail));
    ledger.follow(machine.store());
    Story story(seed, ledger, machine.store());
    for (int i = 0; i < 3; ++i)
        story.found();
    machine.store().drain();
    if (ledger.acknowledged() != ledger.handed() || !ledger.broken(machine.store()).isEmpty())
        qFatal("the base does not stand: %s", ledger.broken(machine.store()).constData());
    ledger.leave();
    machine.stop();
    return {machine.snapshot(), ledger.model()};
}

Base emptyBase() { return {{}, std::make_unique<MemoryStore>()}; }

namespace {

/// One life of the store, from opening to the last write of the story or the cut.
void live(Machine &machine, Ledger &ledger, Verb verb, std::uint64_t seed) {
    if (!machine.start())
        return;
    ledger.follow(machine.store());
    Story story(seed, ledger, machine.store());
    const bool oneByOne = seed % 2 == 0;
    const int times = verb == Verb::Found ? 2 : 8;
    if (story.resume()) {
        for (int i = 0; i < times && !machine.disk().dead(); ++i) {
            story.tell(verb);
            if (oneByOne)
                machine.store().drain();
        }
        machine.store().drain();
    }
    deliver();
    ledger.leave();
}

std::int64_t countOperations(const Base &base, Verb verb, Safety safety, std::uint64_t seed) {
    Machine machine(safety);
    machine.load(base.snapshot);
    Ledger ledger(*base.model);
    live(machine, ledger, verb, seed);
    const std::int64_t operations = machine.disk().operations();
    machine.stop();
    return operations;
}

/// What is wrong after the power came back; empty: nothing.
QByteArray compare(Machine &machine, const Ledger &ledger, CutReport &report) {
    if (const auto started = machine.start(); !started) {
        ++report.corrupt;
        return "does not start again: " + started.error().detail.toUtf8();
    }
    if (const QByteArray broken = ledger.broken(machine.store()); !broken.isEmpty()) {
        ++report.lost;
        return broken;
    }
    if (machine.secrets().content().keys.size() != 1) {
        ++report.lost;
        return QByteArray::number(machine.secrets().content().keys.size()) +
               " generations of the device key after a start";
    }
    // A store that only reads well is no store.
    bool durable = false;
    const MeasurementId some = machine.store().measurements().value(0);
    machine.store().writeLocal(some, LocalRow::Position, "here",
                               [&](const Result<Done, StoreError> &result) { durable = result.ok(); });
    machine.store().drain();
    if (!durable) {
        ++report.corrupt;
        return "does not write again";
    }
    machine.stop();
    if (const QByteArray answer = machine.integrity(); answer != "ok") {
        ++report.corrupt;
        return answer;
    }
    return {};
}

} // namespace

CutReport cutOften(const Base &base, Verb verb, int cuts, Safety safety, std::uint64_t seed) {
    CutReport report;
    std::mt19937_64 random(seed);
    std::uint64_t story = seed * 1000;
    std::int64_t operations = 0;
    for (int round = 0; report.cuts < cuts; ++round) {
        if (round % 8 == 0)
            operations = countOperations(base, verb, safety, ++story);
        Machine machine(safety);
        machine.load(base.snapshot);
        Ledger ledger(*base.model);
        machine.disk().cutAt(std::int64_t(random() % std::uint64_t(operations)));
        live(machine, ledger, verb, story);
        // How many writes share a transaction depends on the disk's speed: the story may be over before the cut.
        ++(machine.disk().dead() ? report.cuts : report.late);
        machine.disk().cutNow();
        machine.restart(random);
        if (round % 4 == 0) {
            machine.disk().cutAt(std::int64_t(random() % 12));
            static_cast<void>(machine.start());
            report.inRecovery += machine.disk().dead() ? 1 : 0;
            machine.disk().cutNow();
            machine.restart(random);
        }
        if (const QByteArray finding = compare(machine, ledger, report); !finding.isEmpty())
            report.findings.append(QByteArray(nameOf(verb)) + ", round " + QByteArray::number(round) + ", story " +
                                   QByteArray::number(story) + ": " + finding);
        machine.stop();
    }
    return report;
}

} // namespace Tweeluik::Survival
