// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"

#include <QFile>

namespace Tweeluik {

QStringList workTextNames() { return {QStringLiteral("mie-2026.nl")}; }

Result<InstrumentFile, InstrumentError> loadWorkText(const QString &name) {
    QFile file(QStringLiteral(":/tweeluik/instrument/%1.json").arg(name));
    if (!workTextNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return InstrumentError{InstrumentError::Kind::Missing, name, QStringLiteral("no such work text")};
    return InstrumentCodec::decode(file.readAll());
}

} // namespace Tweeluik
