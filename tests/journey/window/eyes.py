# SPDX-License-Identifier: EUPL-1.2
"""What is on the screen, as a screen reader finds it: the accessibility tree over AT-SPI, asked of the bus itself.

Only what is showing is seen. An item that went while it was looked at has no name, no children and no states.
"""
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
TEXT = "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 20000  # ms for one answer
# Numbers of AtspiStateType.
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SENSITIVE, SHOWING, VISIBLE = 4, 8, 11, 12, 24, 25, 30


class Item:
    """One place in the tree; equal when it is the same place."""

    def __init__(self, eyes, bus, path):
        self._eyes = eyes
        self.bus = bus
        self.path = path

    def __eq__(self, other):
        return isinstance(other, Item) and (self.bus, self.path) == (other.bus, other.path)

    def __hash__(self):
        return hash((self.bus, self.path))

    def __repr__(self):
        return f"Item({self.path})"

    def call(self, interface, method, arguments=None, otherwise=None):
        try:
            return self._eyes.ask(self.bus, self.path, interface, method, arguments)
        except GLib.Error:
            return otherwise

    def read(self, interface, name, otherwise=None):
        answer = self.call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))
        return otherwise if answer is None else answer[0]

    @property
    def name(self):
        return self.read(ACCESSIBLE, "Name", "")

    @property
    def description(self):
        return self.read(ACCESSIBLE, "Description", "")

    @property
    def role(self):
        answer = self.call(ACCESSIBLE, "GetRoleName")
        return answer[0] if answer else ""

    @property
    def children(self):
        answer = self.call(ACCESSIBLE, "GetChildren")
        return [Item(self._eyes, bus, path) for bus, path in (answer[0] if answer else [])]

    @property
    def states(self):
        answer = self.call(ACCESSIBLE, "GetState")
        if not answer or len(answer[0]) != 2:
            return set()
        low, high = answer[0]
        return {bit for bit in range(64) if (low | high << 32) >> bit & 1}

    @property
    def showing(self):
        return {SHOWING, VISIBLE} <= self.states

    @property
    def interfaces(self):
        answer = self.call(ACCESSIBLE, "GetInterfaces")
        return answer[0] if answer else []

    @property
    def text(self):
        answer = self.call(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))
        return answer[0] if answer else ""

    @property
    def actions(self):
        answer = self.call(ACTION, "GetActions")
        return [name for name, _, _ in answer[0]] if answer else []

    def act(self, name):
        """Does the action of this name; False when there is none."""
        actions = self.actions
        if name not in actions:
            return False
        answer = self.call(ACTION, "DoAction", GLib.Variant("(i)", (actions.index(name),)))
        return bool(answer and answer[0])

    @property
    def box(self):
        answer = self.call("org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)))
        return answer[0] if answer else (0, 0, 0, 0)

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def walk(self, hidden=False):
        """Itself and all that is showing under it; `hidden`: also what is outside the window, or what its page keeps back: an
        accessibility bus does not tell the two apart."""
        yield self
        for child in self.children:
            if hidden or child.showing:
                yield from child.walk(hidden)

    def find(self, matches, role=None, hidden=False):
        """The first item under it that is showing and has this name (a text: equal; a function: true)."""
        wanted = (lambda name: name == matches) if isinstance(matches, str) else matches
        for item in self.walk(hidden):
            if wanted(item.name) and (role is None or item.role == role):
                return item
        return None

    def describe(self):
        """For a failure: what is on the screen."""
        lines = []
        for item in self.walk():
            name = item.name
            if name:
                lines.append(f"{item.role} {name[:90]!r} {item.box}")
        return "\n".join(lines)


class Eyes:
    """A connection to the accessibility bus of a stage."""

    def __init__(self, session_address):
        session = self._connect(session_address)
        answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                   Gio.DBusCallFlags.NONE, PATIENCE, None)
        self._bus = self._connect(answer.unpack()[0])
        session.close_sync(None)

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def ask(self, bus, path, interface, method, arguments=None):
        return self._bus.call_sync(bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE,
                                   None).unpack()

    def app_of(self, process):
        """The app of this process, once it has said that it is there."""
        for app in Item(self, "org.a11y.atspi.Registry", ROOT).children:
            try:
                number = self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                  "GetConnectionUnixProcessID", GLib.Variant("(s)", (app.bus,)))
            except GLib.Error:
                continue
            if number[0] == process:
                return app
        return None


def wait_for(look, seconds, every=0.02):
    """What `look` finds, as soon as it finds something; None when it finds nothing for so long."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            return None
        time.sleep(every)
