// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrumentfile.h"
#include "core/ports/textextractor.h"

namespace Tweeluik {

/// Why a text was not taken as the official wording. Nothing is taken by halves. Kind, element and counts suffice for
/// one plain sentence on screen; `detail` is English, for the event log.
struct OfficialTextError {
    enum class Kind {
        NoFile,        ///< not there or not readable
        TooLarge,      ///< larger than such a manual can be; the file was not read
        Empty,         ///< no text in it
        NotText,       ///< a word processor's file, a picture, an archive
        Pdf,           ///< the PDF gave no text; `pdf` says why (only pictures, encrypted, damaged, too large …)
        WorkCard,      ///< the work card of the MIE: it holds no levels and no questions
        OtherDocument, ///< some other report; `found` items were recognised
        ItemMissing,   ///< `item` is not there; `found` of `expected` items are
        ItemTwice,     ///< two items carry the number `item`
        ItemUnknown,   ///< `item` is not in the instrument
        LevelCount,    ///< `item` has `found` descriptions, not `expected`
        PromptCount,   ///< `item` has `found` prompts, not `expected`
        SentenceCount, ///< `prompt` (or the whole item) has `found` question sentences, not `expected`
        ThemeMissing,  ///< no heading for the theme `theme`
        TitleMissing,  ///< `item` has no heading and does not stand on the Scoreblad
        Garbled        ///< the parts of `item` stand in an order that cannot be trusted
    };
    Kind kind = Kind::OtherDocument;
    ItemId item{};     ///< number 0 = about no single item
    PromptId prompt{}; ///< letter 0 = about no single prompt
    ThemeId theme{};   ///< letter 0 = about no single theme
    int found = 0;
    int expected = 0;
    std::optional<ExtractError> pdf{};
    QString detail{};
};

/// Reads the literal text of the manual from the auditor's own copy into a wording with the structure of the work
/// text. The text may come from any reader: with form feeds or without, hyphenated, in columns, with letters, bullets
/// or none before the questions, as Markdown. Pure; no file is touched.
class OfficialText {
public:
    static constexpr qsizetype maxTextBytes = 1024 * 1024; ///< the manual is about 63 KB
    static constexpr qsizetype maxLines = 25'000;          ///< line and page ends; the manual has about 2,000
    static constexpr qint64 maxPdfBytes = 64 * 1024 * 1024;

    /// `work` gives the structure, and nothing of its words.
    [[nodiscard]] static Result<InstrumentFile, OfficialTextError> parse(const QByteArray &bytes,
                                                                         const InstrumentFile &work);
    [[nodiscard]] static Result<InstrumentFile, OfficialTextError> parse(const QString &text,
                                                                         const InstrumentFile &work);
};

/// The way from a file or a pasted text to a wording that the auditor can look at before accepting it.
class OfficialTextImport {
public:
    using Finished = std::function<void(Result<InstrumentFile, OfficialTextError>)>;

    OfficialTextImport(TextExtractor &extractor, const InstrumentFile &work) : m_extractor(extractor), m_work(work) {}

    /// A text, Markdown or PDF file, by what it holds and not by its name. `finished` is called once: at once for a
    /// text, later for a PDF. Size is looked at before anything is read. This object may go while a PDF is under way.
    void open(const QString &file, Finished finished);

private:
    TextExtractor &m_extractor;
    const InstrumentFile &m_work;
};

} // namespace Tweeluik
