// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealworld.h"

#include <algorithm>

namespace Tweeluik::Testing {

namespace {

std::uint64_t mixed(std::uint64_t seed, std::uint64_t value) {
    seed ^= value + 0x9e37'79b9'7f4a'7c15U + (seed << 12) + (seed >> 4);
    seed ^= seed >> 30;
    seed *= 0xbf58'476d'1ce4'e5b9U;
    seed ^= seed >> 27;
    seed *= 0x94d0'49bb'1331'11ebU;
    return seed ^ (seed >> 31);
}

} // namespace

// The two of them -----------------------------------------------------------------------------------------------------

void SealWorld::visit(World world) {
    if (!m_result.broken.isEmpty())
        return;
    if (world.restores < m_limits.restores && view(world.device[0]).sees)
        world.seen = 1;
    if (world.gone != 0 && arrivals(m_devices[world.device[1]].log, world.gone).empty())
        world.gone = 0;
    const std::uint64_t counts = (std::uint64_t(world.seen) << 24) | (std::uint64_t(world.restores) << 16) |
                                 (std::uint64_t(world.reopens) << 8) | world.edits;
    const std::uint64_t hash = mixed(mixed(pairOf(world.device[0], world.device[1]), world.gone), counts);
    if (m_visited.insert(hash).second)
        m_open.push_back(world);
}

bool SealWorld::moveTablet(const World &world, std::size_t at) {
    const View &now = view(world.device[at]);
    const std::vector<Move> moves = now.moves;
    const bool alone = now.alone;
    for (const Move &move : moves) {
        World after = world;
        after.device[at] = move.device;
        after.reopens = std::uint8_t(after.reopens + move.reopens);
        after.edits = std::uint8_t(after.edits + move.edits);
        if (after.reopens <= m_limits.reopens && after.edits <= m_limits.edits)
            visit(after);
    }
    return alone;
}

bool SealWorld::moveTablets(const World &world) { return moveTablet(world, 0) || moveTablet(world, 1); }

SealWorld::Id SealWorld::ownOf(Id of) {
    Log own;
    std::copy_if(m_logs[of].begin(), m_logs[of].end(), std::back_inserter(own),
                 [this](std::uint16_t id) { return slotOf(streamOf(m_facts[id].name)) == Slot::First; });
    return log(own);
}

const std::vector<SealWorld::Id> &SealWorld::arrivals(Id to, Id from) {
    const auto [at, added] = m_arrivals.try_emplace(pairOf(to, from));
    if (!added)
        return at->second;
    std::array<int, 5> has{};
    for (const std::uint16_t id : m_logs[to])
        ++has[streamOf(m_facts[id].name)];
    std::vector<Id> found;
    const Log source = m_logs[from];
    for (const std::uint16_t id : source) {
        const Name name = m_facts[id].name;
        if (name % 64 == has[streamOf(name)] + 1)
            found.push_back(with(to, id));
    }
    return at->second = std::move(found);
}

void SealWorld::deliver(const World &world) {
    for (std::size_t to = 0; to < 2; ++to) {
        const Device receiver = m_devices[world.device[to]];
        std::vector<Id> logs = arrivals(receiver.log, m_devices[world.device[1 - to]].log);
        if (to == 1 && world.gone != 0) {
            const std::vector<Id> &late = arrivals(receiver.log, world.gone);
            logs.insert(logs.end(), late.begin(), late.end());
        }
        for (const Id log : logs) {
            Device after = receiver;
            after.log = log;
            World next = world;
            next.device[to] = device(after);
            visit(next);
        }
    }
}

/// Scores and random bytes come back, no secret, and the tablet goes on in a stream of its own. A backup holds the own
/// stream and that of the other up to anywhere, as long as nothing in it names what it has not.
std::vector<SealWorld::Id> SealWorld::backups(Id id) {
    const Device now = m_devices[id];
    const Log log = m_logs[now.log];
    const auto last = [&](int stream) {
        return int(std::count_if(log.begin(), log.end(),
                                 [&](std::uint16_t each) { return streamOf(m_facts[each].name) == stream; }));
    };
    std::vector<Id> found;
    for (int mine = 0; mine <= last(0); ++mine) {
        for (int theirs = 0; theirs <= last(1); ++theirs) {
            if (const auto kept = backup(now, mine, theirs))
                found.insert(found.end(), kept->begin(), kept->end());
        }
    }
    return found;
}

std::optional<std::vector<SealWorld::Id>> SealWorld::backup(const Device &now, int mine, int theirs) {
    const auto kept = [&](Name name) { return name % 64 <= (streamOf(name) == 0 ? mine : theirs); };
    Log log;
    for (const std::uint16_t id : Log(m_logs[now.log])) {
        const Fact &fact = m_facts[id];
        if (!kept(fact.name))
            continue;
        const bool namesKey = fact.kind == EntryKind::Release;
        if ((fact.commit != 0 && !kept(fact.commit)) || (namesKey && !kept(fact.about)))
            return std::nullopt;
        log.push_back(id);
    }
    Device back;
    back.log = this->log(log);
    back.stream = 2;
    for (const Name code : now.contents) {
        if (code % basisPlace <= mine)
            back.contents.push_back(code);
    }
    std::vector<Id> found{device(back)};
    // Between the row and the entry.
    for (const Name code : now.contents) {
        if (code % basisPlace == mine + 1) {
            back.contents.push_back(code);
            found.push_back(device(back));
        }
    }
    return found;
}

void SealWorld::restore(const World &world) {
    if (world.restores == m_limits.restores)
        return;
    for (const Id back : backups(world.device[0])) {
        World after = world;
        after.gone = ownOf(m_devices[world.device[0]].log);
        after.device[0] = back;
        ++after.restores;
        after.seen = std::uint8_t((after.seen & 1) != 0 ? 2 : 0);
        visit(after);
    }
}

void SealWorld::expand(const World &world) {
    ++m_result.states;
    check(world);
    if (moveTablets(world))
        return;
    deliver(world);
    restore(world);
}

SearchResult SealWorld::search() {
    World start;
    Device tablet;
    start.device[0] = device(tablet);
    tablet.stream = 1;
    start.device[1] = device(tablet);
    visit(start);
    while (!m_open.empty() && m_result.broken.isEmpty()) {
        const World world = m_open.back();
        m_open.pop_back();
        expand(world);
    }
    m_result.devices = m_devices.size();
    return m_result;
}

// What must hold ------------------------------------------------------------------------------------------------------

void SealWorld::checkTablet(const World &world, std::size_t at) {
    const Device device = m_devices[world.device[at]];
    const View &seen = view(world.device[at]);
    if (seen.free && device.opened)
        fail(QStringLiteral("it has opened the other's scores and can still change its own"), world);
    if (seen.free && seen.laidOpen)
        fail(QStringLiteral("the other's scores lie open and it can still change its own"), world);
    if (!seen.unsealed || device.key == 0)
        return;
    // A reopening that the restore had forgotten comes back after the new key was given out: then the very next thing
    // that the tablet does is to destroy the secret.
    if (device.stream == 2 && seen.step.kind == SealStep::Kind::DestroySecret)
        return;
    const std::array logs{m_devices[world.device[0]].log, m_devices[world.device[1]].log, world.gone};
    const bool boxed = std::any_of(logs.begin(), logs.end(), [&](Id log) { return holdsBoxFor(log, device.key); });
    if (boxed)
        fail(QStringLiteral("it is unsealed and holds the key to a box of the other"), world);
}

void SealWorld::check(const World &world) {
    checkTablet(world, 0);
    checkTablet(world, 1);
    if (m_limits.plant == Plant::None)
        finish(world);
}

SealWorld::Id SealWorld::advanced(Id id) { return view(id).forward.value_or(id); }

std::pair<SealWorld::Id, SealWorld::Id> SealWorld::ending(Id first, Id second) {
    if (const auto known = m_endings.find(pairOf(first, second)); known != m_endings.end())
        return known->second;
    Id a = advanced(first);
    Id b = advanced(second);
    a = given(a, m_devices[b].log);
    b = given(b, m_devices[a].log);
    const std::pair end = a == first && b == second ? std::pair(a, b) : ending(a, b);
    m_endings.emplace(pairOf(first, second), end);
    return end;
}

void SealWorld::finish(const World &world) {
    const Id all = joined(joined(m_devices[world.device[0]].log, m_devices[world.device[1]].log), world.gone);
    const Id first = given(world.device[0], all);
    const Id second = given(world.device[1], all);
    const bool known = m_endings.contains(pairOf(first, second));
    const auto [a, b] = ending(first, second);
    if ((world.seen & 2) != 0 && streamOf(view(a).standing) == 2)
        fail(QStringLiteral("scores that were sealed after the other's were seen count"), world);
    if (known)
        return;
    ++m_result.endings;
    const bool open = view(a).bothOpen && view(b).bothOpen;
    const bool lost = m_devices[a].stream == 2 && view(a).step.kind == SealStep::Kind::Lost;
    m_result.bothOpen += open ? 1 : 0;
    m_result.lostContent += !open && lost ? 1 : 0;
    if (!open && !lost)
        fail(QStringLiteral("it ends here: ") + tell(a) + QStringLiteral(" | ") + tell(b), world);
}

void SealWorld::fail(const QString &what, const World &world) {
    if (m_result.broken.isEmpty())
        m_result.broken =
            what + QStringLiteral(" — ") + tell(world.device[0]) + QStringLiteral(" | ") + tell(world.device[1]);
}

QString SealWorld::tell(Id id) const {
    const Device &device = m_devices[id];
    QString text = QStringLiteral("stream %1 key %2 step %3:")
                       .arg(device.stream)
                       .arg(device.key)
                       .arg(m_views[id] ? int(m_views[id]->step.kind) : -1);
    for (const std::uint16_t each : m_logs[device.log]) {
        const Fact &fact = m_facts[each];
        text += QStringLiteral(" [%1 kind %2 stamp %3 of %4 about %5]")
                    .arg(fact.name)
                    .arg(int(fact.kind))
                    .arg(fact.stamp)
                    .arg(fact.commit)
                    .arg(fact.about);
    }
    return text;
}

} // namespace Tweeluik::Testing
