// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"
#include "core/sync/parcelreader.h"
#include "core/sync/parcelwriter.h"

#include <QObject>

namespace Tweeluik {

/// Sharing a measurement by file, as the pages see it. Implemented by the composition; lives on the thread of the pages
/// and never waits for the disk. Every getter is as of the last signal.
class Parcels : public QObject {
    Q_OBJECT
public:
    /// How the last thing that was asked ended.
    struct Outcome {
        enum class Kind {
            None,
            Busy,
            Came,     ///< read, checked and durable
            Invited,  ///< it holds a measurement that is not here yet: `accept` or `forget`
            Joined,   ///< an accepted one is on this tablet
            Refused,  ///< `refusal`; nothing changed
            NotKept,  ///< it was sound, and this tablet could not keep it; nothing changed
            Made,     ///< `file` can be handed on
            NotMade,  ///< `hindrance`
            NobodyYet ///< there is no other tablet to make a file for
        };
        Kind kind = Kind::None;
        ParcelRefusal refusal = ParcelRefusal::Damaged;
        ParcelHindrance hindrance = ParcelHindrance::NotRead;
        MeasurementId measurement{};
        QString name{};                      ///< first name of the other auditor; may be empty
        int notes = 0;                       ///< new ones in it
        qsizetype entries = 0;               ///< new ones in it, the notes' included
        std::optional<Milliseconds> until{}; ///< wall time of the last of those notes
        ParcelLetter letter{};               ///< of Invited
        QByteArray file{};                   ///< of Made
    };

    [[nodiscard]] virtual const Outcome &outcome() const = 0;
    /// A file for the other auditor with what they lack.
    virtual void make(const MeasurementId &measurement) = 0;
    virtual void read(const QByteArray &file) = 0;
    /// The measurement of the invitation comes here.
    virtual void accept() = 0;
    /// The outcome has been seen, or the invitation is not wanted now.
    virtual void forget() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Tweeluik
