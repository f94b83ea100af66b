// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/officialtext.h"
#include "core/instrument/textlines.h"

namespace Tweeluik {

/// The question sentences of a running text. A sentence ends at a question mark or a full stop before a capital or the
/// end; "bijv." and the like end none.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// The questions of one item, prompt by prompt, sentence by sentence. Letters or bullets show where a prompt begins; in
/// a text that has lost both, the counts of the structure do, and only if the total is right.
[[nodiscard]] Result<QList<QStringList>, OfficialTextError>
questionsOf(const QList<TextLine> &lines, const Instrument::Item &item, const LineJoiner &joiner);

} // namespace Tweeluik
