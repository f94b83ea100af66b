// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/refusalwords.h"

namespace Tweeluik {

using Kind = OfficialTextError::Kind;

QString RefusalWords::wholeManual() {
    return tr("Open the whole manual, or paste its text from the first theme up to and including the page with all "
              "titles.");
}

QString RefusalWords::pasteInstead() {
    return tr("Open the manual in a PDF reader, select everything, copy it and paste it here.");
}

RefusalWords RefusalWords::of(const OfficialTextError &error) {
    switch (error.kind) {
    case Kind::NoFile:
    case Kind::TooLarge:
    case Kind::Empty:
    case Kind::NotText:
        return ofFile(error);
    case Kind::Pdf:
        return ofPdf(error.pdf ? error.pdf->kind : ExtractError::Kind::Unreadable);
    case Kind::WorkCard:
        return {tr("This is the work card"),
                tr("It holds no levels or questions, so there is nothing to take from it."),
                tr("Open the manual of the MIE itself.")};
    case Kind::OtherDocument:
        return {tr("This is not the manual of the MIE"),
                error.found > 0 ? tr("%n item(s) of the MIE were recognised in it.", nullptr, error.found)
                                : tr("No item of the MIE was recognised in it."),
                wholeManual()};
    case Kind::ItemMissing:
    case Kind::ItemTwice:
    case Kind::ItemUnknown:
    case Kind::LevelCount:
    case Kind::PromptCount:
    case Kind::SentenceCount:
    case Kind::ThemeMissing:
    case Kind::TitleMissing:
    case Kind::Garbled:
        break;
    }
    RefusalWords words = ofPart(error);
    words.title = tr("The text is not whole");
    words.todo = wholeManual();
    return words;
}

RefusalWords RefusalWords::ofFile(const OfficialTextError &error) {
    switch (error.kind) {
    case Kind::NoFile:
        return {tr("This file cannot be read"), tr("It is not there any more, or Tweeluik may not look there."),
                tr("Choose the file again, or paste the text.")};
    case Kind::TooLarge:
        return {tr("This is too large"), tr("The manual is much smaller. Nothing was taken from this."),
                tr("Choose the file of the manual itself.")};
    case Kind::Empty:
        return {tr("There is no text in it"), tr("It is empty."), tr("Choose another file, or paste the text.")};
    default:
        return {tr("This is not a text"), tr("It looks like a picture, an archive or the file of a word processor."),
                tr("Save it as PDF or as plain text and open that, or paste the text.")};
    }
}

RefusalWords RefusalWords::ofPdf(ExtractError::Kind kind) {
    const QString title = tr("This PDF gives no text");
    switch (kind) {
    case ExtractError::Kind::Encrypted:
        return {title, tr("It is protected with a password."), pasteInstead()};
    case ExtractError::Kind::NoText:
        return {title, tr("It holds only pictures of pages, as a scan does."),
                tr("Use the PDF as it was published, or paste the text.")};
    case ExtractError::Kind::TooLarge:
    case ExtractError::Kind::TooManyPages:
    case ExtractError::Kind::TooMuchMemory:
        return {title, tr("It is much larger than the manual."), tr("Choose the file of the manual itself.")};
    case ExtractError::Kind::TooSlow:
        return {title, tr("Reading it took too long, so it was ended."), pasteInstead()};
    case ExtractError::Kind::NoReader:
        return {tr("PDF files cannot be read here"),
                tr("The part of Tweeluik that reads them is missing on this tablet or does not start."),
                pasteInstead()};
    case ExtractError::Kind::NotAPdf:
    case ExtractError::Kind::Crashed:
    case ExtractError::Kind::Unreadable:
        break;
    }
    return {title, tr("The file is damaged, or it is no PDF."), pasteInstead()};
}

RefusalWords RefusalWords::ofPart(const OfficialTextError &error) {
    const QString item = error.item.toString();
    switch (error.kind) {
    case Kind::ItemMissing:
        return {{},
                tr("Item %1 is missing: %2 of the %3 items are there.").arg(item).arg(error.found).arg(error.expected),
                {}};
    case Kind::ItemTwice:
        return {{}, tr("Item %1 is in it twice.").arg(item), {}};
    case Kind::ItemUnknown:
        return {{}, tr("There is an item %1 in it, which the MIE of 2026 does not have.").arg(item), {}};
    case Kind::LevelCount:
        return {
            {}, tr("Item %1 has %2 descriptions instead of %3.").arg(item).arg(error.found).arg(error.expected), {}};
    case Kind::PromptCount:
        return {{}, tr("Item %1 has %2 questions instead of %3.").arg(item).arg(error.found).arg(error.expected), {}};
    case Kind::SentenceCount:
        if (error.prompt.letter)
            return {{},
                    tr("Question %1 has %2 sentences instead of %3.")
                        .arg(error.prompt.toString())
                        .arg(error.found)
                        .arg(error.expected),
                    {}};
        return {{},
                tr("The questions of item %1 have %2 sentences instead of %3.")
                    .arg(item)
                    .arg(error.found)
                    .arg(error.expected),
                {}};
    case Kind::ThemeMissing:
        return {{}, tr("The heading of theme %1 is missing.").arg(error.theme.toString()), {}};
    case Kind::TitleMissing:
        return {{}, tr("The title of item %1 is missing.").arg(item), {}};
    default:
        return {{}, tr("The parts of item %1 stand in an order that cannot be trusted.").arg(item), {}};
    }
}

} // namespace Tweeluik
