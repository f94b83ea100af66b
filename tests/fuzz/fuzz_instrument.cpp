// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/target.h"

#include "core/instrument/instrumentfile.h"

using namespace Tweeluik;
using Fuzz::demand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto file = InstrumentCodec::decode(Fuzz::bytesOf(data, size));
    if (!file) {
        demand(!file.error().reason.isEmpty(), "a refusal says why");
        return 0;
    }
    const QByteArray written = InstrumentCodec::encode(*file);
    const auto again = InstrumentCodec::decode(written);
    demand(again && *again == *file, "what is written is read back");
    demand(InstrumentCodec::encode(*again) == written, "a file has one spelling");
    demand(again->wording.hash() == file->wording.hash(), "a wording has one hash");
    demand(file->instrument.structureHash().size() == 32 && !file->instrument.items().isEmpty(),
           "an instrument has items and a hash");
    for (const Instrument::Item &item : file->instrument.items()) {
        demand(item.anchors.size() == Instrument::levels && !item.prompts.isEmpty(), "an item can be asked and scored");
        for (const AnchorId &anchor : item.anchors)
            demand(!file->wording.anchor(anchor).isEmpty(), "every level has a text");
    }
    return 0;
}
