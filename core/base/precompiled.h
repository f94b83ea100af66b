// SPDX-License-Identifier: EUPL-1.2
// What nearly every source file reads. Precompiled for the targets with many files; no file may count on it, and the
// build for the fuzzers, which does without, notices when one does.
#include <QAbstractListModel>
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
