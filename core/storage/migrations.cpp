// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/migrations.h"

namespace Tweeluik {

namespace {

/// `place` is both shelf and n (shelf · 2^32 + n): the key of the tree itself, so that an append lands at the end of
/// its measurement and costs one page. FORMAT.md, "Store", says what is in the sealed columns.
constexpr char schema1[] = R"(
CREATE TABLE state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    starts INTEGER NOT NULL
) STRICT;
CREATE TABLE device (
    what INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE measurement (
    shelf INTEGER PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE entry (
    place INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL,
    shelf INTEGER GENERATED ALWAYS AS (place >> 32) VIRTUAL,
    n INTEGER GENERATED ALWAYS AS (place & 4294967295) VIRTUAL
) STRICT;
CREATE TABLE local (
    place INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE stream (
    place INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE head (
    place INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE erased (
    k INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
)";

/// Sound: whose it is and its secret under the measurement's key; how it is found while locked; a letter a segment. The
/// letterbox is hung up when the vault is open.
constexpr char schema2[] = R"(
ALTER TABLE state ADD COLUMN letterbox BLOB;
CREATE TABLE recording (
    place INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE sound (
    k INTEGER PRIMARY KEY,
    name BLOB NOT NULL
) STRICT;
CREATE TABLE segment (
    place INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
)";

} // namespace

const QList<Migration> &migrations() {
    static const QList<Migration> steps{{1, schema1}, {2, schema2}};
    return steps;
}

int newestSchema() { return migrations().last().to; }

Result<Done, StoreError> migrate(Connection &connection, const QList<Migration> &steps) {
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > steps.last().to)
        return StoreError{StoreError::Kind::Newer, QStringLiteral("schema %1").arg(*version)};
    for (const Migration &step : steps) {
        if (step.to <= *version)
            continue;
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        if (const auto made = connection.run(step.sql); !made)
            return made;
        const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(step.to);
        if (const auto marked = connection.run(mark.constData()); !marked)
            return marked;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return Done{};
}

} // namespace Tweeluik
