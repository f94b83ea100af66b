// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"

#include <QAudioSource>
#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace Tweeluik {

/// One microphone, open. Made, used and ended on the sound thread; making it may hang (SoundThread).
class Capture final : public QObject {
    Q_OBJECT
public:
    struct Events {
        std::function<void(Sound::Samples)> heard;
        std::function<void()> failed; ///< it ended by itself, or did not open; called once
    };

    Capture(const QByteArray &deviceId, Events events);
    /// What lies ready is heard first.
    ~Capture() override;

private:
    void read();
    void look();

    Events m_events;
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_stream = nullptr;
    std::vector<char> m_room;
    std::size_t m_kept = 0; ///< bytes of a sample that is not whole yet
    bool m_failed = false;
};

} // namespace Tweeluik
