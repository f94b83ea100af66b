// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/officialtext.h"

#include <QCoreApplication>

namespace Tweeluik {

/// Why a text was not taken, in plain words: what it is or what is missing, and what can be done now.
struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::RefusalWords)
public:
    QString title;
    QString what;
    QString todo;

    [[nodiscard]] static RefusalWords of(const OfficialTextError &error);

private:
    [[nodiscard]] static RefusalWords ofFile(const OfficialTextError &error);
    [[nodiscard]] static RefusalWords ofPdf(ExtractError::Kind kind);
    [[nodiscard]] static RefusalWords ofPart(const OfficialTextError &error);
    [[nodiscard]] static QString wholeManual();
    [[nodiscard]] static QString pasteInstead();
};

} // namespace Tweeluik
