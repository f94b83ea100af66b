// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrumentfile.h"
#include "core/instrument/jsontree.h"

#include <optional>

namespace Tweeluik {

/// Walks a JSON tree and remembers the first thing that is not as an instrument file must be, with its place. After an
/// error every question gets an empty answer, so that reading code needs no error branch of its own.
class NodeReader {
public:
    [[nodiscard]] bool good() const { return !m_error; }
    [[nodiscard]] const InstrumentError &error() const { return *m_error; }
    void fail(InstrumentError::Kind kind, const JsonNode &node, const QString &reason);

    /// One step down; the path is kept for error messages as long as the step lives.
    class Step {
    public:
        Step(NodeReader &reader, const QString &name) : m_reader(reader) { m_reader.m_path.append(name); }
        ~Step() { m_reader.m_path.removeLast(); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        NodeReader &m_reader;
    };

    /// Fails on a node that is no object, lacks one of the needed keys or has one that is in neither list.
    bool object(const JsonNode &node, const QStringList &needed, const QStringList &optional = {});
    /// The member as a list of between min and max elements; nullptr after an error or when it is absent.
    const JsonNode *list(const JsonNode &node, const char *key, int min, int max);
    /// A whole number in a range.
    int number(const JsonNode &node, const char *key, int min, int max);
    /// A text of at least one visible character and at most `max`, NFC, without markup or edges of white space.
    QString text(const JsonNode &node, const char *key, qsizetype max);
    QString checkedText(const JsonNode &node, qsizetype max);
    /// A name of small letters, digits, dots and hyphens.
    QString name(const JsonNode &node, const char *key);
    QString checkedName(const JsonNode &node);

private:
    [[nodiscard]] QString place(const JsonNode &node) const;

    QStringList m_path;
    std::optional<InstrumentError> m_error;
};

} // namespace Tweeluik
