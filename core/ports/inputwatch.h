// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Tweeluik {

/// Tells from what a microphone gives whether it can be relied on, and which one to open. A system hides most trouble:
/// on PulseAudio a device that was taken away stays active without an error, another may go on in its place, and no
/// signal says that the devices changed. So the devices are listed each second and the samples are watched.
/// No thread and no device of its own, so that a microphone in a story is judged as a real one is. Times are since
/// boot.
class InputWatch {
public:
    using Time = std::chrono::milliseconds;

    /// How often `listed` and `tick` are to be called.
    static constexpr Time listing{1'000}, ticking{250};
    /// Without a sample for longer than this: stalled. The first one may take longer, for the server is met then.
    static constexpr Time longestWait{1'500}, longestOpening{2'500};
    /// Exact zeros for longer than this are no quiet room (G17), on any microphone.
    static constexpr Time zerosAtLast{20'000};
    /// And for longer than this on one that gave no tenth of a second of them in 20 s, in which every talk has pauses:
    /// it has a noise of its own, and neither the device nor the system mutes what is soft.
    static constexpr Time zerosAtOnce{2'000}, known{20'000}, mutedBySystem{100};

    struct Device {
        QByteArray id;
        QString name;
        bool operator==(const Device &) const = default;
    };
    struct Trouble {
        InputTrouble what = InputTrouble::NoDevice;
        Time since{0}; ///< the end of what was heard before it, where there was something
    };
    /// What is to be done, in this order.
    struct Step {
        std::optional<Trouble> tell;
        bool close = false;
        std::optional<Device> open;    ///< it counts as open from now on; `failed` says that it is not
        std::optional<Time> deliverAt; ///< only by `heard`: the samples are good, and this is when the first was heard
    };

    /// `devices` in the order of preference. One that was opened is kept for as long as it is there.
    [[nodiscard]] Step listed(const QList<Device> &devices, Time now);
    /// Time passes. Counted in steps of at most 0.3 s, so that a machine which was busy elsewhere is not taken for a
    /// microphone that gives nothing.
    [[nodiscard]] Step tick(Time now);
    /// The open device gave these, the last of them now.
    [[nodiscard]] Step heard(Sound::Samples samples, Time now);
    /// The open device says itself that it has ended.
    [[nodiscard]] Step failed(InputTrouble why, Time now);

    [[nodiscard]] const std::optional<Device> &open() const { return m_open; }

private:
    using Fine = std::chrono::microseconds;
    void tell(Step &step, InputTrouble what, Time now);
    void reopen(Step &step, Time now);
    [[nodiscard]] std::optional<Device> choice() const;
    [[nodiscard]] bool onlyZeros(Sound::Samples samples);
    [[nodiscard]] Time placed(Step &step, Fine length, Time now);

    QList<Device> m_devices;
    std::optional<Device> m_open;
    QByteArray m_given;  ///< the device that gave the last samples
    QByteArray m_failed; ///< the device that failed last, and gave nothing since
    std::optional<InputTrouble> m_told;
    std::optional<Fine> m_expected; ///< when the next sample is heard, if nothing is missed
    Time m_ticked{0}, m_silent{0}, m_tryAgain{0};
    std::int64_t m_heard = 0, m_zeros = 0; ///< samples since the device was opened; zeros at the end of them
    bool m_listed = false;
    bool m_gated = false; ///< it has shown that it mutes by itself what is soft
};

} // namespace Tweeluik
