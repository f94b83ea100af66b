// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/opusvoice.h"

#include <new>
#include <opus.h>

namespace Tweeluik {

using RecordingFormat::longestPacket;
using RecordingFormat::packetSamples;

namespace {

constexpr int bitsPerSecond = 24'000;
constexpr int complexity = 5;

const std::uint8_t *bytes(QByteArrayView view) { return reinterpret_cast<const std::uint8_t *>(view.data()); }

} // namespace

void VoiceEncoder::Free::operator()(OpusEncoder *encoder) const { opus_encoder_destroy(encoder); }
void VoiceDecoder::Free::operator()(OpusDecoder *decoder) const { opus_decoder_destroy(decoder); }

VoiceEncoder::VoiceEncoder() : m_encoder(opus_encoder_create(Sound::rate, 1, OPUS_APPLICATION_VOIP, nullptr)) {
    if (!m_encoder)
        throw std::bad_alloc(); // the settings are constant and right; only memory can be missing
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_BITRATE(bitsPerSecond));
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_VBR(1));
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_COMPLEXITY(complexity));
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_DTX(0));
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
}

VoiceEncoder::~VoiceEncoder() = default;

std::uint16_t VoiceEncoder::delay() const {
    opus_int32 samples = 0;
    opus_encoder_ctl(m_encoder.get(), OPUS_GET_LOOKAHEAD(&samples));
    return std::uint16_t(samples);
}

QByteArray VoiceEncoder::encode(Sound::Samples samples) {
    Q_ASSERT(samples.size() == packetSamples);
    QByteArray packet(longestPacket, Qt::Uninitialized);
    const opus_int32 size = opus_encode(m_encoder.get(), samples.data(), packetSamples,
                                        reinterpret_cast<std::uint8_t *>(packet.data()), opus_int32(packet.size()));
    packet.resize(std::max(size, 0));
    packet.squeeze();
    return packet;
}

void VoiceEncoder::reset() { opus_encoder_ctl(m_encoder.get(), OPUS_RESET_STATE); }

VoiceDecoder::VoiceDecoder() : m_decoder(opus_decoder_create(Sound::rate, 1, nullptr)) {
    if (!m_decoder)
        throw std::bad_alloc();
}

VoiceDecoder::~VoiceDecoder() = default;

void VoiceDecoder::decode(QByteArrayView packet, std::vector<std::int16_t> &into) {
    const std::size_t before = into.size();
    into.resize(before + packetSamples);
    const int got = packet.isEmpty() ? 0 // to the codec this is a packet that was lost, and it would make something up
                                     : opus_decode(m_decoder.get(), bytes(packet), opus_int32(packet.size()),
                                                   &into[before], packetSamples, 0);
    if (got != packetSamples)
        std::fill(into.begin() + qsizetype(before), into.end(), std::int16_t(0));
}

void VoiceDecoder::reset() { opus_decoder_ctl(m_decoder.get(), OPUS_RESET_STATE); }

} // namespace Tweeluik
