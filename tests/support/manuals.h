// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrumentfile.h"

#include <QDir>
#include <QFile>

namespace Tweeluik::Fixture {

/// A file of tests/data/instrument; empty when it is not there.
[[nodiscard]] inline QByteArray instrumentData(const QString &name) {
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/instrument/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the importer must make of the invented manual, written by the script that invented it.
[[nodiscard]] inline InstrumentFile expectedGarden() {
    const auto file = InstrumentCodec::decode(instrumentData(QStringLiteral("manual.json")));
    return file ? *file : InstrumentFile();
}

/// A source document beside the checkout, which only a developer's machine has; else empty.
[[nodiscard]] inline QByteArray seed(const QString &prefix) {
    const QDir folder(QStringLiteral(TWEELUIK_SOURCE_DIR "/../shared/seeds"));
    const QStringList names = folder.entryList({prefix + u'*'});
    QFile file(folder.filePath(names.value(0, QStringLiteral("none"))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Tweeluik::Fixture
