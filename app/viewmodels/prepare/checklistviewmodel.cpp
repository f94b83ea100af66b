// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/checklistviewmodel.h"

#include "core/measurement/services.h"

#include <QLocale>
#include <algorithm>

namespace Tweeluik {

namespace {

struct Chore {
    const char *line;
    int days; ///< before the talk
};
constexpr std::array chores{Chore{"date", 42}, Chore{"team", 42},      Chore{"letters", 28}, Chore{"support", 14},
                            Chore{"room", 14}, Chore{"kader", 7},      Chore{"consent", 7},  Chore{"essential", 7},
                            Chore{"video", 3}, Chore{"agreements", 3}, Chore{"paper", 1},    Chore{"tablet", 0}};

const QString skipsLine = QStringLiteral("choice.skips");
const QString draftsLine = QStringLiteral("choice.drafts");
const QString differLine = QStringLiteral("choice.differ");
const QString agreedLine = QStringLiteral("choice.agreed");

LineName named(const QString &line) { return {LineName::List::Checklist, line}; }

QString lineText(const Measurement &measurement, const QString &line) {
    const auto found = measurement.preparation.lines.find(named(line));
    return found == measurement.preparation.lines.end() ? QString() : found->second;
}

} // namespace

ChecklistModel::ChecklistModel(Desk &desk) : m_desk(desk), m_measurement(*desk.portfolio.current()) {}

QStringList ChecklistModel::lines() {
    QStringList names;
    for (const Chore &chore : chores)
        names << QString::fromLatin1(chore.line);
    return names;
}

LineName ChecklistModel::line(int row) { return named(QString::fromLatin1(chores.at(std::size_t(row)).line)); }

int ChecklistModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(chores.size()); }

QString ChecklistModel::words(const QString &line) {
    if (line == QLatin1String("date"))
        return tr("Day, time and length are agreed with the project leader");
    if (line == QLatin1String("team"))
        return tr("The project leader knows which roles belong at the table, ten people at most");
    if (line == QLatin1String("letters"))
        return tr("Everybody has the information letter and the consent form, with or without a recording");
    if (line == QLatin1String("support"))
        return tr("Questions were answered; an interpreter or supporter is arranged where somebody wants one");
    if (line == QLatin1String("room"))
        return tr("There is a quiet room where people can see each other and step out, and it is known until when");
    if (line == QLatin1String("kader"))
        return tr("The framework of the manual was read: it is in mind while asking");
    if (line == QLatin1String("consent"))
        return tr("The forms are back and each answer is noted");
    if (line == QLatin1String("essential"))
        return tr("Essential questions are chosen, and where it may be shorter");
    if (line == QLatin1String("video"))
        return tr("Whoever takes part by video has tried it, and the video program will not record");
    if (line == QLatin1String("agreements"))
        return tr("Who asks, who takes notes, and the agreements below");
    if (line == QLatin1String("paper"))
        return tr("The running order is printed, for when no tablet may be used");
    return tr("The tablet is charged and its sounds are off");
}

QString ChecklistModel::lead(int days) const {
    const QString before = days == 0       ? tr("on the day")
                           : days % 7 == 0 ? tr("%n week(s) before", nullptr, days / 7)
                                           : tr("%n day(s) before", nullptr, days);
    const std::optional<Milliseconds> start = m_measurement.state().details.plannedStart;
    if (!start || days == 0)
        return before;
    const QDate by = m_desk.clock.local(*start).date().addDays(-days);
    //: %1 is "2 weeks before", %2 a date
    return tr("%1: by %2").arg(before, QLocale().toString(by, QStringLiteral("d MMMM")));
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Chore &chore = chores.at(std::size_t(index.row()));
    const Preparation &preparation = m_measurement.state().preparation;
    switch (role) {
    case WordsRole:
        return words(QString::fromLatin1(chore.line));
    case LeadRole:
        return lead(chore.days);
    case FirstRole:
        return preparation.ticked(line(index.row()), Slot::First);
    case SecondRole:
        return preparation.ticked(line(index.row()), Slot::Second);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChecklistModel::roleNames() const {
    return {{WordsRole, "words"}, {LeadRole, "lead"}, {FirstRole, "first"}, {SecondRole, "second"}};
}

void ChecklistModel::refresh() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }

ChecklistViewModel::ChecklistViewModel(AppViewModel &, Desk &desk)
    : m_measurement(*desk.portfolio.current()), m_lines(desk) {
    connect(&m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.preparation && !change.details && !change.team)
            return;
        m_lines.refresh();
        Q_EMIT changed();
    });
}

QString ChecklistViewModel::organisation() const { return m_measurement.state().details.organisation; }

QString ChecklistViewModel::name(Slot slot) const {
    const QString name = m_measurement.state().auditor(slot).firstName;
    if (!name.isEmpty())
        return name;
    return slot == Slot::First ? tr("The first auditor") : tr("The second auditor");
}

QString ChecklistViewModel::skips() const { return lineText(m_measurement.state(), skipsLine); }
QString ChecklistViewModel::drafts() const { return lineText(m_measurement.state(), draftsLine); }
QString ChecklistViewModel::differ() const { return lineText(m_measurement.state(), differLine); }

bool ChecklistViewModel::firstAgrees() const {
    return m_measurement.state().preparation.ticked(named(agreedLine), Slot::First);
}

bool ChecklistViewModel::secondAgrees() const {
    return m_measurement.state().preparation.ticked(named(agreedLine), Slot::Second);
}

void ChecklistViewModel::tick(int row, bool first, bool ticked) {
    if (row >= 0 && row < m_lines.rowCount())
        PreparationService(m_measurement).tick(ChecklistModel::line(row), first ? Slot::First : Slot::Second, ticked);
}

void ChecklistViewModel::write(const QString &line, const QString &text) {
    if (lineText(m_measurement.state(), line) == text)
        return;
    PreparationService service(m_measurement);
    service.setLine(named(line), text);
    // A yes belongs to what was agreed, so both are asked anew.
    for (const Slot slot : {Slot::First, Slot::Second})
        service.tick(named(agreedLine), slot, false);
}

void ChecklistViewModel::choose(const QString &what, const QString &choice) {
    const QString line = what == QLatin1String("skips")    ? skipsLine
                         : what == QLatin1String("drafts") ? draftsLine
                                                           : QString();
    if (!line.isEmpty())
        write(line, lineText(m_measurement.state(), line) == choice ? QString() : choice);
}

void ChecklistViewModel::setDiffer(const QString &text) { write(differLine, text.trimmed()); }

void ChecklistViewModel::agree(bool first, bool yes) {
    PreparationService(m_measurement).tick(named(agreedLine), first ? Slot::First : Slot::Second, yes);
}

bool ChecklistViewModel::settled(const Measurement &measurement) {
    const Preparation &preparation = measurement.preparation;
    return !lineText(measurement, skipsLine).isEmpty() && !lineText(measurement, draftsLine).isEmpty() &&
           preparation.ticked(named(agreedLine), Slot::First) && preparation.ticked(named(agreedLine), Slot::Second);
}

int ChecklistViewModel::ticked(const Measurement &measurement, Slot slot) {
    int count = 0;
    for (int row = 0; row < int(chores.size()); ++row)
        count += measurement.preparation.ticked(ChecklistModel::line(row), slot) ? 1 : 0;
    return count;
}

} // namespace Tweeluik
