// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/officialtext.h"

#include <QFile>
#include <QFileInfo>

namespace Tweeluik {

using Kind = OfficialTextError::Kind;

void OfficialTextImport::open(const QString &path, Finished finished) {
    const QFileInfo info(path);
    QFile file(path);
    // Only plain files: a pipe or a device would never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return finished(OfficialTextError{.kind = Kind::NoFile, .detail = file.errorString()});
    const bool pdf = file.peek(1024).contains("%PDF-");
    if (file.size() > (pdf ? OfficialText::maxPdfBytes : OfficialText::maxTextBytes))
        return finished(
            OfficialTextError{.kind = Kind::TooLarge, .detail = QStringLiteral("%1 bytes").arg(file.size())});
    if (!pdf)
        return finished(OfficialText::parse(file.read(OfficialText::maxTextBytes + 1), m_work));
    m_extractor.extract(path, [finished, work = m_work](Result<QString, ExtractError> text) {
        if (text)
            return finished(OfficialText::parse(*text, work));
        finished(OfficialTextError{.kind = Kind::Pdf, .pdf = text.error(), .detail = text.error().detail});
    });
}

} // namespace Tweeluik
