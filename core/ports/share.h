// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace Tweeluik {

struct ShareError {
    enum class Kind {
        NoPlace, ///< the folder is not there or may not be written in
        Full,    ///< no room
        Other,
    };
    Kind kind = Kind::Other;
    QString detail; ///< for the event log; may hold the path
};

/// Hands a file on, the way the system does it: to a place that the auditor chose, or through its share sheet. Names of
/// files never name a person.
class Share {
public:
    enum class Outcome { HandedOn, Cancelled };
    using Finished = std::function<void(const Result<Outcome, ShareError> &)>;

    virtual ~Share() = default;
    /// The page asks for a place first, and `offer` gets a path; otherwise only a name.
    [[nodiscard]] virtual bool wantsPlace() const = 0;
    /// The file is there whole or not at all; one of the same name is replaced. `finished` is called once, perhaps
    /// before this returns.
    virtual void offer(const QString &file, const QByteArray &bytes, const Finished &finished) = 0;
};

} // namespace Tweeluik
