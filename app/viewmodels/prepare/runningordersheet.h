// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/desk.h"
#include "core/ports/documentwriter.h"

#include <QCoreApplication>

namespace Tweeluik {

/// The running order on paper, for a room where no tablet may lie on the table: blocks with their times, then item by
/// item the prompts with a square to tick. Always the work text: what is printed can be handed on. No person is named.
class RunningOrderSheet {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::RunningOrderSheet)
public:
    [[nodiscard]] static PrintedDocument document(const Measurement &measurement, const Desk &desk);
    /// "MIE_Oefenhuis-De-Linde_2026-11-27_gespreksverloop.pdf": safe for every file system.
    [[nodiscard]] static QString fileName(const Measurement &measurement, const Clock &clock);

private:
    [[nodiscard]] static PrintedGroup head(const Measurement &measurement, const Desk &desk);
    [[nodiscard]] static PrintedGroup blocks(const Measurement &measurement, const Desk &desk);
    [[nodiscard]] static PrintedGroup item(const Measurement &measurement, const Desk &desk, const struct Block &block);
};

} // namespace Tweeluik
