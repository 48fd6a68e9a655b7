"""Progress is a bar on terminals, and lines in other places."""

import os
import sys
import time
from pathlib import Path

import pytest

from botosmith.commands.progress import show_progress, show_step
from tests.support.processes import import_path

_GENERATE = """
from botosmith.commands.start import main
if __name__ == "__main__":
    main()
"""
# Ctrl-C while a service is generated.
_INTERRUPTED = f"""
import os, signal
from botosmith.emit import service

service.print_service = lambda *_, **__: os.kill(os.getpid(), signal.SIGINT)
signal.signal(signal.SIGINT, signal.default_int_handler)
{_GENERATE}
"""


def test_progress_in_a_pipe_is_a_line_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    with show_progress("generating", quiet=False) as progress:
        progress(0, 40, "")
        for done in range(1, 41):
            now += 0.75
            progress(done, 40, "parrots")
    assert capsys.readouterr().err.splitlines() == [
        "generating: 14 of 40 services",
        "generating: 28 of 40 services",
    ]


def test_quick_and_quiet_commands_print_no_progress(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with show_progress("generating", quiet=False) as progress:
        progress(0, 1, "")
        progress(1, 1, "parrots")
    monkeypatch.setattr(time, "monotonic", iter(range(0, 100, 50)).__next__)
    with show_progress("generating", quiet=True) as progress:
        progress(0, 1, "")
        progress(1, 1, "parrots")
    show_step("comparing", quiet=True)
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
@pytest.mark.parametrize(
    ("script", "code", "done"),
    [(_GENERATE, 0, b"100%"), (_INTERRUPTED, 130, b"0%")],
    ids=["to its end", "interrupted"],
)
def test_progress_on_a_terminal_is_a_bar(
    tmp_path: Path, parrot_models: Path, script: str, code: int, done: bytes
) -> None:
    import pty

    (tmp_path / "start.py").write_text(script)
    arguments = ["generate", "parrots", "--models", str(parrot_models)]
    arguments += ["--output", str(tmp_path / "out"), "--package", "sdk"]
    terminal, other = pty.openpty()
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, str(tmp_path / "start.py"), *arguments],
        {**import_path(), "TERM": "xterm"},
        file_actions=[(os.POSIX_SPAWN_DUP2, other, 2)],
    )
    os.close(other)
    shown = b""
    try:
        while data := os.read(terminal, 1000):
            shown += data
    except OSError:
        pass  # The command has ended.
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == code
    assert b"generating" in shown
    assert done in shown
    assert (b"parrots" in shown) is (code == 0)
    assert shown.endswith(b"\x1b[?25h\r\n")  # The cursor is visible again.
