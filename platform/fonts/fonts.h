// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace Tweeluik {

/// Sets the faces of the product for the whole application: Inter, with Noto Sans where Inter is not installed or has
/// no such character, and Noto Serif as the voice. The default font of Qt differs per platform plugin, so family, size
/// and hinting are set here and never left to it. The cursor stands still: nothing on the screen blinks. Call it once,
/// after QGuiApplication exists and before any window.
void prepareFonts();

/// Lists the fonts of the machine, which the first words on the screen would wait for. On any thread.
void readFonts();

} // namespace Tweeluik
