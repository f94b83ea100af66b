// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/reference/itemtextmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *instrument/preview*: what was found in the auditor's own copy, to look at before it is kept.
class ImportPreviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QStringList counts READ counts CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ItemTextModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(bool replaces READ replaces CONSTANT FINAL)
    Q_PROPERTY(bool keeping READ keeping NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    ImportPreviewViewModel(AppViewModel &app, Desk &desk);

    /// False when nothing waits (any more): then there is nothing to accept.
    [[nodiscard]] bool waiting() const { return m_desk.imports->waiting() != nullptr; }
    [[nodiscard]] QStringList counts() const; ///< "5 themes", "12 items" …, of what was found
    [[nodiscard]] ItemTextModel *items() { return &m_items; }
    [[nodiscard]] bool replaces() const { return m_desk.wordings.official() != nullptr; }
    [[nodiscard]] bool keeping() const { return m_keeping; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// Keeps it on this tablet, and takes it for the measurement in hand. `kept` tells when it is durable.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void notNow();

Q_SIGNALS:
    void changed();
    void kept();

private:
    Desk &m_desk;
    ItemTextModel m_items;
    bool m_keeping = false;
    QString m_trouble;
};

} // namespace Tweeluik
