// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

/// What the app and its helper program `tweeluik-pdftext` agree on. The program gets one path as its argument, writes
/// UTF-8 text with form feeds between pages to its standard output and leaves with one of these codes.
namespace Tweeluik::PdfTextProtocol {

enum ExitCode {
    Fine = 0,
    NotAPdf = 10,
    Encrypted = 11,
    NoText = 12,
    TooLarge = 13,
    TooManyPages = 14,
    TooMuchMemory = 15,
    Unreadable = 16,
};

inline constexpr qint64 maxFileBytes = 64 * 1024 * 1024;
inline constexpr int maxPages = 400;
inline constexpr qsizetype maxTextBytes = 1024 * 1024;

} // namespace Tweeluik::PdfTextProtocol
