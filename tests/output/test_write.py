"""The package is replaced as a whole, even if the process is killed."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread

import pytest

from botosmith.errors import BotosmithError
from botosmith.output.write import publish, staging, write_files
from tests.support.full_disk import limited_files
from tests.support.paths import CODEGEN
from tests.support.patience import PATIENCE
from tests.support.processes import import_path
from tests.support.sweeps import mostly_slow

# Writes the package again and again, each time with a number in all files.
WRITER = """
import itertools, os, sys
from pathlib import Path
from botosmith.output import write

target, mark, count, swap = sys.argv[1:]
target, count = Path(target), int(count)
os.sync = lambda: None  # Not what is tested, and slow on a busy disk.
if swap == "renames":
    write._exchange = lambda one, other: False
for number in itertools.count() if count < 0 else range(count):
    with write.staging(target, lambda: None) as stage:
        paths = [f"d{folder}/f{file}.py" for folder in range(5) for file in range(8)]
        write.write_files(stage, dict.fromkeys(paths, f"{mark}{number}"))
        write.publish(stage, target)
    print(number, flush=True)
"""


def writer(
    target: Path, mark: str = "", count: int = -1, swap: str = "exchange"
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(target), mark, str(count), swap],
        env=import_path([CODEGEN]),
        stdout=subprocess.PIPE,
        text=True,
    )


def contents(target: Path) -> list[str]:
    files = sorted(file for file in target.rglob("*") if file.is_file())
    return [file.read_text() for file in files]


def names(folder: Path) -> list[str]:
    """The names in a folder, including hidden ones."""
    return sorted(path.name for path in folder.iterdir())


def replace(target: Path, files: dict[str, str]) -> None:
    with staging(target, _no_other_writer) as stage:
        write_files(stage, files)
        publish(stage, target)


def _no_other_writer() -> None:
    raise AssertionError("another writer")


def test_package_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out" / "package"
    replace(target, {"__init__.py": "1", "deep/er/file.py": "1"})
    replace(target, {"__init__.py": "2", "py.typed": ""})
    assert sorted(file.name for file in target.rglob("*")) == [
        "__init__.py",
        "py.typed",
    ]
    assert (target / "__init__.py").read_text() == "2"
    assert names(tmp_path / "out") == ["package"]


def test_files_are_utf8_with_plain_newlines(tmp_path: Path) -> None:
    replace(tmp_path / "package", {"a.py": "é\n"})
    assert (tmp_path / "package" / "a.py").read_bytes() == b"\xc3\xa9\n"


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
@pytest.mark.parametrize("swap", ["exchange", "renames"])
@pytest.mark.parametrize("runs", mostly_slow([5, 20], [5]))
def test_killed_run_leaves_the_old_package_or_the_new_one(
    tmp_path: Path, swap: str, runs: int
) -> None:
    target = tmp_path / "package"
    chance = random.Random(swap)
    for _ in range(runs):
        with writer(target, swap=swap) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0, 0.03))
            process.send_signal(signal.SIGKILL)
            written = [line for line in process.stdout if line.endswith("\n")]
        assert process.returncode == -signal.SIGKILL
        if swap == "renames":
            # After a kill between two renames, the next run restores the old package.
            with staging(target, _no_other_writer):
                pass
        found = contents(target)
        assert len(found) == 40
        assert len(set(found)) == 1, "files of two runs"
        # The last one that was reported, or the next one.
        last = int(written[-1]) if written else 0
        assert int(found[0]) in (last, last + 1)
    with staging(target, _no_other_writer):
        pass
    assert names(tmp_path) == ["package"]


@pytest.mark.skipif(sys.platform == "win32", reason="has no exchange")
def test_package_is_replaced_in_one_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "package"
    replace(target, {"a.py": "old"})

    def rename(self: Path, target: Path) -> None:
        raise AssertionError("for a moment, there is no package")

    monkeypatch.setattr(Path, "rename", rename)
    replace(target, {"a.py": "new"})
    assert contents(target) == ["new"]


def test_old_package_is_restored_after_a_killed_run(tmp_path: Path) -> None:
    target = tmp_path / "package"
    replace(target, {"a.py": "old"})
    target.rename(tmp_path / ".package.botosmith-old")
    (tmp_path / ".package.botosmith-0badcafe").mkdir()
    with staging(target, _no_other_writer):
        assert (target / "a.py").read_text() == "old"
    assert names(tmp_path) == ["package"]


def test_replaced_package_is_removed_after_a_killed_run(tmp_path: Path) -> None:
    target = tmp_path / "package"
    replace(target, {"a.py": "new"})
    (tmp_path / ".package.botosmith-old").mkdir()
    replace(target, {"a.py": "newer"})
    assert names(tmp_path) == ["package"]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"a.py": "new", "../b.py": ""}, "unsafe path"),
        ({"a.py": "new", "b.py": "x" * 100_000}, r"written \(File too large\)"),
    ],
    ids=["unsafe path", "full disk"],
)
def test_failed_run_leaves_the_package_unchanged(
    tmp_path: Path, files: dict[str, str], message: str
) -> None:
    target = tmp_path / "package"
    replace(target, {"a.py": "old"})
    with (
        limited_files(1000),
        pytest.raises(BotosmithError, match=message),
        staging(target, _no_other_writer) as stage,
    ):
        write_files(stage, files)
    assert contents(target) == ["old"]
    assert names(tmp_path) == ["package"]


def test_failed_run_leaves_no_new_folders(tmp_path: Path) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        staging(tmp_path / "a" / "b" / "package", _no_other_writer),
    ):
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_two_writers_do_not_mix(tmp_path: Path) -> None:
    target = tmp_path / "package"
    with writer(target, "a", 30) as one, writer(target, "b", 30) as other:
        one.communicate()
        other.communicate()
    assert (one.returncode, other.returncode) == (0, 0)
    found = contents(target)
    assert len(found) == 40
    assert set(found) in ({"a29"}, {"b29"})
    assert names(tmp_path) == ["package"]


def test_second_writer_waits_and_reports_it(tmp_path: Path) -> None:
    target = tmp_path / "package"
    waiting = Event()

    def second() -> None:
        with staging(target, waiting.set) as stage:
            write_files(stage, {"a.py": "second"})
            publish(stage, target)

    thread = Thread(target=second)
    with staging(target, _no_other_writer) as stage:
        thread.start()
        assert waiting.wait(PATIENCE)
        write_files(stage, {"a.py": "first"})
        publish(stage, target)
        assert contents(target) == ["first"]
    thread.join(PATIENCE)
    assert contents(target) == ["second"]


@pytest.mark.parametrize(
    "path",
    [
        "../a.py",
        "/a.py",
        "a//b.py",
        "",
        "a\\b.py",
        "a.pyc",
        "a b.py",
        ".hidden.py",
        "1.py",
        "a\0.py",
    ],
)
def test_unsafe_paths_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(BotosmithError, match="unsafe path"):
        write_files(tmp_path, {path: ""})
    assert names(tmp_path) == []


def test_two_files_with_one_path_are_refused(tmp_path: Path) -> None:
    write_files(tmp_path, {"a.py": "one"})
    with pytest.raises(BotosmithError, match=r"two files have the path 'a\.py'"):
        write_files(tmp_path, {"a.py": "two"})


def test_output_that_is_a_file_is_a_botosmith_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with (
        pytest.raises(BotosmithError, match="file: cannot be written"),
        staging(tmp_path / "file" / "package", _no_other_writer),
    ):
        pass


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0,
    reason="root, and anyone on Windows, may write everywhere",
)
def test_output_without_permission_is_a_botosmith_error(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    with (
        pytest.raises(BotosmithError, match="Permission denied"),
        staging(folder / "package", _no_other_writer),
    ):
        pass


def test_package_folder_has_default_permissions(tmp_path: Path) -> None:
    replace(tmp_path / "package", {"a.py": ""})
    (tmp_path / "other").mkdir()
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1


def test_symlinks_in_a_replaced_package_are_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "package"
    replace(target, {"a.py": "old"})
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("keep")
    (target / "link").symlink_to(precious)
    replace(target, {"a.py": "new"})
    assert (precious / "file").read_text() == "keep"
    shutil.rmtree(precious)
    assert contents(target) == ["new"]
