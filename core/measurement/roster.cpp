// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/adoption.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace Tweeluik {

namespace {

using What = RosterSaid::What;

struct Writer {
    Slot slot = Slot::First;
    PublicKey signing{};
    bool swapped = false; ///< an opening from before two became one: it names the slots the other way round
};

template <typename T> void sort(QList<T> &entries) {
    std::sort(entries.begin(), entries.end(), [](const T &a, const T &b) {
        return std::tie(a.stamp, a.ref.stream, a.ref.seq) < std::tie(b.stamp, b.ref.stream, b.ref.seq);
    });
}

/// Goes through the entries once, in order, so that each finds the roster as it was when it was said.
class Reading {
public:
    Reading(Roster &roster, const QHash<StreamId, Writer> &writers, const QList<RosterEntry> &entries)
        : m_roster(roster), m_writers(writers), m_founders(roster.members.size()) {
        for (const RosterEntry &entry : entries) {
            // What a device says of itself may come before anybody names it: it says that it is willing, no more.
            const auto writer = writers.constFind(entry.ref.stream);
            if (writer != writers.constEnd() && entry.said.what == What::Joins && isOf(entry.said.line, *writer))
                m_willing.append(entry.said.line);
        }
    }

    void take(const RosterEntry &entry) {
        const auto writer = m_writers.constFind(entry.ref.stream);
        if (writer == m_writers.constEnd())
            return;
        const Roster::Member *by = find(writer->slot, writer->signing);
        if (by == nullptr || by->retired)
            return;
        if (entry.said.what == What::Retires)
            retire(entry);
        else
            join(entry, *writer);
    }

private:
    static bool isOf(const RosterLine &line, const Writer &writer) {
        return line.slot == writer.slot && line.signing == writer.signing;
    }
    Roster::Member *find(Slot slot, const PublicKey &signing) {
        const auto found =
            std::find_if(m_roster.members.begin(), m_roster.members.end(), [&](const Roster::Member &each) {
                return each.line.slot == slot && each.line.signing == signing;
            });
        return found == m_roster.members.end() ? nullptr : &*found;
    }

    void retire(const RosterEntry &entry) {
        Roster::Member *member = find(entry.said.line.slot, entry.said.line.signing);
        if (member == nullptr) {
            m_early.append(entry);
        } else if (!member->retired) {
            member->retired = entry.said.wall;
            member->left = entry.ref;
        }
    }

    void join(const RosterEntry &entry, const Writer &writer) {
        const RosterLine &line = entry.said.line;
        Roster::Member *member = find(line.slot, line.signing);
        if (member == nullptr) {
            m_roster.members.append({line, false, {}, entry.ref, {}});
            member = &m_roster.members.last();
            const auto early = std::find_if(m_early.cbegin(), m_early.cend(), [&line](const RosterEntry &each) {
                return each.said.line.slot == line.slot && each.said.line.signing == line.signing;
            });
            if (early != m_early.cend()) {
                member->retired = early->said.wall;
                member->left = early->ref;
            }
        }
        const bool byFounder = member < m_roster.members.data() + m_founders && isOf(line, writer);
        const bool byOther = writer.slot != line.slot && m_willing.contains(line);
        if (byFounder || byOther) {
            member->line = line;
            member->confirmed = true;
        }
    }

    Roster &m_roster;
    const QHash<StreamId, Writer> &m_writers;
    qsizetype m_founders; ///< how many of the members need nobody
    QList<RosterLine> m_willing;
    QList<RosterEntry> m_early; ///< retire a device that nobody named yet
};

} // namespace

Roster rosterOf(QList<RosterOpening> openings, QList<RosterEntry> entries) {
    return rosterOf(std::move(openings), std::move(entries), {});
}

Roster rosterOf(QList<RosterOpening> openings, QList<RosterEntry> entries, const Adoption &adoption) {
    sort(openings);
    sort(entries);
    const Adopted adopted = adoption.known();
    Roster roster;
    QHash<StreamId, Writer> writers;
    for (const RosterOpening &each : std::as_const(openings)) {
        if (each.opening.purpose != Purpose::Public || writers.contains(each.ref.stream))
            continue;
        const std::uint8_t counted = adopted.slotOf(each.opening);
        const Slot slot = counted == 0 ? Slot::First : Slot::Second;
        writers.insert(each.ref.stream, {slot, each.opening.deviceKey, counted != each.opening.slot});
        if (!roster.members.isEmpty() || !adopted.isNull())
            continue;
        roster.founder = each.opening.deviceKey;
        roster.members.append({{slot, each.opening.deviceKey, {}, {}}, false, {}, each.ref, {}});
    }
    if (!adopted.isNull()) {
        roster.founder = adoption.sides[0].line.signing;
        for (std::size_t side = 0; side < 2; ++side)
            roster.members.append({adoption.sides[side].line, true, {}, adoption.said[side], {}});
    }
    if (roster.members.isEmpty())
        return roster;
    for (RosterEntry &entry : entries) {
        if (writers.value(entry.ref.stream).swapped)
            entry.said.line.slot = other(entry.said.line.slot);
    }
    Reading reading(roster, writers, entries);
    for (const RosterEntry &entry : std::as_const(entries))
        reading.take(entry);
    return roster;
}

const Roster::Member *Roster::current(Slot slot) const {
    for (const Member &each : members) {
        if (each.line.slot == slot && each.confirmed && !each.retired)
            return &each;
    }
    return nullptr;
}

bool Roster::disputed(Slot slot) const {
    return std::count_if(members.begin(), members.end(),
                         [slot](const Member &each) { return each.line.slot == slot && !each.retired; }) > 1;
}

bool Roster::mayReceive(const PublicKey &signing) const {
    bool may = false;
    std::array<bool, 2> taken{};
    for (const Member &each : members) {
        bool &slotTaken = taken[std::size_t(each.line.slot)];
        if (each.line.signing == signing) {
            if (each.retired)
                return false;
            may = may || !slotTaken;
        }
        slotTaken = slotTaken || !each.retired;
    }
    return may;
}

bool Roster::mayWrite(const PublicKey &signing, Slot slot) const {
    return std::any_of(members.begin(), members.end(),
                       [&](const Member &each) { return each.line.slot == slot && each.line.signing == signing; });
}

const Roster::Member *Roster::member(const PublicKey &signing) const {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&signing](const Member &each) { return each.line.signing == signing; });
    return found == members.end() ? nullptr : &*found;
}

} // namespace Tweeluik
