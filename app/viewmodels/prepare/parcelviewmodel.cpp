// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/parcelviewmodel.h"

#include "core/ports/share.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace Tweeluik {

namespace {

using Kind = Parcels::Outcome::Kind;

/// Beyond any file that can be read; what is larger is not even fetched.
constexpr qint64 longestFile = 20 * 1024 * 1024;

} // namespace

ParcelViewModel::ParcelViewModel(AppViewModel &app, Desk &desk) : m_app(app), m_desk(desk) {
    if (!m_desk.parcels)
        return;
    connect(m_desk.parcels, &Parcels::changed, this, [this] {
        m_handed = {};
        if (outcome().kind == Kind::Made)
            handOn();
        Q_EMIT changed();
    });
}

Parcels::Outcome ParcelViewModel::outcome() const {
    return m_desk.parcels ? m_desk.parcels->outcome() : Parcels::Outcome();
}

bool ParcelViewModel::busy() const { return outcome().kind == Kind::Busy; }
bool ParcelViewModel::invited() const { return outcome().kind == Kind::Invited; }
bool ParcelViewModel::joined() const { return outcome().kind == Kind::Joined; }
QString ParcelViewModel::given() const { return QFileInfo(m_app.fileToRead()).fileName(); }
bool ParcelViewModel::canMake() const { return available() && m_desk.share && m_desk.portfolio.current() != nullptr; }
QString ParcelViewModel::resultTitle() const { return told().title; }
QString ParcelViewModel::resultText() const { return told().text; }

QString ParcelViewModel::measurement() const {
    const OpenMeasurement *inHand = m_desk.portfolio.current();
    return inHand ? inHand->state().details.organisation : QString();
}

QUrl ParcelViewModel::suggestedFile() const {
    const QDate day = m_desk.clock.local(m_desk.clock.now().wall).date();
    //: Name of a file, without its ending; the day comes behind it. Never a person's name.
    const QString name = tr("measurement") + u'-' + day.toString(Qt::ISODate) + QStringLiteral(".tweeluik");
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name);
}

void ParcelViewModel::read(const QUrl &file) {
    if (!available() || busy())
        return;
    m_app.setFileToRead({});
    m_handed = {};
    QFile in(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!in.open(QIODevice::ReadOnly)) {
        m_desk.parcels->forget();
        m_handed = {tr("This file cannot be opened here."),
                    tr("Nothing on this tablet was changed. A copy of it in another folder may do.")};
        Q_EMIT changed();
        return;
    }
    m_desk.parcels->read(in.read(longestFile));
}

void ParcelViewModel::readGiven() { read(QUrl::fromLocalFile(m_app.fileToRead())); }

void ParcelViewModel::accept() {
    if (invited())
        m_desk.parcels->accept();
}

void ParcelViewModel::decline() {
    if (available())
        m_desk.parcels->forget();
}

void ParcelViewModel::make(const QUrl &place) {
    if (!canMake() || busy())
        return;
    m_place = place.toLocalFile();
    if (!m_place.endsWith(QStringLiteral(".tweeluik"), Qt::CaseInsensitive))
        m_place += QStringLiteral(".tweeluik");
    m_desk.parcels->make(m_desk.portfolio.current()->id());
}

void ParcelViewModel::handOn() {
    const Parcels::Outcome made = outcome();
    const QString place = m_desk.share->wantsPlace() ? m_place : suggestedFile().fileName();
    m_desk.share->offer(place, made.file, [this, made, place](const Result<Share::Outcome, ShareError> &result) {
        if (!result) {
            m_handed = {result.error().kind == ShareError::Kind::Full ? tr("There is no room in that place.")
                                                                      : tr("Nothing can be written in that place."),
                        tr("Everything is safe on this tablet. Another folder will do.")};
        } else if (*result == Share::Outcome::Cancelled) {
            m_handed = {};
        } else {
            m_handed = {tr("The file is there: %1").arg(QFileInfo(place).fileName()),
                        made.notes > 0 ? tr("%n note(s) go along that the other auditor does not have yet. Only the "
                                            "other tablet can open it.",
                                            nullptr, made.notes)
                                       : tr("It tells the other tablet how far this one is. Only the other tablet can "
                                            "open it.")};
        }
        Q_EMIT changed();
    });
}

ParcelViewModel::Told ParcelViewModel::told() const {
    if (!m_handed.title.isEmpty())
        return m_handed;
    const Parcels::Outcome now = outcome();
    switch (now.kind) {
    case Kind::None:
    case Kind::Busy:
    case Kind::Made:
        return {};
    case Kind::Came:
        return came(now);
    case Kind::Invited:
        return {now.name.isEmpty() ? tr("A paired tablet brings a measurement that is not here yet.")
                                   : tr("%1 brings a measurement that is not here yet.").arg(now.name),
                now.letter.role == Role::Questioner ? tr("%1. On this tablet: the questioner.").arg(now.letter.title)
                                                    : tr("%1. On this tablet: the note-taker.").arg(now.letter.title)};
    case Kind::Joined:
        return {tr("The measurement is on this tablet now."),
                tr("A file back tells the other tablet so; from then on both can write to each other.")};
    case Kind::Refused:
        return refused(now.refusal);
    case Kind::NotKept:
        return {tr("This tablet could not keep what is in the file."),
                tr("Nothing on this tablet was changed. With more room the same file can be read again.")};
    case Kind::NotMade:
        return notMade(now.hindrance);
    case Kind::NobodyYet:
        return {tr("There is no other tablet yet to make a file for."),
                tr("Nothing was made. First connect the tablets once, side by side.")};
    }
    return {};
}

QString ParcelViewModel::moment(Milliseconds wall) const {
    const QDateTime then = m_desk.clock.local(wall);
    const bool today = then.date() == m_desk.clock.local(m_desk.clock.now().wall).date();
    return QLocale().toString(then, today ? QStringLiteral("HH:mm") : QStringLiteral("d MMMM HH:mm"));
}

ParcelViewModel::Told ParcelViewModel::came(const Parcels::Outcome &outcome) const {
    const QString name = outcome.name.isEmpty() ? tr("the other auditor") : outcome.name;
    const QString safe = tr("What was on this tablet is unchanged beside it.");
    if (outcome.entries == 0)
        return {tr("Everything in this file of %1 was here already.").arg(name), tr("Nothing was changed.")};
    if (outcome.notes == 0 || !outcome.until)
        return {tr("What %1 changed is here now too.").arg(name), safe};
    return {tr("The notes of %1 up to %2 are here now too: %n new", nullptr, outcome.notes)
                .arg(name, moment(*outcome.until)),
            safe};
}

ParcelViewModel::Told ParcelViewModel::refused(ParcelRefusal refusal) {
    const QString safe = tr("Nothing on this tablet was changed.") + u' ';
    switch (refusal) {
    case ParcelRefusal::NotABundle:
        return {tr("This is another kind of file."), safe + tr("A file of Tweeluik ends in .tweeluik.")};
    case ParcelRefusal::Newer:
        return {tr("This file was made by a newer Tweeluik."),
                safe + tr("With a newer version on this tablet it can be read.")};
    case ParcelRefusal::Damaged:
        return {tr("This file is damaged or not whole."),
                safe + tr("Copy it once more, or ask the other auditor for a new one.")};
    case ParcelRefusal::ForSomebodyElse:
        return {tr("This file is for another tablet."),
                safe + tr("Only the tablet for which it was made can open it. It may also be damaged: then a "
                          "new copy helps.")};
    case ParcelRefusal::UnknownSender:
        return {tr("This file comes from a tablet that has no part in it here."),
                safe + tr("First connect the tablets once, side by side.")};
    case ParcelRefusal::TooLarge:
        return {tr("This file is larger than a measurement can be."),
                safe + tr("Ask the other auditor for a new one.")};
    case ParcelRefusal::NotHere:
        return {tr("This file is about a measurement that is not on this tablet."),
                safe + tr("The other auditor first makes a file that brings the whole measurement, once the "
                          "tablets are connected.")};
    case ParcelRefusal::Erased:
        return {tr("The measurement in this file was erased here."), safe + tr("What was erased does not come back.")};
    case ParcelRefusal::AlreadyRead:
        return {tr("This file was read before."), tr("What is in it is here. Nothing needs to be done.")};
    case ParcelRefusal::Gap:
        return {tr("This file begins later than what is on this tablet."),
                safe + tr("Make a file here for the other auditor, and ask for a new one back.")};
    case ParcelRefusal::AgainstRules:
        return {tr("What is in this file does not fit with what is on this tablet."),
                safe + tr("None of it was taken. Ask the other auditor for a new file; if that does not fit "
                          "either, one of the tablets was put back to an older state.")};
    case ParcelRefusal::NotRead:
        return {tr("This tablet cannot read its own measurement now."),
                safe + tr("Close Tweeluik, open it again and read the file once more.")};
    }
    return {};
}

ParcelViewModel::Told ParcelViewModel::notMade(ParcelHindrance hindrance) {
    const QString safe = tr("Everything is safe on this tablet.") + u' ';
    switch (hindrance) {
    case ParcelHindrance::NotRead:
        return {tr("This tablet cannot read its own measurement now."),
                safe + tr("Close Tweeluik, open it again and make the file once more.")};
    case ParcelHindrance::NotOnTheRoster:
        return {tr("The other tablet has no part in this measurement."), safe + tr("So nothing goes to it.")};
    case ParcelHindrance::NoKey:
        return {tr("The other tablet has not said yet for which key a file is made."),
                safe + tr("Connect the tablets once more, side by side.")};
    case ParcelHindrance::TooLarge:
        return {tr("This measurement is too large for one file."),
                safe + tr("Connect the tablets on one network instead.")};
    }
    return {};
}

} // namespace Tweeluik
