// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/startviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"

#include <algorithm>

namespace Tweeluik {

MeasurementListModel::MeasurementListModel(Desk &desk) : m_desk(desk) {}

int MeasurementListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(std::min(m_shown, m_rows.size()));
}

bool MeasurementListModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && m_shown < m_rows.size();
}

void MeasurementListModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    const qsizetype shown = std::min(m_shown + atOnce, m_rows.size());
    beginInsertRows({}, int(m_shown), int(shown) - 1);
    m_shown = shown;
    endInsertRows();
}

QVariant MeasurementListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MeasurementSummary &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return QString::fromLatin1(row.id.toHex());
    case OrganisationRole:
        return row.details.organisation;
    case SubtitleRole:
        return MeasurementWords::subtitle(row.details);
    case StageRole:
        return MeasurementWords::stage(row, m_desk.instrument.items().size());
    case WhenRole:
        return MeasurementWords::when(row.details, m_desk.clock);
    default:
        return {};
    }
}

QHash<int, QByteArray> MeasurementListModel::roleNames() const {
    return {{IdRole, "measurementId"},
            {OrganisationRole, "organisation"},
            {SubtitleRole, "subtitle"},
            {StageRole, "stage"},
            {WhenRole, "when"}};
}

void MeasurementListModel::setRows(const QList<MeasurementSummary> &rows) {
    beginResetModel();
    m_rows = rows;
    m_shown = std::max(m_shown, atFirst);
    endResetModel();
}

StartViewModel::StartViewModel(AppViewModel &app, Desk &desk)
    : m_desk(desk), m_others(desk), m_trouble(app.takeNotice()) {
    connect(&app, &AppViewModel::noticed, this, [this, &app] {
        m_trouble = app.takeNotice();
        Q_EMIT troubleChanged();
    });
    connect(&desk.portfolio, &Portfolio::summariesChanged, this, &StartViewModel::refresh);
    refresh();
}

void StartViewModel::refresh() {
    m_summaries = m_desk.portfolio.summaries();
    // A talk under way; what is prepared, the nearest day first and what has no day or a past one after it; then what
    // was held, the latest first.
    const Milliseconds now = m_desk.clock.now().wall;
    const QDate today = m_desk.clock.local(now).date();
    const auto rank = [&](const MeasurementSummary &s) -> std::pair<int, Milliseconds> {
        if (s.started)
            return {s.ended ? 3 : 0, s.ended ? now - s.lastChange : Milliseconds(0)};
        if (!s.details.plannedStart || m_desk.clock.local(*s.details.plannedStart).date() < today)
            return {2, Milliseconds(0)};
        return {1, *s.details.plannedStart - now};
    };
    std::stable_sort(m_summaries.begin(), m_summaries.end(),
                     [&](const MeasurementSummary &a, const MeasurementSummary &b) { return rank(a) < rank(b); });
    m_others.setRows(m_summaries.isEmpty() ? m_summaries : m_summaries.mid(1));
    Q_EMIT changed();
}

QString StartViewModel::firstId() const { return hasFirst() ? QString::fromLatin1(first().id.toHex()) : QString(); }

QString StartViewModel::firstOrganisation() const { return hasFirst() ? first().details.organisation : QString(); }

QString StartViewModel::firstSubtitle() const {
    return hasFirst() ? MeasurementWords::subtitle(first().details) : QString();
}

QString StartViewModel::firstWhen() const {
    return hasFirst() ? MeasurementWords::when(first().details, m_desk.clock) : QString();
}

QString StartViewModel::firstStage() const {
    return hasFirst() ? MeasurementWords::stage(first(), m_desk.instrument.items().size()) : QString();
}

QString StartViewModel::firstNotes() const { return hasFirst() ? tr("%n note(s)", nullptr, first().notes) : QString(); }

bool StartViewModel::open(const QString &id) {
    const std::optional<MeasurementId> known = MeasurementId::fromBytes(QByteArray::fromHex(id.toLatin1()));
    if (!known)
        return false;
    const Result<OpenMeasurement *, StoreError> opened = m_desk.portfolio.open(*known);
    m_trouble = opened ? QString()
                       : tr("This measurement cannot be opened now. Nothing in it was changed. Close Tweeluik, open it "
                            "again and try once more.");
    Q_EMIT troubleChanged();
    return opened.ok();
}

QString StartViewModel::interviewRoute() const {
    const OpenMeasurement *inHand = m_desk.portfolio.current();
    if (!inHand)
        return QStringLiteral("start");
    return inHand->role() == Role::Questioner ? QStringLiteral("interview/ask") : QStringLiteral("interview/note");
}

} // namespace Tweeluik
