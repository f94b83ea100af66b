// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/slotlock.h"
#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Both auditors score on one tablet, each behind an own PIN (G26; design, section 2). It writes for both from then on:
/// a stream each, both named in the roster. At most one of the two is uncovered, the one whose PIN was given since the
/// tablet was handed over; of the other neither scores nor what is kept of the seal can be read, and nothing happens in
/// that auditor's name. Nothing is uncovered after a start.
class SharedTablet : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    SharedTablet(OpenMeasurement &measurement, JournalStore &store);
    ~SharedTablet() override;

    [[nodiscard]] bool isShared() const;
    /// No other device writes for the other auditor, and nobody sealed anything yet.
    [[nodiscard]] bool mayBegin() const;
    /// For good: the measurement stays on this tablet until both have scored. False when it may not, or cannot be kept.
    bool begin();

    [[nodiscard]] bool hasPin(Slot slot) const;
    /// Nobody can read or seal anything of that auditor now. Never on a tablet that is not shared.
    [[nodiscard]] bool isCovered(Slot slot) const { return isShared() && m_uncovered != slot; }
    [[nodiscard]] std::optional<Slot> uncovered() const { return m_uncovered; }

    enum class PinResult {
        Done,
        NoPin,   ///< not 4 to 12 digits
        Wrong,   ///< another PIN than was set
        Waiting, ///< too many wrong ones: the next one counts after `pause`
        NotKept, ///< the store or the memory refused
    };
    static constexpr int triesAtOnce = 5;
    static constexpr Milliseconds pause{30'000};
    /// The first PIN of that auditor; hands the tablet over once it is durable. `then` is told.
    void choosePin(Slot slot, const QString &pin, std::function<void(PinResult)> then);
    /// Hands the tablet to that auditor. Takes some tenths of a second, by intention.
    PinResult uncover(Slot slot, const QString &pin);
    /// The tablet is on its way to somebody else; until a PIN is given it speaks for its owner.
    void cover();
    /// The PIN is forgotten: what was under it cannot be read by anybody. A seal that was not given on is taken back,
    /// and a line for both says that it was done anew. `then` as in choosePin.
    void beginAnew(Slot slot, const QString &pin, std::function<void(PinResult)> then);

    /// For what is kept of the seal of the auditor who is uncovered; unchanged on a tablet that is not shared.
    [[nodiscard]] QByteArray covered(QByteArrayView plain) const;
    [[nodiscard]] std::optional<QByteArray> uncovered(QByteArrayView row) const;

Q_SIGNALS:
    void changed(); ///< begun, covered, or handed to another

private:
    [[nodiscard]] LocalRow rowOf(Slot slot) const;
    void keep(Slot slot, const QString &pin, std::function<void(PinResult)> then);
    void handTo(Slot slot, SlotKey key);
    void coverBoth();
    OpenMeasurement &m_measurement;
    JournalStore &m_store;
    std::optional<Slot> m_uncovered;
    std::shared_ptr<const SlotKey> m_key; ///< of m_uncovered
    int m_wrong = 0;
    std::optional<Milliseconds> m_waitsUntil; ///< since boot
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace Tweeluik
