// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/desk.h"
#include "core/ports/secretstore.h"

#include <QString>
#include <memory>

namespace Tweeluik {

/// The gate of a data folder: opens the store in it, builds the desk, and takes both down again. The practice folder
/// lies beside the real one, with a key of its own, so that nothing invented ever stands among what is real.
class FolderGate : public Gate {
public:
    /// `networkInterface`: the only one that may be used; empty: any.
    FolderGate(QString dataDir, const Clock &clock, Ticker &ticker, const InstrumentFile &work,
               TextExtractor &extractor, DocumentWriter &documents, QString networkInterface = {});
    ~FolderGate() override;

    [[nodiscard]] Result<Desk *, StoreError> unlock() override;
    [[nodiscard]] Result<Done, StoreError> lock() override;
    [[nodiscard]] bool opensWithoutAsking() const override;
    void switchToPractice(bool practice) override;
    void discardPractice() override;
    [[nodiscard]] Result<QString, StoreError> setAside() override;

    /// What is typed goes to the disk now: the app left the front.
    void rest();

private:
    struct Session;
    [[nodiscard]] QString folder() const;

    QString m_dataDir;
    const Clock &m_clock;
    Ticker &m_ticker;
    const InstrumentFile &m_work;
    TextExtractor &m_extractor;
    DocumentWriter &m_documents;
    QString m_networkInterface;
    bool m_practice = false;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Session> m_session;
};

} // namespace Tweeluik
