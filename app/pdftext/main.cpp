// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/pagelayout.h"
#include "platform/documents/pdfpagereader.h"
#include "platform/documents/pdftextprotocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QPdfDocument>
#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

/// A program of its own, so that a PDF that was made to do harm has nothing to harm: it runs under limits of memory
/// and time that its parent sets, opens one file and writes text.
namespace {

using namespace Tweeluik;
namespace Protocol = Tweeluik::PdfTextProtocol;

int leave(Protocol::ExitCode code) {
    // Without the destructors of a library that may have lost its way.
    std::fflush(stdout);
    _exit(code);
}

Protocol::ExitCode codeOf(QPdfDocument::Status status, QPdfDocument::Error error) {
    if (status == QPdfDocument::Status::Ready)
        return Protocol::Fine;
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return Protocol::Encrypted;
    return error == QPdfDocument::Error::InvalidFileFormat ? Protocol::NotAPdf : Protocol::Unreadable;
}

Protocol::ExitCode extract(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Protocol::Unreadable;
    if (file.size() > Protocol::maxFileBytes)
        return Protocol::TooLarge;
    if (!file.peek(1024).contains("%PDF-"))
        return Protocol::NotAPdf;
    QPdfDocument document;
    document.load(&file);
    if (const auto code = codeOf(document.status(), document.error()); code != Protocol::Fine)
        return code;
    if (document.pageCount() > Protocol::maxPages)
        return Protocol::TooManyPages;
    PdfPageReader reader(document);
    QList<TextPage> pages;
    qsizetype size = 0;
    for (int i = 0; i < document.pageCount(); ++i) {
        pages.append(reader.read(i));
        for (const TextFragment &part : std::as_const(pages.last()))
            size += part.text.size();
        if (size > Protocol::maxTextBytes / 2)
            return Protocol::TooLarge;
    }
    if (size == 0)
        return Protocol::NoText;
    const QByteArray text = laidOutText(pages).toUtf8();
    if (text.size() > Protocol::maxTextBytes)
        return Protocol::TooLarge;
    const bool written = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    return written ? Protocol::Fine : Protocol::Unreadable;
}

/// PDFium ends the process when it gets no memory. What tells that end from its others is how much was in use: buffers
/// grow to double their size, so one that does not fit any more was large already. Only calls that a signal allows.
void onAbort(int) {
    std::array<char, 128> text{};
    const int statm = open("/proc/self/statm", O_RDONLY);
    const auto length = read(statm, text.data(), text.size());
    // The sixth number is what RLIMIT_DATA counts, in pages.
    rlim_t pages = 0;
    int number = 1;
    for (ssize_t i = 0; i < length && number <= 6; ++i) {
        const char c = text[size_t(i)];
        if (c < '0' || c > '9')
            ++number;
        else if (number == 6)
            pages = pages * 10 + rlim_t(c - '0');
    }
    rlimit most{};
    getrlimit(RLIMIT_DATA, &most);
    if (most.rlim_cur != RLIM_INFINITY && pages * rlim_t(getpagesize()) > most.rlim_cur / 5 * 2)
        _exit(Protocol::TooMuchMemory);
    // Anything else ends as it would have ended: the handler is gone by now.
}

void tellMemoryFromOtherEnds() {
    struct sigaction action{};
    action.sa_handler = onAbort;
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : {SIGABRT, SIGTRAP, SIGILL})
        sigaction(signal, &action, nullptr);
}

} // namespace

int main(int argc, char **argv) {
    std::set_new_handler([] { _exit(Protocol::TooMuchMemory); });
    tellMemoryFromOtherEnds();
    const QCoreApplication app(argc, argv);
    return leave(app.arguments().size() == 2 ? extract(app.arguments().at(1)) : Protocol::Unreadable);
}
