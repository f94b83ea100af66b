// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/together/parcels.h"

namespace Tweeluik {

/// Answers what the story tells it to.
class ScriptedParcels final : public Parcels {
public:
    [[nodiscard]] const Outcome &outcome() const override { return m_outcome; }
    void make(const MeasurementId &measurement) override { made.append(measurement); }
    void read(const QByteArray &file) override {
        files.append(file);
        answer({Outcome::Kind::Busy});
    }
    void accept() override { ++accepted; }
    void forget() override { answer({}); }
    void answer(const Outcome &outcome) {
        m_outcome = outcome;
        Q_EMIT changed();
    }

    QList<MeasurementId> made;
    QList<QByteArray> files;
    int accepted = 0;

private:
    Outcome m_outcome;
};

} // namespace Tweeluik
