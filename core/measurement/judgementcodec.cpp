// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/judgementcodec.h"

#include "core/measurement/payloadfields.h"

#include <algorithm>

namespace Tweeluik {

namespace {

using namespace Payload::Fields;

template <typename T> void ascending(QList<T> &list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

void writeScore(TlvWriter &out, const Score &score) {
    out.number(2, std::uint64_t(score.item)).number(3, std::uint64_t(score.level));
    if (score.cannotJudge)
        out.flag(4, true);
    if (!score.reason.isEmpty())
        out.text(5, score.reason);
    if (!score.ask.isEmpty())
        out.text(6, score.ask);
    for (const int level : score.alsoFits)
        out.number(7, std::uint64_t(level));
    for (const UnitId &note : score.notes)
        out.id(8, note);
}

Score readScore(TlvReader &in) {
    Score score;
    score.item = item(in, 2);
    score.level = int(in.number(3, 0, 5));
    if (in.has(4))
        score.cannotJudge = in.number(4, 1, 1) == 1;
    if (in.has(5))
        score.reason = text(in, 5, Score::longestReason);
    if (in.has(6))
        score.ask = text(in, 6, Score::longestReason);
    while (in.has(7) && score.alsoFits.size() <= 5)
        score.alsoFits.append(int(in.number(7, 1, 5)));
    while (in.has(8) && score.notes.size() < Score::mostNotes)
        score.notes.append(in.id<UnitId>(8));
    // What is the same has one spelling.
    if (in.ok() && tidied(score) != score)
        in.fail(CodecError::Kind::NotCanonical, 3);
    return score;
}

} // namespace

QString cutTo(const QString &text, qsizetype most) {
    QString words = text.normalized(QString::NormalizationForm_C).left(most);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words;
}

Score tidied(Score score) {
    score.level = score.cannotJudge || score.level < 0 || score.level > 5 ? 0 : score.level;
    score.reason = cutTo(score.reason, Score::longestReason);
    score.ask = cutTo(score.ask, Score::longestReason);
    score.alsoFits.removeIf([&score](int level) { return level < 1 || level > 5 || level == score.level; });
    ascending(score.alsoFits);
    ascending(score.notes);
    score.notes = score.notes.mid(0, Score::mostNotes);
    return score;
}

bool saysNothing(const Score &score) {
    Score empty;
    empty.item = score.item;
    return score == empty;
}

QByteArray encodeSheet(ScoreSheet sheet) {
    std::stable_sort(sheet.begin(), sheet.end(), [](const Score &a, const Score &b) { return a.item < b.item; });
    TlvWriter out;
    for (const Score &each : std::as_const(sheet)) {
        const Score score = tidied(each);
        if (saysNothing(score))
            continue;
        TlvWriter fields;
        writeScore(fields, score);
        out.group(2, fields);
    }
    return out.data();
}

Result<ScoreSheet, CodecError> decodeSheet(QByteArrayView raw) {
    if (raw.size() > longestSheet)
        return CodecError{CodecError::Kind::TooLong, 0, 0};
    TlvReader in(raw);
    readVersion(in);
    ScoreSheet sheet;
    while (in.has(2)) {
        TlvReader fields = in.group(2);
        const Score score = readScore(fields);
        fields.finish();
        in.join(fields);
        if (in.ok() && !sheet.isEmpty() && sheet.last().item >= score.item)
            in.fail(CodecError::Kind::WrongOrder, 2);
        sheet.append(score);
    }
    in.finish();
    if (!in.ok())
        return in.error();
    if (encodeSheet(sheet) != raw)
        return CodecError{CodecError::Kind::NotCanonical, 0, 0};
    return sheet;
}

namespace Payload {

using namespace Fields;

QByteArray encode(const ScoreSaid &value) {
    TlvWriter out = begun(64 + value.score.reason.size() * 2);
    writeScore(out, value.score);
    return out.integer(9, value.wall.count()).data();
}

template <> Decoded<ScoreSaid> decode<ScoreSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ScoreSaid value;
    value.score = readScore(in);
    value.wall = wall(in, 9);
    return finished(in, std::move(value));
}

QByteArray encode(const ImpressionShared &value) {
    TlvWriter out = begun(value.text.size() * 2 + 32);
    out.text(2, value.text).integer(3, value.wall.count());
    for (const ItemNumber number : value.items)
        out.number(4, std::uint64_t(number));
    return out.data();
}

template <> Decoded<ImpressionShared> decode<ImpressionShared>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ImpressionShared value;
    value.text = in.text(2, textLimit);
    if (in.ok() && value.text.isEmpty())
        in.fail(CodecError::Kind::TooShort, 2);
    value.wall = wall(in, 3);
    while (in.has(4) && value.items.size() < 99)
        value.items.append(item(in, 4));
    return finished(in, std::move(value));
}

QByteArray encode(const Commit &value) {
    TlvWriter out = begun(256);
    out.number(2, std::uint64_t(qBound(1, value.round, 999)))
        .bytes(3, value.wording)
        .bytes(4, view(value.explanations));
    return out.bytes(5, view(value.seal)).bytes(6, view(value.key)).integer(7, value.wall.count()).data();
}

template <> Decoded<Commit> decode<Commit>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Commit value;
    value.round = int(in.number(2, 1, 999));
    value.wording = raw(in, 3, 0, 200);
    value.explanations = raw32(in, 4);
    value.seal = raw32(in, 5);
    value.key = raw32(in, 6);
    value.wall = wall(in, 7);
    return finished(in, std::move(value));
}

QByteArray encode(const Rekey &value) {
    TlvWriter out = begun(64);
    writeRef(out, 2, value.commit);
    return out.bytes(4, view(value.key)).data();
}

template <> Decoded<Rekey> decode<Rekey>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Rekey value;
    value.commit = ref(in, 2);
    value.key = raw32(in, 4);
    return finished(in, std::move(value));
}

QByteArray encode(const Reopening &value) {
    TlvWriter out = begun(64);
    writeRef(out, 2, value.commit);
    return out.text(4, value.reason).integer(5, value.wall.count()).data();
}

template <> Decoded<Reopening> decode<Reopening>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Reopening value;
    value.commit = ref(in, 2);
    value.reason = text(in, 4, Score::longestReason);
    value.wall = wall(in, 5);
    return finished(in, std::move(value));
}

QByteArray encode(const ScoresAnew &value) { return begun(16).integer(2, value.wall.count()).data(); }

template <> Decoded<ScoresAnew> decode<ScoresAnew>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ScoresAnew value;
    value.wall = wall(in, 2);
    return finished(in, std::move(value));
}

QByteArray encode(const Release &value) {
    TlvWriter out = begun(value.box.size() + 64);
    writeRef(out, 2, value.commit);
    writeRef(out, 4, value.to);
    return out.bytes(6, value.box).data();
}

template <> Decoded<Release> decode<Release>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Release value;
    value.commit = ref(in, 2);
    value.to = ref(in, 4);
    value.box = raw(in, 6, 0, longestBox);
    return finished(in, std::move(value));
}

QByteArray encode(const Reveal &value) {
    TlvWriter out = begun(value.sheet.size() + 128);
    writeRef(out, 2, value.commit);
    return out.bytes(4, view(value.scoresHead)).bytes(5, view(value.random)).bytes(6, value.sheet).data();
}

/// The sheet is not looked into: what was committed is compared byte for byte, also when it cannot be read.
template <> Decoded<Reveal> decode<Reveal>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Reveal value;
    value.commit = ref(in, 2);
    value.scoresHead = raw32(in, 4);
    value.random = raw32(in, 5);
    value.sheet = raw(in, 6, 0, longestSheet);
    return finished(in, std::move(value));
}

} // namespace Payload

} // namespace Tweeluik
