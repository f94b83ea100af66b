// SPDX-License-Identifier: EUPL-1.2
// The control: the targets of entry, bundle and frame with a mistake planted behind the product's own reader. A run
// that does not find it finds nothing. Which mistake is said by the environment, so that the same program without one
// has to stay silent.
#include "fuzz/target.h"

#include "core/journal/entrycodec.h"
#include "core/ports/framestream.h"
#include "core/sync/bundlebody.h"

#include <QByteArray>
#include <algorithm>
#include <limits>
#include <memory>

using namespace Tweeluik;

namespace {

/// Believes a length that stands in the payload, as no reader may. Every seed tells the truth there.
int believedLength(const QByteArray &payload) {
    const auto block = std::make_unique<std::uint8_t[]>(std::size_t(payload.size()));
    std::copy(payload.begin(), payload.end(), block.get());
    return block[1 + block[1]];
}

/// Takes the first byte for a place when its highest bit is set, as it is in no seed: a little behind the end, where
/// nothing else can lie.
int believedPlace(const QByteArray &content) {
    const auto block = std::make_unique<std::uint8_t[]>(std::size_t(content.size()));
    std::copy(content.begin(), content.end(), block.get());
    return block[0] < 0x80 ? block[0] : block[std::size_t(content.size()) + block[0] % 16];
}

/// The first frame of what came over the wire.
QByteArray firstFrame(const QByteArray &raw) {
    FrameStream stream;
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype size = std::min(stream.wants(), raw.size() - at);
        const auto step = stream.add(QByteArrayView(raw).sliced(at, size));
        at += size;
        if (step == FrameStream::Step::Whole)
            return stream.take();
        if (step == FrameStream::Step::Bad)
            break;
    }
    return {};
}

int overflowingSum(const QByteArray &payload) {
    int sum = std::numeric_limits<int>::max() - 255;
    sum += std::uint8_t(payload[0]) == 0xff ? 256 : 1;
    return sum;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const QByteArray plant = qgetenv("TWEELUIK_PLANT");
    static volatile int sink = 0;
    const QByteArray raw = Fuzz::bytesOf(data, size);
    if (plant == "bundle") {
        if (const auto blocks = BundleBody::unpack(raw); blocks && !blocks->isEmpty())
            sink = believedPlace(blocks->first());
    } else if (plant == "frame") {
        if (const QByteArray frame = firstFrame(raw); !frame.isEmpty())
            sink = believedPlace(frame);
    }
    const auto entry = decodeEntry(raw);
    if (!entry || entry->payload.size() < 2)
        return 0;
    if (plant == "overflow")
        sink = believedLength(entry->payload);
    else if (plant == "undefined")
        sink = overflowingSum(entry->payload);
    else if (plant == "promise")
        Fuzz::demand(std::uint8_t(entry->payload[0]) != 0xff, "no payload begins with field 255");
    return 0;
}
