// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/clockprobe.h"

#include "core/base/ids.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

constexpr char questionKind = 1;
constexpr char answerKind = 2;
constexpr qsizetype tokenSize = 8;
constexpr qsizetype questionSize = 2 + tokenSize + 8;
constexpr qsizetype answerHead = questionSize + 8 + 8;
/// Clocks are read in whole milliseconds, downwards: a difference of two is off by less than this.
constexpr Milliseconds tick{1};
/// Beyond this a clock since boot is no clock; keeps the sums far from their limits.
constexpr Milliseconds latest{253'402'300'799'999};

void put(QByteArray &out, Milliseconds value) {
    std::array<char, 8> raw;
    qToBigEndian<qint64>(value.count(), raw.data());
    out.append(raw.data(), qsizetype(raw.size()));
}

Milliseconds timeAt(QByteArrayView bytes, qsizetype place) {
    return Milliseconds(qFromBigEndian<qint64>(bytes.data() + place));
}

bool isClock(Milliseconds value) { return value >= -latest && value <= latest; }

} // namespace

ClockProbe::ClockProbe(const Clock &clock) : m_clock(clock) { fillRandom(m_token.data(), m_token.size()); }

std::optional<QByteArray> ClockProbe::ask() {
    const Moment now = m_clock.now();
    if (m_asked == rounds || now.bootId.isEmpty())
        return std::nullopt;
    m_rounds[std::size_t(m_asked)].asked = now.sinceBoot;
    QByteArray out;
    out.append(questionKind).append(char(m_asked)).append(m_token.data(), tokenSize);
    put(out, now.sinceBoot);
    ++m_asked;
    return out;
}

bool ClockProbe::isQuestion(QByteArrayView bytes) {
    return bytes.size() == questionSize && bytes.front() == questionKind && std::uint8_t(bytes[1]) < rounds;
}

std::optional<QByteArray> ClockProbe::answer(QByteArrayView question, const Moment &came, const Moment &leaves) {
    const bool named = !leaves.bootId.isEmpty() && leaves.bootId.size() <= ClockOffset::longestBootId;
    if (!isQuestion(question) || !named || came.bootId != leaves.bootId || leaves.sinceBoot < came.sinceBoot)
        return std::nullopt;
    QByteArray out;
    out.append(answerKind).append(question.data() + 1, questionSize - 1);
    put(out, came.sinceBoot);
    put(out, leaves.sinceBoot);
    return out.append(leaves.bootId);
}

bool ClockProbe::hear(QByteArrayView answer) {
    const Milliseconds now = m_clock.now().sinceBoot;
    const qsizetype bootSize = answer.size() - answerHead;
    if (bootSize < 1 || bootSize > ClockOffset::longestBootId || answer.front() != answerKind)
        return false;
    const int number = std::uint8_t(answer[1]);
    if (number >= m_asked || std::memcmp(answer.data() + 2, m_token.data(), std::size_t(tokenSize)) != 0)
        return false;
    Round &round = m_rounds[std::size_t(number)];
    const Milliseconds came = timeAt(answer, questionSize);
    const Milliseconds left = timeAt(answer, questionSize + 8);
    if (round.heard || timeAt(answer, 2 + tokenSize) != round.asked || !isClock(came) || !isClock(left) || left < came)
        return false;
    // The question came after it was asked, and the answer was heard after it left.
    const Milliseconds lowest = left - now - tick;
    const Milliseconds highest = came - round.asked + tick;
    if (highest < lowest)
        return false; // kept there for longer than the round took here
    round.heard = true;
    round.boot = answer.sliced(answerHead).toByteArray();
    round.lowest = lowest;
    round.highest = highest;
    round.middle = (round.asked + now) / 2;
    ++m_heard;
    return true;
}

const ClockProbe::Round *ClockProbe::best() const {
    const Round *best = nullptr;
    for (const Round &round : m_rounds) {
        if (!round.heard || (best != nullptr && round.width() >= best->width()))
            continue;
        const auto agreeing = std::count_if(m_rounds.begin(), m_rounds.end(),
                                            [&round](const Round &each) { return each.heard && each.agrees(round); });
        if (2 * agreeing > m_heard)
            best = &round;
    }
    return best;
}

std::optional<ClockOffset> ClockProbe::result() const {
    const Round *round = m_heard < fewest ? nullptr : best();
    if (round == nullptr)
        return std::nullopt;
    // Between `lowest` and `highest` in whole milliseconds: the middle, and half the width rounded up.
    ClockOffset reading;
    reading.bootA = m_clock.now().bootId;
    reading.bootB = round->boot;
    reading.error = (round->width() + Milliseconds(1)) / 2;
    reading.offset = round->highest - reading.error;
    reading.at = round->middle;
    if (reading.bootB < reading.bootA) {
        std::swap(reading.bootA, reading.bootB);
        reading.at += reading.offset;
        reading.offset = -reading.offset;
    }
    if (!reading.isValid())
        return std::nullopt;
    return reading;
}

} // namespace Tweeluik
