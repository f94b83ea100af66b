// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A place where the words that were searched for stand; a tap opens the item.
TapArea {
    id: result

    required property int index
    required property string where
    required property string passage

    text: where + ": " + passage
    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8
    leftPadding: Theme.space.px12
    rightPadding: Theme.space.px12

    contentItem: Column {
        id: words

        Words {
            text: result.where
            type: Theme.type.metaStrong
            color: Theme.colors.petrol
            width: words.width
            Accessible.ignored: true
        }

        Words {
            text: result.passage
            opensOnTap: true
            maximumLineCount: 3
            width: words.width
            Accessible.ignored: true
        }
    }
}
