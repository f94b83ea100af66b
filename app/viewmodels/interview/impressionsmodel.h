// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/notelistmodel.h"

namespace Tweeluik {

/// "Eigen indruk" (G19): behind a tap, on this tablet only, apart from the notes. Oldest first.
class ImpressionsModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
public:
    explicit ImpressionsModel(const Talk &talk, QObject *parent = nullptr);
    /// An own shared note leaves the shared notes, with its earlier versions, and stands here from then on.
    Q_INVOKABLE void keepToSelf(const QString &note);
    Q_INVOKABLE void remove(const QString &note);

private:
    void renew(const QSet<UnitId> &touched);
};

} // namespace Tweeluik
