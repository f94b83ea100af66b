// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"
#include "platform/simulated/memorystore.h"

#include <functional>
#include <memory>

namespace Tweeluik::Survival {

/// One write, so that the same can be handed to the store and to the model.
using Act = std::function<void(JournalStore &, JournalStore::Committed)>;

/// Everything a store holds, in one spelling: equal dumps are equal stores. Says what is wrong instead when a
/// measurement does not open, its chain does not verify or a stream of this device has lost its key.
[[nodiscard]] QByteArray dump(const JournalStore &store);

/// Runs callbacks that wait in the event loop.
void deliver();

/// Hands acts to a store and keeps the store to its word. Acts keep their order and are whole or not at all, so after
/// a cut the store must hold exactly the first n acts: n at least up to the last one that was acknowledged.
class Ledger : public StoreListener {
public:
    /// `before` is what the store holds at the start.
    explicit Ledger(const MemoryStore &before);

    /// Until `leave()` or the end of the ledger.
    void follow(JournalStore &store);
    void leave();
    void hand(const Act &act);

    [[nodiscard]] qsizetype handed() const { return m_acts.size(); }
    /// One more than the index of the last act that the store called durable.
    [[nodiscard]] qsizetype acknowledged() const { return m_acknowledged; }
    /// Acts that were neither called durable nor reported as trouble.
    [[nodiscard]] qsizetype silent() const { return m_acts.size() - m_answered; }
    /// Kinds of trouble that were reported, by callback or listener.
    [[nodiscard]] const QSet<int> &troubles() const { return m_troubles; }
    /// Somebody was told that a write waits, and nobody that it is durable.
    [[nodiscard]] bool heldUp() const { return m_heldUp; }
    void writesHeldUp(const StoreError &error) override { noteTrouble(error); }
    void writesRecovered() override { m_heldUp = false; }

    /// How many acts the store holds; -1 when it holds no whole number of them.
    [[nodiscard]] qsizetype held(const JournalStore &store) const;
    /// Empty when the store kept its word, else what is lost.
    [[nodiscard]] QByteArray broken(const JournalStore &store) const;
    /// The model after all acts.
    [[nodiscard]] std::unique_ptr<MemoryStore> model() const;

private:
    void noteTrouble(const StoreError &error);

    const MemoryStore &m_before;
    JournalStore *m_store = nullptr;
    QList<Act> m_acts;
    qsizetype m_acknowledged = 0;
    qsizetype m_answered = 0;
    QSet<int> m_troubles;
    bool m_heldUp = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace Tweeluik::Survival
