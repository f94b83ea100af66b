// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/forgedfile.h"
#include "core/recording/oggexport.h"
#include "fuzz/target.h"

#include <QFile>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;
using Fuzz::demand;

namespace {

/// The recording that is frozen in tests/data/formats/sound-1.txt, with its keys.
struct Frozen {
    KeyPair pair;
    ForgedFile forged{pair};
    QByteArray file;
    QMap<quint32, QByteArray> keys;

    Frozen() {
        QFile text(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/sound-1.txt"));
        demand(text.open(QIODevice::ReadOnly), "the frozen recording is there");
        QList<QByteArray> packets;
        for (const QByteArray &line : text.readAll().split('\n')) {
            if (line.startsWith("packet = "))
                packets.append(QByteArray::fromHex(line.mid(9)));
        }
        forged = smallFile(pair, packets);
        file = forged.file();
        keys = forged.sealedKeys({0, 1, 2});
    }
};

/// Reads, plays and exports as the app would; what comes of it is for the sanitizers, the demands are about lengths.
void use(RecordingReader reader) {
    const RecordingIndex &index = reader.index();
    std::int64_t at = 0;
    for (std::size_t i = 0; i < index.records().size(); ++i) {
        const RecordHeader &header = index.records()[i].header;
        demand(header.position >= at, "positions do not descend");
        at = header.position;
        demand(index.endOf(i) >= at && index.endOf(i) <= index.length(), "a record ends before the next");
    }
    const RecordingAccount account = reader.account();
    demand(account.readable + account.silent == index.length(), "all is readable or silent");
    (void)reader.runs();
    if (index.length() < 10 * Sound::rate) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        demand(writeOgg(reader, out).ok() && out.data().startsWith("OggS"), "what is read can be exported");
    }
    RecordingSource source(std::move(reader));
    const std::int64_t most = 4 * Sound::rate;
    for (const std::int64_t from : {std::int64_t(0), source.length() / 2, source.length() - 100}) {
        source.seek(from);
        const std::int64_t left = source.length() - source.position();
        demand(std::int64_t(played(source, most).size()) == std::min(left, most), "it plays as long as it says");
    }
}

/// As it lies on the disk or comes from another tablet: nothing is heard that was not said, in its place.
void asFile(const Frozen &frozen, const QByteArray &raw) {
    auto reader = readerOf(raw, frozen.keys);
    if (!reader)
        return;
    for (std::size_t i = 0; i < reader->index().records().size(); ++i) {
        const auto packets = reader->packets(i);
        demand(!packets || frozen.forged.packets().contains(*packets), "nothing opens that was not sealed");
    }
    use(std::move(*reader));
}

/// As it comes from somebody who has all keys and whose app went wrong.
void asBodies(const Frozen &frozen, const QByteArray &raw) {
    ForgedFile file(frozen.pair);
    file.begins();
    const int packets = raw.isEmpty() ? 1 : 1 + std::uint8_t(raw[0]) % 60;
    file.record(2, packets, raw.mid(1).left(65'535));
    file.record(1, 0, raw.left(80));
    file.record(2, 1, QByteArray(1, char(std::min<qsizetype>(raw.size(), 251))) + raw.left(251));
    file.record(3, 0, raw.left(9));
    auto reader = readerOf(file.file(), frozen.keys);
    demand(reader.ok(), "the header is right");
    use(std::move(*reader));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const bool ready = sodium_init() >= 0;
    demand(ready, "the ciphers are there");
    static const Frozen frozen;
    const QByteArray raw = Fuzz::bytesOf(data, size);
    asFile(frozen, raw);
    asFile(frozen, frozen.forged.pieces()[0] + raw);
    asBodies(frozen, raw);
    return 0;
}
