// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/composer.h"

#include "core/measurement/services.h"
#include "core/measurement/splice.h"

namespace Tweeluik {

namespace {

constexpr Milliseconds pause = 5s;
constexpr Milliseconds stretch = 60s;
/// Replacing more than this at once is a deliberate act (a selection typed over), not a correction of the input method.
constexpr qsizetype muchReplaced = 16;

QByteArray settledForm(const QString &text) { return text.normalized(QString::NormalizationForm_C).toUtf8(); }

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

/// A selection typed over: what stood there has to be an entry, so that one undo brings it back.
bool replacesMuch(const QString &before, const QString &after) {
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype removed = before.size() - head - tail;
    return removed > muchReplaced || (removed == before.size() && removed > 1);
}

} // namespace

struct Composer::Private {
    OpenMeasurement &measurement;
    Composer &q;
    ClockPosition position;
    Draft draft;
    QByteArray settled; ///< the text that the draft's parents stand for
    ItemNumber following = 0;
    bool appending = false;
    Ticker::Id pauseTick = 0;
    Ticker::Id stretchTick = 0;

    Private(OpenMeasurement &measurement_, Composer &q_, ClockPosition position_)
        : measurement(measurement_), q(q_), position(std::move(position_)) {}

    [[nodiscard]] Ticker &ticker() const { return measurement.ticker(); }
    [[nodiscard]] NoteService notes() const { return NoteService(measurement); }

    [[nodiscard]] bool isChanged() const {
        if (draft.note.isNull())
            return !isBlank(draft.text) || !draft.marks.isEmpty();
        return settledForm(draft.text) != settled;
    }
    void stopTicks() {
        ticker().cancel(pauseTick);
        ticker().cancel(stretchTick);
        pauseTick = stretchTick = 0;
    }
    void touched() {
        ticker().cancel(pauseTick);
        pauseTick = ticker().after(pause, [this] { settleInHand(); });
        if (stretchTick == 0)
            stretchTick = ticker().after(stretch, [this] { settleInHand(); });
        save();
    }
    void save() {
        const bool empty = draft.note.isNull() && draft.text.isEmpty() && draft.marks.isEmpty() && !draft.speaker;
        measurement.saveDraft(empty ? std::nullopt : std::optional<Draft>(draft));
    }
    void begun() {
        if (draft.wall.count() != 0)
            return;
        draft.wall = measurement.clock().now().wall;
        // The clock stands still once the talk has ended: what is noted then has a date instead.
        if (measurement.state().talkEnded())
            draft.origin = Origin::Later;
        draft.clock = clockNow();
    }

    [[nodiscard]] std::optional<Milliseconds> clockNow() const {
        return position && !measurement.state().talkEnded() ? position() : std::nullopt;
    }
    /// `keep`: the field goes on with this note, so the draft row stays.
    void append(bool keep) {
        appending = true;
        const QByteArray text = settledForm(draft.text);
        const auto afterwards = [this, keep](const EntryRef &made) -> std::optional<Draft> {
            draft.parents = {made};
            draft.continues = true;
            return keep ? std::optional<Draft>(draft) : std::nullopt;
        };
        if (draft.note.isNull()) {
            begun();
            draft.note = draft.personal ? measurement.newImpression() : UnitId::random();
            if (draft.note.isNull()) {
                // Locked: the draft row has it, and never does it become a shared note instead.
                appending = false;
                return;
            }
            Payload::NoteCreate note{text,        draft.wall,    draft.clock,  {},
                                     draft.marks, draft.speaker, draft.origin, QString()};
            if (draft.item != 0)
                note.items = {draft.item};
            measurement.appendWithDraft(EntryKind::NoteCreate, draft.note, {}, Payload::encode(note), afterwards);
        } else {
            Payload::NoteEdit edit{measurement.clock().now().wall, clockNow(), draft.continues, std::nullopt,
                                   std::nullopt};
            if (draft.parents.size() == 1)
                edit.splice = spliceBetween(settled, text);
            else
                edit.full = text;
            measurement.appendWithDraft(EntryKind::NoteEdit, draft.note, draft.parents, Payload::encode(edit),
                                        afterwards);
        }
        settled = text;
        appending = false;
    }
    void settleInHand() {
        stopTicks();
        // An emptied note waits: the draft keeps it, and leaving decides whether the note goes.
        if (isChanged() && !(isBlank(draft.text) && draft.marks.isEmpty()))
            append(true);
    }
    void leave() {
        stopTicks();
        const bool emptied = !draft.note.isNull() && isBlank(draft.text) && draft.marks.isEmpty();
        const UnitId note = draft.note;
        if (!emptied && isChanged())
            append(false);
        begin({});
        measurement.saveDraft(std::nullopt);
        if (emptied)
            notes().remove(note);
    }
    void begin(Draft next) {
        draft = std::move(next);
        settled.clear();
        if (draft.note.isNull() && !draft.itemChosen)
            draft.item = following;
    }
    void resume(const Draft &saved) {
        draft = saved;
        if (saved.note.isNull())
            return;
        const Note *note = measurement.state().anyNote(saved.note);
        if (note == nullptr || note->deleted) {
            // The note went while its draft lay here; the words are kept as a new one.
            draft.note = {};
            draft.parents.clear();
            draft.continues = false;
            return;
        }
        // Entry and row are written in one transaction, so the row's parents are the heads of an own note.
        settled = note->text.toUtf8();
        draft.parents = note->heads;
    }
    void take(const Note &note) {
        Draft next;
        next.note = note.id;
        next.text = note.text;
        next.cursor = int(note.text.size());
        next.parents = note.heads;
        next.item = note.items.isEmpty() ? 0 : note.items.first();
        next.itemChosen = true;
        next.marks = note.marks;
        next.speaker = note.speaker;
        next.clock = note.clock;
        next.wall = note.wall;
        next.origin = note.origin;
        next.personal = measurement.state().impression(note.id) != nullptr;
        begin(next);
        settled = note.text.toUtf8();
    }
    /// Something else changed the note in hand: an undo, a mark set in the time line, erasing.
    void noticed(const Change &change) {
        if (change.offRecord && q.closed()) {
            leave();
            Q_EMIT q.draftChanged();
            return;
        }
        const bool isMeant = change.notes.contains(draft.note) || change.impressions.contains(draft.note);
        if (appending || draft.note.isNull() || !isMeant)
            return;
        const Note *note = measurement.state().anyNote(draft.note);
        if (note == nullptr || note->deleted) {
            stopTicks();
            begin({});
            save();
        } else if (!isChanged() || draft.parents == note->heads) {
            const Draft before = draft;
            draft.marks = note->marks;
            draft.speaker = note->speaker;
            draft.origin = note->origin;
            draft.parents = note->heads;
            if (!note->items.contains(draft.item))
                draft.item = note->items.isEmpty() ? 0 : note->items.first();
            if (note->text.toUtf8() != settled) {
                draft.text = note->text;
                draft.cursor = int(note->text.size());
                settled = note->text.toUtf8();
            }
            if (draft == before)
                return;
            save();
        } else {
            return;
        }
        Q_EMIT q.draftChanged();
    }
};

Composer::Composer(OpenMeasurement &measurement, ClockPosition position, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(measurement, *this, std::move(position))) {
    if (const std::optional<Draft> saved = measurement.draft())
        d->resume(*saved);
    connect(&measurement, &OpenMeasurement::settling, this, &Composer::settle);
    connect(&measurement, &OpenMeasurement::changed, this, [this](const Change &change) { d->noticed(change); });
}

Composer::~Composer() { settle(); }

const Draft &Composer::draft() const { return d->draft; }

bool Composer::unsettled() const { return d->isChanged(); }

void Composer::setText(const QString &typed, int cursor) {
    if (closed()) {
        if (typed != d->draft.text)
            Q_EMIT draftChanged();
        return;
    }
    const QString text = typed.left(maxText);
    if (text == d->draft.text) {
        if (d->draft.cursor != cursor && !text.isEmpty()) {
            d->draft.cursor = cursor;
            d->save();
        }
        return;
    }
    if (d->isChanged() && replacesMuch(d->draft.text, text))
        d->settleInHand();
    d->draft.text = text;
    d->draft.cursor = cursor;
    if (!text.isEmpty())
        d->begun();
    d->touched();
    if (text.size() < typed.size())
        Q_EMIT draftChanged();
}

void Composer::setItem(ItemNumber item, bool chosen) {
    if (!chosen)
        d->following = item;
    const bool begun = !d->draft.note.isNull() || !d->draft.text.isEmpty() || !d->draft.marks.isEmpty();
    if (!chosen && (d->draft.itemChosen || begun))
        return;
    if (d->draft.item == item && d->draft.itemChosen == chosen)
        return;
    const ItemNumber from = d->draft.item;
    d->draft.item = item;
    d->draft.itemChosen = chosen;
    if (!d->draft.note.isNull())
        d->notes().move(d->draft.note, from, item);
    if (begun)
        d->save();
}

bool Composer::closed() const { return d->measurement.state().offRecordNow; }

void Composer::setPersonal(bool personal) {
    if (closed() || !d->draft.note.isNull() || d->draft.personal == personal)
        return;
    d->draft.personal = personal;
    d->save();
    Q_EMIT draftChanged();
}

void Composer::toggleMark(NoteMark mark) {
    if (closed())
        return;
    const bool there = !d->draft.marks.contains(mark);
    if (there)
        d->draft.marks.insert(mark);
    else
        d->draft.marks.remove(mark);
    if (d->draft.note.isNull())
        d->touched();
    else
        d->notes().mark(d->draft.note, mark, there);
    d->save();
}

void Composer::setOrigin(Origin origin) {
    if (closed() || d->draft.origin == origin)
        return;
    d->draft.origin = origin;
    if (!d->draft.note.isNull())
        d->notes().setOrigin(d->draft.note, origin);
    d->save();
}

void Composer::toggleSpeaker(UnitId member) {
    if (closed())
        return;
    d->draft.speaker = d->draft.speaker == member ? std::nullopt : std::optional<UnitId>(member);
    if (!d->draft.note.isNull())
        d->notes().setSpeaker(d->draft.note, d->draft.speaker);
    d->save();
}

void Composer::next() {
    d->leave();
    Q_EMIT draftChanged();
}

void Composer::edit(UnitId unit) {
    if (d->draft.note == unit && !unit.isNull())
        return;
    d->leave();
    const Note *note = d->measurement.state().anyNote(unit);
    if (!closed() && note != nullptr && !note->deleted && note->author == d->measurement.self()) {
        d->take(*note);
        d->save();
    }
    Q_EMIT draftChanged();
}

void Composer::settle() { d->settleInHand(); }

} // namespace Tweeluik
