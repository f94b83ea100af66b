// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/qtaudiooutput.h"

#include "platform/audio/soundformat.h"
#include "platform/audio/soundthread.h"

#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <functional>
#include <mutex>
#include <vector>

namespace Tweeluik {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds buffer{200}, counting{40};
constexpr std::size_t tail = Sound::rate / 10; ///< samples of silence

} // namespace

/// One source that plays, for the owner and the thread of the sound.
class QtAudioOutput::Voice {
public:
    explicit Voice(AudioSource &source) : m_source(&source) {}

    std::size_t pull(std::span<std::int16_t> room) {
        const std::lock_guard lock(m_lock);
        return m_source ? m_source->pull(room) : 0;
    }
    /// From now on the source is not called.
    void forget() {
        const std::lock_guard lock(m_lock);
        m_source = nullptr;
    }
    std::atomic<std::int64_t> played = 0;

private:
    std::mutex m_lock;
    AudioSource *m_source;
};

namespace {

/// The device that Qt reads from. A server that runs out of sound drops the last few samples, so silence follows them.
class Pulled final : public QIODevice {
public:
    explicit Pulled(std::function<std::size_t(std::span<std::int16_t>)> pull) : m_pull(std::move(pull)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }
    /// Of the source.
    [[nodiscard]] std::int64_t pulled() const { return m_pulled; }
    /// And of the silence behind it.
    [[nodiscard]] std::int64_t given() const { return m_pulled + std::int64_t(tail - m_left); }

protected:
    qint64 readData(char *data, qint64 most) override {
        std::vector<std::int16_t> room(std::size_t(most) / sizeof(std::int16_t));
        std::size_t count = m_left < tail || room.empty() ? 0 : m_pull(room);
        m_pulled += std::int64_t(count);
        if (count == 0) {
            count = std::min(room.size(), m_left);
            m_left -= count;
        }
        std::memcpy(data, room.data(), count * sizeof(std::int16_t));
        return qint64(count * sizeof(std::int16_t));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::function<std::size_t(std::span<std::int16_t>)> m_pull;
    std::int64_t m_pulled = 0;
    std::size_t m_left = tail;
};

} // namespace

/// Made, used and ended on the thread of the sound; making it may hang.
class QtAudioOutput::Mouth {
public:
    Mouth(std::shared_ptr<Voice> voice, SoundThread &thread)
        : m_voice(std::move(voice)), m_thread(thread),
          m_device([this](std::span<std::int16_t> room) { return m_voice->pull(room); }),
          m_sink(QMediaDevices::defaultAudioOutput(), soundFormat()) {
        m_sink.setBufferSize(soundBytes(buffer));
        m_sink.start(&m_device);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { count(); });
        m_timer.start(counting);
    }
    ~Mouth() {
        m_timer.stop();
        m_sink.stop();
    }

private:
    void count() {
        if (m_sink.state() == QAudio::StoppedState) {
            m_timer.stop();
            m_thread.doubt();
            return;
        }
        // What was pulled and is not in the buffer any more was heard. The count of the system itself goes on in
        // silence.
        const qsizetype waiting = std::max<qsizetype>(0, m_sink.bufferSize() - m_sink.bytesFree());
        const std::int64_t played =
            std::min(m_device.pulled(), m_device.given() - std::int64_t(waiting / qsizetype(sizeof(std::int16_t))));
        m_voice->played = std::max<std::int64_t>(m_voice->played, played);
    }

    std::shared_ptr<Voice> m_voice;
    SoundThread &m_thread;
    Pulled m_device;
    QAudioSink m_sink;
    QTimer m_timer;
};

/// What is known of the loudspeakers.
class QtAudioOutput::Devices : public std::enable_shared_from_this<Devices> {
public:
    bool any() {
        ask();
        std::unique_lock lock(m_lock);
        m_answer.wait_for(lock, 500ms, [this] { return m_known; });
        m_known = true; // who gives no answer at first is asked again, and not waited for
        return m_any;
    }

private:
    void ask() {
        SoundThread::current()->post([self = shared_from_this()] {
            const bool any = !QMediaDevices::audioOutputs().isEmpty();
            const std::lock_guard lock(self->m_lock);
            self->m_any = any;
            self->m_known = true;
            self->m_answer.notify_all();
        });
    }

    std::mutex m_lock;
    std::condition_variable m_answer;
    bool m_known = false, m_any = false;
};

QtAudioOutput::QtAudioOutput() : m_devices(std::make_shared<Devices>()) {}

QtAudioOutput::~QtAudioOutput() { QtAudioOutput::stop(); }

void QtAudioOutput::start(AudioSource &source) {
    stop();
    m_voice = std::make_shared<Voice>(source);
    m_mouth = std::make_shared<std::unique_ptr<Mouth>>();
    m_thread = SoundThread::current();
    m_thread->post(
        [mouth = m_mouth, voice = m_voice, thread = m_thread] { *mouth = std::make_unique<Mouth>(voice, *thread); });
}

void QtAudioOutput::stop() {
    if (!m_mouth)
        return;
    m_voice->forget();
    m_thread->post([mouth = std::exchange(m_mouth, {})] { mouth->reset(); });
}

std::int64_t QtAudioOutput::played() const { return m_voice ? m_voice->played.load() : 0; }

bool QtAudioOutput::usable() const { return m_devices->any(); }

} // namespace Tweeluik
