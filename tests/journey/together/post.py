# SPDX-License-Identifier: EUPL-1.2
"""Files that carry a measurement from tablet to tablet, made and read through the page for it."""
import shutil

from pair import containing
from tablet import starting


class Post:
    """Files on their way from tablet to tablet."""

    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    def make(self, side, house):
        """Through *Samen*, into the place that the app proposes; taken away from there."""
        side.to_together()
        side.reach(starting(f"Bestand doorgeven van {house}"))
        side.press("Bestand maken")
        # The file dialog is Qt's own: its buttons do nothing when a screen reader presses them.
        side.keys.click(*side.item("Openen", "push button").middle)
        side.waits_for(starting("Het bestand staat klaar"))
        made, = side.documents.iterdir()
        self.count += 1
        taken = self.folder / f"post-{self.count}.tweeluik"
        shutil.move(made, taken)
        side.press("Terug")
        return taken

    def changed(self, file, change):
        """A copy of it in which something is otherwise."""
        self.count += 1
        copy = self.folder / f"post-{self.count}.tweeluik"
        copy.write_bytes(change(file.read_bytes()))
        return copy

    @staticmethod
    def read(side, file, answer):
        """The tablet was off; it opens with the file, and says this about it."""
        side.open_file(file)
        side.press("Dit bestand inlezen")
        side.waits_for(starting(answer))

    def refused(self, side, file, answer):
        """Read, refused in these words, and nothing in the folder is otherwise."""
        before = side.lies()
        self.read(side, file, answer)
        side.item(containing("Er is niets op deze tablet veranderd."))
        side.stop()
        assert side.lies() == before, f"{answer}: the folder changed"
