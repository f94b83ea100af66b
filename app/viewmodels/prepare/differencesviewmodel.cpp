// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/differencesviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

namespace {

template <typename T, typename Version>
QList<T> valuesOf(const QList<Version> &versions, std::optional<T> Version::*of) {
    QList<T> values;
    for (const Version &version : versions)
        values.append((version.*of).value_or(T()));
    return values;
}

/// The fields in which the values are not all the same.
template <typename T> QList<int> differing(const QList<FieldOf<T>> &fields, const QList<T> &values) {
    QList<int> found;
    for (qsizetype at = 0; at < fields.size(); ++at) {
        const QString first = values.isEmpty() ? QString() : fields.at(at).words(values.first());
        const bool same = std::all_of(values.begin(), values.end(),
                                      [&](const T &value) { return fields.at(at).words(value) == first; });
        if (!same)
            found.append(int(at));
    }
    return found;
}

/// The fields of one version, with what the others do not say marked.
template <typename T>
QVariantList fieldsOf(const QList<FieldOf<T>> &fields, const QList<T> &values, const QList<int> &shown, qsizetype at) {
    QVariantList list;
    for (const int index : shown) {
        const FieldOf<T> &field = fields.at(index);
        QStringList others;
        for (qsizetype other = 0; other < values.size(); ++other) {
            if (other != at)
                others.append(field.words(values.at(other)));
        }
        const QString words = field.words(values.at(at));
        list.append(QVariantMap{{QStringLiteral("label"), field.label},
                                {QStringLiteral("text"), DifferenceWords::marked(words, others)},
                                {QStringLiteral("plain"), words}});
    }
    return list;
}

template <typename T>
QVariantList choicesOf(const QList<FieldOf<T>> &fields, const QList<T> &values, const QHash<int, int> &chosen,
                       int shown, const QString &nothing) {
    const QList<int> differ = differing(fields, values);
    QVariantList list;
    for (const int index : differ.size() > 1 ? differ : QList<int>()) {
        QVariantList options;
        QStringList there;
        for (qsizetype version = 0; version < values.size(); ++version) {
            const QString words = fields.at(index).words(values.at(version));
            if (there.contains(words))
                continue;
            there.append(words);
            options.append(QVariantMap{{QStringLiteral("value"), int(version)},
                                       {QStringLiteral("text"), words.isEmpty() ? nothing : words}});
        }
        list.append(QVariantMap{{QStringLiteral("field"), index},
                                {QStringLiteral("label"), fields.at(index).label},
                                {QStringLiteral("options"), options},
                                {QStringLiteral("value"), chosen.value(index, shown)}});
    }
    return list;
}

/// What shows now, with the chosen fields of the other versions.
template <typename T>
T combined(const QList<FieldOf<T>> &fields, const QList<T> &values, const QHash<int, int> &chosen, int shown) {
    T result = values.at(shown);
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        if (it.key() < fields.size() && it.value() < values.size())
            fields.at(it.key()).copy(result, values.at(it.value()));
    }
    return result;
}

} // namespace

DifferencesViewModel::DifferencesViewModel(AppViewModel &, Desk &desk)
    : m_clock(desk.clock), m_measurement(desk.portfolio.current()) {
    connect(m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        renew();
        if (change.offRecord)
            Q_EMIT closedChanged();
    });
    renew();
}

QString DifferencesViewModel::organisation() const { return m_measurement->state().details.organisation; }
bool DifferencesViewModel::closed() const { return m_measurement->state().offRecordNow; }
int DifferencesViewModel::countIn(const OpenMeasurement &measurement) { return int(rowsOf(measurement).size()); }

QString DifferencesViewModel::keyOf(const Row &row) {
    return QString::number(int(row.about)) + (row.joined ? u'+' : u'-') + QString::fromLatin1(row.unit.toHex());
}

QList<DifferencesViewModel::Version> DifferencesViewModel::versionsOf(const Conflict &conflict) {
    QList<Version> versions;
    for (qsizetype at = 0; at < conflict.heads.size(); ++at) {
        Version version{conflict.heads.at(at), conflict.authors.at(at), conflict.wall.at(at), {}, {}, {}, {}, false};
        if (conflict.about == Conflict::About::Details)
            version.details = conflict.details.at(at);
        else if (conflict.about == Conflict::About::Plan)
            version.plan = conflict.plans.at(at);
        else
            version.seat = conflict.seats.at(at);
        if (conflict.about != Conflict::About::Member && !version.details && !version.plan)
            continue; // of a later version of the program: it stays a head, and settling names it
        const auto same = [&version](const Version &other) {
            return other.details == version.details && other.plan == version.plan && other.seat == version.seat;
        };
        versions.removeIf(same); // the last that says it stands for it
        versions.append(version);
    }
    return inOrder(versions);
}

QList<DifferencesViewModel::Version> DifferencesViewModel::inOrder(QList<Version> versions) {
    if (!versions.isEmpty())
        versions.last().shows = true;
    std::stable_sort(versions.begin(), versions.end(),
                     [](const Version &a, const Version &b) { return a.author < b.author; });
    return versions;
}

int DifferencesViewModel::shownOf(const QList<Version> &versions) {
    const auto shown = std::find_if(versions.begin(), versions.end(), [](const Version &one) { return one.shows; });
    return int(shown - versions.begin());
}

QList<DifferencesViewModel::Row> DifferencesViewModel::rowsOf(const OpenMeasurement &measurement) {
    const Measurement &state = measurement.state();
    QList<Row> rows;
    for (const Conflict &conflict : state.conflicts) {
        if (conflict.about != Conflict::About::Explanation)
            rows.append({conflict.about,
                         conflict.unit,
                         0,
                         DifferenceWords::about(conflict, state),
                         false,
                         {},
                         versionsOf(conflict)});
    }
    for (auto it = state.explanations.begin(); it != state.explanations.end(); ++it) {
        for (const SharedText &text : it.value()) {
            const bool joined = !text.conflict && !text.merged.isEmpty();
            if ((!text.conflict && !joined) || (joined && text.seen[std::size_t(measurement.self())]) ||
                text.unit != measurement.fold().explanationUnit(it.key()))
                continue;
            Row row{Conflict::About::Explanation,
                    text.unit,
                    it.key(),
                    DifferenceWords::explanationOf(it.key()),
                    joined,
                    text,
                    {}};
            for (const TextVersion &version : text.versions)
                row.versions.append({version.ref, version.author, version.wall, {}, {}, {}, version.text, false});
            if (!joined)
                row.versions = inOrder(row.versions); // of a joined text their order says who came first
            rows.append(row);
        }
    }
    return rows;
}

void DifferencesViewModel::renew() {
    const QList<Row> rows = rowsOf(*m_measurement);
    if (rows == m_rows)
        return;
    QStringList before;
    QStringList now;
    for (const Row &row : std::as_const(m_rows))
        before.append(keyOf(row));
    for (const Row &row : rows)
        now.append(keyOf(row));
    if (before == now) {
        for (qsizetype at = 0; at < rows.size(); ++at) {
            if (rows.at(at) == m_rows.at(at))
                continue;
            m_begun[now.at(at)].chosen.clear(); // the versions are others
            m_rows[at] = rows.at(at);
            Q_EMIT dataChanged(index(int(at)), index(int(at)));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_begun.removeIf([&now](QHash<QString, Begun>::iterator it) { return !now.contains(it.key()); });
    endResetModel();
    Q_EMIT countChanged();
}

const DifferencesViewModel::Row *DifferencesViewModel::rowAt(int row) const {
    return row >= 0 && row < count() ? &m_rows.at(row) : nullptr;
}

int DifferencesViewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> DifferencesViewModel::roleNames() const {
    return {{Title, "title"}, {Kind, "kind"},     {Versions, "versions"},       {Choices, "choices"},
            {Draft, "draft"}, {Joined, "joined"}, {JoinedPlain, "joinedPlain"}, {Places, "places"}};
}

QVariant DifferencesViewModel::data(const QModelIndex &index, int role) const {
    const Row *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Title:
        return row->title;
    case Kind:
        return row->joined                                  ? QStringLiteral("joined")
               : row->about == Conflict::About::Explanation ? QStringLiteral("text")
                                                            : QStringLiteral("fields");
    case Versions:
        return row->joined ? QVariantList() : versions(*row);
    case Choices:
        return choices(*row);
    case Draft:
        return draft(*row);
    case Joined:
        return row->joined ? DifferenceWords::marked(row->shared.text, row->shared.merged) : QString();
    case JoinedPlain:
        return row->shared.text;
    case Places:
        return places(*row);
    default:
        return {};
    }
}

QVariantList DifferencesViewModel::versions(const Row &row) const {
    const auto details = DifferenceWords::details(m_clock);
    const auto plan = DifferenceWords::plan();
    const auto seat = DifferenceWords::seat();
    const auto everyDetails = valuesOf(row.versions, &Version::details);
    const auto everyPlan = valuesOf(row.versions, &Version::plan);
    const auto everySeat = valuesOf(row.versions, &Version::seat);
    QVariantList list;
    for (qsizetype at = 0; at < row.versions.size(); ++at) {
        const Version &version = row.versions.at(at);
        QStringList others;
        for (qsizetype other = 0; other < row.versions.size(); ++other) {
            if (other != at)
                others.append(row.versions.at(other).text);
        }
        QString text = version.text;
        QVariantList fields;
        if (version.details)
            fields = fieldsOf(details, everyDetails, differing(details, everyDetails), at);
        else if (version.plan)
            fields = fieldsOf(plan, everyPlan, differing(plan, everyPlan), at);
        else if (version.seat)
            fields = fieldsOf(seat, everySeat, differing(seat, everySeat), at);
        else if (row.about == Conflict::About::Member)
            text = DifferenceWords::takenAway();
        const QString name = DifferenceWords::nameOf(version.author, m_measurement->state());
        list.append(QVariantMap{{QStringLiteral("first"), version.author == Slot::First},
                                {QStringLiteral("name"), name},
                                {QStringLiteral("time"), DifferenceWords::time(version.wall, m_clock)},
                                {QStringLiteral("text"), DifferenceWords::marked(text, others)},
                                {QStringLiteral("plain"), text},
                                {QStringLiteral("fields"), fields},
                                {QStringLiteral("spokenTake"),
                                 tr("Take this one, of %1: %2", "name, what it is about").arg(name, row.title)}});
    }
    return list;
}

QVariantList DifferencesViewModel::choices(const Row &row) const {
    const QHash<int, int> chosen = m_begun.value(keyOf(row)).chosen;
    const QString nothing = tr("nothing filled in");
    const int shown = shownOf(row.versions);
    const bool away = std::any_of(row.versions.begin(), row.versions.end(),
                                  [](const Version &version) { return !version.seat.has_value(); });
    switch (row.about) {
    case Conflict::About::Details:
        return choicesOf(DifferenceWords::details(m_clock), valuesOf(row.versions, &Version::details), chosen, shown,
                         nothing);
    case Conflict::About::Plan:
        return choicesOf(DifferenceWords::plan(), valuesOf(row.versions, &Version::plan), chosen, shown, nothing);
    case Conflict::About::Member:
        return away
                   ? QVariantList()
                   : choicesOf(DifferenceWords::seat(), valuesOf(row.versions, &Version::seat), chosen, shown, nothing);
    case Conflict::About::Explanation:
        break;
    }
    return {};
}

/// Who wrote which place can be told of two versions; of more it cannot.
QVariantList DifferencesViewModel::places(const Row &row) const {
    QVariantList list;
    for (const MergedPlace &place : row.joined &&row.versions.size() == 2 ? row.shared.merged : QList<MergedPlace>()) {
        const Slot author = row.versions.at(place.first ? 0 : 1).author;
        const QString words = row.shared.text.mid(place.from, place.length).simplified();
        list.append(QVariantMap{{QStringLiteral("first"), author == Slot::First},
                                {QStringLiteral("name"), DifferenceWords::nameOf(author, m_measurement->state())},
                                {QStringLiteral("text"), words.isEmpty() ? tr("took something out") : words}});
    }
    return list;
}

QString DifferencesViewModel::draft(const Row &row) const {
    if (row.about != Conflict::About::Explanation || row.joined)
        return {};
    const auto begun = m_begun.constFind(keyOf(row));
    if (begun != m_begun.constEnd() && begun->draft)
        return *begun->draft;
    QStringList texts;
    for (const Version &version : row.versions)
        texts.append(version.text);
    return DifferenceWords::together(texts);
}

void DifferencesViewModel::tellSettled(const QString &title) {
    Q_EMIT settled(tr("Settled: %1.", "what it is about").arg(title));
}

void DifferencesViewModel::write(const Row &row, const Version &version) {
    PreparationService service(*m_measurement);
    if (version.details)
        service.setDetails(*version.details);
    else if (version.plan)
        service.setPlan(*version.plan);
    else if (version.seat)
        service.settleSeat(*version.seat);
    else
        service.removeTeamMember(row.unit);
    tellSettled(row.title);
}

void DifferencesViewModel::take(int at, int version) {
    const Row *known = rowAt(at);
    if (known == nullptr || known->joined || version < 0 || version >= known->versions.size())
        return;
    const Row row = *known; // writing renews the rows
    if (row.about == Conflict::About::Explanation)
        ExplanationService(*m_measurement).write(row.item, row.versions.at(version).text, row.shared);
    else
        write(row, row.versions.at(version));
}

void DifferencesViewModel::choose(int at, int field, int version) {
    const Row *row = rowAt(at);
    if (row == nullptr || version < 0 || version >= row->versions.size())
        return;
    m_begun[keyOf(*row)].chosen.insert(field, version);
    Q_EMIT dataChanged(index(at), index(at), {Choices});
}

void DifferencesViewModel::keepChosen(int at) {
    const Row *known = rowAt(at);
    if (known == nullptr || choices(*known).isEmpty())
        return;
    const Row row = *known;
    const QHash<int, int> chosen = m_begun.value(keyOf(row)).chosen;
    const int shown = shownOf(row.versions);
    Version version;
    if (row.about == Conflict::About::Details)
        version.details =
            combined(DifferenceWords::details(m_clock), valuesOf(row.versions, &Version::details), chosen, shown);
    else if (row.about == Conflict::About::Plan)
        version.plan = combined(DifferenceWords::plan(), valuesOf(row.versions, &Version::plan), chosen, shown);
    else
        version.seat = combined(DifferenceWords::seat(), valuesOf(row.versions, &Version::seat), chosen, shown);
    write(row, version);
}

void DifferencesViewModel::setDraft(int at, const QString &text) {
    const Row *row = rowAt(at);
    if (row == nullptr || row->about != Conflict::About::Explanation || row->joined || draft(*row) == text)
        return;
    Begun &begun = m_begun[keyOf(*row)];
    if (!begun.draft)
        begun.seen = row->shared;
    begun.draft = text;
    Q_EMIT dataChanged(index(at), index(at), {Draft});
}

void DifferencesViewModel::keepDraft(int at) {
    const Row *known = rowAt(at);
    if (known == nullptr || known->about != Conflict::About::Explanation || known->joined)
        return;
    const Row row = *known;
    const Begun begun = m_begun.value(keyOf(row));
    // What came in while somebody was writing is not replaced by it: it stays beside it.
    ExplanationService(*m_measurement).write(row.item, draft(row), begun.draft ? begun.seen : row.shared);
}

void DifferencesViewModel::markSeen(int at) {
    const Row *row = rowAt(at);
    if (row != nullptr && row->joined)
        ExplanationService(*m_measurement).markSeen(row->item);
}

void DifferencesViewModel::undo() { PreparationService(*m_measurement).undo(); }

} // namespace Tweeluik
