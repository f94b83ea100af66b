// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/microphonepermission.h"

#include <QCoreApplication>

// From Qt 6.5 on. Before it Android and iPad are not built for; a Linux desktop asks nobody.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
#include <QPermission>
#endif

namespace Tweeluik {

void askForMicrophone(std::function<void(bool)> answer) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
    if (qApp->checkPermission(QMicrophonePermission()) == Qt::PermissionStatus::Undetermined) {
        qApp->requestPermission(QMicrophonePermission(), qApp, [answer](const QPermission &permission) {
            answer(permission.status() == Qt::PermissionStatus::Granted);
        });
        return;
    }
    answer(qApp->checkPermission(QMicrophonePermission()) == Qt::PermissionStatus::Granted);
#else
    answer(true);
#endif
}

} // namespace Tweeluik
