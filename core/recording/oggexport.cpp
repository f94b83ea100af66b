// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/oggexport.h"

#include "core/recording/opusvoice.h"

#include <QtEndian>
#include <ogg/ogg.h>

namespace Tweeluik {

using RecordingFormat::packetSamples;

namespace {

constexpr int perSample = 48'000 / Sound::rate; ///< Ogg counts Opus at 48 kHz, whatever it was made from

template <typename Number> QByteArray little(Number number) {
    QByteArray bytes(qsizetype(sizeof number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray head(std::uint16_t delay) {
    return QByteArray("OpusHead\x01\x01", 10) + little(quint16(delay * perSample)) + little(quint32(Sound::rate)) +
           little(quint16(0)) + QByteArray(1, '\0');
}

QByteArray tags() {
    const QByteArray vendor = "Tweeluik";
    return "OpusTags" + little(quint32(vendor.size())) + vendor + little(quint32(0));
}

/// One logical stream of Ogg, written as its pages become full.
class OggStream {
public:
    explicit OggStream(QIODevice &out) : m_out(out) {
        int serial = 0;
        fillRandom(&serial, sizeof serial);
        ogg_stream_init(&m_state, serial);
    }
    OggStream(const OggStream &) = delete;
    OggStream &operator=(const OggStream &) = delete;
    ~OggStream() { ogg_stream_clear(&m_state); }

    /// `granule`: samples at 48 kHz at its end. `flush`: the page ends here.
    [[nodiscard]] bool put(const QByteArray &packet, std::int64_t granule, bool flush, bool last = false) {
        ogg_packet one{};
        one.packet = reinterpret_cast<unsigned char *>(const_cast<char *>(packet.constData())); // it is only copied
        one.bytes = long(packet.size());
        one.b_o_s = m_number == 0;
        one.e_o_s = last;
        one.granulepos = granule;
        one.packetno = m_number++;
        if (ogg_stream_packetin(&m_state, &one) != 0)
            return false;
        ogg_page page;
        while (flush ? ogg_stream_flush(&m_state, &page) : ogg_stream_pageout(&m_state, &page)) {
            if (!write(page.header, page.header_len) || !write(page.body, page.body_len))
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] bool write(const unsigned char *bytes, long size) {
        return m_out.write(reinterpret_cast<const char *>(bytes), size) == size;
    }
    QIODevice &m_out;
    ogg_stream_state m_state;
    std::int64_t m_number = 0;
};

/// Packets in their order, silence for those that cannot be opened. Holds one back: the last has to say so.
class Pages {
public:
    explicit Pages(QIODevice &out) : m_stream(out) {}
    [[nodiscard]] bool begin(std::uint16_t delay) {
        return m_stream.put(head(delay), 0, true) && m_stream.put(tags(), 0, true);
    }
    [[nodiscard]] bool put(const QByteArray &packet) {
        const bool good = !m_held || putHeld(false);
        m_held = packet;
        return good;
    }
    [[nodiscard]] bool silence(std::int64_t samples) {
        if (samples > 0)
            m_silence.reset();
        for (; samples > 0; samples -= packetSamples) {
            if (!put(m_silence.encode(std::vector<std::int16_t>(packetSamples, 0))))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool end() {
        if (!m_held)
            m_held = m_silence.encode(std::vector<std::int16_t>(packetSamples, 0)); // a stream of nothing is none
        return putHeld(true);
    }

private:
    [[nodiscard]] bool putHeld(bool last) {
        m_granule += std::int64_t(packetSamples) * perSample;
        const bool wholeSecond = m_granule % 48'000 == 0;
        return m_stream.put(*m_held, m_granule, wholeSecond || last, last);
    }
    OggStream m_stream;
    VoiceEncoder m_silence;
    std::optional<QByteArray> m_held;
    std::int64_t m_granule = 0;
};

} // namespace

Result<RecordingAccount, RecordingError> writeOgg(RecordingReader &reader, QIODevice &out) {
    const RecordingError failed{RecordingError::Kind::Io, out.errorString()};
    const RecordingIndex &index = reader.index();
    RecordingAccount account;
    Pages pages(out);
    bool good = pages.begin(index.header().delay);
    std::int64_t at = 0;
    for (std::size_t i = 0; good && i < index.records().size(); ++i) {
        const RecordHeader &header = index.records()[i].header;
        const auto packets = reader.packets(i);
        if (!packets)
            continue; // its length is told by where the next one stands
        good = pages.silence(header.position - at);
        account.silent += header.position - at;
        for (const QByteArray &packet : *packets)
            good = good && pages.put(packet);
        at = header.end();
        account.readable += at - header.position;
    }
    account.silent += index.length() - at;
    if (good && pages.silence(index.length() - at) && pages.end())
        return account;
    return failed;
}

} // namespace Tweeluik
