// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/recordingindex.h"

#include <memory>

namespace Tweeluik {

/// A part that was recorded without a halt, rebuilt from the file: what the journal may lack after a kill, or after a
/// recording that went on while the vault was locked.
struct RecordedRun {
    std::int64_t from = 0; ///< samples
    std::int64_t to = 0;
    std::chrono::milliseconds beganSinceBoot{0};
    std::optional<BeginBody> began;       ///< nothing: its segment cannot be opened
    std::optional<RecordHeader> haltHead; ///< nothing: killed, or going on
    std::optional<HaltBody> halt;         ///< nothing: as above, or its segment cannot be opened
};

/// How much of a recording can be heard.
struct RecordingAccount {
    std::int64_t readable = 0;     ///< samples
    std::int64_t silent = 0;       ///< samples of segments without a key, and of what was altered
    QList<quint32> lockedSegments; ///< of which no record opened
};

/// Reads a recording with the secret half of its key pair; what cannot be opened is left out, and its length is known.
/// Belongs to one thread.
class RecordingReader {
public:
    /// `sealedKeys` by segment. OtherRecording unless the file is the recording `id`.
    [[nodiscard]] static Result<RecordingReader, RecordingError>
    open(std::unique_ptr<QIODevice> file, RecordingId id, QMap<quint32, QByteArray> sealedKeys, SecretBytes secret);
    [[nodiscard]] static Result<RecordingReader, RecordingError>
    open(const QString &file, RecordingId id, QMap<quint32, QByteArray> sealedKeys, SecretBytes secret);

    [[nodiscard]] const RecordingIndex &index() const { return m_index; }
    /// Of that record of sound, each 20 ms; nothing when it cannot be opened.
    [[nodiscard]] std::optional<QList<QByteArray>> packets(std::size_t record);
    [[nodiscard]] QList<RecordedRun> runs();
    /// Opens everything once.
    [[nodiscard]] RecordingAccount account();

private:
    RecordingReader(std::unique_ptr<QIODevice> file, RecordingIndex index, RecordOpener opener)
        : m_file(std::move(file)), m_index(std::move(index)), m_opener(std::move(opener)) {}
    [[nodiscard]] std::optional<QByteArray> body(std::size_t record);

    std::unique_ptr<QIODevice> m_file;
    RecordingIndex m_index;
    RecordOpener m_opener;
};

} // namespace Tweeluik
