// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/nodereader.h"

namespace Tweeluik {

using Kind = InstrumentError::Kind;

namespace {
/// Texts go into plain-text labels, but also into documents and through QString::arg.
bool hasMarkup(const QString &text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar next = text[i + 1];
        if (text[i] == u'<' && (next.isLetter() || next == u'/' || next == u'!'))
            return true;
        if (text[i] == u'%' && (next.isDigit() || next == u'n' || next == u'L'))
            return true;
    }
    return false;
}
} // namespace

QString NodeReader::place(const JsonNode &node) const {
    QString path;
    for (const QString &step : m_path)
        path += path.isEmpty() || step.startsWith(u'[') ? step : u'.' + step;
    return QStringLiteral("%1, line %2").arg(path.isEmpty() ? QStringLiteral("top") : path).arg(node.line);
}

void NodeReader::fail(Kind kind, const JsonNode &node, const QString &reason) {
    if (!m_error)
        m_error = InstrumentError{kind, place(node), reason};
}

bool NodeReader::object(const JsonNode &node, const QStringList &needed, const QStringList &optional) {
    if (!good())
        return false;
    if (node.type != JsonNode::Type::Object) {
        fail(Kind::WrongType, node, QStringLiteral("an object is expected here"));
        return false;
    }
    for (const QString &key : node.keys) {
        if (!needed.contains(key) && !optional.contains(key))
            fail(Kind::UnknownField, *node.child(key), QStringLiteral("unknown field %1").arg(key));
    }
    for (const QString &key : needed) {
        if (!node.child(key))
            fail(Kind::MissingField, node, QStringLiteral("field %1 is missing").arg(key));
    }
    return good();
}

const JsonNode *NodeReader::list(const JsonNode &node, const char *key, int min, int max) {
    const JsonNode *found = good() ? node.child(QLatin1String(key).toString()) : nullptr;
    if (!found)
        return nullptr;
    const Step step(*this, QLatin1String(key).toString());
    if (found->type != JsonNode::Type::Array)
        fail(Kind::WrongType, *found, QStringLiteral("a list is expected here"));
    else if (found->children.size() < min || found->children.size() > max)
        fail(Kind::OutOfRange, *found,
             QStringLiteral("%1 elements where %2 to %3 are possible").arg(found->children.size()).arg(min).arg(max));
    return good() ? found : nullptr;
}

int NodeReader::number(const JsonNode &node, const char *key, int min, int max) {
    const JsonNode *found = good() ? node.child(QLatin1String(key).toString()) : nullptr;
    if (!found)
        return min;
    const Step step(*this, QLatin1String(key).toString());
    if (found->type != JsonNode::Type::Integer)
        fail(Kind::WrongType, *found, QStringLiteral("a whole number is expected here"));
    else if (found->integer < min || found->integer > max)
        fail(Kind::OutOfRange, *found,
             QStringLiteral("%1 is not between %2 and %3").arg(found->integer).arg(min).arg(max));
    return good() ? int(found->integer) : min;
}

QString NodeReader::text(const JsonNode &node, const char *key, qsizetype max) {
    const JsonNode *found = good() ? node.child(QLatin1String(key).toString()) : nullptr;
    if (!found)
        return {};
    const Step step(*this, QLatin1String(key).toString());
    return checkedText(*found, max);
}

QString NodeReader::checkedText(const JsonNode &node, qsizetype max) {
    const QString &text = node.text;
    if (node.type != JsonNode::Type::String)
        fail(Kind::WrongType, node, QStringLiteral("a text is expected here"));
    else if (text.trimmed().isEmpty())
        fail(Kind::BadText, node, QStringLiteral("this text is empty"));
    else if (text.trimmed().size() != text.size())
        fail(Kind::BadText, node, QStringLiteral("this text begins or ends with a space"));
    else if (text.size() > max)
        fail(Kind::BadText, node, QStringLiteral("this text is longer than %1 characters").arg(max));
    else if (text != text.normalized(QString::NormalizationForm_C))
        fail(Kind::BadText, node, QStringLiteral("this text is not in normalisation form C"));
    else if (hasMarkup(text))
        fail(Kind::BadText, node, QStringLiteral("markup or a place marker in a text"));
    return good() ? text : QString();
}

QString NodeReader::name(const JsonNode &node, const char *key) {
    const JsonNode *found = good() ? node.child(QLatin1String(key).toString()) : nullptr;
    if (!found)
        return {};
    const Step step(*this, QLatin1String(key).toString());
    return checkedName(*found);
}

QString NodeReader::checkedName(const JsonNode &node) {
    bool fine = node.type == JsonNode::Type::String && !node.text.isEmpty() && node.text.size() <= 40;
    for (const QChar c : node.text)
        fine = fine && ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.');
    if (!fine)
        fail(Kind::BadId, node, QStringLiteral("a name is small letters, digits, dots and hyphens, at most 40"));
    return good() ? node.text : QString();
}

} // namespace Tweeluik
