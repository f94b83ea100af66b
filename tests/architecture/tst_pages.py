#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Every *Page.qml on disk stands in the app's list of pages, which pictures, self-test, accessibility and layout walk."""
import re

from house import Finding, Rule, main

LISTS = r"^app/viewmodels/.*pages\.cpp$"
PAGE = re.compile(r"^qml/(\w+)/(\w+Page\.qml)$")


def on_disk(tree):
    return {"/".join(PAGE.match(name).groups()) for name in tree.names(PAGE.pattern)}


def registered(tree):
    """{"Activity/FilePage.qml"} from the lists, each of which lies in the folder of its activity."""
    entries = set()
    for name in tree.names(LISTS):
        activity = name.split("/")[2].capitalize()
        entries.update(f"{activity}/{page}" for page in re.findall(r'"(\w+Page\.qml)"', tree.text(name)))
    return entries


def check_registered(tree):
    for page in sorted(on_disk(tree) - registered(tree)):
        yield Finding(f"qml/{page}", "stands in no list of pages")


LIST = 'QList<PageEntry> p() { return {{u"note"_qs, u"Interview"_qs, u"NotePage.qml"_qs}}; }\n'
BOTH = {"qml/Interview/NotePage.qml": "", "app/viewmodels/interview/interviewpages.cpp": LIST}
RULES = [
    Rule("every page is registered", "an unregistered page is in no picture, no self-test and no sweep",
         "add it to the list of its activity (app/viewmodels/…/…pages.cpp), or give it another suffix if it is no page",
         check_registered,
         plants={"a page in no list": BOTH | {"qml/Prepare/PlanPage.qml": ""},
                 "a page listed under another activity": {
                     "qml/Prepare/NotePage.qml": "", "app/viewmodels/interview/interviewpages.cpp": LIST}},
         innocents={"a page in its list": BOTH}),
]


if __name__ == "__main__":
    main(RULES)
