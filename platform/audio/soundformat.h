// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"

#include <QAudioFormat>

namespace Tweeluik {

/// Sound::rate, mono, 16 bits, as Qt names it.
inline QAudioFormat soundFormat() {
    QAudioFormat format;
    format.setSampleRate(Sound::rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

constexpr qsizetype soundBytes(std::chrono::milliseconds time) {
    return qsizetype(time.count() * Sound::rate / 1'000 * qsizetype(sizeof(std::int16_t)));
}

} // namespace Tweeluik
