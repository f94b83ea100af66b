// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealservice.h"
#include "core/measurement/draftingservice.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/scoreservice.h"
#include "support/story/onetablet.h"

#include <QTest>

namespace Tweeluik::Testing {

using Story::OneTablet;

/// An auditor with a tablet who writes explanations, scores and seals. Can be killed at any moment.
struct Judge {
    explicit Judge(Slot slot_) : slot(slot_) {}

    [[nodiscard]] OpenMeasurement &measurement() { return tablet.measurement(); }
    [[nodiscard]] const Measurement &state() { return tablet.state(); }
    /// The measurement in hand, with its seal as the app has it.
    void begin() { seals = std::make_unique<SealKeeper>(tablet.portfolio(), tablet.store()); }
    [[nodiscard]] SealService &seal() { return *seals->current(); }
    void settle() {
        for (int turn = 0; turn < 8; ++turn)
            tablet.settleStore();
    }
    void kill() {
        seals.reset();
        tablet.kill();
        begin();
    }
    void explain(ItemNumber item, const QString &text) {
        ExplanationService(measurement()).write(item, text);
        settle();
    }
    [[nodiscard]] bool ready() {
        const bool said = DraftingService(measurement()).ready();
        settle();
        return said;
    }
    bool score(ItemNumber item, int level, const QString &reason = {}) {
        Score score;
        score.item = item;
        score.level = level;
        score.reason = reason;
        const bool given = ScoreService(measurement(), [this] { return seal().scoresOpen(); }).give(score);
        settle();
        return given;
    }
    void scoreAll(int level) {
        for (const ItemNumber item : items())
            score(item, level, QStringLiteral("reden %1").arg(level));
    }
    [[nodiscard]] QList<ItemNumber> items() {
        QList<ItemNumber> all;
        for (ItemNumber item = 1; item <= 12; ++item)
            all.append(item);
        return all;
    }
    SealService::Refusal sealAll() {
        const SealService::Refusal refusal = seal().seal(items());
        settle();
        return refusal;
    }
    /// Everything that may go to the other tablet, in local order.
    [[nodiscard]] QList<Entry> publicEntries() {
        QList<Entry> all;
        QSet<StreamId> hidden;
        static_cast<void>(tablet.store().read(measurement().id(), [&](Entry &&entry) {
            const auto opening = entry.kind == EntryKind::Open ? decodeOpening(entry.payload) : CodecError{};
            if (opening && opening->purpose != Purpose::Public)
                hidden.insert(entry.stream);
            if (!hidden.contains(entry.stream))
                all.append(std::move(entry));
        }));
        return all;
    }
    [[nodiscard]] QByteArray dump() {
        Fold fold;
        fold.apply(publicEntries(), nullptr);
        return fold.dump();
    }

    Slot slot;
    OneTablet tablet;
    std::unique_ptr<SealKeeper> seals;
};

/// Two tablets that both have the measurement, with an explanation of each item that both called ready.
struct TwoJudges {
    TwoJudges() {
        anna.tablet.prepare(Slot::First);
        anna.settle();
        anna.begin();
        for (const ItemNumber item : anna.items())
            anna.explain(item, QStringLiteral("toelichting bij %1").arg(item));
        join();
        bruno.begin();
        meet();
        const bool both = anna.ready() && bruno.ready();
        if (!both)
            qFatal("not ready");
        meet();
    }
    void join() {
        RosterLine line;
        line.slot = Slot::Second;
        line.signing.fill(2);
        const QList<Entry> all = anna.publicEntries();
        bruno.tablet.portfolio().join(anna.measurement().id(), all, {}, line, Role::NoteTaker, {});
        bruno.settle();
        if (!bruno.tablet.portfolio().open(anna.measurement().id()))
            qFatal("did not join");
    }
    [[nodiscard]] Judge &of(Slot slot) { return slot == Slot::First ? anna : bruno; }
    [[nodiscard]] Judge &beside(const Judge &one) { return of(other(one.slot)); }
    /// What `from` has written and the other does not have, as one delivery: a session, or a file.
    QList<Entry> deliver(Judge &from) {
        Judge &to = beside(from);
        QSet<EntryRef> known;
        const QList<Entry> here = to.publicEntries();
        for (const Entry &entry : here)
            known.insert(entry.ref());
        QList<Entry> news = from.publicEntries();
        news.removeIf([&known](const Entry &entry) { return known.contains(entry.ref()); });
        to.tablet.portfolio().receive(to.measurement().id(), news, {}, {});
        to.settle();
        return news;
    }
    /// Back and forth until neither has anything new.
    void meet() {
        while (!deliver(anna).isEmpty() || !deliver(bruno).isEmpty()) {
        }
    }

    Judge anna{Slot::First};
    Judge bruno{Slot::Second};
};

} // namespace Tweeluik::Testing
