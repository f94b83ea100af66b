// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/capture.h"

#include "platform/audio/soundformat.h"

#include <QMediaDevices>
#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

constexpr std::size_t roomSize = 64 * 1024; ///< 2 s, far more than ever lies ready
#ifdef Q_OS_ANDROID
constexpr std::chrono::milliseconds buffer{300}; // with less, a tablet that saves power loses pieces
#else
constexpr std::chrono::milliseconds buffer{50};
#endif

} // namespace

Capture::Capture(const QByteArray &deviceId, Events events) : m_events(std::move(events)), m_room(roomSize) {
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    const auto device = std::find_if(devices.begin(), devices.end(),
                                     [&deviceId](const QAudioDevice &one) { return one.id() == deviceId; });
    if (device != devices.end()) {
        m_source = std::make_unique<QAudioSource>(*device, soundFormat());
        m_source->setBufferSize(soundBytes(buffer));
        m_stream = m_source->start();
    }
    if (!m_stream) {
        // Not from here: nobody holds this object yet.
        QMetaObject::invokeMethod(this, &Capture::look, Qt::QueuedConnection);
        return;
    }
    connect(m_stream, &QIODevice::readyRead, this, &Capture::read);
    connect(m_source.get(), &QAudioSource::stateChanged, this, &Capture::look);
}

Capture::~Capture() {
    if (!m_stream)
        return;
    disconnect(m_source.get(), nullptr, this, nullptr);
    if (m_source->state() != QAudio::StoppedState)
        read(); // `stop` throws away what was not read
    m_source->stop();
}

void Capture::read() {
    for (;;) {
        const qint64 got = m_stream->read(m_room.data() + m_kept, qint64(m_room.size() - m_kept));
        if (got <= 0)
            return;
        const std::size_t bytes = m_kept + std::size_t(got);
        std::vector<std::int16_t> samples(bytes / sizeof(std::int16_t));
        std::memcpy(samples.data(), m_room.data(), samples.size() * sizeof(std::int16_t));
        m_kept = bytes % sizeof(std::int16_t);
        if (m_kept > 0)
            m_room[0] = m_room[bytes - 1];
        m_events.heard(samples);
    }
}

void Capture::look() {
    if (m_failed || (m_stream && m_source->state() != QAudio::StoppedState))
        return;
    m_failed = true;
    m_stream = nullptr; // the source has deleted it
    m_events.failed();
}

} // namespace Tweeluik
