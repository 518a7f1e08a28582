#!/usr/bin/python3
"""Reads and drives the real program from outside, as a screen reader does.

    atspi_smoke.py PROGRAM

Starts a display, a session bus and the program of its own, so that nothing of the desktop is touched.
Ends with 77 when something that it needs is not installed (ctest then reports it as skipped).
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 60.0  # seconds; nothing takes this long unless it hangs
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def wait_for(what, look):
    """The first true answer of look(); the test ends if none comes in time."""
    end = time.monotonic() + PATIENCE
    problem = None
    while time.monotonic() < end:
        try:
            answer = look()
            if answer:
                return answer
        except Exception as error:  # a part may vanish while it is looked at
            problem = error
        time.sleep(0.05)
    raise SystemExit(f"FAIL: {what} (waited {PATIENCE:.0f} s; last problem: {problem})")


def outside(program):
    """Looks whether all is there, then runs the test on a display and a bus of its own."""
    for tool in ("xvfb-run", "dbus-run-session"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed")
            return SKIPPED
    if not any(os.path.exists(path) for path in LAUNCHERS):
        print("skipped: at-spi2-core is not installed")
        return SKIPPED
    try:
        import pyatspi  # noqa: F401  (only whether it is there)
    except Exception as error:
        print(f"skipped: python3-pyatspi does not load: {error}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "LANGUAGE")}
        environment.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_RUNTIME_DIR=folder, LC_ALL="C.UTF-8",
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
        os.chmod(folder, 0o700)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "dbus-run-session", "--",
                   sys.executable, "-B", os.path.abspath(__file__), "--inside", program]
        return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False).returncode


class Window:
    """The program's window as a screen reader finds it."""

    def __init__(self, process):
        import pyatspi
        self._atspi = pyatspi
        self._process = process
        self.frame = wait_for("the window appears on the accessibility bus", self._find_frame)

    def _find_frame(self):
        if self._process.poll() is not None:
            raise SystemExit(f"FAIL: the program ended with {self._process.returncode}")
        desktop = self._atspi.Registry.getDesktop(0)
        for application in desktop:
            if application is not None and application.get_process_id() == self._process.pid:
                for child in application:
                    if child is not None and child.getRole() in (self._atspi.ROLE_FRAME, self._atspi.ROLE_WINDOW):
                        return child
        return None

    def all(self, root=None):
        root = root or self.frame
        yield root
        for i in range(root.childCount):
            child = root.getChildAtIndex(i)
            if child is not None:
                yield from self.all(child)

    def part(self, role, name, root=None):
        """The part of this role whose name starts so."""
        def look():
            return next((part for part in self.all(root) if part.getRole() == role and part.name.startswith(name)), None)
        return wait_for(f"a {role} named '{name}' is there", look)

    def says(self, words):
        """Waits until a label says these words."""
        return wait_for(f"a label says '{words}'", lambda: any(
            words in part.name for part in self.all() if part.getRole() == self._atspi.ROLE_LABEL))


def fresh(part):
    """The part without what the library remembers of it."""
    part.clear_cache()
    return part


def check(holds, sentence):
    print(("ok    " if holds else "FAIL  ") + sentence, flush=True)
    if not holds:
        raise SystemExit(1)


def drive(process):
    import pyatspi
    window = Window(process)
    check("Attention Lab" in window.frame.name, f"the window is called '{window.frame.name}'")

    field = window.part(pyatspi.ROLE_TEXT, "Text of the sequence")
    wait_for("the text field holds the first example",
             lambda: "animal" in field.queryText().getText(0, -1))
    check(field.getState().contains(pyatspi.STATE_EDITABLE), "the text field can be edited")

    weights = window.part(pyatspi.ROLE_IMAGE, "Weights")
    wait_for("the weights tell their size", lambda: "14 queries by 14 keys" in fresh(weights).description)
    check("largest" in weights.description, f"the weights say: {weights.description}")

    menus = [part.name for part in window.part(pyatspi.ROLE_MENU_BAR, "")]
    check(menus[:2] == ["File", "Edit"] and menus[-1] == "Help", f"the menu bar has {', '.join(menus)}")

    window.says("rank 128 of 128")
    slider = window.part(pyatspi.ROLE_SLIDER, "d_k")
    check(slider.queryValue().maximumValue == 128, "the d_k slider goes to 128")
    slider.queryValue().currentValue = 16
    spin = window.part(pyatspi.ROLE_SPIN_BUTTON, "d_k")
    wait_for("the number follows the slider", lambda: spin.queryValue().currentValue == 16)
    window.says("rank 16 of 128")
    check(True, "16 set on the slider: the number and the note follow")

    spin.queryValue().currentValue = 3
    wait_for("the slider follows the number", lambda: slider.queryValue().currentValue == 3)
    window.says("rank 3 of 128")
    wait_for("the status bar follows", lambda: any(
        "3" in part.name and "8 heads" in part.name for part in window.all() if part.getRole() == pyatspi.ROLE_LABEL))
    check(True, "3 set as number: slider, note and status bar follow")

    field.queryEditableText().setTextContents("red blue")
    wait_for("the text is another", lambda: field.queryText().getText(0, -1) == "red blue")
    wait_for("the weights follow the text", lambda: "2 queries by 2 keys" in fresh(weights).description)
    check(True, f"another text typed: {weights.description}")


def inside(program):
    """On the display and bus made for this test."""
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    bus = subprocess.Popen([launcher], stderr=subprocess.DEVNULL)
    process = None
    try:
        import pyatspi
        wait_for("the accessibility bus answers", lambda: pyatspi.Registry.getDesktop(0) is not None)
        process = subprocess.Popen([program], stdin=subprocess.DEVNULL)
        drive(process)
        return 0
    finally:
        for child in (process, bus):
            if child is not None:
                child.terminate()
                try:
                    child.wait(10)
                except subprocess.TimeoutExpired:
                    child.kill()


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        sys.exit(inside(sys.argv[2]))
    if len(sys.argv) != 2:
        sys.exit("Usage: atspi_smoke.py PROGRAM")
    sys.exit(outside(sys.argv[1]))
