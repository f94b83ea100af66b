// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/opusvoice.h"
#include "core/recording/recordingreader.h"

namespace Tweeluik {

/// Plays a recording from any sample on: decodes what can be opened and is silent for the length of the rest. `pull`
/// is called by one thread; `seek` only while nobody pulls.
class RecordingSource : public AudioSource {
public:
    explicit RecordingSource(RecordingReader reader) : m_reader(std::move(reader)) {}

    /// To that sample, 0 to length(). Outside of it: the nearest.
    void seek(std::int64_t position);
    [[nodiscard]] std::int64_t position() const { return m_position; }
    [[nodiscard]] std::int64_t length() const { return m_reader.index().length(); }
    [[nodiscard]] std::size_t pull(std::span<std::int16_t> room) override;
    [[nodiscard]] RecordingReader &reader() { return m_reader; }

private:
    void load();
    void decode(std::size_t record);

    RecordingReader m_reader;
    VoiceDecoder m_decoder;
    std::int64_t m_position = 0;
    std::vector<std::int16_t> m_ready; ///< samples from m_readyAt on
    std::int64_t m_readyAt = 0;
    std::optional<std::size_t> m_decoded; ///< the record after which the decoder stands
};

} // namespace Tweeluik
