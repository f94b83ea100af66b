// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/qtaudioinput.h"

#include "core/ports/inputwatch.h"
#include "platform/audio/capture.h"
#include "platform/audio/microphonepermission.h"
#include "platform/audio/soundthread.h"

#include <QMediaDevices>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Tweeluik {

using namespace std::chrono_literals;

/// Shared by three threads: that of the owner, that of the sound, and the watch. What waits on the thread of the sound
/// holds it too, so that it may be left behind.
class QtAudioInput::Ear : public std::enable_shared_from_this<Ear> {
public:
    Ear(const Clock &clock, AudioListener &listener) : m_clock(clock), m_listener(&listener) {}

    void begin();
    void allow(bool allowed);
    void end();
    [[nodiscard]] QString deviceName() const;

private:
    using Lock = std::unique_lock<std::mutex>;
    static constexpr std::chrono::milliseconds longestEnd{500};

    void watch();
    void list();
    void apply(const InputWatch::Step &step);
    void open(const InputWatch::Device &device);
    void close();
    void heard(int turn, Sound::Samples samples);
    void failed(int turn);
    void name(const QString &name);
    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock.now().sinceBoot; }

    const Clock &m_clock;
    std::mutex m_lock; ///< guards what follows, and is held while the listener is called: one call at a time
    AudioListener *m_listener;
    InputWatch m_watch;
    bool m_ending = false, m_closed = false;
    int m_turn = 0;                   ///< what an earlier microphone still has to say is not heard
    SoundThread *m_listing = nullptr; ///< where the devices are being listed
    SoundThread *m_place = nullptr;   ///< where m_capture lives
    std::shared_ptr<std::unique_ptr<Capture>> m_capture;
    std::condition_variable m_wake;
    std::thread m_watcher;

    mutable std::mutex m_nameLock; ///< the owner may ask while the listener is called
    QString m_name;
};

void QtAudioInput::Ear::begin() {
    m_watcher = std::thread([this] { watch(); });
}

void QtAudioInput::Ear::allow(bool allowed) {
    const Lock lock(m_lock);
    if (!m_listener)
        return;
    if (!allowed) {
        m_listener->troubled(InputTrouble::Refused, now());
        return;
    }
    begin();
}

QString QtAudioInput::Ear::deviceName() const {
    const std::lock_guard lock(m_nameLock);
    return m_name;
}

void QtAudioInput::Ear::name(const QString &name) {
    const std::lock_guard lock(m_nameLock);
    m_name = name;
}

void QtAudioInput::Ear::watch() {
    Lock lock(m_lock);
    for (auto listed = std::chrono::steady_clock::time_point(); !m_ending;) {
        const auto time = std::chrono::steady_clock::now();
        if (time - listed >= InputWatch::listing) {
            listed = time;
            list();
        }
        apply(m_watch.tick(now()));
        m_wake.wait_for(lock, InputWatch::ticking, [this] { return m_ending; });
    }
}

void QtAudioInput::Ear::list() {
    SoundThread *const thread = SoundThread::current();
    if (m_listing == thread)
        return; // the last one still waits there
    m_listing = thread;
    thread->post([self = shared_from_this()] {
        QList<InputWatch::Device> devices;
        for (const QAudioDevice &device : QMediaDevices::audioInputs())
            devices.append({device.id(), device.description()});
        const Lock lock(self->m_lock);
        self->m_listing = nullptr;
        if (!self->m_ending)
            self->apply(self->m_watch.listed(devices, self->now()));
    });
}

void QtAudioInput::Ear::apply(const InputWatch::Step &step) {
    if (step.tell && m_listener)
        m_listener->troubled(step.tell->what, step.tell->since);
    if (step.close)
        close();
    if (step.open && !m_ending)
        open(*step.open);
}

void QtAudioInput::Ear::open(const InputWatch::Device &device) {
    name(device.name);
    m_place = SoundThread::current();
    m_capture = std::make_shared<std::unique_ptr<Capture>>();
    m_place->post([self = shared_from_this(), turn = ++m_turn, id = device.id, capture = m_capture] {
        *capture = std::make_unique<Capture>(
            id, Capture::Events{[self, turn](Sound::Samples samples) { self->heard(turn, samples); },
                                [self, turn] { self->failed(turn); }});
    });
}

void QtAudioInput::Ear::close() {
    name({});
    if (m_capture)
        m_place->post([capture = std::exchange(m_capture, {})] { capture->reset(); });
}

void QtAudioInput::Ear::heard(int turn, Sound::Samples samples) {
    const Lock lock(m_lock);
    if (turn != m_turn || !m_listener)
        return;
    const InputWatch::Step step = m_watch.heard(samples, now());
    apply(step);
    if (step.deliverAt)
        m_listener->heard(samples, *step.deliverAt);
}

void QtAudioInput::Ear::failed(int turn) {
    const Lock lock(m_lock);
    if (turn != m_turn || !m_listener || m_ending)
        return;
    m_place->doubt();
    apply(m_watch.failed(InputTrouble::Gone, now()));
}

void QtAudioInput::Ear::end() {
    Lock lock(m_lock);
    m_ending = true;
    if (m_capture) {
        // What the microphone still holds is heard before it is closed, if it can be had soon.
        m_place->post([self = shared_from_this(), capture = std::exchange(m_capture, {})] {
            capture->reset();
            const Lock inside(self->m_lock);
            self->m_closed = true;
            self->m_wake.notify_all();
        });
        m_wake.wait_for(lock, longestEnd, [this] { return m_closed; });
    }
    m_listener = nullptr;
    lock.unlock();
    m_wake.notify_all();
    if (m_watcher.joinable())
        m_watcher.join();
}

QtAudioInput::QtAudioInput(const Clock &clock) : m_clock(clock) {}

QtAudioInput::~QtAudioInput() { QtAudioInput::stop(); }

void QtAudioInput::start(AudioListener &listener) {
    if (m_ear)
        return;
    m_ear = std::make_shared<Ear>(m_clock, listener);
    askForMicrophone([ear = m_ear](bool allowed) { ear->allow(allowed); });
}

void QtAudioInput::stop() {
    if (m_ear)
        std::exchange(m_ear, {})->end();
}

QString QtAudioInput::deviceName() const { return m_ear ? m_ear->deviceName() : QString(); }

} // namespace Tweeluik
