// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"
#include "core/instrument/texthash.h"
#include "support/instrumentfixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Tweeluik;

namespace {

/// Each text of the work text that a reader sees, by its id.
QList<std::pair<QString, QString>> allTexts(const InstrumentFile &file) {
    QList<std::pair<QString, QString>> texts;
    for (const Wording::ThemeText &theme : file.wording.themes)
        texts << std::pair(theme.id.toString(), theme.title) << std::pair(theme.id.toString(), theme.shortTitle);
    for (const Wording::ItemText &item : file.wording.items) {
        const QString id = item.id.toString();
        texts << std::pair(id, item.title) << std::pair(id, item.shortTitle) << std::pair(id, item.statement);
        for (const QString &reference : item.references)
            texts << std::pair(id, reference);
    }
    for (auto it = file.wording.anchors.begin(); it != file.wording.anchors.end(); ++it)
        texts << std::pair(it.key().toString(), it.value());
    for (auto it = file.wording.subs.begin(); it != file.wording.subs.end(); ++it)
        texts << std::pair(it.key().toString(), it.value());
    for (const Aids::Term &term : file.aids.terms)
        texts << std::pair(term.id.name, term.title) << std::pair(term.id.name, term.text);
    for (const Aids::Yardstick &yardstick : file.aids.yardsticks)
        texts << std::pair(yardstick.id.name, yardstick.title) << std::pair(yardstick.id.name, yardstick.text);
    for (const Aids::ItemAids &item : file.aids.items) {
        for (const Aids::Step &step : item.steps)
            texts << std::pair(item.id.toString(), step.text);
        for (const Aids::Unasked &unasked : item.unasked)
            texts << std::pair(item.id.toString(), unasked.text);
    }
    return texts;
}

/// Words that the product does not use: "u" and "jij", and the terms that the manual has another word for.
QString forbiddenWord(const QString &text) {
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(u|uw|jij|jou|jouw|je|fout|mislukt|waarschuwing|audit|deelnemers?|overige professionals)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = words.match(text);
    // The name of a course, "Herstellen doe je zelf", is a name.
    if (match.hasMatch() && text.contains(QStringLiteral("doe je zelf"), Qt::CaseInsensitive)) {
        QString rest = text;
        return forbiddenWord(rest.remove(QStringLiteral("doe je zelf"), Qt::CaseInsensitive));
    }
    return match.hasMatch() ? match.captured() : QString();
}

} // namespace

class WorkTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const auto file = loadWorkText();
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().place + u' ' + file.error().reason));
        m_file = *file;
    }

    void itIsTheKnownShape() {
        QCOMPARE(m_file.instrument.themes().size(), 5);
        QCOMPARE(m_file.instrument.items().size(), 12);
        QCOMPARE(m_file.instrument.anchorCount(), 60);
        QCOMPARE(m_file.instrument.promptCount(), 50);
        QCOMPARE(m_file.instrument.subCount(), 94);
        // The fixture's counts were taken from the manual by hand, prompt by prompt.
        QCOMPARE(m_file.instrument.structureHash(), Fixture::gardenInstrument().instrument.structureHash());
    }

    void itSaysWhatItIs() {
        QCOMPARE(m_file.wording.kind, WordingKind::Work);
        QCOMPARE(m_file.wording.language, QStringLiteral("nl"));
        QVERIFY(m_file.wording.attribution.contains(QStringLiteral("in eigen woorden van Tweeluik")));
        QVERIFY(m_file.wording.attribution.contains(QStringLiteral("beslist de handleiding")));
        QVERIFY(!m_file.wording.notice.isEmpty());
    }

    void textsFitTheScreen() {
        for (auto it = m_file.wording.anchors.begin(); it != m_file.wording.anchors.end(); ++it)
            QVERIFY2(it->size() <= 220, qPrintable(it.key().toString()));
        for (const Instrument::Item &item : m_file.instrument.items()) {
            for (const Instrument::Prompt &prompt : item.prompts) {
                for (const SubId &sub : prompt.subs)
                    QVERIFY2(m_file.wording.sub(sub).size() <= 140, qPrintable(sub.toString()));
            }
        }
    }

    void everySentenceEndsAsOne() {
        for (auto it = m_file.wording.subs.begin(); it != m_file.wording.subs.end(); ++it)
            QVERIFY2(it->endsWith(u'?') || it->endsWith(u'.'), qPrintable(it.key().toString()));
        for (auto it = m_file.wording.anchors.begin(); it != m_file.wording.anchors.end(); ++it)
            QVERIFY2(it->endsWith(u'.'), qPrintable(it.key().toString()));
    }

    void noForbiddenWord() {
        QCOMPARE(forbiddenWord(QStringLiteral("Wat vindt u?")), QStringLiteral("u"));
        QCOMPARE(forbiddenWord(QStringLiteral("Herstellen doe je zelf, jij ook")), QStringLiteral("jij"));
        for (const auto &[id, text] : allTexts(m_file))
            QVERIFY2(forbiddenWord(text).isEmpty(), qPrintable(id + QStringLiteral(": ") + text));
    }

    void alwaysOtherProfessionals() {
        // G48: experts by experience are professionals too, so "professionals" never stands alone beside them.
        for (const auto &[id, text] : allTexts(m_file))
            QVERIFY2(!text.contains(QStringLiteral("ervaringsdeskundigen en professionals")), qPrintable(id));
    }

    void everyItemHasItsAids() {
        QCOMPARE(m_file.aids.yardsticks.size(), 8);
        for (const Instrument::Item &item : m_file.instrument.items()) {
            const Aids::ItemAids &aids = m_file.aids.item(item.id);
            QCOMPARE(aids.steps.size(), 4);
            QVERIFY(aids.yardsticks.size() >= 2 && aids.yardsticks.size() <= 4);
        }
        // What no prompt asks for (G21): items 1, 2, 4, 8, 9 and 11 at the least.
        for (int number : {1, 2, 4, 8, 9, 11})
            QVERIFY2(!m_file.aids.item(ItemId{number}).unasked.isEmpty(), qPrintable(QString::number(number)));
    }

    void everyTermIsUsedAndSourced() {
        for (const Aids::Term &term : m_file.aids.terms) {
            QVERIFY2(!term.source.isEmpty(), qPrintable(term.id.name));
            bool used = false;
            for (const Aids::ItemAids &item : m_file.aids.items)
                used = used || item.terms.contains(term.id);
            QVERIFY2(used, qPrintable(term.id.name));
        }
    }

    void itsHashFollowsTheRuleFromTheFileItself() {
        // Read again by Qt's parser and hashed by Qt's BLAKE2b: two programs, one figure.
        QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/core/instrument/data/mie-2026.nl.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject top = QJsonDocument::fromJson(file.readAll()).object();
        QList<QByteArray> lines;
        const auto add = [&](const QString &id, const QJsonValue &text) {
            lines.append((id + u'\t' + normalisedForHash(text.toString()) + u'\n').toUtf8());
        };
        for (const QJsonValue &theme : top[u"themes"].toArray()) {
            add(theme[u"id"].toString(), theme[u"title"]);
            add(theme[u"id"].toString() + QStringLiteral("/short"), theme[u"short"]);
        }
        for (const QJsonValue &item : top[u"items"].toArray()) {
            const QString id = item[u"id"].toString();
            add(id, item[u"title"]);
            add(id + QStringLiteral("/short"), item[u"short"]);
            add(id + QStringLiteral("/statement"), item[u"statement"]);
            for (const QJsonValue &anchor : item[u"anchors"].toArray())
                add(id + u'.' + QString::number(anchor[u"level"].toInt()), anchor[u"text"]);
            for (const QJsonValue &prompt : item[u"prompts"].toArray()) {
                for (const QJsonValue &sub : prompt[u"subs"].toArray())
                    add(sub[u"id"].toString(), sub[u"text"]);
            }
        }
        QCOMPARE(lines.size(), 2 * 5 + 3 * 12 + 60 + 94);
        std::sort(lines.begin(), lines.end());
        QCOMPARE(m_file.wording.hash().toHex(),
                 QCryptographicHash::hash(lines.join(), QCryptographicHash::Blake2b_256).toHex());
    }

private:
    InstrumentFile m_file;
};

QTEST_GUILESS_MAIN(WorkTextTest)
#include "tst_work_text.moc"
