// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/share.h"

namespace Tweeluik {

/// Writes to the place that the auditor chose; readable by this account alone until it is handed on.
class FileShare : public Share {
public:
    [[nodiscard]] bool wantsPlace() const override { return true; }
    void offer(const QString &file, const QByteArray &bytes, const Finished &finished) override;
};

} // namespace Tweeluik
