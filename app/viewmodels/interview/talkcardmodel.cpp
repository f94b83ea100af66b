// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/talkcardmodel.h"

#include "core/measurement/services.h"

namespace Tweeluik {

TalkCardModel::TalkCardModel(const Talk &talk, LineName::List card, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_card(card) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.preparation || change.plan)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Words, Adapted, Ticked});
    });
}

QStringList TalkCardModel::lines(LineName::List card) {
    if (card == LineName::List::Opening)
        return {QStringLiteral("aim"),     QStringLiteral("snapshot"), QStringLiteral("answers"),
                QStringLiteral("tablets"), QStringLiteral("words"),    QStringLiteral("off-the-record"),
                QStringLiteral("time")};
    return {QStringLiteral("heard"), QStringLiteral("picture"), QStringLiteral("documents"), QStringLiteral("report")};
}

QString TalkCardModel::title() const { return closing() ? tr("Closing the talk") : tr("Opening the talk"); }

QString TalkCardModel::heading(const QString &line) const {
    if (line == QLatin1String("aim"))
        return tr("What this is for", "line of the opening");
    if (line == QLatin1String("snapshot"))
        return tr("A snapshot", "line of the opening");
    if (line == QLatin1String("answers"))
        return tr("No right answers", "line of the opening");
    if (line == QLatin1String("tablets"))
        return tr("The tablets", "line of the opening");
    if (line == QLatin1String("words"))
        return tr("What is said here", "line of the opening");
    if (line == QLatin1String("off-the-record"))
        return tr("Off the record", "line of the opening");
    if (line == QLatin1String("time"))
        return tr("Time", "line of the opening");
    if (line == QLatin1String("heard"))
        return tr("What we heard", "line of the closing");
    if (line == QLatin1String("picture"))
        return tr("Is this picture right?", "line of the closing");
    if (line == QLatin1String("documents"))
        return tr("Promised documents", "line of the closing");
    return tr("The report", "line of the closing");
}

QString TalkCardModel::usual(const QString &line) const {
    if (line == QLatin1String("aim"))
        return tr("Together we look at how expertise by experience has its place here: what is already there, and what "
                  "would help it grow.");
    if (line == QLatin1String("snapshot"))
        return tr(
            "It is a picture of this moment. It says something about the road the organisation is on, and nothing "
            "about anybody as a person.");
    if (line == QLatin1String("answers"))
        return tr("There are no right or wrong answers. People may see things differently; then we would like to hear "
                  "both. Not knowing is an answer too.");
    if (line == QLatin1String("tablets"))
        return tr("One of us asks the questions and reads them from the tablet. The other takes notes and watches the "
                  "time.");
    if (line == QLatin1String("words"))
        return tr(
            "The notes are for the two of us. The report names roles and never names; a literal quote is only used "
            "by those who agreed to that.");
    if (line == QLatin1String("off-the-record"))
        return tr("Is something not meant for the report? Say so, also afterwards. Then it goes out of the notes.");
    if (line == QLatin1String("time")) {
        const int length = int(m_talk.state().plan.length.count());
        const QString talk = tr("We talk for about %n minute(s).", nullptr, length);
        return m_talk.state().plan.breakAfter > 0 && m_talk.state().plan.breakTime > 0min
                   ? talk + QLatin1Char(' ') + tr("There is a break in between; stopping for a moment is always fine.")
                   : talk + QLatin1Char(' ') + tr("Stopping for a moment is always fine.");
    }
    if (line == QLatin1String("heard"))
        return tr(
            "In a few sentences: what is already going well here, what is still a search, and where people see it "
            "differently.");
    if (line == QLatin1String("picture"))
        return tr("Do you recognise yourselves in this? What is missing, and what should be put differently?",
                  "said to the whole table");
    if (line == QLatin1String("documents"))
        return tr("Which documents are still coming, from whom, and when?");
    return tr(
        "We write down what we heard and discuss it together. Then the report comes, and we talk about it with the "
        "group. Let us agree when.");
}

QString TalkCardModel::own(const QString &line) const {
    const std::map<LineName, QString> &adapted = m_talk.state().preparation.lines;
    const auto found = adapted.find({m_card, line});
    return found == adapted.end() ? QString() : found->second;
}

int TalkCardModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(lines(m_card).size());
}

QVariant TalkCardModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString line = lines(m_card).at(index.row());
    const Preparation &preparation = m_talk.state().preparation;
    switch (role) {
    case Line:
        return line;
    case Heading:
        return heading(line);
    case Words:
        return own(line).isEmpty() ? usual(line) : own(line);
    case Adapted:
        return !own(line).isEmpty();
    case Ticked:
        return preparation.ticked({m_card, line}, Slot::First) || preparation.ticked({m_card, line}, Slot::Second);
    default:
        return {};
    }
}

QHash<int, QByteArray> TalkCardModel::roleNames() const {
    return {{Line, "line"}, {Heading, "heading"}, {Words, "words"}, {Adapted, "adapted"}, {Ticked, "ticked"}};
}

void TalkCardModel::tick(const QString &line, bool ticked) {
    PreparationService service(m_talk.measurement);
    if (ticked)
        return service.tick({m_card, line}, m_talk.measurement.self(), true);
    // Said once is said for both, so it is taken back for both.
    for (const Slot slot : {Slot::First, Slot::Second})
        service.tick({m_card, line}, slot, false);
}

void TalkCardModel::adapt(const QString &line, const QString &words) {
    if (lines(m_card).contains(line))
        PreparationService(m_talk.measurement)
            .setLine({m_card, line}, words.trimmed() == usual(line) ? QString() : words);
}

} // namespace Tweeluik
