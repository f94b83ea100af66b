// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/togetherwords.h"

#include <QLocale>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr qint64 tooShort = 500; ///< entries that are through before they are read about

bool nobodyPaired(const QList<Tandem::Peer> &peers) {
    return std::none_of(peers.begin(), peers.end(), [](const Tandem::Peer &peer) { return peer.paired; });
}

} // namespace

QString TogetherWords::moment(Milliseconds wall, const Clock &clock) {
    const QDateTime then = clock.local(wall);
    const QString time = then.time().toString(QStringLiteral("HH:mm"));
    if (then.date() == clock.local(clock.now().wall).date())
        return time;
    //: day and time: 22 November, 14:31
    return tr("%1, %2").arg(QLocale().toString(then.date(), QStringLiteral("d MMMM")), time);
}

QString TogetherWords::shared(const Tandem::Shared &shared, const Clock &clock) {
    using State = Tandem::Shared::State;
    const bool named = !shared.peerName.isEmpty();
    const QString name = named ? shared.peerName : tr("The other tablet", "begins a sentence");
    switch (shared.state) {
    case State::Alone:
        return tr("only on this tablet");
    case State::Asked:
        return named ? tr("offered to %1; no answer yet").arg(name) : tr("offered to the other tablet; no answer yet");
    case State::Declined:
        return tr("%1 said: not now").arg(name);
    case State::Apart:
    case State::Even:
        return upTo(shared, name, clock);
    case State::Busy:
        return named ? tr("on its way to %1").arg(name) : tr("on its way to the other tablet");
    case State::Stopped:
        return stopped(shared, name);
    case State::Proposed:
        return named ? tr("asked %1 which measurement it belongs with; no answer yet").arg(name)
                     : tr("asked the other tablet which measurement it belongs with; no answer yet");
    case State::Agreed:
        return agreed(shared);
    case State::KeptApart:
        return apart(shared.unionTrouble);
    }
    return {};
}

/// Nothing of one that is on this tablet alone.
QString TogetherWords::beside(const Tandem::Shared &shared, const Clock &clock) {
    using State = Tandem::Shared::State;
    const bool named = !shared.peerName.isEmpty();
    if (isUnitable(shared.state))
        return {};
    if (shared.state == State::Even)
        return tr("%1 has everything").arg(named ? shared.peerName : tr("The other tablet", "begins a sentence"));
    if (shared.state == State::Busy)
        return named ? tr("on its way to %1").arg(shared.peerName) : tr("on its way to the other tablet");
    if (shared.state == State::Stopped)
        return tr("exchanging stopped");
    QString said = apart(shared);
    if (shared.apartSince)
        //: who, time of day: apart from Bruno since 14:31
        said = tr("%1 since %2").arg(said, moment(*shared.apartSince, clock));
    if (shared.notesUnsent > 0) {
        const QString figure = QString::number(shared.notesUnsent);
        said += tr(" – %n note(s) not yet", "what the other tablet lacks", shared.notesUnsent)
                    .replace(figure + u' ', figure + QChar(QChar::Nbsp)); // no line ends in a figure
    }
    return said;
}

QString TogetherWords::besideBriefly(const Tandem::Shared &shared) {
    using State = Tandem::Shared::State;
    if (isUnitable(shared.state))
        return {};
    if (shared.state == State::Even || shared.state == State::Busy)
        return shared.peerName.isEmpty() ? tr("together with the other tablet")
                                         : tr("together with %1").arg(shared.peerName);
    return shared.state == State::Stopped ? tr("exchanging stopped") : apart(shared);
}

QString TogetherWords::apart(const Tandem::Shared &shared) {
    return shared.peerName.isEmpty() ? tr("apart from the other tablet") : tr("apart from %1").arg(shared.peerName);
}

bool TogetherWords::isUnitable(Tandem::Shared::State state) {
    using State = Tandem::Shared::State;
    switch (state) {
    case State::Alone:
    case State::Asked:
    case State::Declined:
    case State::Proposed:
    case State::Agreed:
    case State::KeptApart:
        return true;
    case State::Apart:
    case State::Busy:
    case State::Even:
    case State::Stopped:
        break;
    }
    return false;
}

QString TogetherWords::agreed(const Tandem::Shared &shared) {
    return shared.peerName.isEmpty()
               ? tr("becomes one with “%1” of the other tablet once yes is said there too and this page is open on "
                    "both")
                     .arg(shared.unionTitle)
               : tr("becomes one with “%1” of %2 once %2 says yes too and this page is open on both tablets")
                     .arg(shared.unionTitle, shared.peerName);
}

QString TogetherWords::apart(AdoptDesk::Trouble trouble) {
    using Trouble = AdoptDesk::Trouble;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::OtherStructure:
        return tr("Not put together: the two measurements were made with different versions of the instrument. Both "
                  "are as they were. Go on in one of the two and offer that one to the other tablet.");
    case Trouble::Sealed:
        return tr("Not put together: in one of the two, scores were sealed already. Both are as they were. Go on in "
                  "one of the two and offer that one to the other tablet.");
    case Trouble::NotPossible:
        return tr("Not put together: one of the two is shared already, or was put together with another. Both are as "
                  "they were. See below where each measurement stands.");
    case Trouble::NotOpened:
        return tr("Not put together: this measurement cannot be opened now. Nothing in it was changed. Close Tweeluik, "
                  "open it again and try once more.");
    }
    return {};
}

QString TogetherWords::nameOf(const Tandem::Union &what) {
    return what.withName.isEmpty() ? tr("the other auditor") : what.withName;
}

QString TogetherWords::asks(const Tandem::Union &what) {
    if (what.mine)
        return what.withName.isEmpty() ? tr("The other auditor chose this measurement. Is it the same interview?")
                                       : tr("%1 chose this measurement. Is it the same interview?").arg(what.withName);
    return what.withName.isEmpty()
               ? tr("The other tablet has this measurement. Which one here is the same interview?")
               : tr("%1 made this measurement too. Which one here is the same interview?").arg(what.withName);
}

QString TogetherWords::nameOf(const Tandem::Shared &shared) {
    return shared.peerName.isEmpty() ? tr("the other auditor") : shared.peerName;
}

QString TogetherWords::upTo(const Tandem::Shared &shared, const QString &name, const Clock &clock) {
    QString said;
    if (shared.evenAt)
        said = tr("%1 has everything up to %2").arg(name, moment(*shared.evenAt, clock));
    else
        said = shared.state == Tandem::Shared::State::Even ? tr("%1 has everything").arg(name)
                                                           : tr("%1 does not have everything yet").arg(name);
    if (shared.notesUnsent > 0)
        said += tr("; %n note(s) not yet", nullptr, shared.notesUnsent);
    return said;
}

QString TogetherWords::stopped(const Tandem::Shared &shared, const QString &name) {
    using Refusal = Tandem::Shared::Refusal;
    const QString from = shared.peerName.isEmpty() ? tr("the other tablet") : name;
    switch (shared.refusal) {
    case Refusal::None:
        return tr("Exchanging stopped. What is on this tablet is as it was.");
    case Refusal::Malformed:
        return tr("Exchanging stopped: what came from %1 could not be read. What is on this tablet is as it was. See "
                  "whether both tablets have the same version of Tweeluik.")
            .arg(from);
    case Refusal::AgainstRules:
        return tr("Exchanging stopped: what came from %1 does not fit what is already laid down in this measurement. "
                  "Nothing of it was taken over; what is on this tablet is as it was.")
            .arg(from);
    case Refusal::NotStored:
        return tr("Exchanging stopped: this tablet could not keep what came from %1. What was here is safe. Make room "
                  "on this tablet; it goes on by itself at the next meeting.")
            .arg(from);
    case Refusal::NotRead:
        return tr("Exchanging stopped: this tablet could not read its own copy. Nothing was changed. Close Tweeluik, "
                  "open it again and meet once more.");
    }
    return {};
}

QString TogetherWords::waiting(const Tandem::Erased &erased, const Clock &clock) {
    const QString when = moment(erased.at, clock);
    QStringList names = erased.names;
    names.removeAll(QString());
    if (names.isEmpty())
        return tr("A measurement that was erased here (%1) waits for the other tablet: it goes there too as soon as "
                  "the "
                  "tablets find each other.")
            .arg(when);
    return tr("A measurement that was erased here (%1) waits for the tablet of %2: it goes there too as soon as the "
              "tablets find each other.")
        .arg(when, names.join(QStringLiteral(", ")));
}

QString TogetherWords::progress(const Tandem::Shared &shared) {
    const qint64 left = shared.total - shared.done;
    if (shared.state != Tandem::Shared::State::Busy || shared.total < tooShort || left <= 0)
        return {};
    const QLocale here;
    return tr("%1 of %2 changes to go").arg(here.toString(left), here.toString(shared.total));
}

QString TogetherWords::link(Tandem::Link link, const QList<Tandem::Peer> &peers) {
    if (nobodyPaired(peers))
        return tr("not connected yet");
    switch (link) {
    case Tandem::Link::Off:
    case Tandem::Link::Looking:
        return tr("looking for the other tablet");
    case Tandem::Link::Alone:
        return tr("nobody found");
    case Tandem::Link::NoNetwork:
        return tr("no network");
    case Tandem::Link::Here:
        break;
    }
    QStringList here;
    for (qsizetype row = 0; row < peers.size(); ++row) {
        if (peers.at(row).here)
            here << name(peers.at(row), row);
    }
    if (here.isEmpty())
        return tr("the other tablet is here");
    if (here.size() == 1)
        return tr("%1 is here").arg(here.first());
    const QString last = here.takeLast();
    return tr("%1 and %2 are here").arg(here.join(QStringLiteral(", ")), last);
}

QString TogetherWords::advice(Tandem::Link link, const QList<Tandem::Peer> &peers) {
    if (nobodyPaired(peers))
        return tr("To have a measurement on two tablets, the tablets are connected once, side by side.");
    switch (link) {
    case Tandem::Link::Off:
    case Tandem::Link::Here:
        return {};
    case Tandem::Link::Looking:
        return tr("The other tablet is found by itself while this page is open on both, on the same network.");
    case Tandem::Link::Alone:
        return tr("No tablet was found. Is this page open on the other tablet too, and are both on the same network? "
                  "Wi-Fi for guests often keeps tablets apart; a hotspot of one of the tablets or a phone works then. "
                  "Typing the address works as well. Meanwhile everything is safe on this tablet.");
    case Tandem::Link::NoNetwork:
        return tr("This tablet has no network. Everything is safe on this tablet. Turn on Wi-Fi, or let one of the "
                  "tablets or a phone make a hotspot.");
    }
    return {};
}

QString TogetherWords::peer(const Tandem::Peer &peer) {
    if (!peer.paired)
        return tr("waits for the last step on the other tablet");
    return peer.here ? tr("is here") : tr("is not here now");
}

QString TogetherWords::name(const Tandem::Peer &peer, qsizetype row) {
    return peer.name.isEmpty() ? tr("tablet %1").arg(row + 1) : peer.name;
}

QString TogetherWords::asks(const Tandem::Invitation &invitation) {
    return invitation.fromName.isEmpty()
               ? tr("The other tablet asks to have this measurement on this tablet too.")
               : tr("%1 asks to have this measurement on this tablet too.").arg(invitation.fromName);
}

QString TogetherWords::role(const Tandem::Invitation &invitation) {
    return invitation.offer.role == Role::Questioner
               ? tr("This tablet asks the questions, the other one takes the notes. That can be swapped later.")
               : tr("This tablet takes the notes, the other one asks the questions. That can be swapped later.");
}

} // namespace Tweeluik
