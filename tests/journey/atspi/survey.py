# SPDX-License-Identifier: EUPL-1.2
"""What a page lacks for somebody who works with a screen reader."""

# What says that something can be done with an item.
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "text", "entry", "password text", "combo box",
               "slider", "spin button", "menu item", "page tab", "link", "switch"}
# Besides those, what can be pressed may be a row of a list.
PRESSABLE = INTERACTIVE | {"list item", "tree item", "table cell"}


def survey(root):
    """The interactive items that are showing, and what is wrong with them."""
    items, complaints = [], []
    for item in root.walk():
        role = item.role
        presses = "Press" in item.actions
        if role not in INTERACTIVE and not presses:
            continue
        items.append(item)
        name = item.name
        told = f"{role or 'an item without a role'} {name!r} at {item.box}"
        if not name.strip():
            complaints.append(f"{told} has no name")
        if not presses:
            complaints.append(f"{told} has no press action")
        if role not in PRESSABLE:
            complaints.append(f"{told} can be pressed, but its role does not say so")
    return items, complaints
