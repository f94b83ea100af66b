// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/adoptproposal.h"

#include "core/journal/hash.h"
#include "core/journal/tlv.h"

#include <cstring>

namespace Tweeluik {

namespace {

QByteArrayView view(const PublicKey &key) { return {key.data(), qsizetype(key.size())}; }

void read(TlvReader &in, TlvReader::Tag tag, PublicKey &key) {
    const QByteArrayView raw = in.bytes(tag, qsizetype(key.size()), qsizetype(key.size()));
    if (in.ok())
        std::memcpy(key.data(), raw.data(), key.size());
}

} // namespace

QByteArray AdoptProposal::encode() const {
    TlvWriter out;
    out.id(1, mine.measurement).text(2, title).bytes(3, view(mine.structure)).choice(4, mine.line.slot);
    out.bytes(5, view(mine.line.signing)).bytes(6, view(mine.line.talking)).bytes(7, view(mine.line.receive));
    if (yours)
        out.id(8, *yours);
    return out.data();
}

Result<AdoptProposal, CodecError> AdoptProposal::decode(QByteArrayView raw) {
    TlvReader in(raw);
    AdoptProposal said;
    said.mine.measurement = in.id<MeasurementId>(1);
    said.title = in.text(2, longestTitle);
    read(in, 3, said.mine.structure);
    said.mine.line.slot = in.choice(4, Slot::First, Slot::Second);
    read(in, 5, said.mine.line.signing);
    read(in, 6, said.mine.line.talking);
    read(in, 7, said.mine.line.receive);
    if (in.has(8))
        said.yours = in.id<MeasurementId>(8);
    in.finish();
    if (!in.ok())
        return in.error();
    return said;
}

MeasurementId AdoptPact::channel() const {
    const Hash name = Digest("adopt1").field(said.sides[0].measurement).field(said.sides[1].measurement).result();
    MeasurementId id;
    std::memcpy(id.bytes.data(), name.data(), id.bytes.size());
    return id;
}

Adopted AdoptPact::known() const { return Adoption{Adoption::State::Confirmed, said.sides, {}}.known(); }

} // namespace Tweeluik
