#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The same without a network: files carry that both are ready, and three of them the seals, to scores that lie open."""
import sys

from story import (ANNA, BRUNO, HOUSE, WAITING, both_ready, call_ready, explain, interviewed, judged, main,  # first
                   read_together, score_all, seal, sees_open, to_scores, to_waiting)
from post import Post

NEW = "Wat {} veranderde, staat nu ook hier."
NAMES = ("Anna", "Bruno")


class Mail:
    """Each file is made by one and read by the other; nothing else goes between them."""

    def __init__(self, pair, wire):
        self.pair = pair
        self.post = Post(pair.anna.folder.parent)
        wire.cut = True

    def carry(self, maker, reader):
        file = self.post.make(maker, HOUSE)
        reader.stop()
        self.post.read(reader, file, NEW.format(NAMES[self.pair.sides.index(maker)]))
        reader.press("Terug")


def ready_by_file(pair, mail):
    anna, bruno = pair.sides
    read_together(anna)
    explain(anna)
    call_ready(anna)
    mail.carry(anna, bruno)
    call_ready(bruno)
    mail.carry(bruno, anna)
    for side in pair.sides:
        both_ready(side)


def look(side):
    to_scores(side)
    to_waiting(side)


def three_files(pair, wire):
    anna, bruno = pair.sides
    interviewed(pair)
    mail = Mail(pair, wire)
    ready_by_file(pair, mail)
    before = mail.post.count
    score_all(anna, ANNA)
    seal(anna)
    score_all(bruno, BRUNO)
    mail.carry(anna, bruno)
    to_scores(bruno)
    seal(bruno)
    to_waiting(bruno)
    bruno.item(WAITING, "heading")
    mail.carry(bruno, anna)
    mail.carry(anna, bruno)
    assert mail.post.count == before + 3
    for side in pair.sides:
        look(side)
        sees_open(side)
    mail.carry(bruno, anna)  # only for the comparison of the folders
    pair.stop()
    judged(pair, [ANNA, BRUNO])


if __name__ == "__main__":
    sys.exit(main([(three_files, "ab")]))
