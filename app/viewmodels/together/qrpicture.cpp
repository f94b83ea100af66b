// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/qrpicture.h"

#include <memory>
#include <qrencode.h>

namespace Tweeluik {

namespace {
constexpr int quietZone = 4; ///< squares of white that a reader wants on each side (ISO/IEC 18004)
}

QrPicture QrPicture::of(const QString &text) {
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QrPicture picture;
    picture.grid = code->width + 2 * quietZone;
    const auto dark = [&code](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (!dark(x, y))
                continue;
            int end = x;
            while (end < code->width && dark(end, y))
                ++end;
            picture.path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(x + quietZone).arg(y + quietZone).arg(end - x);
            x = end;
        }
    }
    return picture;
}

} // namespace Tweeluik
