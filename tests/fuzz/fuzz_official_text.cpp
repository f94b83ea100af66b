// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/target.h"

#include "core/instrument/officialtext.h"

#include <QFile>

using namespace Tweeluik;
using Fuzz::demand;

namespace {

/// Two structures with the size of a page and of a whole manual, so that small inputs come far too.
InstrumentFile structure(const char *name) {
    QFile file(QString::fromUtf8(TWEELUIK_SOURCE_DIR) + u'/' + QString::fromUtf8(name));
    demand(file.open(QIODevice::ReadOnly), "the structure is there");
    const auto read = InstrumentCodec::decode(file.readAll());
    demand(read.ok(), "the structure can be read");
    return *read;
}

void parse(const QByteArray &raw, const InstrumentFile &work) {
    const auto file = OfficialText::parse(raw, work);
    if (!file) {
        demand(file.error().kind >= OfficialTextError::Kind::NoFile &&
                   file.error().kind <= OfficialTextError::Kind::Garbled,
               "a refusal has a reason");
        return;
    }
    demand(file->instrument == work.instrument, "the structure is that of the work text");
    demand(file->wording.kind == WordingKind::Official, "the wording is an official one");
    demand(!file->wording.hash().isEmpty(), "the wording has a hash");
    for (const Instrument::Item &item : work.instrument.items()) {
        for (const AnchorId &anchor : item.anchors)
            demand(!file->wording.anchor(anchor).isEmpty(), "every level has a text");
        for (const Instrument::Prompt &prompt : item.prompts) {
            for (const SubId &sub : prompt.subs)
                demand(!file->wording.sub(sub).isEmpty(), "every question has a text");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const InstrumentFile page = structure("tests/fuzz/corpus/instrument/three-items.json");
    static const InstrumentFile manual = structure("tests/data/instrument/manual.json");
    const QByteArray raw = Fuzz::bytesOf(data, size);
    parse(raw, size < 4'000 ? page : manual);
    return 0;
}
