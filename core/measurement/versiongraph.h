// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/textmerge.h"

#include <functional>
#include <vector>

namespace Tweeluik {

/// Versions of one text that several people wrote, and what they come to (design, section 3). Nodes are numbered in the
/// total order of entries, so a parent has a lower number. Says the same for every machine that has the same versions.
///
/// An empty text is one that was taken away: beside a head with words it yields.
///
/// Bounds: `mostEdges` versions and parents together, `mostHeads` different heads, `mostMerges` merges with those that
/// bases take, mergeTexts' own bound in each. Beyond any of them the versions are shown.
class VersionGraph {
public:
    using Node = std::size_t;
    using Nodes = std::vector<Node>;
    static constexpr std::size_t mostEdges = 40'000;
    static constexpr std::size_t mostHeads = 16;
    static constexpr int mostMerges = 256;

    struct Shown {
        QString text;              ///< of a conflict the last version that has words
        Nodes heads;               ///< what no other version builds on, ascending
        Nodes versions;            ///< the same, one for each content: the last that says it
        bool conflict = false;     ///< the versions are to be laid side by side
        QList<MergedPlace> merged; ///< by place; `first`: of the earlier of the two that were joined there
    };

    /// The text of a node is asked at most once.
    using TextOf = std::function<QString(Node)>;
    explicit VersionGraph(TextOf textOf) : m_textOf(std::move(textOf)) {}
    /// Parents that are no lower number are left out.
    Node add(const Nodes &parents);
    [[nodiscard]] Shown shown() const;

private:
    friend class GraphMerge;
    TextOf m_textOf;
    std::vector<Nodes> m_parents;
    std::vector<bool> m_replaced;
    std::size_t m_edges = 0;
};

} // namespace Tweeluik
