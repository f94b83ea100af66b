// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"
#include "core/recording/recordingformat.h"

#include <memory>
#include <vector>

struct OpusEncoder;
struct OpusDecoder;

namespace Tweeluik {

/// libopus as all sound of the app is kept: 16 kHz mono, 24 kbit/s with a variable rate, packets of 20 ms, complexity
/// 5, silence sent as any other sound (DTX off: a silence may be what matters, G17). Belongs to one thread.
class VoiceEncoder {
public:
    VoiceEncoder();
    ~VoiceEncoder();
    /// Samples by which what is decoded is later than what went in.
    [[nodiscard]] std::uint16_t delay() const;
    /// Of exactly `packetSamples` samples. Empty: the codec refused, which it does at no input that we know of.
    [[nodiscard]] QByteArray encode(Sound::Samples samples);
    /// Forgets what came before.
    void reset();

private:
    struct Free {
        void operator()(OpusEncoder *encoder) const;
    };
    std::unique_ptr<OpusEncoder, Free> m_encoder;
};

class VoiceDecoder {
public:
    VoiceDecoder();
    ~VoiceDecoder();
    /// Appends `packetSamples` samples; zeros for what is not such a packet.
    void decode(QByteArrayView packet, std::vector<std::int16_t> &into);
    void reset();

private:
    struct Free {
        void operator()(OpusDecoder *decoder) const;
    };
    std::unique_ptr<OpusDecoder, Free> m_decoder;
};

} // namespace Tweeluik
