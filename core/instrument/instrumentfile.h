// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/instrument/aids.h"
#include "core/instrument/instrument.h"
#include "core/instrument/wording.h"

namespace Tweeluik {

/// The content of one instrument file: structure, wording and, for a work text, our aids.
struct InstrumentFile {
    QString id; ///< "mie-2026"
    Instrument instrument;
    Wording wording;
    Aids aids; ///< empty for an official wording

    bool operator==(const InstrumentFile &) const = default;
};

/// Why an instrument file was refused. A file is taken whole or not at all.
struct InstrumentError {
    enum class Kind {
        Missing,     ///< there is no such file
        TooLarge,    ///< more bytes, values, depth or text than an instrument has
        Unreadable,  ///< not UTF-8, not JSON
        NewerFormat, ///< written by a later version
        MissingField,
        UnknownField,
        WrongType,
        OutOfRange, ///< a number or a count
        BadText,    ///< empty, not NFC, invisible or reversing characters, markup
        BadId,
        DuplicateId,
        BrokenReference ///< points at a yardstick, term or level that is not there
    };
    Kind kind = Kind::Unreadable;
    QString place;  ///< "items[3].anchors[2].text, line 120"
    QString reason; ///< English, for the event log
};

/// The one format in which instruments are kept: FORMAT.md.
class InstrumentCodec {
public:
    static constexpr char format[] = "tweeluik-instrument";
    static constexpr int version = 1;
    static constexpr qsizetype maxBytes = 4 * 1024 * 1024;

    [[nodiscard]] static Result<InstrumentFile, InstrumentError> decode(const QByteArray &json);
    /// decode(encode(x)) == x.
    [[nodiscard]] static QByteArray encode(const InstrumentFile &file);
};

/// A work text that ships with the product; every released one stays in it for ever, so that an old measurement can
/// be read as it was scored.
[[nodiscard]] Result<InstrumentFile, InstrumentError> loadWorkText(const QString &name = QStringLiteral("mie-2026.nl"));
/// The names that loadWorkText knows, newest last.
[[nodiscard]] QStringList workTextNames();

} // namespace Tweeluik
