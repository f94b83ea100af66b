# SPDX-License-Identifier: EUPL-1.2
"""A sound server with microphones that are none and a loudspeaker that nobody hears, in a temporary folder of its own.

    with SoundServer() as server:
        subprocess.run(command, env=server.env)
        server.say("speech.wav")

Nothing of the machine's own sound is touched. The server is a PulseAudio, started here and ended by its process.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

RATE = 16_000  # of the app; a microphone at this rate hands every sample on as it is
# Without it the server hands sound over in pieces of up to 2 s.
LATENCY = "--latency-msec=50"


def ended_within(process, seconds):
    try:
        process.wait(timeout=seconds)
        return True
    except subprocess.TimeoutExpired:
        return False


class SoundServer:
    """With the microphone "vmic" (None: without one) and the loudspeaker "vspk"; gone when left, whatever happened."""

    def __init__(self, microphone="vmic", rate=RATE):
        self._rate = rate
        self._first = microphone
        self._process = None
        self._modules = {}

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tweeluik-sound-"))
        socket = self.folder / "native"
        self.env = os.environ | {
            "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder), "PULSE_SERVER": f"unix:{socket}",
            "PULSE_RUNTIME_PATH": str(self.folder / "pulse")}
        for name in ("PULSE_SOURCE", "PULSE_SINK", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
            self.env.pop(name, None)
        try:
            self.begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def begin(self):
        """Starts the server, once more after `end`."""
        modules = [f"module-native-protocol-unix auth-anonymous=1 socket={self.folder / 'native'}",
                   f"module-null-sink sink_name=vspk rate={self._rate} channels=1 format=s16le"]
        # --exit-idle-time: it stays though nobody is there. Its own log tells nothing that a suite could use.
        self._process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes",
             *(argument for module in modules for argument in ("-L", module))],
            env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while subprocess.run(["pactl", "info"], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                             check=False).returncode != 0:
            if time.monotonic() > deadline or ended_within(self._process, 0.05):
                raise AssertionError("the sound server does not start")
        self._modules = {}
        if self._first:
            self.plug_in(self._first)
            self._pactl("set-default-source", self._first)

    def end(self):
        """As when it crashes."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
            (self.folder / "native").unlink(missing_ok=True)
            shutil.rmtree(self.folder / "pulse", ignore_errors=True)

    def freeze(self, frozen=True):
        """It is there and answers nobody."""
        self._process.send_signal(signal.SIGSTOP if frozen else signal.SIGCONT)

    def _pactl(self, *command):
        return subprocess.run(["pactl", *command], env=self.env, check=True, stdout=subprocess.PIPE,
                              text=True).stdout.strip()

    def plug_in(self, name):
        """A microphone; what is said goes into a sink, because a source of the server plays no files."""
        sound = f"rate={self._rate} channels=1 format=s16le"
        self._modules[name] = [
            self._pactl("load-module", "module-null-sink", f"sink_name={name}feed", *sound.split()),
            # The second source is needed: what only listens to a sink is hidden from programs.
            self._pactl("load-module", "module-remap-source", f"source_name={name}", f"master={name}feed.monitor",
                        f"source_properties=device.description={name}", *sound.split())]

    def pull_out(self, name):
        for module in reversed(self._modules.pop(name)):
            self._pactl("unload-module", module)

    def mute(self, name, muted=True):
        self._pactl("set-source-mute", name, "1" if muted else "0")

    def say(self, wav, name="vmic"):
        """What the microphone hears from now on; a process, to be waited for or ended."""
        return subprocess.Popen(["paplay", LATENCY, f"--device={name}feed", str(wav)], env=self.env,
                                stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def overhear(self, raw):
        """What the loudspeaker plays, into a file; a process, to be ended. It listens when this returns."""
        process = subprocess.Popen(["parec", LATENCY, "--device=vspk.monitor", "--raw", "--format=s16le",
                                    f"--rate={RATE}", "--channels=1", str(raw)], env=self.env,
                                   stdin=subprocess.DEVNULL)
        while not self._pactl("list", "short", "source-outputs"):
            if ended_within(process, 0.05):
                raise AssertionError("nobody overhears the loudspeaker")
        return process


SENTENCES = (
    "Goedemorgen allemaal. Fijn dat iedereen er is.",
    "Wij beginnen met een ronde langs de tafel.",
    "Wat gaat er goed met de inzet van ervaringsdeskundigen, en waar loopt het team tegenaan?",
    "Op de afdeling kent iedereen haar, maar in de planning staat zij nergens.",
    "Dat was vorig jaar nog anders. Toen had niemand er tijd voor.",
    "De scholing telt mee als werktijd, en het loon is sinds de zomer gelijk.",
    "Kan daar een voorbeeld bij? Een dag uit de afgelopen maand is genoeg.",
    "Soms is het een tijdje stil, en dat mag.",
)


def dutch_speech(path, seconds, rate=RATE, room=0):
    """Writes speech of that length, as WAV. `room`: the softness of a noise beneath it, in sample values."""
    text = []
    spoken = subprocess.run(["espeak-ng", "-v", "nl", "--stdout", "\n\n".join(SENTENCES)], check=True,
                            stdout=subprocess.PIPE).stdout
    whole = path.with_suffix(".once.wav")
    whole.write_bytes(spoken)
    # Each turn a little faster than the one before, so that no second of it is the same as another.
    for turn in range(1 + int(seconds // 15)):
        part = path.with_suffix(f".{turn}.wav")
        subprocess.run(["sox", "-D", str(whole), "-r", str(rate), "-c", "1", "-b", "16", str(part), "gain", "-3", "tempo", "-s",
                        str(1 + turn / 100)], check=True)
        text.append(str(part))
    joined = path.with_suffix(".joined.wav")
    subprocess.run(["sox", "-D", *text, str(joined), "trim", "0", str(seconds)], check=True)
    if room:
        noise = path.with_suffix(".noise.wav")
        subprocess.run(["sox", "-D", "-R", "-n", "-r", str(rate), "-c", "1", "-b", "16", str(noise), "synth", str(seconds),
                        "whitenoise", "vol", str(room / 32768)], check=True)
        subprocess.run(["sox", "-D", "-m", "-v", "1", str(joined), "-v", "1", str(noise), str(path)], check=True)
        noise.unlink()
    else:
        joined.replace(path)
    for leftover in (*text, whole, joined):
        pathlib.Path(leftover).unlink(missing_ok=True)
    return path


def raw_of(wav, raw, skip=0):
    """The samples of a WAV as the app keeps sound, but for the first `skip` of them."""
    subprocess.run(["sox", "-D", str(wav), "-t", "raw", "-r", str(RATE), "-c", "1", "-b", "16", "-e", "signed-integer",
                    str(raw), "trim", f"{skip}s"], check=True)
    return raw
