// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/importviewmodel.h"

#include "app/viewmodels/reference/refusalwords.h"

namespace Tweeluik {

ImportViewModel::ImportViewModel(AppViewModel &, Desk &desk) : m_desk(desk) {
    connect(desk.imports.get(), &ImportService::changed, this, [this] {
        Q_EMIT changed();
        if (m_desk.imports->waiting())
            Q_EMIT ready();
    });
}

bool ImportViewModel::busy() const { return m_desk.imports->busy(); }

bool ImportViewModel::refused() const { return m_desk.imports->refusal().has_value(); }

QString ImportViewModel::refusalTitle() const {
    return refused() ? RefusalWords::of(*m_desk.imports->refusal()).title : QString();
}

QString ImportViewModel::refusalText() const {
    if (!refused())
        return {};
    const RefusalWords words = RefusalWords::of(*m_desk.imports->refusal());
    const QString safe = replaces() ? tr("The official text that was on this tablet is still there.")
                                    : tr("Nothing on this tablet was changed.");
    return QStringList{words.what, safe, words.todo}.join(u' ');
}

bool ImportViewModel::replaces() const { return m_desk.wordings.official() != nullptr; }

void ImportViewModel::openFile(const QUrl &file) {
    m_desk.imports->open(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

void ImportViewModel::read(const QString &text) { m_desk.imports->read(text); }

void ImportViewModel::stop() { m_desk.imports->stop(); }

} // namespace Tweeluik
