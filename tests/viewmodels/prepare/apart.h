// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/explanationedit.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/services.h"
#include "support/story/pen.h"
#include "viewmodels/prepare/deskstory.h"

namespace Tweeluik {

/// Bruno's tablet, which has the measurement of the story as far as it was when they parted. What it writes and what
/// the story's tablet writes meanwhile come together in `meet`, by the fold of each.
class Apart {
public:
    explicit Apart(DeskStory &story) : m_story(story), m_id(story.inHand().id()), pen(m_id, Slot::Second, m_random) {
        hear();
        fold.apply(pen.written().first());
    }

    /// What the story's tablet wrote so far.
    void hear() {
        m_story.pass();
        std::ignore = m_story.store().read(m_id, [this](Entry &&entry) {
            pen.seen(entry);
            fold.apply(entry);
        });
    }
    void write(const Details &details) {
        fold.apply(pen.write(EntryKind::Details, {}, fold.heads(Subject::details()), Payload::encode(details)));
    }
    void write(const Plan &plan) {
        fold.apply(pen.write(EntryKind::Plan, {}, fold.heads(Subject::plan()), Payload::encode(plan)));
    }
    void seat(UnitId member, TeamRole role, int place) {
        fold.apply(pen.write(EntryKind::TeamMember, {}, fold.heads(Subject::seat(member)),
                             Payload::encode(Payload::Seat{member, role, place})));
    }
    void remove(UnitId member) {
        fold.apply(pen.write(EntryKind::Delete, {}, fold.heads(Subject::seat(member)),
                             Payload::encode(Payload::Removal{member})));
    }
    void explain(ItemNumber item, const QString &text) {
        SharedText seen;
        seen.unit = fold.explanationUnit(item);
        for (const SharedText &shown : fold.state().explanations.value(item))
            seen = shown.unit == seen.unit ? shown : seen;
        if (const auto edit = explanationEdit(seen, item, text, m_story.clock().now().wall))
            fold.apply(pen.write(EntryKind::Explanation, seen.unit, edit->parents, edit->payload));
    }
    /// What either wrote is on both; the story's measurement is opened anew. No page of it may be in view.
    void meet() {
        m_story.app().go(QStringLiteral("start"));
        m_story.pass();
        hear();
        m_story.store().append(m_id, pen.written().mid(m_brought), [](const Result<Done, StoreError> &) {});
        m_brought = pen.written().size();
        m_story.pass();
        m_story.desk().portfolio.close();
        std::ignore = m_story.desk().portfolio.open(m_id);
        m_story.pass();
    }

private:
    QRandomGenerator m_random{23};
    DeskStory &m_story;
    MeasurementId m_id;
    qsizetype m_brought = 0;

public:
    Story::Pen pen;
    Fold fold;
};

} // namespace Tweeluik
