// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/jsontree.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// Signs that are invisible or turn the reading direction: a name with them can look like another name.
bool isDeceptive(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE ||
           (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

class Parser {
public:
    Parser(const QByteArray &bytes, const JsonLimits &limits)
        : m_at(bytes.constData()), m_end(m_at + bytes.size()), m_limits(limits) {}

    Result<JsonNode, JsonError> run() {
        JsonNode root;
        skipSpace();
        if (!value(root, 0))
            return m_error;
        skipSpace();
        if (m_at != m_end && fail(JsonError::Kind::Syntax, QStringLiteral("something follows the last bracket")))
            return m_error;
        return m_error.line ? Result<JsonNode, JsonError>(m_error) : Result<JsonNode, JsonError>(std::move(root));
    }

private:
    /// Remembers the error; always true, so that it can stand in a condition.
    bool fail(JsonError::Kind kind, const QString &reason) {
        m_error = {kind, m_line, reason};
        return true;
    }
    bool no(JsonError::Kind kind, const QString &reason) { return !fail(kind, reason); }

    void skipSpace() {
        for (; m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'); ++m_at)
            m_line += *m_at == '\n';
    }

    bool take(char c) {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool word(const char *text) {
        const char *at = m_at;
        for (; *text; ++text, ++at) {
            if (at == m_end || *at != *text)
                return no(JsonError::Kind::Syntax, QStringLiteral("not a JSON value"));
        }
        m_at = at;
        return true;
    }

    bool value(JsonNode &node, int depth) {
        node.line = m_line;
        if (++m_values > m_limits.values)
            return no(JsonError::Kind::TooMany, QStringLiteral("more than %1 values").arg(m_limits.values));
        if (m_at == m_end)
            return no(JsonError::Kind::Syntax, QStringLiteral("the file ends too early"));
        switch (*m_at) {
        case '{':
        case '[':
            if (depth >= m_limits.depth)
                return no(JsonError::Kind::TooDeep, QStringLiteral("more than %1 levels deep").arg(m_limits.depth));
            return *m_at == '{' ? object(node, depth + 1) : array(node, depth + 1);
        case '"':
            node.type = JsonNode::Type::String;
            return string(node.text);
        case 't':
        case 'f':
            node.type = JsonNode::Type::Bool;
            node.truth = *m_at == 't';
            return word(node.truth ? "true" : "false");
        case 'n':
            return word("null");
        default:
            return number(node);
        }
    }

    bool array(JsonNode &node, int depth) {
        node.type = JsonNode::Type::Array;
        ++m_at;
        skipSpace();
        if (take(']'))
            return true;
        while (true) {
            node.children.emplaceBack();
            skipSpace();
            if (!value(node.children.last(), depth))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return no(JsonError::Kind::Syntax, QStringLiteral("a comma or ] is missing"));
        }
    }

    bool object(JsonNode &node, int depth) {
        node.type = JsonNode::Type::Object;
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        while (true) {
            skipSpace();
            QString key;
            if (m_at == m_end || *m_at != '"')
                return no(JsonError::Kind::Syntax, QStringLiteral("a key in quotes is missing"));
            if (!string(key))
                return false;
            if (node.keys.size() >= 64)
                return no(JsonError::Kind::TooMany, QStringLiteral("more than 64 keys in one object"));
            if (node.keys.contains(key))
                return no(JsonError::Kind::DuplicateKey, QStringLiteral("the key %1 stands here twice").arg(key));
            node.keys.append(key);
            skipSpace();
            if (!take(':'))
                return no(JsonError::Kind::Syntax, QStringLiteral("a colon is missing"));
            skipSpace();
            node.children.emplaceBack();
            if (!value(node.children.last(), depth))
                return false;
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return no(JsonError::Kind::Syntax, QStringLiteral("a comma or } is missing"));
        }
    }

    bool number(JsonNode &node) {
        node.type = JsonNode::Type::Integer;
        const bool negative = take('-');
        const char *digits = m_at;
        qint64 value = 0;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - digits <= 9)
            value = value * 10 + (*m_at++ - '0');
        const auto count = m_at - digits;
        if (count == 0)
            return no(JsonError::Kind::Syntax, QStringLiteral("not a JSON value"));
        const bool goesOn = m_at != m_end && (*m_at == '.' || *m_at == 'e' || *m_at == 'E');
        if (count > 9 || goesOn || (count > 1 && *digits == '0'))
            return no(JsonError::Kind::BadNumber, QStringLiteral("only whole numbers of at most nine digits"));
        node.integer = negative ? -value : value;
        return true;
    }

    bool string(QString &out) {
        ++m_at;
        while (true) {
            if (m_at == m_end)
                return no(JsonError::Kind::Syntax, QStringLiteral("the file ends inside a text"));
            char32_t c = 0;
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at == '\\' ? !escape(c) : !plain(c))
                return false;
            if (isDeceptive(c))
                return no(JsonError::Kind::BadCharacter,
                          QStringLiteral("the character U+%1 does not belong in a text")
                              .arg(QString::number(c, 16).toUpper().rightJustified(4, u'0')));
            out.append(QStringView(QChar::fromUcs4(c)));
            if (out.size() > m_limits.textLength)
                return no(JsonError::Kind::TextTooLong,
                          QStringLiteral("a text of more than %1 characters").arg(m_limits.textLength));
        }
    }

    /// One code point; the bytes are known to be well-formed.
    bool plain(char32_t &c) {
        const auto lead = static_cast<unsigned char>(*m_at++);
        const int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        c = more == 0 ? lead : lead & (0x3F >> more);
        for (int i = 0; i < more; ++i)
            c = (c << 6) | (static_cast<unsigned char>(*m_at++) & 0x3F);
        return true;
    }

    bool escape(char32_t &c) {
        static constexpr char names[] = "\"\\/bfnrt";
        static constexpr char values[] = "\"\\/\b\f\n\r\t";
        if (++m_at == m_end)
            return no(JsonError::Kind::Syntax, QStringLiteral("the file ends inside a text"));
        const char name = *m_at++;
        if (name == 'u')
            return unicode(c);
        const char *found = std::find(names, names + 8, name);
        if (found == names + 8)
            return no(JsonError::Kind::Syntax, QStringLiteral("an unknown \\ sequence"));
        c = static_cast<unsigned char>(values[found - names]);
        return true;
    }

    bool hex4(char32_t &c) {
        c = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end || !isxdigit(static_cast<unsigned char>(*m_at)))
                return no(JsonError::Kind::Syntax, QStringLiteral("\\u without four digits"));
            c = c * 16 + static_cast<char32_t>(*m_at <= '9' ? *m_at - '0' : (*m_at | 0x20) - 'a' + 10);
        }
        return true;
    }

    bool unicode(char32_t &c) {
        if (!hex4(c))
            return false;
        if (!QChar::isSurrogate(c))
            return true;
        char32_t low = 0;
        if (!QChar::isHighSurrogate(c) || !take('\\') || !take('u'))
            return no(JsonError::Kind::BadCharacter, QStringLiteral("half of a character"));
        if (!hex4(low))
            return false;
        if (!QChar::isLowSurrogate(low))
            return no(JsonError::Kind::BadCharacter, QStringLiteral("half of a character"));
        c = QChar::surrogateToUcs4(static_cast<char16_t>(c), static_cast<char16_t>(low));
        return true;
    }

    const char *m_at;
    const char *m_end;
    JsonLimits m_limits;
    int m_line = 1;
    int m_values = 0;
    JsonError m_error{JsonError::Kind::Syntax, 0, {}};
};

} // namespace

const JsonNode *JsonNode::child(QStringView key) const {
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) == key)
            return &children.at(i);
    }
    return nullptr;
}

qsizetype firstBadUtf8(const QByteArray &bytes) {
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned lead = at(i);
        const int more = lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
        if (more < 0)
            return i;
        const unsigned second = at(i + 1);
        const bool wrongStart = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                                (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
        if (more > 0 && wrongStart)
            return i;
        for (int k = 1; k <= more; ++k) {
            if ((at(i + k) & 0xC0) != 0x80)
                return i;
        }
        i += more + 1;
    }
    return -1;
}

Result<JsonNode, JsonError> readJson(const QByteArray &bytes, const JsonLimits &limits) {
    if (bytes.size() > limits.bytes)
        return JsonError{JsonError::Kind::TooLarge, 1, QStringLiteral("larger than %1 bytes").arg(limits.bytes)};
    if (const qsizetype bad = firstBadUtf8(bytes); bad >= 0)
        return JsonError{JsonError::Kind::NotUtf8, int(bytes.first(bad).count('\n')) + 1,
                         QStringLiteral("byte %1 is not UTF-8").arg(bad)};
    return Parser(bytes, limits).run();
}

} // namespace Tweeluik
