// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/explanationviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/notereference.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QString normal(const QString &text) { return text.normalized(QString::NormalizationForm_C); }

/// Where the cursor stands after somebody else changed a part of the text.
int moved(const QString &before, const QString &after, int cursor) {
    const qsizetype least = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < least && before.at(same) == after.at(same))
        ++same;
    if (cursor <= same)
        return cursor;
    return int(std::clamp(after.size() - (before.size() - cursor), same, after.size()));
}

} // namespace

ExplanationViewModel::ExplanationViewModel(const Talk &talk, ItemNumber item, QObject *parent)
    : QObject(parent), m_talk(talk), m_item(item) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.explanations || change.conflicts)
            follow();
        else if (change.offRecord || !change.notes.isEmpty())
            Q_EMIT changed();
    });
    connect(&talk.measurement, &OpenMeasurement::settling, this, &ExplanationViewModel::keep);
    takeUp(shown());
    m_cursor = int(m_text.size());
}

ExplanationViewModel::~ExplanationViewModel() {
    // What is typed becomes an entry now, while nobody listens any more: the page around it is going.
    disconnect(&m_talk.measurement, nullptr, this, nullptr);
    disconnect();
    keep();
}

SharedText ExplanationViewModel::shown() const { return ExplanationService(m_talk.measurement).shown(m_item); }

bool ExplanationViewModel::dirty() const { return normal(m_text) != m_seen.text; }

void ExplanationViewModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    keep();
    m_typing = false;
    m_item = item;
    m_cursor = 0;
    m_text.clear();
    takeUp(shown());
    m_cursor = int(m_text.size());
    Q_EMIT changed();
    Q_EMIT replaced();
}

void ExplanationViewModel::type(const QString &text, const QString &composing, int cursor) {
    QString whole = text;
    const int at = std::clamp(cursor, 0, int(text.size()));
    whole.insert(at, composing);
    m_cursor = at + int(composing.size());
    if (whole == m_text)
        return;
    m_typing = true;
    m_text = whole;
    ExplanationService(m_talk.measurement).typed(m_item, m_text, m_seen);
    Ticker &ticker = m_talk.measurement.ticker();
    ticker.cancel(m_pause);
    m_pause = ticker.after(pause, [this] { keep(); });
    Q_EMIT changed();
}

void ExplanationViewModel::leave() {
    keep();
    m_typing = false;
    follow();
}

void ExplanationViewModel::keep() {
    m_talk.measurement.ticker().cancel(m_pause);
    m_pause = 0;
    if (!dirty() || closed())
        return;
    write(m_text, m_seen);
}

void ExplanationViewModel::write(const QString &text, const SharedText &seen) {
    m_writing = true;
    ExplanationService(m_talk.measurement).write(m_item, text, seen);
    m_writing = false;
    const SharedText now = shown();
    const auto own = std::find_if(now.versions.begin(), now.versions.end(),
                                  [&](const TextVersion &version) { return version.text == normal(text); });
    if (!now.conflict || own == now.versions.end() || !m_typing)
        return takeUp(now);
    // In the middle of typing: this version goes on, and both are laid side by side when the field is left.
    m_seen = SharedText{now.unit, own->text, {*own}, false, {}, {}, {own->ref}};
    Q_EMIT changed();
}

void ExplanationViewModel::follow() {
    if (m_writing)
        return;
    const SharedText now = shown();
    if (dirty() || (m_typing && now.conflict))
        Q_EMIT changed(); // what is being typed goes on
    else
        takeUp(now);
}

void ExplanationViewModel::takeUp(const SharedText &text) {
    m_seen = text;
    if (normal(m_text) != text.text)
        replaceText(text.text);
    Q_EMIT changed();
}

void ExplanationViewModel::replaceText(const QString &text) {
    m_cursor = moved(m_text, text, m_cursor);
    m_text = text;
    Q_EMIT replaced();
}

void ExplanationViewModel::insert(const QString &note, bool quote) {
    const Note *known = m_talk.state().note(unitFromText(note));
    if (known == nullptr || closed())
        return;
    QString piece = noteReference(*known, m_talk.state(), m_talk.measurement.clock());
    if (quote)
        piece = QStringLiteral("\u00AB%1\u00BB %2").arg(known->text.simplified(), piece);
    const qsizetype at = std::clamp(qsizetype(m_cursor), qsizetype(0), m_text.size());
    if (at > 0 && !m_text.at(at - 1).isSpace())
        piece.prepend(u' ');
    if (at < m_text.size() && m_text.at(at).isLetterOrNumber())
        piece.append(u' ');
    m_text.insert(at, piece);
    m_cursor = int(at + piece.size());
    Q_EMIT replaced();
    write(m_text, m_seen);
}

void ExplanationViewModel::take(int version) {
    const SharedText now = shown();
    if (!now.conflict || version < 0 || version >= versions().size())
        return;
    write(versions().at(version).toMap().value(QStringLiteral("plain")).toString(), now);
}

void ExplanationViewModel::takeAll() {
    const SharedText now = shown();
    if (!now.conflict)
        return;
    QStringList texts;
    for (const QVariant &version : versions())
        texts.append(version.toMap().value(QStringLiteral("plain")).toString());
    write(DifferenceWords::together(texts), now);
}

void ExplanationViewModel::bringBack(const QString &text) {
    keep();
    write(text, shown());
}

void ExplanationViewModel::markSeen() { ExplanationService(m_talk.measurement).markSeen(m_item); }

QString ExplanationViewModel::lastWords() const {
    const SharedText now = shown();
    if (now.versions.isEmpty())
        return {};
    const TextVersion &last = now.versions.last();
    return QStringLiteral("%1  \u00B7  %2")
        .arg(DifferenceWords::nameOf(last.author, m_talk.state()),
             DifferenceWords::time(last.wall, m_talk.measurement.clock()));
}

bool ExplanationViewModel::lastFirst() const {
    const SharedText now = shown();
    return !now.versions.isEmpty() && now.versions.last().author == Slot::First;
}

QVariantList ExplanationViewModel::versions() const {
    const SharedText now = shown();
    if (!now.conflict || m_typing)
        return {};
    QList<TextVersion> ordered = now.versions;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const TextVersion &a, const TextVersion &b) { return a.author < b.author; });
    QVariantList list;
    for (qsizetype at = 0; at < ordered.size(); ++at) {
        const TextVersion &version = ordered.at(at);
        QStringList others;
        for (qsizetype other = 0; other < ordered.size(); ++other) {
            if (other != at)
                others.append(ordered.at(other).text);
        }
        const QString name = DifferenceWords::nameOf(version.author, m_talk.state());
        list.append(
            QVariantMap{{QStringLiteral("first"), version.author == Slot::First},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("time"), DifferenceWords::time(version.wall, m_talk.measurement.clock())},
                        {QStringLiteral("text"), DifferenceWords::marked(version.text, others)},
                        {QStringLiteral("plain"), version.text},
                        {QStringLiteral("spokenTake"), tr("Take this one, of %1", "name").arg(name)}});
    }
    return list;
}

QString ExplanationViewModel::joined() const {
    const SharedText now = shown();
    const bool seen = now.merged.isEmpty() || now.seen[std::size_t(m_talk.measurement.self())];
    return seen || now.conflict ? QString() : DifferenceWords::marked(now.text, now.merged);
}

QList<UnitId> ExplanationViewModel::used() const {
    return referredNotes(m_text, m_talk.state(), m_talk.measurement.clock());
}

QVariantList ExplanationViewModel::references() const {
    QVariantList list;
    QStringList there;
    const Measurement &state = m_talk.state();
    for (const NoteReference &reference : noteReferences(m_text, state, m_talk.measurement.clock())) {
        const QString written = m_text.mid(reference.from, reference.length);
        if (there.contains(written))
            continue;
        there.append(written);
        const Note *note = reference.note ? state.note(*reference.note) : nullptr;
        QString words = tr("%1: no note", "a reference in square brackets").arg(written);
        if (note != nullptr) {
            const QList<NoteMark> marks = note->marks.values();
            words = noteStamp(*note, m_talk.measurement.clock());
            if (!marks.isEmpty())
                words += u' ' + InterviewWords::mark(marks.first()).toLower();
        }
        list.append(QVariantMap{{QStringLiteral("noteId"), note ? toText(note->id) : QString()},
                                {QStringLiteral("text"), words}});
    }
    return list;
}

} // namespace Tweeluik
