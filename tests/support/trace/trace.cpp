// SPDX-License-Identifier: EUPL-1.2
#include "support/trace/trace.h"

#include "core/measurement/splice.h"
#include "support/story/pen.h"

#include <QStringList>
#include <algorithm>

namespace Tweeluik::Story {

namespace {

const char *const vocabulary[] = {
    "één",       "ideeën", "cliënt", "naaste",   "begeleider",   "overleg",     "zegt",   "dat",     "het",
    "team",      "weet",   "niet",   "altijd",   "waarom",       "coördinatie", "plan",   "bewust",  "samen",
    "gesprek",   "op",     "de",     "Kade",     "reünie",       "café",        "€",      "herstel", "ruimte",
    "bĳna",      "mensen", "vraagt", "uren",     "vrijwilliger", "coach",       "mist",   "nieuwe",  "groep",
    "collega's", "soms",   "leert",  "van",      "elkaar",       "maar",        "vooral", "in",      "rust",
    "🙂",        "beleid", "papier", "praktijk", "verschil",     "naïef",       "crisis", "thuis",   "…",
};

/// What later versions make of a score is theirs; the trace only needs its weight.
constexpr auto scoreKind = EntryKind(60);

class Writer {
public:
    Writer(quint32 seed, int times)
        : m_random(seed), m_times(times), m_measurement(Pen::seededId<MeasurementId>(m_random)),
          m_anna(m_measurement, Slot::First, m_random), m_bruno(m_measurement, Slot::Second, m_random) {
        for (const Pen *pen : {&m_anna, &m_bruno})
            deliver(pen->written().first());
    }

    [[nodiscard]] Trace write() {
        prepare();
        for (int turn = 0; turn < m_times; ++turn)
            talk();
        fillUp();
        return {m_measurement, m_anna.stream(), m_bruno.stream(), m_entries};
    }

private:
    struct Noted {
        UnitId unit;
        EntryRef head;
        QString text;
        Pen *author = nullptr;
        int words = 0; ///< that it grows to
    };

    void deliver(const Entry &entry) {
        m_entries.append(entry);
        m_anna.seen(entry);
        m_bruno.seen(entry);
    }
    [[nodiscard]] int pick(int below) { return int(m_random.bounded(quint32(below))); }
    [[nodiscard]] QString words(int count) {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(QString::fromUtf8(vocabulary[std::size_t(pick(int(std::size(vocabulary))))]));
        return chosen.join(QLatin1Char(' '));
    }
    [[nodiscard]] Milliseconds now() const { return Pen::wall() + 900ms * m_entries.size(); }

    void prepare() {
        Details details;
        details.organisation = QStringLiteral("De Linde");
        details.kind = QStringLiteral("beschermd wonen");
        details.plannedStart = Pen::wall();
        deliver(m_anna.write(EntryKind::Details, {}, {}, Payload::encode(details)));
        for (const auto &[slot, name] : {std::pair(Slot::First, "Anna"), {Slot::Second, "Bruno"}}) {
            const Auditor names = auditorNamed(slot, QString::fromLatin1(name));
            deliver(m_anna.write(EntryKind::Auditor, {}, {}, Payload::encode(names)));
        }
        deliver(m_anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::First})));
        deliver(m_anna.write(EntryKind::Plan, {}, {}, Payload::encode(Plan())));
        deliver(m_bruno.write(EntryKind::Timekeeper, {}, {}, Payload::encode(Payload::Keeper{Slot::Second})));
        for (int seat = 0; seat < 10; ++seat) {
            const auto member = Pen::seededId<UnitId>(m_random);
            m_team.append(member);
            const Payload::Seat place{member, TeamRole(1 + seat % 7), seat};
            deliver(m_anna.write(EntryKind::TeamMember, {}, {}, Payload::encode(place)));
            const Payload::MemberName name{member, words(1)};
            deliver(m_anna.write(EntryKind::TeamMember, member, {}, Payload::encode(name)));
        }
    }

    /// 50 clock events, 50 prompts, 600 notes begun, 12 explanations and 24 scores.
    void talk() {
        const int prompts[] = {5, 3, 4, 4, 4, 4, 4, 4, 4, 5, 4, 5};
        for (int item = 1; item <= 12; ++item) {
            for (int i = 0; i < 4; ++i)
                clock(item == 1 && i == 0 ? ClockEvent::Start : i % 2 == 0 ? ClockEvent::Resume : ClockEvent::Break);
            for (int prompt = 0; prompt < prompts[item - 1]; ++prompt)
                ask(item, char('a' + prompt));
            for (int i = 0; i < traceNotes / 12; ++i)
                note(item);
        }
        clock(ClockEvent::Resume);
        clock(ClockEvent::End);
        afterwards();
    }

    void clock(ClockEvent event) {
        const ClockEntry entry{event, QByteArrayLiteral("boot"), 900ms * m_entries.size(), now(), Slot::Second};
        deliver(m_bruno.write(EntryKind::Clock, {}, {}, Payload::encode(entry)));
    }

    void ask(int item, char letter) {
        const QByteArray prompt = QByteArray::number(item) + letter;
        for (int sub = 1; sub <= 2; ++sub) {
            const Payload::SubTick tick{prompt, prompt + '.' + QByteArray::number(sub), true};
            deliver(m_anna.write(EntryKind::SubTick, {}, {}, Payload::encode(tick)));
        }
        const Payload::Prompting said{prompt, PromptState::Enough, Slot::First};
        deliver(m_anna.write(EntryKind::PromptState, {}, {}, Payload::encode(said)));
    }

    /// Made at the first pause in typing; its edits come in fillUp, so that the total is what it should be.
    void note(int item) {
        Noted noted;
        noted.unit = Pen::seededId<UnitId>(m_random);
        noted.author = pick(6) == 0 ? &m_anna : &m_bruno;
        noted.text = words(2 + pick(3));
        noted.words = 10 + pick(31);
        Payload::NoteCreate made{noted.text.toUtf8(), now(), Milliseconds(now() - Pen::wall()), {}, {}, std::nullopt};
        if (pick(12) != 0)
            made.items = {item};
        if (pick(4) == 0)
            made.marks.insert(NoteMark(1 + pick(6)));
        if (pick(3) == 0)
            made.speaker = m_team.at(pick(10));
        const Entry entry = noted.author->write(EntryKind::NoteCreate, noted.unit, {}, Payload::encode(made));
        deliver(entry);
        noted.head = entry.ref();
        m_notes.append(noted);
        if (pick(8) == 0) {
            const Payload::Place place{1 + (item % 12), true, 0};
            deliver(m_bruno.write(EntryKind::NotePlace, noted.unit, {}, Payload::encode(place)));
        }
        if (pick(8) == 0) {
            const Payload::Marking mark{true, 1 + pick(6), std::nullopt};
            deliver(noted.author->write(EntryKind::Mark, noted.unit, {}, Payload::encode(mark)));
        }
    }

    void afterwards() {
        for (int item = 1; item <= 12; ++item) {
            const auto unit = Pen::seededId<UnitId>(m_random);
            QList<EntryRef> parents;
            for (Pen *pen : {&m_anna, &m_bruno, &m_anna}) {
                const Entry entry = pen->write(EntryKind::Explanation, unit, parents, words(60).toUtf8());
                deliver(entry);
                parents = {entry.ref()};
            }
            for (Pen *pen : {&m_anna, &m_bruno})
                deliver(pen->write(scoreKind, {}, {}, QByteArray(1, char(item))));
        }
    }

    /// Every keystroke pause an entry: a note is typed in a stretch, a few words at a time, and grows to its length;
    /// now and then a word in the middle is corrected. What is left of the total are corrections.
    void fillUp() {
        const qsizetype target = qsizetype(traceEntries) * m_times;
        const qsizetype perNote = (target - m_entries.size()) / m_notes.size();
        for (Noted &noted : m_notes) {
            for (qsizetype i = 0; i < perNote; ++i) {
                const qsizetype missing = noted.words - count(noted.text);
                edit(noted, missing > 0 ? (missing + perNote - i - 1) / (perNote - i) : 0);
            }
        }
        while (m_entries.size() < target)
            edit(m_notes[pick(int(m_notes.size()))], 0);
    }

    [[nodiscard]] static qsizetype count(const QString &text) { return text.count(QLatin1Char(' ')) + 1; }

    void edit(Noted &noted, qsizetype more) {
        const QString before = noted.text;
        if (more > 0) {
            noted.text += QLatin1Char(' ') + words(int(more));
        } else {
            QStringList split = before.split(QLatin1Char(' '));
            const int place = pick(int(split.size()));
            while (split.join(QLatin1Char(' ')) == before)
                split[place] = words(1);
            noted.text = split.join(QLatin1Char(' '));
        }
        Payload::NoteEdit edit{now(), Milliseconds(now() - Pen::wall()), true, std::nullopt, std::nullopt};
        edit.splice = spliceBetween(before.toUtf8(), noted.text.toUtf8());
        const Entry entry = noted.author->write(EntryKind::NoteEdit, noted.unit, {noted.head}, Payload::encode(edit));
        deliver(entry);
        noted.head = entry.ref();
    }

    QRandomGenerator m_random;
    int m_times;
    MeasurementId m_measurement;
    Pen m_anna;
    Pen m_bruno;
    QList<Entry> m_entries;
    QList<UnitId> m_team;
    QList<Noted> m_notes;
};

} // namespace

Trace interviewTrace(quint32 seed, int times) { return Writer(seed, times).write(); }

} // namespace Tweeluik::Story
