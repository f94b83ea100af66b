// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace Tweeluik {

struct Desk;
class AppViewModel;

/// Every page of the app, once. A `*Page.qml` on disk that is not here is red in tests/architecture.
struct PageEntry {
    QString route;    ///< "interview/ask"
    QString activity; ///< the flow that shows it: Prepare, Interview, Judge, Reference, Together, Shell
    QString file;     ///< "AskPage.qml"
    enum class Needs { Nothing, Desk, Measurement } needs = Needs::Desk;
    using MakeModel = std::function<std::unique_ptr<QObject>(AppViewModel &app, Desk *desk)>;
    MakeModel makeModel; ///< `desk` is not null when the page needs it
    /// "StartFlow": of a page that the program may begin with, so that it reads no other. Empty: the activity's.
    QString ownFlow{};
    /// On a tablet that both auditors use it opens behind the PIN of one of them.
    bool ownHands = false;
    [[nodiscard]] QString flow() const {
        return activity + u'/' + (ownFlow.isEmpty() ? activity + QStringLiteral("Flow") : ownFlow);
    }
};

/// Declared by each activity beside its view models.
[[nodiscard]] QList<PageEntry> shellPages();
[[nodiscard]] QList<PageEntry> preparePages();
[[nodiscard]] QList<PageEntry> interviewPages();
[[nodiscard]] QList<PageEntry> judgePages();
[[nodiscard]] QList<PageEntry> referencePages();
[[nodiscard]] QList<PageEntry> togetherPages();

[[nodiscard]] const QList<PageEntry> &pages();
[[nodiscard]] const PageEntry *pageFor(const QString &route);

/// For models with the constructor Model(AppViewModel &, Desk &).
template <typename Model> [[nodiscard]] PageEntry::MakeModel fromDesk() {
    return
        [](AppViewModel &app, Desk *desk) -> std::unique_ptr<QObject> { return std::make_unique<Model>(app, *desk); };
}

/// For models with the constructor Model(AppViewModel &): shown without an open vault too.
template <typename Model> [[nodiscard]] PageEntry::MakeModel fromApp() {
    return [](AppViewModel &app, Desk *) -> std::unique_ptr<QObject> { return std::make_unique<Model>(app); };
}

} // namespace Tweeluik
