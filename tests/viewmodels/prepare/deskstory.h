// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "app/viewmodels/shell/pages.h"
#include "platform/simulated/manualclock.h"
#include "platform/simulated/manualticker.h"
#include "platform/simulated/memorystore.h"

#include <memory>
#include <optional>

namespace Tweeluik {

/// Gives what the story tells it to give, when the story tells it.
class ScriptedExtractor : public TextExtractor {
public:
    void extract(const QString &file, Finished finished) override;
    /// Answers the oldest question; false when nothing was asked.
    bool answer(const Result<QString, ExtractError> &result);
    [[nodiscard]] QStringList asked() const { return m_asked; }

private:
    QStringList m_asked;
    QList<Finished> m_waiting;
};

/// Keeps what it was given to write, or refuses as the story tells it.
class KeptDocuments : public DocumentWriter {
public:
    [[nodiscard]] Result<Done, DocumentError> writePdf(const PrintedDocument &document, const QString &file) override;
    std::optional<DocumentError::Kind> refuses; ///< the next answer
    PrintedDocument document;
    QString file;
};

/// A tablet for a test: real services, real fold, a store in memory, a clock that moves when told. Two folders: the
/// real measurements and the practice.
class DeskStory : public Gate, public SettingsStore {
public:
    DeskStory();
    ~DeskStory() override;

    [[nodiscard]] Result<Desk *, StoreError> unlock() override;
    [[nodiscard]] Result<Done, StoreError> lock() override;
    [[nodiscard]] bool opensWithoutAsking() const override { return true; }
    void switchToPractice(bool practice) override;
    void discardPractice() override;
    [[nodiscard]] Result<QString, StoreError> setAside() override;
    [[nodiscard]] Appearance appearance() const override { return m_appearance; }
    void setAppearance(const Appearance &appearance) override { m_appearance = appearance; }

    [[nodiscard]] AppViewModel &app() { return *m_app; }
    [[nodiscard]] Desk &desk() { return *m_app->desk(); }
    [[nodiscard]] OpenMeasurement &inHand() { return *desk().portfolio.current(); }
    [[nodiscard]] ScriptedExtractor &extractor() { return m_extractor; }
    [[nodiscard]] KeptDocuments &documents() { return m_documents; }
    [[nodiscard]] MemoryStore &store() { return *m_stores.at(m_practice ? 1 : 0); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    /// The model of the page in hand.
    template <typename Model> [[nodiscard]] Model *page() { return qobject_cast<Model *>(m_app->pageModel()); }

    /// What would become entries if the app went now.
    [[nodiscard]] QList<EntryKind> unfinished();
    /// Callbacks of the store come in, timers that are due fire.
    void pass(Milliseconds time = Milliseconds(1));
    /// A measurement of an invented house, planned for that day at 13:30 by the story's clock; in hand afterwards.
    MeasurementId prepare(const QString &organisation, int inDays = 0);
    void begin();
    void end();

    std::optional<StoreError::Kind> refuses; ///< the next unlock answers this
    bool cannotSetAside = false;
    int locks = 0;

private:
    struct Session;
    InstrumentFile m_work;
    ManualClock m_clock;
    ManualTicker m_ticker{m_clock};
    ScriptedExtractor m_extractor;
    KeptDocuments m_documents;
    Appearance m_appearance;
    std::array<std::unique_ptr<MemoryStore>, 2> m_stores;
    std::unique_ptr<Session> m_session;
    bool m_practice = false;
    std::unique_ptr<AppViewModel> m_app;
};

} // namespace Tweeluik
