// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/yardstickmarks.h"

#include <array>

namespace Tweeluik {

std::optional<NoteMark> markOf(const YardstickId &yardstick) {
    struct Known {
        const char16_t *name;
        NoteMark mark;
    };
    static constexpr std::array known{
        Known{u"bereik", NoteMark::Reach},       Known{u"regelmaat", NoteMark::Regularity},
        Known{u"borging", NoteMark::Anchoring},  Known{u"wie", NoteMark::Who},
        Known{u"betaald", NoteMark::Paid},       Known{u"grens", NoteMark::Border},
        Known{u"voorbeeld", NoteMark::Practice}, Known{u"soort", NoteMark::Variety},
    };
    for (const Known &each : known) {
        if (yardstick.name == QStringView(each.name))
            return each.mark;
    }
    return std::nullopt;
}

QList<NoteMark> yardstickMarks(const Aids &aids, const QList<ItemNumber> &items) {
    NoteMarks marks;
    for (const ItemNumber item : items) {
        for (const YardstickId &yardstick : aids.item(ItemId{item}).yardsticks) {
            if (const auto mark = markOf(yardstick))
                marks.insert(*mark);
        }
    }
    return marks.values();
}

} // namespace Tweeluik
