// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Tweeluik {

/// One printed line with what the page says about it.
struct TextLine {
    QString text;      ///< simplified; never empty
    bool gap = false;  ///< room above it: an empty line or a page break
    bool page = false; ///< the first line of a page
};

/// Lines of a laid-out text, without Markdown: emphasis, headings, table pipes and links leave only their words.
[[nodiscard]] QList<TextLine> linesOf(const QString &laidOutText);

/// Joins printed lines to running text. A hyphen at the end of a line is kept or dropped by how the document itself
/// writes the word elsewhere, else by the spelling rules of Dutch.
class LineJoiner {
public:
    explicit LineJoiner(const QList<TextLine> &document);

    [[nodiscard]] QString join(const QStringList &lines) const;

private:
    [[nodiscard]] QString joinHyphen(const QString &before, const QString &after) const;
    [[nodiscard]] bool writes(const QString &word) const;
    [[nodiscard]] QString withTrema(const QString &word) const;
    void learn(QStringView word, bool atLineEnd);

    QSet<size_t> m_words;             ///< hashes of all words that stand within a line, in lower case
    QHash<QString, QString> m_tremas; ///< "coordineren" → "coördineren"
};

} // namespace Tweeluik
