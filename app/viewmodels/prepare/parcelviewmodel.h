// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "app/viewmodels/together/parcels.h"

#include <QUrl>

namespace Tweeluik {

/// The page *together/file*: what the other auditor wrote comes in by file, and what this tablet has goes out by file.
class ParcelViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool available READ available CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString given READ given NOTIFY changed FINAL)
    Q_PROPERTY(QString resultTitle READ resultTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)
    Q_PROPERTY(bool invited READ invited NOTIFY changed FINAL)
    Q_PROPERTY(bool joined READ joined NOTIFY changed FINAL)
    Q_PROPERTY(bool canMake READ canMake CONSTANT FINAL)
    Q_PROPERTY(QString measurement READ measurement CONSTANT FINAL)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile CONSTANT FINAL)

public:
    ParcelViewModel(AppViewModel &app, Desk &desk);

    /// False in the practice folder, where there is no other tablet.
    [[nodiscard]] bool available() const { return m_desk.parcels != nullptr; }
    [[nodiscard]] bool busy() const;
    /// Name of the file that the desktop handed over and that waits to be read; empty when there is none.
    [[nodiscard]] QString given() const;
    [[nodiscard]] QString resultTitle() const;
    /// What happened, what is safe, what can be done now.
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] bool invited() const;
    [[nodiscard]] bool joined() const;
    /// A measurement is in hand.
    [[nodiscard]] bool canMake() const;
    [[nodiscard]] QString measurement() const; ///< which one
    [[nodiscard]] QUrl suggestedFile() const;

    Q_INVOKABLE void read(const QUrl &file);
    Q_INVOKABLE void readGiven();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void decline();
    /// Makes the file and hands it on; `place` is what the auditor chose.
    Q_INVOKABLE void make(const QUrl &place);

Q_SIGNALS:
    void changed();

private:
    /// A result in words.
    struct Told {
        QString title;
        QString text;
    };
    [[nodiscard]] Parcels::Outcome outcome() const;
    [[nodiscard]] Told told() const;
    [[nodiscard]] Told came(const Parcels::Outcome &outcome) const;
    [[nodiscard]] static Told refused(ParcelRefusal refusal);
    [[nodiscard]] static Told notMade(ParcelHindrance hindrance);
    [[nodiscard]] QString moment(Milliseconds wall) const;
    void handOn();

    AppViewModel &m_app;
    Desk &m_desk;
    QString m_place;
    Told m_handed; ///< how handing on, or fetching, ended
};

} // namespace Tweeluik
