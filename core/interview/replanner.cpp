// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/replanner.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace Tweeluik {

namespace {

constexpr std::array shorteningOrder{Priority::MayShorten, Priority::Usual, Priority::Essential};

Milliseconds usualLength(const PromptAhead &prompt, Milliseconds perPart) {
    return std::max(perPart * std::max(prompt.parts, 1), leastPerPrompt);
}

/// The prompts that stay, and how long each lasts.
class Division {
public:
    explicit Division(const TalkAhead &talk) : m_talk(talk) {
        for (qsizetype i = 0; i < talk.prompts.size(); ++i) {
            if (!talk.prompts.at(i).heard)
                m_kept.push_back({i, usualLength(talk.prompts.at(i), talk.perPart)});
        }
    }

    [[nodiscard]] bool fits() const { return total() <= m_talk.room; }
    [[nodiscard]] bool isEmpty() const { return m_kept.empty(); }

    /// As little as it takes, class by class, down to half of the usual length.
    void shortenToHalf() {
        shorten([this](const Kept &kept) {
            return std::max(usualLength(m_talk.prompts.at(kept.index), m_talk.perPart) / 2, leastPerPrompt);
        });
    }
    void shortenToLeast() {
        shorten([](const Kept &) { return leastPerPrompt; });
    }

    /// Leaves out as few as it takes; false when no more may go and it still does not fit.
    bool leaveOut(QStringList &skip) {
        while (!fits()) {
            const auto next = nextToLeaveOut();
            if (next == m_kept.end())
                return false;
            skip.append(prompt(*next).prompt);
            m_kept.erase(next);
        }
        return true;
    }

    void restoreLengths() {
        for (Kept &kept : m_kept)
            kept.length = usualLength(prompt(kept), m_talk.perPart);
    }

    [[nodiscard]] QList<PromptShare> shares() const {
        QList<PromptShare> shares;
        for (const Kept &kept : m_kept)
            shares.append({prompt(kept).prompt, kept.length});
        return shares;
    }

private:
    struct Kept {
        qsizetype index;
        Milliseconds length;
    };

    [[nodiscard]] const PromptAhead &prompt(const Kept &kept) const { return m_talk.prompts.at(kept.index); }

    [[nodiscard]] Milliseconds total() const {
        Milliseconds sum{0};
        for (const Kept &kept : m_kept)
            sum += kept.length;
        return sum;
    }

    template <typename Least> void shorten(Least least) {
        for (const Priority priority : shorteningOrder) {
            const Milliseconds over = total() - m_talk.room;
            if (over <= 0ms)
                return;
            Milliseconds spare{0};
            for (const Kept &kept : m_kept) {
                if (prompt(kept).priority == priority)
                    spare += kept.length - least(kept);
            }
            for (Kept &kept : m_kept) {
                if (prompt(kept).priority != priority || spare <= 0ms)
                    continue;
                // Rounded up, so that the shares never come to more than the room.
                const Milliseconds slack = kept.length - least(kept);
                const auto part =
                    over >= spare ? slack.count() : (slack.count() * over.count() + spare.count() - 1) / spare.count();
                kept.length -= std::min(Milliseconds(part), slack);
            }
        }
    }

    [[nodiscard]] std::vector<Kept>::iterator nextToLeaveOut() {
        QHash<ItemNumber, int> left;
        QHash<ItemNumber, bool> heard;
        for (const Kept &kept : m_kept)
            ++left[prompt(kept).item];
        for (const PromptAhead &ahead : m_talk.prompts)
            heard[ahead.item] |= ahead.heard;
        const auto rank = [&](const Kept &kept) {
            const PromptAhead &ahead = prompt(kept);
            return std::tuple(ahead.priority == Priority::MayShorten, !ahead.feedsALevel, left.value(ahead.item),
                              kept.index);
        };
        auto best = m_kept.end();
        for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
            const PromptAhead &ahead = prompt(*kept);
            const bool only = left.value(ahead.item) == 1 && !heard.value(ahead.item);
            if (ahead.priority == Priority::Essential || ahead.begun || only)
                continue;
            if (best == m_kept.end() || rank(*kept) > rank(*best))
                best = kept;
        }
        return best;
    }

    const TalkAhead &m_talk;
    std::vector<Kept> m_kept;
};

QStringList inRunningOrder(const QStringList &names, const TalkAhead &talk) {
    QStringList sorted;
    for (const PromptAhead &ahead : talk.prompts) {
        if (names.contains(ahead.prompt))
            sorted.append(ahead.prompt);
    }
    return sorted;
}

} // namespace

Replan replan(const TalkAhead &talk) {
    Division division(talk);
    if (division.isEmpty())
        return {};
    if (division.fits())
        return {Replan::Outcome::Fits, division.shares(), {}};
    division.shortenToHalf();
    if (division.fits())
        return {Replan::Outcome::Shortened, division.shares(), {}};

    QStringList skip;
    if (division.leaveOut(skip)) {
        // What stays takes what there is: the last one left out may have made more room than was needed.
        division.restoreLengths();
        division.shortenToHalf();
    } else {
        division.shortenToLeast();
        if (!division.fits())
            return {Replan::Outcome::DoesNotFit, {}, {}};
    }
    const auto outcome = skip.isEmpty() ? Replan::Outcome::Shortened : Replan::Outcome::Skips;
    return {outcome, division.shares(), inRunningOrder(skip, talk)};
}

int lengthPerMille(const TalkAhead &talk, const Replan &plan) {
    Milliseconds given{0};
    Milliseconds usual{0};
    for (const PromptShare &share : plan.shares) {
        given += share.length;
        for (const PromptAhead &ahead : talk.prompts) {
            if (ahead.prompt == share.prompt)
                usual += talk.perPart * std::max(ahead.parts, 1);
        }
    }
    return usual <= 0ms ? 1000 : int(std::clamp<qint64>(given.count() * 1000 / usual.count(), 1, 1000));
}

} // namespace Tweeluik
