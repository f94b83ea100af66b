// SPDX-License-Identifier: EUPL-1.2
#include "platform/secrets/keyfilestore.h"

#include "core/base/ids.h"

#include <QDir>
#include <QFile>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium/crypto_generichash_blake2b.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Tweeluik {

namespace {

using Kind = SecretError::Kind;

constexpr qsizetype markSize = 8;
constexpr qsizetype sumSize = 16;
constexpr qsizetype keySize = 32;
const QByteArray keyMark("TWEUKEY1");
const QByteArray countMark("TWEUCNT1");

SecretError failed(const char *what) {
    const Kind kind = errno == ENOSPC ? Kind::Full : errno == ENOENT ? Kind::Missing : Kind::Denied;
    return {kind, QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(errno)))};
}

/// Not by Qt's class: that leaves what it read, the key, in memory that it gives back.
QByteArray sum(QByteArrayView content) {
    crypto_generichash_blake2b_state state;
    crypto_generichash_blake2b_init(&state, nullptr, 0, crypto_generichash_blake2b_BYTES);
    crypto_generichash_blake2b_update(&state, reinterpret_cast<const std::uint8_t *>(content.data()),
                                      std::size_t(content.size()));
    QByteArray hash(crypto_generichash_blake2b_BYTES, Qt::Uninitialized);
    crypto_generichash_blake2b_final(&state, reinterpret_cast<std::uint8_t *>(hash.data()), std::size_t(hash.size()));
    wipe(&state, sizeof state);
    return hash.first(sumSize);
}

/// `mark ‖ number ‖ rest ‖ sum`
QByteArray framed(const QByteArray &mark, std::uint64_t number, const QByteArray &rest) {
    QByteArray content = mark;
    content.resize(markSize + 8);
    qToBigEndian(quint64(number), content.data() + markSize);
    content.reserve(markSize + 8 + rest.size() + sumSize);
    content += rest;
    return content += sum(content);
}

/// The rest behind mark and number, when all of it is as it was written.
std::optional<QByteArray> unframed(const QByteArray &content, const QByteArray &mark, qsizetype restSize,
                                   std::uint64_t &number) {
    if (content.size() != markSize + 8 + restSize + sumSize || !content.startsWith(mark))
        return std::nullopt;
    const QByteArrayView body = QByteArrayView(content).chopped(sumSize);
    if (sum(body) != QByteArrayView(content).last(sumSize))
        return std::nullopt;
    number = qFromBigEndian<quint64>(body.data() + markSize);
    return body.sliced(markSize + 8).toByteArray();
}

/// Closes what it opened.
class Descriptor {
public:
    Descriptor(const QString &name, int flags)
        : m_number(::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR)) {}
    Descriptor(const Descriptor &) = delete;
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] bool writeAll(QByteArrayView content) const {
        while (!content.isEmpty()) {
            const auto written = ::write(m_number, content.data(), std::size_t(content.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            content = content.sliced(written);
        }
        return true;
    }
    [[nodiscard]] bool sync() const { return ::fsync(m_number) == 0; }

private:
    int m_number;
};

Result<QByteArray, SecretError> readAll(const QString &name) {
    QFile file(name);
    errno = 0;
    if (!file.exists())
        return SecretError{Kind::Missing, QStringLiteral("no such file")};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed("open");
    // Longer than any of our files is none of them.
    return file.read(256);
}

} // namespace

KeyFileStore::KeyFileStore(QString folder) : m_folder(std::move(folder)) {}

QString KeyFileStore::keyName(std::uint64_t generation) const {
    return m_folder + QStringLiteral("/device.%1.key").arg(generation);
}

Result<Done, SecretError> KeyFileStore::syncFolder() const {
    const Descriptor folder(m_folder, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !folder.sync())
        return failed("folder");
    return Done{};
}

Result<Done, SecretError> KeyFileStore::write(const QString &name, const QByteArray &content) const {
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder) || ::chmod(QFile::encodeName(m_folder).constData(), S_IRWXU) != 0)
            return failed("folder");
    }
    const QString beside = name + QStringLiteral(".new");
    {
        const Descriptor file(beside, O_WRONLY | O_CREAT | O_TRUNC);
        if (!file.isOpen() || !file.writeAll(content) || !file.sync()) {
            const SecretError error = failed("write");
            ::unlink(QFile::encodeName(beside).constData());
            return error;
        }
    }
    if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(name).constData()) != 0)
        return failed("rename");
    return syncFolder();
}

Result<Done, SecretError> KeyFileStore::storeKey(std::uint64_t generation, const QByteArray &key) {
    if (key.size() != keySize)
        return SecretError{Kind::Damaged, QStringLiteral("not 32 bytes")};
    QByteArray content = framed(keyMark, generation, key);
    auto stored = write(keyName(generation), content);
    wipe(content.data(), std::size_t(content.size()));
    return stored;
}

Result<QByteArray, SecretError> KeyFileStore::key(std::uint64_t generation) const {
    auto content = readAll(keyName(generation));
    if (!content)
        return content;
    std::uint64_t number = 0;
    auto key = unframed(*content, keyMark, keySize, number);
    wipe(content->data(), std::size_t(content->size()));
    if (!key || number != generation)
        return SecretError{Kind::Damaged, QStringLiteral("generation %1").arg(generation)};
    return std::move(*key);
}

QList<std::uint64_t> KeyFileStore::generations() const {
    QList<std::uint64_t> found;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("device.*.key")}, QDir::Files);
    for (const QString &name : names) {
        bool isNumber = false;
        const auto generation = name.section(u'.', 1, 1).toULongLong(&isNumber);
        if (isNumber && name == QStringLiteral("device.%1.key").arg(generation))
            found.append(generation);
    }
    return found;
}

Result<Done, SecretError> KeyFileStore::removeKey(std::uint64_t generation) {
    const QString name = keyName(generation);
    {
        const Descriptor file(name, O_WRONLY);
        if (!file.isOpen())
            return errno == ENOENT ? Result<Done, SecretError>(Done{}) : failed("open");
        QByteArray noise(markSize + 8 + keySize + sumSize, Qt::Uninitialized);
        fillRandom(noise.data(), std::size_t(noise.size()));
        if (!file.writeAll(noise) || !file.sync())
            return failed("overwrite");
    }
    if (::unlink(QFile::encodeName(name).constData()) != 0)
        return failed("unlink");
    return syncFolder();
}

Result<std::uint64_t, SecretError> KeyFileStore::startCounter() const {
    const auto content = readAll(m_folder + QStringLiteral("/starts"));
    if (!content)
        return content.error().kind == Kind::Missing ? Result<std::uint64_t, SecretError>(std::uint64_t(0))
                                                     : content.error();
    std::uint64_t number = 0;
    if (!unframed(*content, countMark, 0, number))
        return SecretError{Kind::Damaged, QStringLiteral("start counter")};
    return number;
}

Result<Done, SecretError> KeyFileStore::setStartCounter(std::uint64_t value) {
    return write(m_folder + QStringLiteral("/starts"), framed(countMark, value, {}));
}

} // namespace Tweeluik
