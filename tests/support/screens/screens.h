// SPDX-License-Identifier: EUPL-1.2
#pragma once

// All of the screens library. A sweep over pages looks like this:
//
//     Screens::Stage stage(engine, window, Screens::Stage::fromFolder(engine, u":/i18n"_qs));
//     for (const Screens::Setting &setting : Screens::sweep()) {
//         QVERIFY2(stage.set(setting), "…");
//         QCOMPARE(Screens::describe(Screens::everything(stage)), QString());
//     }

#include "support/screens/accessibilitywalk.h"
#include "support/screens/contrastaudit.h"
#include "support/screens/finding.h"
#include "support/screens/layoutaudit.h"
#include "support/screens/stage.h"
