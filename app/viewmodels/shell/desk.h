// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/reference/importservice.h"
#include "core/instrument/instrumentfile.h"
#include "core/measurement/portfolio.h"
#include "core/measurement/wordingservice.h"
#include "core/ports/clock.h"
#include "core/ports/documentwriter.h"
#include "core/ports/textextractor.h"
#include "core/ports/ticker.h"

namespace Tweeluik {

class Parcels;
class SealKeeper;
class Share;
class Tandem;

/// What lies on the desk while the vault is open: the session graph as the view models see it. Built on unlock,
/// gone on lock, and with it every view model of a page.
struct Desk {
    const Clock &clock;
    Ticker &ticker;
    const Instrument &instrument;   ///< the structure: what there is to ask and to score
    const InstrumentFile &workText; ///< the same structure with the work text and our aids
    WordingService &wordings;
    Portfolio &portfolio;
    TextExtractor &extractor;
    DocumentWriter &documents;
    bool practice = false;       ///< the practice folder: a banner says so
    Tandem *tandem = nullptr;    ///< none in the practice folder, where there is no other tablet
    Parcels *parcels = nullptr;  ///< the same, by file
    Share *share = nullptr;      ///< hands files on
    SealKeeper *seals = nullptr; ///< the seal of the measurement in hand
    /// The official text on its way in; here, so that it survives the change from one page to the next.
    std::shared_ptr<ImportService> imports = std::make_shared<ImportService>(extractor, workText);

    /// The text to show now: of the measurement in hand, else of the device.
    [[nodiscard]] const Wording &wording() const {
        const OpenMeasurement *inHand = portfolio.current();
        return inHand ? wordings.shown(&inHand->state(), inHand->self()) : wordings.shown(nullptr, Slot::First);
    }
};

/// The door of the vault, implemented by the composition.
class Gate {
public:
    virtual ~Gate() = default;
    /// Builds the session graph. The desk lives until `lock` or the end of the gate.
    [[nodiscard]] virtual Result<Desk *, StoreError> unlock() = 0;
    /// Drafts are durable before the keys are wiped. Refused while what was typed waits for room or for the disk: then
    /// everything stays open, and `unlock` leads back to it, to a desk that is built anew.
    [[nodiscard]] virtual Result<Done, StoreError> lock() = 0;
    /// True when opening asks nothing (a key file without passphrase).
    [[nodiscard]] virtual bool opensWithoutAsking() const = 0;
    /// Closes this folder and opens the practice folder beside it, or the way back; stays where it is when it cannot
    /// lock.
    virtual void switchToPractice(bool practice) = 0;
    /// Throws the practice folder away and makes a new one at the next opening.
    virtual void discardPractice() = 0;
    /// Gives the folder that cannot be opened another name beside the old one, byte for byte as it was, so that the
    /// next `unlock` begins with an empty folder. The new name, without the path.
    [[nodiscard]] virtual Result<QString, StoreError> setAside() = 0;
};

} // namespace Tweeluik
