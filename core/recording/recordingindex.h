// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/recordseal.h"

#include <QIODevice>
#include <vector>

namespace Tweeluik {

/// A record and where it lies in the file.
struct RecordSpot {
    RecordHeader header;
    std::int64_t offset = 0;
};

/// What a file holds, as far as it can be told without keys. Nothing of it is proven before a record is opened.
class RecordingIndex {
public:
    /// Reads the heads of all records; leaves out what is cut off behind the last one, and skips what is damaged.
    [[nodiscard]] static Result<RecordingIndex, RecordingError> read(QIODevice &file);

    [[nodiscard]] const RecordingHeader &header() const { return m_header; }
    /// In the order of the file: numbers ascend, positions do not descend.
    [[nodiscard]] const std::vector<RecordSpot> &records() const { return m_records; }
    /// Samples.
    [[nodiscard]] std::int64_t length() const { return m_records.empty() ? 0 : m_records.back().header.end(); }
    /// Where that record ends: it may lie about its length as long as it has not been opened, the next one does not.
    [[nodiscard]] std::int64_t endOf(std::size_t record) const;
    /// The record of sound in which that sample lies; nothing outside of the recording, or where one was skipped.
    [[nodiscard]] std::optional<std::size_t> recordAt(std::int64_t position) const;
    /// Bytes up to the end of the last whole record.
    [[nodiscard]] std::int64_t wholeSize() const;
    /// Places where bytes were skipped.
    [[nodiscard]] int damages() const { return m_damages; }
    /// What the next record hangs on. Reads its tag.
    [[nodiscard]] RecordingEnd end(QIODevice &file) const;

private:
    /// The next record from `offset` on that goes on from the last good one, wherever it is.
    [[nodiscard]] std::optional<RecordSpot> found(QIODevice &file, std::int64_t offset) const;
    [[nodiscard]] bool goesOn(const RecordHeader &header) const;
    [[nodiscard]] bool isAnchored(QIODevice &file, const RecordSpot &spot) const;

    RecordingHeader m_header;
    std::vector<RecordSpot> m_records;
    int m_damages = 0;
};

} // namespace Tweeluik
