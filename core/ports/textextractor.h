// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

namespace Tweeluik {

struct ExtractError {
    enum class Kind { NotAPdf, Encrypted, NoText, TooLarge, TooManyPages, TooSlow, TooMuchMemory, Crashed, Unreadable };
    Kind kind = Kind::Unreadable;
    QString detail; ///< for the event log
};

/// Text of a PDF, page by page, with a form feed between pages and a line per printed line; columns and hyphens are
/// left to the parser. A hostile file costs at most the limits of the adapter (a child process on Linux).
class TextExtractor {
public:
    virtual ~TextExtractor() = default;
    using Finished = std::function<void(Result<QString, ExtractError>)>;
    /// Calls back on the calling thread's event loop, once.
    virtual void extract(const QString &pdfFile, Finished finished) = 0;
};

} // namespace Tweeluik
