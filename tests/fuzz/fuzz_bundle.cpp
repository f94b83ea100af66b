// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/sealing.h"
#include "fuzz/target.h"

#include <QFile>

using namespace Tweeluik;
using Fuzz::demand;

namespace {

/// The keys with which tests/data/formats/bundle-1.txt was frozen.
struct Keys {
    DeviceIdentity anna = Testing::identityOf('A');
    Noise::KeyPair receive = Testing::receiveKeyOf('s');
    BundleReader bruno{Testing::keys({'s'}), {anna.keys()}};
    QByteArray frozen;

    Keys() {
        QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/bundle-1.txt"));
        demand(file.open(QIODevice::ReadOnly), "the frozen bundle is there");
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("bundle = "))
                frozen = QByteArray::fromHex(line.mid(9));
        }
        demand(bruno.read(frozen).ok(), "the frozen bundle is read");
    }
};

/// As it comes from a stick or from mail.
void asFile(const Keys &keys, const QByteArray &raw) {
    if (keys.bruno.read(raw))
        demand(raw == keys.frozen, "only what Anna signed is read");
}

/// As it comes from somebody we know whose app went wrong.
void asContent(const Keys &keys, const QByteArray &raw) {
    const auto blocks = BundleBody::unpack(raw);
    if (blocks) {
        qsizetype content = 0;
        BundleBody::Packer packer;
        for (const QByteArray &block : *blocks) {
            content += 4 + block.size();
            demand(packer.add(block).ok(), "what was read can be written");
        }
        demand(content <= BundleBody::longestContent, "content keeps its limit");
        const auto packed = packer.finish();
        const auto again = BundleBody::unpack(*packed);
        demand(again && *again == *blocks, "what is written is read back");
    }
    const auto file = BundleFile::seal(keys.anna, keys.receive.publicKey, {{}, 1, raw.left(64)}, raw);
    const auto read = keys.bruno.read(*file);
    demand(read.ok() == blocks.ok(), "a seal changes nothing of what is right");
    demand(read ? read->blocks == *blocks : read.error() == blocks.error(), "nor of what is in it");
}

/// As it comes from somebody who has our key: chunks of any kind and number, each with its length in two bytes.
void asChunks(const Keys &keys, const QByteArray &raw) {
    Testing::Forger forger(keys.anna.talking.publicKey, keys.receive);
    for (qsizetype at = 0; at + 2 <= raw.size();) {
        const qsizetype size = std::min<qsizetype>(qFromBigEndian<quint16>(raw.constData() + at), 65'519);
        forger.chunk(-1, raw.mid(at + 2, size));
        at += 2 + size;
    }
    demand(!keys.bruno.read(forger.file()), "nobody else's bundle is read in Anna's name");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const bool ready = sodium_init() >= 0;
    demand(ready, "the ciphers are there");
    static const Keys keys;
    const QByteArray raw = Fuzz::bytesOf(data, size);
    asFile(keys, raw);
    asContent(keys, raw);
    asChunks(keys, raw);
    return 0;
}
