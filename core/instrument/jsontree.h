// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tweeluik {

/// A JSON value that remembers its line. QJsonDocument forgets lines, keeps the last of two equal keys without a word,
/// turns every number into a double and sets no limits; a file from somebody else deserves better.
struct JsonNode {
    enum class Type { Null, Bool, Integer, String, Array, Object };
    Type type = Type::Null;
    int line = 0; ///< from 1
    qint64 integer = 0;
    bool truth = false;
    QString text;
    QStringList keys; ///< of an object, in file order, each once; keys[i] names children[i]
    QList<JsonNode> children;

    /// nullptr when absent.
    [[nodiscard]] const JsonNode *child(QStringView key) const;
};

struct JsonLimits {
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 12;
    int values = 20'000;
    qsizetype textLength = 4'000; ///< UTF-16 units, keys included
};

struct JsonError {
    enum class Kind { TooLarge, NotUtf8, Syntax, TooDeep, TooMany, TextTooLong, BadNumber, BadCharacter, DuplicateKey };
    Kind kind = Kind::Syntax;
    int line = 0;
    QString reason; ///< English, for the event log
};

/// Strict RFC 8259 with two narrowings: whole numbers of at most nine digits only, and no control, bidirectional or
/// zero-width character in any text. Stops at the first thing that is not right.
[[nodiscard]] Result<JsonNode, JsonError> readJson(const QByteArray &bytes, const JsonLimits &limits = {});

/// The offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates included), or -1.
[[nodiscard]] qsizetype firstBadUtf8(const QByteArray &bytes);

} // namespace Tweeluik
