// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import Tweeluik.Controls
import Tweeluik.ViewModels

// Asked before the scores are sealed: what becomes fixed and what does not; or what is missing, and the way there.
ConfirmDialog {
    id: dialog

    required property SealViewModel seal

    signal led(int deed)

    title: seal.questionTitle
    text: seal.questionText
    keepText: seal.questionKeep
    actText: seal.questionAct
    onActed: dialog.led(seal.deed)
}
