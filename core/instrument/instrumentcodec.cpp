// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"
#include "core/instrument/nodereader.h"

#include <QSet>

namespace Tweeluik {

namespace {

using Kind = InstrumentError::Kind;
using Step = NodeReader::Step;

constexpr qsizetype shortText = 200;
constexpr qsizetype longText = 2'000;

QString at(qsizetype index) { return QStringLiteral("[%1]").arg(index); }

InstrumentError fromJson(const JsonError &error) {
    using J = JsonError::Kind;
    const bool tooMuch = error.kind == J::TooLarge || error.kind == J::TooDeep || error.kind == J::TooMany;
    Kind kind = tooMuch || error.kind == J::TextTooLong ? Kind::TooLarge : Kind::Unreadable;
    if (error.kind == J::BadCharacter)
        kind = Kind::BadText;
    else if (error.kind == J::BadNumber)
        kind = Kind::OutOfRange;
    else if (error.kind == J::DuplicateKey)
        kind = Kind::DuplicateId;
    return {kind, QStringLiteral("line %1").arg(error.line), error.reason};
}

/// Reads one file from top to bottom into the three parts. Work texts must carry the aids, official ones must not.
class FileReader {
public:
    explicit FileReader(const JsonNode &root) : m_root(root) {}

    Result<InstrumentFile, InstrumentError> run() {
        top();
        yardsticks();
        terms();
        themes();
        items();
        if (m_reader.good())
            checkThemesAreUsed();
        if (!m_reader.good())
            return m_reader.error();
        m_file.instrument = Instrument(m_items);
        return std::move(m_file);
    }

private:
    void top() {
        const JsonNode *version = m_root.child(u"version");
        if (version && version->type == JsonNode::Type::Integer && version->integer > InstrumentCodec::version)
            m_reader.fail(Kind::NewerFormat, *version, QStringLiteral("version %1").arg(version->integer));
        const JsonNode *kind = m_root.child(u"kind");
        m_work = !kind || kind->text != u"official";
        const QStringList needed{QStringLiteral("format"),   QStringLiteral("version"), QStringLiteral("id"),
                                 QStringLiteral("language"), QStringLiteral("kind"),    QStringLiteral("title"),
                                 QStringLiteral("themes"),   QStringLiteral("items")};
        const QStringList aids{QStringLiteral("attribution"), QStringLiteral("notice"), QStringLiteral("yardsticks"),
                               QStringLiteral("terms")};
        if (!m_reader.object(m_root, m_work ? needed + aids : needed, {aids[0], aids[1]}))
            return;
        m_reader.number(m_root, "version", 1, InstrumentCodec::version);
        if (m_root.child(u"format")->text != QLatin1String(InstrumentCodec::format))
            m_reader.fail(Kind::WrongType, *m_root.child(u"format"), QStringLiteral("this is no instrument file"));
        if (m_work && kind->text != u"work")
            m_reader.fail(Kind::OutOfRange, *kind, QStringLiteral("kind is work or official"));
        m_file.wording.kind = m_work ? WordingKind::Work : WordingKind::Official;
        m_file.id = m_reader.name(m_root, "id");
        m_file.wording.language = m_reader.name(m_root, "language");
        m_file.wording.title = m_reader.text(m_root, "title", shortText);
        m_file.wording.attribution = m_reader.text(m_root, "attribution", longText);
        m_file.wording.notice = m_reader.text(m_root, "notice", longText);
    }

    void yardsticks() {
        const JsonNode *list = m_reader.list(m_root, "yardsticks", 1, 26);
        for (qsizetype i = 0; list && i < list->children.size(); ++i) {
            const JsonNode &node = list->children[i];
            const Step step(m_reader, QStringLiteral("yardsticks") + at(i));
            m_reader.object(node, {QStringLiteral("id"), QStringLiteral("letter"), QStringLiteral("title"),
                                   QStringLiteral("text")});
            Aids::Yardstick each{{m_reader.name(node, "id")},
                                 m_reader.text(node, "letter", 1),
                                 m_reader.text(node, "title", shortText),
                                 m_reader.text(node, "text", longText)};
            once(m_yardsticks, each.id.name, node);
            m_file.aids.yardsticks.append(std::move(each));
        }
    }

    void terms() {
        const JsonNode *list = m_reader.list(m_root, "terms", 0, 200);
        for (qsizetype i = 0; list && i < list->children.size(); ++i) {
            const JsonNode &node = list->children[i];
            const Step step(m_reader, QStringLiteral("terms") + at(i));
            m_reader.object(node, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("text"),
                                   QStringLiteral("source")});
            Aids::Term each{{m_reader.name(node, "id")},
                            m_reader.text(node, "title", shortText),
                            m_reader.text(node, "text", longText),
                            m_reader.text(node, "source", longText)};
            once(m_terms, each.id.name, node);
            m_file.aids.terms.append(std::move(each));
        }
    }

    void themes() {
        const JsonNode *list = m_reader.list(m_root, "themes", 1, 26);
        for (qsizetype i = 0; list && i < list->children.size(); ++i) {
            const JsonNode &node = list->children[i];
            const Step step(m_reader, QStringLiteral("themes") + at(i));
            m_reader.object(node, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("short")});
            const QString id = letter(node);
            once(m_themes, id, node);
            m_file.wording.themes.append({ThemeId::parse(id).value_or(ThemeId{}),
                                          m_reader.text(node, "title", shortText),
                                          m_reader.text(node, "short", shortText)});
        }
    }

    QString letter(const JsonNode &node) {
        const JsonNode *id = m_reader.good() ? node.child(u"id") : nullptr;
        if (id && !ThemeId::parse(id->text))
            m_reader.fail(Kind::BadId, *id, QStringLiteral("a theme is one capital letter"));
        return id ? id->text : QString();
    }

    void items() {
        const JsonNode *list = m_reader.list(m_root, "items", 1, 99);
        for (qsizetype i = 0; list && i < list->children.size() && m_reader.good(); ++i) {
            const Step step(m_reader, QStringLiteral("items") + at(i));
            item(list->children[i]);
        }
    }

    void item(const JsonNode &node) {
        const QStringList needed{QStringLiteral("id"),      QStringLiteral("theme"),     QStringLiteral("title"),
                                 QStringLiteral("short"),   QStringLiteral("statement"), QStringLiteral("anchors"),
                                 QStringLiteral("prompts"), QStringLiteral("refs")};
        const QStringList aids{QStringLiteral("steps"), QStringLiteral("yardsticks"), QStringLiteral("unasked"),
                               QStringLiteral("terms")};
        m_reader.object(node, m_work ? needed + aids : needed);
        const ItemId id = itemId(node);
        once(m_itemIds, id.toString(), node);
        Instrument::Item structure{id, theme(node), {}, {}};
        anchors(node, structure);
        prompts(node, structure);
        Wording::ItemText text{id,
                               m_reader.text(node, "title", shortText),
                               m_reader.text(node, "short", shortText),
                               m_reader.text(node, "statement", longText),
                               {}};
        const JsonNode *refs = m_reader.list(node, "refs", 0, 20);
        for (qsizetype i = 0; refs && i < refs->children.size(); ++i) {
            const Step step(m_reader, QStringLiteral("refs") + at(i));
            text.references.append(m_reader.checkedText(refs->children[i], longText));
        }
        m_file.wording.items.append(std::move(text));
        if (m_work)
            itemAids(node, id);
        m_items.append(std::move(structure));
    }

    ItemId itemId(const JsonNode &node) {
        const JsonNode *found = m_reader.good() ? node.child(u"id") : nullptr;
        const auto id = found ? ItemId::parse(found->text) : std::nullopt;
        if (found && !id)
            m_reader.fail(Kind::BadId, *found, QStringLiteral("an item is a number from 1 to 99 in quotes"));
        return id.value_or(ItemId{});
    }

    ThemeId theme(const JsonNode &node) {
        const JsonNode *found = m_reader.good() ? node.child(u"theme") : nullptr;
        if (!found)
            return {};
        if (!m_themes.contains(found->text))
            m_reader.fail(Kind::BrokenReference, *found, QStringLiteral("no theme %1").arg(found->text));
        const ThemeId id = ThemeId::parse(found->text).value_or(ThemeId{});
        const bool back = !m_items.isEmpty() && m_items.last().theme != id && m_usedThemes.contains(id);
        if (back)
            m_reader.fail(Kind::OutOfRange, *found, QStringLiteral("the items of a theme stand together"));
        m_usedThemes.insert(id);
        return id;
    }

    void anchors(const JsonNode &node, Instrument::Item &structure) {
        const JsonNode *list = m_reader.list(node, "anchors", Instrument::levels, Instrument::levels);
        for (qsizetype i = 0; list && i < list->children.size(); ++i) {
            const JsonNode &each = list->children[i];
            const Step step(m_reader, QStringLiteral("anchors") + at(i));
            m_reader.object(each, {QStringLiteral("level"), QStringLiteral("text")});
            const AnchorId id{structure.id, m_reader.number(each, "level", int(i) + 1, int(i) + 1)};
            structure.anchors.append(id);
            m_file.wording.anchors.insert(id, m_reader.text(each, "text", longText));
        }
    }

    void prompts(const JsonNode &node, Instrument::Item &structure) {
        const JsonNode *list = m_reader.list(node, "prompts", 1, 26);
        for (qsizetype i = 0; list && i < list->children.size() && m_reader.good(); ++i) {
            const JsonNode &each = list->children[i];
            const Step step(m_reader, QStringLiteral("prompts") + at(i));
            m_reader.object(each, {QStringLiteral("id"), QStringLiteral("subs")});
            const PromptId id{structure.id, char('a' + i)};
            expectId(each, id.toString());
            structure.prompts.append({id, {}});
            subs(each, structure.prompts.last());
        }
    }

    void subs(const JsonNode &node, Instrument::Prompt &prompt) {
        const JsonNode *list = m_reader.list(node, "subs", 1, 20);
        for (qsizetype i = 0; list && i < list->children.size() && m_reader.good(); ++i) {
            const JsonNode &each = list->children[i];
            const Step step(m_reader, QStringLiteral("subs") + at(i));
            m_reader.object(each,
                            m_work ? QStringList{QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("feeds")}
                                   : QStringList{QStringLiteral("id"), QStringLiteral("text")});
            const SubId id{prompt.id, int(i) + 1};
            expectId(each, id.toString());
            prompt.subs.append(id);
            m_file.wording.subs.insert(id, m_reader.text(each, "text", longText));
            if (const auto feeds = yardstickNames(each, "feeds", 0); !feeds.isEmpty())
                m_file.aids.feeds.insert(id, feeds);
        }
    }

    void itemAids(const JsonNode &node, ItemId id) {
        Aids::ItemAids aids{
            id, {}, yardstickNames(node, "yardsticks", 1), {}, names<TermId>(node, "terms", 0, m_terms)};
        const JsonNode *steps = m_reader.list(node, "steps", Instrument::levels - 1, Instrument::levels - 1);
        for (qsizetype i = 0; steps && i < steps->children.size(); ++i) {
            const JsonNode &each = steps->children[i];
            const Step step(m_reader, QStringLiteral("steps") + at(i));
            m_reader.object(each, {QStringLiteral("from"), QStringLiteral("yardsticks"), QStringLiteral("text")});
            aids.steps.append({m_reader.number(each, "from", int(i) + 1, int(i) + 1),
                               yardstickNames(each, "yardsticks", 0), m_reader.text(each, "text", longText)});
        }
        const JsonNode *unasked = m_reader.list(node, "unasked", 0, 20);
        for (qsizetype i = 0; unasked && i < unasked->children.size(); ++i) {
            const JsonNode &each = unasked->children[i];
            const Step step(m_reader, QStringLiteral("unasked") + at(i));
            m_reader.object(each, {QStringLiteral("level"), QStringLiteral("text")});
            aids.unasked.append(
                {m_reader.number(each, "level", 1, Instrument::levels), m_reader.text(each, "text", longText)});
        }
        m_file.aids.items.append(std::move(aids));
    }

    QList<YardstickId> yardstickNames(const JsonNode &node, const char *key, int min) {
        return names<YardstickId>(node, key, min, m_yardsticks);
    }

    template <typename Id> QList<Id> names(const JsonNode &node, const char *key, int min, const QSet<QString> &known) {
        QList<Id> found;
        const JsonNode *list = m_reader.list(node, key, min, 50);
        for (qsizetype i = 0; list && i < list->children.size(); ++i) {
            const Step step(m_reader, QLatin1String(key).toString() + at(i));
            const Id id{m_reader.checkedName(list->children[i])};
            if (!known.contains(id.name))
                m_reader.fail(Kind::BrokenReference, list->children[i], QStringLiteral("no such name in this file"));
            if (found.contains(id))
                m_reader.fail(Kind::DuplicateId, list->children[i], QStringLiteral("named twice"));
            found.append(id);
        }
        return found;
    }

    void expectId(const JsonNode &node, const QString &wanted) {
        const JsonNode *id = m_reader.good() ? node.child(u"id") : nullptr;
        if (id && id->text != wanted)
            m_reader.fail(Kind::BadId, *id, QStringLiteral("the id here must be %1").arg(wanted));
    }

    void once(QSet<QString> &known, const QString &id, const JsonNode &node) {
        if (m_reader.good() && known.contains(id))
            m_reader.fail(Kind::DuplicateId, node, QStringLiteral("the id %1 stands here twice").arg(id));
        known.insert(id);
    }

    void checkThemesAreUsed() {
        for (const Wording::ThemeText &theme : std::as_const(m_file.wording.themes)) {
            if (!m_usedThemes.contains(theme.id))
                m_reader.fail(Kind::BrokenReference, m_root,
                              QStringLiteral("theme %1 has no item").arg(theme.id.toString()));
        }
    }

    const JsonNode &m_root;
    NodeReader m_reader;
    InstrumentFile m_file;
    QList<Instrument::Item> m_items;
    QSet<QString> m_yardsticks, m_terms, m_themes, m_itemIds;
    QSet<ThemeId> m_usedThemes;
    bool m_work = true;
};

} // namespace

Result<InstrumentFile, InstrumentError> InstrumentCodec::decode(const QByteArray &json) {
    const auto tree = readJson(json, {.bytes = maxBytes});
    if (!tree)
        return fromJson(tree.error());
    return FileReader(*tree).run();
}

} // namespace Tweeluik
