// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealrow.h"

#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype longestContent = SealBox::room;

EntryRef readRef(TlvReader &in, TlvReader::Tag tag) {
    TlvReader group = in.group(tag);
    EntryRef ref;
    ref.stream = group.id<StreamId>(1);
    ref.seq = group.number(2, 1);
    group.finish();
    in.join(group);
    return ref;
}

} // namespace

void SealRow::seal(const SealedContent &content, SealKeyPair pair) {
    if (m_contents.size() == mostContents)
        m_contents.removeFirst();
    m_contents.append(content);
    rekey(std::move(pair));
    m_opened.reset();
    m_openedFits = false;
    m_openedContent.reset();
}

void SealRow::rekey(SealKeyPair pair) { m_pair = std::move(pair); }

void SealRow::destroySecret() { m_pair = {}; }

void SealRow::noteOpened(const EntryRef &release, bool fits, std::optional<SealedContent> content) {
    m_opened = release;
    m_openedFits = fits;
    m_openedContent = fits ? std::move(content) : std::nullopt;
}

const SealedContent *SealRow::content(const Hash &seal) const {
    const auto found = std::find_if(m_contents.begin(), m_contents.end(),
                                    [&seal](const SealedContent &content) { return sealOf(content) == seal; });
    return found == m_contents.end() ? nullptr : &*found;
}

SealHeld SealRow::held() const {
    SealHeld held;
    for (const SealedContent &content : m_contents)
        held.seals.append(sealOf(content));
    if (!m_pair.secret.isEmpty())
        held.key = m_pair.open;
    held.opened = m_opened;
    return held;
}

SealRow SealRow::withoutSecret() const {
    SealRow row;
    row.m_contents = m_contents;
    return row;
}

QByteArray SealRow::encode() const {
    TlvWriter out;
    out.number(1, 1);
    for (const SealedContent &content : m_contents)
        out.bytes(2, content.encode());
    if (!m_pair.secret.isEmpty())
        out.bytes(3, {m_pair.open.data(), keySize}).bytes(4, m_pair.secret.view());
    if (m_opened)
        out.group(5, TlvWriter().id(1, m_opened->stream).number(2, m_opened->seq)).flag(6, m_openedFits);
    if (m_openedContent)
        out.bytes(7, m_openedContent->encode());
    return out.data();
}

Result<SealRow, CodecError> SealRow::decode(QByteArrayView raw) {
    TlvReader in(raw);
    SealRow row;
    in.number(1, 1, 1);
    while (in.ok() && in.has(2)) {
        if (row.m_contents.size() == mostContents)
            in.fail(CodecError::Kind::TooLong, 2);
        auto content = SealedContent::decode(in.bytes(2, 1, longestContent));
        if (content)
            row.m_contents.append(std::move(content).value());
        else if (in.ok())
            in.fail(content.error().kind, 2);
    }
    if (in.has(3)) {
        const QByteArrayView key = in.bytes(3, keySize, keySize);
        const QByteArrayView secret = in.bytes(4, keySize, keySize);
        if (in.ok()) {
            std::memcpy(row.m_pair.open.data(), key.data(), keySize);
            row.m_pair.secret = SecretBytes::copyOf(secret);
        }
    }
    if (in.has(5)) {
        row.m_opened = readRef(in, 5);
        row.m_openedFits = in.flag(6);
    }
    if (row.m_openedFits && in.has(7)) {
        auto content = SealedContent::decode(in.bytes(7, 1, longestContent));
        if (content)
            row.m_openedContent = std::move(content).value();
        else if (in.ok())
            in.fail(content.error().kind, 7);
    }
    in.finish();
    if (!in.ok())
        return in.error();
    return row;
}

} // namespace Tweeluik
