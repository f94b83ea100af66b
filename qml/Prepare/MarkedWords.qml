// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls

// Words of which some are heavier and underlined: the ones that another version has not. Never by colour.
Words {
    id: words

    // The same without marks.
    required property string plain

    textFormat: Text.StyledText
    Accessible.name: plain.length > 0 ? plain : text
}
