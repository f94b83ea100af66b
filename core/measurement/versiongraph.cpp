// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/versiongraph.h"

#include "core/measurement/worddiff.h"

#include <algorithm>
#include <map>
#include <optional>

namespace Tweeluik {

namespace {

/// Where the places of a text are in one that was made of it by another merge.
QList<MergedPlace> carried(const QList<MergedPlace> &places, const QString &before, const QString &after) {
    if (places.isEmpty() || before == after)
        return places;
    const QList<QStringView> words = wordsOf(before);
    const QList<QStringView> now = wordsOf(after);
    const auto matches = matchWords(words, now, mostChangedWords);
    if (!matches)
        return {{0, after.size(), false}}; // too much to tell places apart
    std::vector<qsizetype> starts;
    qsizetype at = 0;
    for (const QStringView word : now) {
        starts.push_back(at);
        at += word.size();
    }
    QList<MergedPlace> moved;
    for (const MergedPlace &place : places) {
        qsizetype begin = 0;
        qsizetype from = 0; // behind the last word that still stands before the place
        qsizetype end = -1;
        std::optional<qsizetype> first;
        for (qsizetype i = 0; i < words.size(); begin += words.at(i).size(), ++i) {
            const int to = matches->at(std::size_t(i));
            if (to < 0 || begin >= place.from + std::max<qsizetype>(place.length, 0))
                continue;
            const qsizetype start = starts.at(std::size_t(to));
            if (begin < place.from) {
                from = start + now.at(to).size();
            } else {
                first = first.value_or(start);
                end = start + now.at(to).size();
            }
        }
        const qsizetype start = first.value_or(from);
        moved.append({start, first ? end - start : 0, place.first});
    }
    return moved;
}

/// A place that is told again, or as part of a longer one, is told once.
QList<MergedPlace> together(const QList<MergedPlace> &earlier, const QList<MergedPlace> &later) {
    QList<MergedPlace> all = later;
    for (const MergedPlace &place : earlier) {
        const bool told = std::any_of(later.begin(), later.end(), [&place](const MergedPlace &each) {
            return each.from <= place.from && each.from + each.length >= place.from + place.length;
        });
        if (!told)
            all.append(place);
    }
    return all;
}

} // namespace

/// One evaluation of a graph.
class GraphMerge {
public:
    using Node = VersionGraph::Node;
    using Nodes = VersionGraph::Nodes;
    explicit GraphMerge(const VersionGraph &graph) : m_graph(graph) {}

    [[nodiscard]] const QString &text(Node node) {
        const auto known = m_texts.find(node);
        return known != m_texts.end() ? known->second : m_texts.emplace(node, m_graph.m_textOf(node)).first->second;
    }

    /// Nodes of one content.
    struct Voice {
        QString text;
        Nodes nodes;
    };
    /// In the order of their last node.
    [[nodiscard]] std::vector<Voice> voices(const Nodes &nodes) {
        std::vector<Voice> found;
        for (const Node node : nodes) {
            Voice voice{text(node), {}};
            const auto same = std::find_if(found.begin(), found.end(),
                                           [&voice](const Voice &each) { return each.text == voice.text; });
            if (same != found.end()) {
                voice.nodes = same->nodes;
                found.erase(same);
            }
            voice.nodes.push_back(node);
            found.push_back(std::move(voice));
        }
        return found;
    }

    struct Joined {
        QString text;
        QList<MergedPlace> places;
    };
    /// None: they are to be shown.
    [[nodiscard]] std::optional<Joined> join(const Nodes &nodes) {
        std::vector<Voice> all = voices(nodes);
        if (all.size() > 1)
            std::erase_if(all, [](const Voice &voice) { return voice.text.isEmpty(); });
        if (all.size() > VersionGraph::mostHeads)
            return std::nullopt;
        Joined joined{all.front().text, {}};
        std::vector<bool> known = ancestors(all.front().nodes);
        for (std::size_t i = 1; i < all.size(); ++i) {
            // Counted on the way in: bases of bases end as well.
            if (m_merges++ >= VersionGraph::mostMerges)
                return std::nullopt;
            const std::vector<bool> theirs = ancestors(all[i].nodes);
            const Nodes best = bestCommon(known, theirs);
            if (best.empty())
                return std::nullopt;
            const std::optional<Joined> base = join(best);
            if (!base)
                return std::nullopt;
            TextMerge merge = mergeTexts(base->text, joined.text, all[i].text);
            if (merge.outcome != TextMerge::Outcome::Merged)
                return std::nullopt;
            joined.places = together(carried(joined.places, joined.text, merge.text), merge.places);
            joined.text = merge.text;
            std::transform(known.begin(), known.end(), theirs.begin(), known.begin(), std::logical_or<>());
        }
        std::stable_sort(joined.places.begin(), joined.places.end(),
                         [](const MergedPlace &a, const MergedPlace &b) { return a.from < b.from; });
        return joined;
    }

private:
    /// With the nodes themselves.
    [[nodiscard]] std::vector<bool> ancestors(const Nodes &nodes) const {
        std::vector<bool> marked(m_graph.m_parents.size());
        for (const Node node : nodes)
            marked[node] = true;
        for (Node node = nodes.back() + 1; node-- > 0;) {
            if (!marked[node])
                continue;
            for (const Node parent : m_graph.m_parents[node])
                marked[parent] = true;
        }
        return marked;
    }
    /// Common ancestors that are no ancestor of another one.
    [[nodiscard]] Nodes bestCommon(const std::vector<bool> &one, const std::vector<bool> &other) const {
        std::vector<bool> behind(one.size());
        Nodes best;
        for (Node node = one.size(); node-- > 0;) {
            if (!one[node] || !other[node])
                continue;
            if (!behind[node])
                best.push_back(node);
            for (const Node parent : m_graph.m_parents[node])
                behind[parent] = true;
        }
        std::reverse(best.begin(), best.end());
        return best;
    }

    const VersionGraph &m_graph;
    std::map<Node, QString> m_texts;
    int m_merges = 0;
};

VersionGraph::Node VersionGraph::add(const Nodes &parents) {
    const Node node = m_parents.size();
    Nodes known;
    for (const Node parent : parents) {
        if (parent >= node)
            continue;
        known.push_back(parent);
        m_replaced[parent] = true;
    }
    m_edges += known.size() + 1;
    m_parents.push_back(std::move(known));
    m_replaced.push_back(false);
    return node;
}

VersionGraph::Shown VersionGraph::shown() const {
    Shown shown;
    for (Node node = 0; node < m_replaced.size(); ++node) {
        if (!m_replaced[node])
            shown.heads.push_back(node);
    }
    if (shown.heads.empty())
        return shown;
    GraphMerge merge(*this);
    const auto voices = merge.voices(shown.heads);
    bool takenAway = false;
    for (const auto &voice : voices) {
        shown.versions.push_back(voice.nodes.back());
        takenAway = takenAway || voice.text.isEmpty();
        if (!voice.text.isEmpty())
            shown.text = voice.text;
    }
    if (voices.size() == 1)
        return shown;
    const auto joined = m_edges > mostEdges ? std::nullopt : merge.join(shown.heads);
    shown.conflict = !joined;
    if (!joined)
        return shown;
    shown.text = joined->text;
    shown.merged = joined->places;
    if (takenAway) // an edit that the other had taken away: all of it is to be looked at
        shown.merged = {{0, shown.text.size(), voices.back().text.isEmpty()}};
    return shown;
}

} // namespace Tweeluik
