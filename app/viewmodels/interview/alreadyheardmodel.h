// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/notelistmodel.h"

namespace Tweeluik {

/// "Al gehoord": what was already said about the item in hand while another one was talked about.
class AlreadyHeardModel : public NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
public:
    explicit AlreadyHeardModel(const Talk &talk, QObject *parent = nullptr);
    void setItem(ItemNumber item);

private:
    void renew(const QSet<UnitId> &touched = {});
    ItemNumber m_item = 0;
};

} // namespace Tweeluik
