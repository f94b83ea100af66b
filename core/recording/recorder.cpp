// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/recorder.h"

#include <QFile>

namespace Tweeluik {

namespace {

using Kind = RecordingError::Kind;

RecordingError noRoom(std::int64_t wanted, std::int64_t free) {
    return {Kind::NoRoom, QStringLiteral("%1 of %2 bytes are free").arg(free).arg(wanted)};
}

bool hasRoom(const QString &file, std::int64_t wanted) {
    const std::int64_t free = AppendFile::freeBeside(file);
    return free < 0 || free >= wanted;
}

} // namespace

std::int64_t Recorder::bytesFor(std::chrono::seconds length) { return length.count() * 3'400; }

Result<std::unique_ptr<Recorder>, RecordingError> Recorder::begin(const RecorderParts &parts, const QString &file,
                                                                  RecordingId id, const RecordingPublicKey &publicKey,
                                                                  std::chrono::seconds planned) {
    if (!RecordSeal::isUsable(publicKey))
        return RecordingError{Kind::Key, QStringLiteral("nothing can be sealed to the key of the recording")};
    const std::int64_t wanted = bytesFor(planned + extraRoom);
    if (!hasRoom(file, wanted))
        return noRoom(wanted, AppendFile::freeBeside(file));
    const RecordingHeader header{id, publicKey, parts.clock.now().wall, VoiceEncoder().delay()};
    auto made = AppendFile::create(file, RecordingFormat::spelled(header));
    if (!made)
        return made.error();
    if (!made->reserve(wanted)) {
        QFile::remove(file);
        return noRoom(wanted, AppendFile::freeBeside(file));
    }
    auto keeper = std::make_unique<SoundKeeper>(header, RecordingEnd{}, std::move(*made), parts.keys);
    std::unique_ptr<Recorder> recorder(new Recorder(parts, std::move(keeper)));
    recorder->resume();
    return recorder;
}

Result<std::unique_ptr<Recorder>, RecordingError> Recorder::goOn(const RecorderParts &parts, const QString &file,
                                                                 RecordingId id, std::chrono::seconds planned) {
    QFile there(file);
    if (!there.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return RecordingError{Kind::NoFile, there.errorString()};
    const auto index = RecordingIndex::read(there);
    if (!index)
        return index.error();
    if (index->header().id != id)
        return RecordingError{Kind::OtherRecording, {}};
    if (!RecordSeal::isUsable(index->header().publicKey))
        return RecordingError{Kind::Key, QStringLiteral("nothing can be sealed to the key of the recording")};
    const std::int64_t wanted = bytesFor(planned + extraRoom);
    if (!hasRoom(file, wanted))
        return noRoom(wanted, AppendFile::freeBeside(file));
    const RecordingEnd end = index->end(there);
    auto opened = AppendFile::open(file, index->wholeSize());
    if (!opened)
        return opened.error();
    if (!opened->reserve(wanted)) {
        opened->release();
        return noRoom(wanted, AppendFile::freeBeside(file));
    }
    auto keeper = std::make_unique<SoundKeeper>(index->header(), end, std::move(*opened), parts.keys);
    std::unique_ptr<Recorder> recorder(new Recorder(parts, std::move(keeper)));
    recorder->resume();
    return recorder;
}

Recorder::Recorder(const RecorderParts &parts, std::unique_ptr<SoundKeeper> keeper)
    : m_parts(parts), m_keeper(std::move(keeper)), m_taken(m_keeper->taken()), m_safe(m_keeper->safe()),
      m_thread([this] { run(); }) {}

Recorder::~Recorder() {
    (void)stop();
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_intake.wake();
    m_thread.join();
    m_keeper->release();
}

void Recorder::pause(HaltReason reason) {
    if (m_phase == RecorderState::Phase::Stopped)
        return;
    m_pausedFor = reason;
    if (std::exchange(m_phase, RecorderState::Phase::Paused) == RecorderState::Phase::Paused)
        return;
    // First nothing is taken any more, then the microphone is told: it may need a moment.
    m_intake.halt(reason, m_parts.clock.now().sinceBoot);
    m_parts.input.stop();
}

void Recorder::resume() {
    if (m_phase != RecorderState::Phase::Paused)
        return;
    m_phase = RecorderState::Phase::Recording;
    m_intake.begin(m_parts.clock.now());
    m_parts.input.start(m_intake);
}

Result<Done, RecordingError> Recorder::stop() {
    pause(HaltReason::Stopped);
    m_phase = RecorderState::Phase::Stopped;
    m_pausedFor = HaltReason::Stopped;
    retry();
    settle();
    const std::lock_guard guard(m_mutex);
    if (m_trouble)
        return *m_trouble;
    return Done{};
}

RecorderState Recorder::state() const {
    RecorderState state;
    state.phase = m_phase;
    state.halted = m_phase == RecorderState::Phase::Recording ? m_intake.halted() : std::optional(m_pausedFor.load());
    state.level = m_intake.level();
    const std::lock_guard guard(m_mutex);
    state.taken = m_taken;
    state.safe = m_safe;
    state.trouble = m_trouble;
    return state;
}

void Recorder::settle() {
    std::unique_lock lock(m_mutex);
    const std::uint64_t mine = ++m_asked;
    m_intake.wake();
    m_changed.wait(lock, [&] { return m_answered >= mine; });
}

void Recorder::retry() {
    {
        const std::lock_guard guard(m_mutex);
        m_tryNow = true;
    }
    m_intake.wake();
}

QList<quint32> Recorder::takeBack(std::chrono::milliseconds sinceBoot) {
    settle(); // the last second has its segment only now
    const QList<quint32> segments = m_keeper->segments(sinceBoot, m_parts.clock.now().sinceBoot);
    m_keeper->renounce(segments);
    return segments;
}

void Recorder::run() {
    using Steady = std::chrono::steady_clock; // only for when to try again
    std::optional<RecordingError> trouble;
    Steady::time_point tried{};
    std::uint64_t answered = 0;
    for (;;) {
        std::uint64_t asked = 0;
        bool ending = false;
        bool tryNow = false;
        {
            const std::lock_guard guard(m_mutex);
            asked = m_asked;
            ending = m_ending;
            tryNow = std::exchange(m_tryNow, false);
        }
        const bool hurry = ending || tryNow || asked > answered;
        const auto wait = hurry ? std::chrono::milliseconds(0) : m_parts.retryAfter;
        // With a line that is too long what comes stays at the intake, which has an end.
        if (m_keeper->isFull()) {
            m_intake.idle(wait);
        } else {
            for (const auto &piece : m_intake.take(wait))
                m_keeper->take(piece);
        }
        if (!trouble || tryNow || ending || Steady::now() - tried >= m_parts.retryAfter) {
            tried = Steady::now();
            trouble = m_keeper->write();
        }
        {
            const std::lock_guard guard(m_mutex);
            m_taken = m_keeper->taken();
            m_safe = m_keeper->safe();
            m_trouble = trouble;
            m_answered = answered = asked;
        }
        m_changed.notify_all();
        if (ending)
            return;
    }
}

} // namespace Tweeluik
