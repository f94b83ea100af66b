// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealworld.h"

#include <algorithm>

namespace Tweeluik::Testing {

namespace {

constexpr std::uint8_t lateStamp = 100;

Hash explanationsOf(std::uint8_t edits) {
    Hash hash{};
    hash[0] = 0xe0;
    hash[1] = edits;
    return hash;
}

} // namespace

SealWorld::SealWorld(const SearchLimits &limits) : m_limits(limits) {
    m_logs.emplace_back();
    m_logIds.emplace(Log(), 0);
}

// Names ---------------------------------------------------------------------------------------------------------------

EntryRef SealWorld::refOf(Name name) const {
    EntryRef ref;
    const std::uint8_t stream = streamOf(name);
    // Where stamps are equal the order of streams decides: the one after the restore comes before or behind the lost
    // one.
    ref.stream.bytes[0] = stream == 2 ? 1 : std::uint8_t(4 + stream);
    ref.stream.bytes[1] = stream;
    ref.seq = name % 64;
    return ref;
}

SealWorld::Name SealWorld::nameOf(const EntryRef &ref) const { return Name(ref.stream.bytes[1] * 64 + ref.seq); }

SealKey SealWorld::keyOf(Name name) {
    SealKey key{};
    key[0] = std::uint8_t(name >> 8);
    key[1] = std::uint8_t(name);
    return key;
}

SealWorld::Name SealWorld::keyFor(Name entry) const {
    return m_limits.plant == Plant::LongLivedKey ? Name(1000 + int(slotOf(streamOf(entry)))) : entry;
}

SealedContent SealWorld::contentFor(Name code) const {
    SealedContent content;
    content.slot = slotOf(streamOf(code % basisPlace));
    content.explanations = explanationsOf(std::uint8_t(code / basisPlace));
    content.random[0] = std::uint8_t(code);
    content.sheet = "sheet";
    return content;
}

const Hash &SealWorld::sealFor(Name code) {
    const auto found = m_seals.find(code);
    return found != m_seals.end() ? found->second : m_seals.emplace(code, sealOf(contentFor(code))).first->second;
}

// Everything that occurs, once ----------------------------------------------------------------------------------------

std::uint16_t SealWorld::fact(const Fact &fact) {
    const auto [at, added] = m_factIds.try_emplace(fact, std::uint16_t(m_facts.size()));
    if (added)
        m_facts.push_back(fact);
    return at->second;
}

SealWorld::Id SealWorld::log(const Log &facts) {
    const auto [at, added] = m_logIds.try_emplace(facts, Id(m_logs.size()));
    if (added)
        m_logs.push_back(facts);
    return at->second;
}

SealWorld::Id SealWorld::device(const Device &device) {
    const auto [at, added] = m_deviceIds.try_emplace(device, Id(m_devices.size()));
    if (added) {
        m_devices.push_back(device);
        m_views.emplace_back();
    }
    return at->second;
}

SealWorld::Id SealWorld::joined(Id a, Id b) {
    if (a == b || b == 0)
        return a;
    const auto [at, added] = m_joined.try_emplace(pairOf(std::min(a, b), std::max(a, b)), 0);
    if (added) {
        Log both;
        std::set_union(m_logs[a].begin(), m_logs[a].end(), m_logs[b].begin(), m_logs[b].end(),
                       std::back_inserter(both));
        at->second = log(both);
    }
    return at->second;
}

SealWorld::Id SealWorld::with(Id from, std::uint16_t fact) {
    Log more = m_logs[from];
    more.insert(std::upper_bound(more.begin(), more.end(), fact), fact);
    return log(more);
}

SealWorld::Id SealWorld::given(Id id, Id facts) {
    Device more = m_devices[id];
    more.log = joined(more.log, facts);
    return device(more);
}

bool SealWorld::holdsBoxFor(Id id, Name key) const {
    return std::any_of(m_logs[id].begin(), m_logs[id].end(), [&](std::uint16_t each) {
        const Fact &fact = m_facts[each];
        return fact.kind == EntryKind::Release && keyFor(fact.about) == key;
    });
}

// What a tablet sees --------------------------------------------------------------------------------------------------

void SealWorld::say(SealLog &log, const Fact &fact) {
    const EntryRef ref = refOf(fact.name);
    const Slot slot = slotOf(streamOf(fact.name));
    const EntryRef commit = refOf(fact.commit);
    switch (fact.kind) {
    case EntryKind::Commit:
        log.commits.append({ref,
                            slot,
                            1,
                            {},
                            explanationsOf(fact.basis),
                            sealFor(Name(fact.name + basisPlace * fact.basis)),
                            keyOf(fact.about),
                            {}});
        break;
    case EntryKind::Rekey:
        log.rekeys.append({ref, slot, commit, keyOf(fact.about)});
        break;
    case EntryKind::Reopening:
        log.reopenings.append({ref, slot, commit, {}, {}});
        break;
    case EntryKind::Release:
        log.releases.append({ref, slot, commit, refOf(fact.about), {}});
        break;
    case EntryKind::Reveal: {
        const SealedContent content = contentFor(Name(fact.commit + basisPlace * fact.basis));
        log.reveals.append({ref, slot, commit, content.scoresHead, content.random, content.sheet});
        break;
    }
    default:
        break;
    }
}

Judgement SealWorld::saidTo(const Device &device, std::uint8_t &edits) {
    std::vector<Fact> facts;
    for (const std::uint16_t id : m_logs[device.log])
        facts.push_back(m_facts[id]);
    if (device.pending != 0)
        facts.push_back(m_facts[device.pending - 1]);
    std::sort(facts.begin(), facts.end(), [this](const Fact &a, const Fact &b) {
        return std::tuple(a.stamp, refOf(a.name)) < std::tuple(b.stamp, refOf(b.name));
    });
    Judgement said;
    edits = 0;
    for (const Fact &fact : facts) {
        say(said.seals, fact);
        edits = std::uint8_t(edits + (fact.kind == EntryKind::Explanation ? 1 : 0));
    }
    const Hash now = explanationsOf(edits);
    said.ready.fill(QByteArray(reinterpret_cast<const char *>(now.data()), qsizetype(now.size())));
    return said;
}

SealHeld SealWorld::heldOf(const Device &device) {
    SealHeld held;
    for (const Name code : device.contents)
        held.seals.append(sealFor(code));
    if (device.key != 0)
        held.key = keyOf(device.key);
    if (device.openedRelease != 0)
        held.opened = refOf(device.openedRelease);
    return held;
}

const SealWorld::View &SealWorld::view(Id id) {
    if (m_views[id])
        return *m_views[id];
    const Device device = m_devices[id];
    const Slot self = slotOf(device.stream);
    std::uint8_t edits = 0;
    const Judgement said = saidTo(device, edits);
    const SealFacts facts{said, {}, 1, explanationsOf(edits)};
    const SealState state = sealState(facts);
    const bool durable = device.pending == 0 || m_limits.plant == Plant::OpenBeforeDurable;
    const SealSide &mine = state.side(self);
    View view;
    view.step = nextStep(facts, state, self, heldOf(device), durable);
    view.free = state.maySeal[std::size_t(self)] || state.mayReopen[std::size_t(self)];
    view.unsealed = !mine.commit;
    view.sees = state.side(other(self)).reveal.has_value();
    view.bothOpen = state.bothOpen();
    view.laidOpen = std::any_of(said.seals.reveals.begin(), said.seals.reveals.end(),
                                [&](const Reveal &reveal) { return reveal.slot == other(self); });
    view.standing = mine.commit ? nameOf(mine.commit->ref) : Name(0);
    // The disk, opening and destroying are nobody else's business: when they happen makes no difference to anybody, so
    // they happen before anything else.
    view.alone = device.pending != 0 || view.step.kind == SealStep::Kind::Open ||
                 view.step.kind == SealStep::Kind::DestroySecret;
    movesOfRule(view, device, state);
    if (!view.alone)
        movesOfAuditor(view, device, state);
    movesOfDisk(view, device);
    m_views[id] = std::move(view);
    return *m_views[id];
}

// What a tablet does --------------------------------------------------------------------------------------------------

SealWorld::Fact SealWorld::next(const Device &device, EntryKind kind) const {
    Fact fact;
    fact.kind = kind;
    int seq = 1;
    for (const std::uint16_t id : m_logs[device.log]) {
        seq += streamOf(m_facts[id].name) == device.stream ? 1 : 0;
        if (slotOf(streamOf(m_facts[id].name)) == slotOf(device.stream))
            fact.stamp = std::max(fact.stamp, m_facts[id].stamp);
    }
    ++fact.stamp;
    if (device.stream == 2 && !m_limits.restoredFirst)
        fact.stamp = std::max<std::uint8_t>(fact.stamp, lateStamp);
    fact.name = Name(device.stream * 64 + seq);
    return fact;
}

SealWorld::Id SealWorld::write(View &view, const Device &before, Device row, const Fact &said, Move cost) {
    // Stopped after the row: what it had is gone, and what it drew was given to nobody and opens nothing.
    if (row.key != before.key && before.key != 0) {
        Device stopped = before;
        stopped.key = 0;
        cost.device = device(stopped);
        view.moves.push_back(cost);
    }
    row.log = with(row.log, fact(said));
    cost.device = device(row);
    view.moves.push_back(cost);
    return cost.device;
}

SealWorld::Id SealWorld::seal(View &view, const Device &before, const SealState &state) {
    Device device = before;
    Fact commit = next(device, EntryKind::Commit);
    commit.about = keyFor(commit.name);
    commit.basis = state.basis.explanations[1];
    const Name code = Name(commit.name + basisPlace * commit.basis);
    if (std::find(device.contents.begin(), device.contents.end(), code) == device.contents.end())
        device.contents.push_back(code);
    device.key = commit.about;
    device.openedRelease = 0;
    return write(view, before, device, commit, {});
}

SealWorld::Id SealWorld::reopen(View &view, const Device &before, Name commit, Move cost) {
    Fact reopening = next(before, EntryKind::Reopening);
    reopening.commit = commit;
    Device after = before;
    if (m_limits.plant == Plant::ReopenBeforeDestroy)
        write(view, before, after, reopening, cost);
    if (m_limits.plant != Plant::LongLivedKey)
        after.key = 0;
    return write(view, before, after, reopening, cost);
}

SealWorld::Id SealWorld::release(const Device &from, const SealStep &step) {
    Fact release = next(from, EntryKind::Release);
    release.commit = nameOf(step.commit);
    release.about = nameOf(step.about);
    Device after = from;
    after.pending = std::uint16_t(fact(release) + 1);
    return device(after);
}

SealWorld::Id SealWorld::open(const Device &from, const SealStep &step) {
    Device after = from;
    after.openedRelease = nameOf(step.about);
    after.opened = true;
    return device(after);
}

SealWorld::Id SealWorld::keepOpen(Device from) {
    from.opened = true;
    return device(from);
}

void SealWorld::movesOfRule(View &view, const Device &from, const SealState &state) {
    using Kind = SealStep::Kind;
    Device row = from;
    Fact said;
    switch (view.step.kind) {
    case Kind::Seal:
        if (state.maySeal[std::size_t(slotOf(from.stream))])
            view.forward = seal(view, from, state);
        return;
    case Kind::Reopen:
        view.forward = reopen(view, from, nameOf(view.step.commit), {});
        return;
    case Kind::Rekey:
        said = next(from, EntryKind::Rekey);
        said.commit = nameOf(view.step.commit);
        said.about = row.key = keyFor(said.name);
        view.forward = write(view, from, row, said, {});
        return;
    case Kind::Reveal:
        said = next(from, EntryKind::Reveal);
        said.commit = nameOf(view.step.commit);
        said.basis = state.side(slotOf(from.stream)).commit->explanations[1];
        view.forward = write(view, from, from, said, {});
        return;
    case Kind::Release:
        view.forward = release(from, view.step);
        break;
    case Kind::Open:
        view.forward = open(from, view.step);
        break;
    case Kind::DestroySecret:
        row.key = m_limits.plant == Plant::LongLivedKey ? row.key : Name(0);
        view.forward = device(row);
        break;
    default:
        return;
    }
    view.moves.push_back({*view.forward});
}

void SealWorld::movesOfAuditor(View &view, const Device &from, const SealState &state) {
    if (state.mayReopen[std::size_t(slotOf(from.stream))])
        reopen(view, from, view.standing, {0, 1, 0});
    Device after = from;
    Fact edit;
    edit.kind = EntryKind::Explanation;
    edit.name = Name((3 + int(slotOf(from.stream))) * 64 + 1);
    after.log = with(from.log, fact(edit));
    view.moves.push_back({device(after), 0, 1});
    if (m_limits.plant == Plant::OpenWhileSealed && from.key != 0 && holdsBoxFor(from.log, from.key))
        view.moves.push_back({keepOpen(from)});
}

void SealWorld::movesOfDisk(View &view, const Device &from) {
    if (from.pending == 0)
        return;
    Device after = from;
    after.pending = 0;
    view.moves.push_back({device(after)}); // it stopped before
    after.log = with(from.log, std::uint16_t(from.pending - 1));
    view.moves.push_back({device(after)});
    if (!view.forward)
        view.forward = device(after);
}

} // namespace Tweeluik::Testing
