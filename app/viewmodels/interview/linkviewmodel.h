// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "app/viewmodels/together/tandem.h"
#include "core/ports/ticker.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// How it stands with the other tablet, in the words of the bar above the talk. Says nothing of scores, and does not
/// flicker: every note is on its way for a moment.
class LinkViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    /// Another tablet takes part: there is something to say.
    Q_PROPERTY(bool shared READ shared NOTIFY changed FINAL)
    Q_PROPERTY(bool together READ together NOTIFY changed FINAL) ///< it is here now
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString brief READ brief NOTIFY changed FINAL) ///< without a figure
public:
    static constexpr Milliseconds passing = 3s;  ///< what is on its way for a shorter time is not told
    static constexpr Milliseconds silence = 10s; ///< of a tablet that went away; then it may have given out

    explicit LinkViewModel(const Talk &talk, QObject *parent = nullptr);
    ~LinkViewModel() override;

    [[nodiscard]] bool shared() const { return !m_face.words.isEmpty(); }
    [[nodiscard]] bool together() const { return m_face.together; }
    [[nodiscard]] QString words() const { return m_face.words; }
    [[nodiscard]] QString brief() const { return m_face.brief; }
    /// Nothing is heard of the other tablet: there is no link to it, or none that carries anything, or it has been gone
    /// for some seconds.
    [[nodiscard]] bool away() const { return m_face.away; }

Q_SIGNALS:
    void changed();

private:
    /// All that can be seen.
    struct Face {
        bool together = false;
        bool away = true;
        QString words;
        QString brief;
        bool operator==(const Face &) const = default;
    };
    void look();
    [[nodiscard]] Milliseconds apartFor() const;

    const Talk &m_talk;
    QPointer<Tandem> m_tandem;
    Tandem::Shared m_told;
    std::optional<Milliseconds> m_busySince; ///< since boot, while that is not told
    Face m_face;
    Ticker::Id m_tick = 0;
};

} // namespace Tweeluik
