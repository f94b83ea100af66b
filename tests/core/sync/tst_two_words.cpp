// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/sync/twowords.h"

#include <QSet>
#include <QTest>

using namespace Tweeluik;

namespace {

/// As it is heard in Dutch: what sounds alike is written alike.
QString heard(QString word) {
    const std::pair<const char *, const char *> same[] = {{"ij", "ei"}, {"au", "ou"}, {"ch", "g"}, {"c", "k"},
                                                          {"v", "f"},   {"z", "s"},   {"ie", "i"}};
    for (const auto &[from, to] : same)
        word.replace(QLatin1String(from), QLatin1String(to));
    if (word.endsWith(QLatin1Char('d')))
        word.replace(word.size() - 1, 1, QLatin1Char('t'));
    return word;
}

/// One letter more, less or other, or none.
bool nearlySame(const QString &one, const QString &other) {
    const QString &longer = one.size() < other.size() ? other : one;
    const QString &shorter = one.size() < other.size() ? one : other;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && longer[at] == shorter[at])
        ++at;
    return longer.mid(at + 1) == shorter.mid(longer.size() == shorter.size() ? at + 1 : at);
}

} // namespace

class TwoWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListHasNoTwoThatAreAlike() {
        const QStringList &words = TwoWords::list();
        QCOMPARE(words.size(), 256);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 256);
        QStringList alike;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i];
            QVERIFY2(word.size() >= 3 && word.size() <= 8, qPrintable(word));
            for (const QChar letter : word)
                QVERIFY2(letter >= u'a' && letter <= u'z', qPrintable(word));
            for (qsizetype j = 0; j < i; ++j) {
                if (nearlySame(word, words[j]) || nearlySame(heard(word), heard(words[j])))
                    alike.append(words[j] + u'/' + word);
            }
        }
        QCOMPARE(alike.join(u' '), QString());
    }

    /// The test of the test.
    void alikeIsSeen() {
        QVERIFY(nearlySame(QStringLiteral("bij"), QStringLiteral("bijl")));
        QVERIFY(nearlySame(QStringLiteral("kast"), QStringLiteral("mast")));
        QVERIFY(nearlySame(heard(QStringLiteral("zijde")), heard(QStringLiteral("zeide"))));
        QVERIFY(!nearlySame(QStringLiteral("boom"), QStringLiteral("lamp")));
    }

    /// The list is part of what two tablets agree about: its bytes stand here.
    void theListStaysAsItIs() {
        const Hash hash = Digest("list").field(TwoWords::list().join(u' ').toLatin1()).result();
        const QByteArray hex =
            QByteArray::fromRawData(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())).toHex();
        QCOMPARE(hex.left(16), QByteArray("cd4f1cf13cc44446"));
        QCOMPARE(TwoWords::of(QByteArray(8, '\0')).value_or(QString()), QStringLiteral("sleutel sneeuw"));
        QCOMPARE(TwoWords::of("abcdefgh").value_or(QString()), QStringLiteral("peer brem"));
    }

    void anyNameHasTwoDifferentWords() {
        QSet<QString> pairs;
        for (int n = 0; n < 2'000; ++n) {
            const QByteArray name = QByteArray::number(n).rightJustified(8, '0');
            const QStringList words = TwoWords::of(name).value_or(QString()).split(u' ');
            QCOMPARE(words.size(), 2);
            QVERIFY(words[0] != words[1]);
            QVERIFY(TwoWords::list().contains(words[0]) && TwoWords::list().contains(words[1]));
            pairs.insert(words.join(u' '));
        }
        QVERIFY2(pairs.size() > 1'900, qPrintable(QString::number(pairs.size())));
        QVERIFY(!TwoWords::of("seven77"));
        QVERIFY(!TwoWords::of("nine99999"));
    }
};

QTEST_APPLESS_MAIN(TwoWordsTest)
#include "tst_two_words.moc"
