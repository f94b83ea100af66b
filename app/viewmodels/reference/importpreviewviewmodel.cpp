// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/importpreviewviewmodel.h"

#include "core/measurement/services.h"

#include <QPointer>

namespace Tweeluik {

namespace {

const Wording &found(const Desk &desk) {
    static const Wording nothing;
    return desk.imports->waiting() ? desk.imports->waiting()->wording : nothing;
}

const Aids &noAids() {
    static const Aids none; // the preview shows what was found, and nothing of ours
    return none;
}

} // namespace

ImportPreviewViewModel::ImportPreviewViewModel(AppViewModel &, Desk &desk)
    : m_desk(desk), m_items(desk.instrument, found(desk), noAids()) {
    connect(desk.imports.get(), &ImportService::changed, this, &ImportPreviewViewModel::changed);
}

QStringList ImportPreviewViewModel::counts() const {
    const Wording &text = found(m_desk);
    qsizetype prompts = 0;
    for (const Instrument::Item &item : m_desk.instrument.items())
        for (const Instrument::Prompt &prompt : item.prompts)
            prompts += text.prompt(prompt).isEmpty() ? 0 : 1;
    return {tr("%n theme(s)", nullptr, int(text.themes.size())), tr("%n item(s)", nullptr, int(text.items.size())),
            tr("%n description(s)", nullptr, int(text.anchors.size())), tr("%n question(s)", nullptr, int(prompts)),
            tr("%n sub-question(s)", nullptr, int(text.subs.size()))};
}

void ImportPreviewViewModel::accept() {
    if (!waiting() || m_keeping)
        return;
    m_keeping = true;
    m_trouble.clear();
    Q_EMIT changed();
    const QPointer<ImportPreviewViewModel> self(this);
    const QByteArray pin = m_desk.imports->waiting()->wording.pin().toLatin1();
    m_desk.wordings.accept(*m_desk.imports->waiting(), [self, pin](Result<Done, StoreError> result) {
        if (!self)
            return;
        self->m_keeping = false;
        if (!result) {
            self->m_trouble =
                tr("The text could not be kept on this tablet now. The text that was shown before is still "
                   "there. Make some room and try again.");
            Q_EMIT self->changed();
            return;
        }
        if (OpenMeasurement *inHand = self->m_desk.portfolio.current())
            PreparationService(*inHand).setWording(pin);
        self->m_desk.imports->discard();
        Q_EMIT self->kept();
    });
}

void ImportPreviewViewModel::notNow() { m_desk.imports->discard(); }

} // namespace Tweeluik
