// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/troubleviewmodel.h"

namespace Tweeluik {

using Kind = StoreError::Kind;

TroubleViewModel::TroubleViewModel(AppViewModel &app)
    : m_app(app), m_kind(app.trouble().kind), m_waits(app.trouble().kept) {}

QString TroubleViewModel::title() const {
    if (m_waits)
        return tr("Not everything is saved yet");
    switch (m_kind) {
    case Kind::SecondInstance:
        return tr("Tweeluik is already open");
    case Kind::Newer:
        return tr("Kept by a newer Tweeluik");
    case Kind::Foreign:
        return tr("This folder belongs to something else");
    case Kind::Full:
        return tr("This tablet is full");
    case Kind::KeyMissing:
        return tr("The key of this folder is not here");
    case Kind::Damaged:
    case Kind::Io:
    case Kind::Locked:
    case Kind::Refused:
    case Kind::Unknown:
        break;
    }
    return tr("The measurements cannot be opened");
}

QString TroubleViewModel::what() const {
    if (m_waits)
        return m_kind == Kind::Full
                   ? tr("This tablet is full. What was typed last waits in memory until there is room.")
                   : tr("The storage of this tablet does not answer. What was typed last waits in "
                        "memory until it does.");
    switch (m_kind) {
    case Kind::SecondInstance:
        return tr(
            "Another window of Tweeluik works with the same measurements. Two at once could mix up what is typed.");
    case Kind::Newer:
        return tr("The measurements here were kept by a newer version of Tweeluik. This version does not know how to "
                  "read them.");
    case Kind::Foreign:
        return tr("There is a database in this folder that was not made by Tweeluik.");
    case Kind::Full:
        return tr("There is no room left to keep anything, so Tweeluik does not begin.");
    case Kind::KeyMissing:
        return tr(
            "The measurements are there, but the key file that opens them is missing. Without that key nobody can "
            "read them.");
    case Kind::Damaged:
        return tr("A part of the file with the measurements cannot be read any more.");
    case Kind::Io:
    case Kind::Locked:
    case Kind::Refused:
    case Kind::Unknown:
        break;
    }
    return tr("The storage of this tablet did not answer as it should.");
}

QString TroubleViewModel::safe() const {
    if (m_waits)
        return tr("Everything that was shown as saved is safe. What waits is still here as long as Tweeluik is open.");
    switch (m_kind) {
    case Kind::SecondInstance:
        return tr("Everything in the other window is safe and goes on.");
    case Kind::Full:
        return tr("Everything that was shown as saved is still there.");
    case Kind::Newer:
    case Kind::Foreign:
    case Kind::KeyMissing:
    case Kind::Damaged:
    case Kind::Io:
    case Kind::Locked:
    case Kind::Refused:
    case Kind::Unknown:
        break;
    }
    return tr("Nothing in the folder was changed.");
}

QString TroubleViewModel::todo() const {
    if (m_waits && closing())
        return tr("Make room on this tablet, photos or films for example, and try again. Closing anyway loses what "
                  "waits.");
    if (m_waits)
        return tr("Make room on this tablet, photos or films for example, and try again. Or go back and go on.");
    switch (m_kind) {
    case Kind::SecondInstance:
        return tr("Go on in the other window, or close it and try again here.");
    case Kind::Newer:
        return tr("Install the newest Tweeluik and open it again.");
    case Kind::Foreign:
        return tr("Choose another folder, or set this one aside under another name and begin with an empty one.");
    case Kind::Full:
        return tr("Make room on this tablet, photos or films for example, and try again.");
    case Kind::KeyMissing:
        return tr(
            "Put the key file back beside the measurements and try again. Or set the folder aside and begin with an "
            "empty one; with the key found again it can be opened later.");
    case Kind::Damaged:
        return tr(
            "First make a copy of the folder. Then try again, or set the folder aside and begin with an empty one; "
            "what is in it stays for somebody who can repair it.");
    case Kind::Io:
    case Kind::Locked:
    case Kind::Refused:
    case Kind::Unknown:
        break;
    }
    return tr("Restart the tablet and try again. If that does not help, make a copy of the folder first.");
}

bool TroubleViewModel::canSetAside() const {
    return m_kind == Kind::Foreign || m_kind == Kind::Damaged || m_kind == Kind::KeyMissing;
}

void TroubleViewModel::retry() { m_app.tryAgain(); }

void TroubleViewModel::goBack() { m_app.unlock(); }

void TroubleViewModel::closeAnyway() { m_app.closeAnyway(); }

void TroubleViewModel::setAside() {
    const Result<QString, StoreError> name = m_app.gate().setAside();
    if (!name) {
        m_setAsideFailure = tr("The folder could not be given another name. It is as it was.");
        Q_EMIT setAsideFailureChanged();
        return;
    }
    m_app.unlock();
}

void TroubleViewModel::openPractice() { m_app.goPractice(true); }

} // namespace Tweeluik
