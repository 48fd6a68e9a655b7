"""The sources of models that `diff` takes for OLD and NEW."""

import subprocess
import sys
import zipfile
from pathlib import Path

import botocore
import pytest
from attrs import evolve

from botosmith.config import Settings
from botosmith.diff.sides import Models, Side, resolve
from botosmith.errors import BotosmithError
from botosmith.models import fetch
from tests.support.zoo import ZOO, write


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "botosmith"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """A wheel with one service, and with paths that lead out of the cache."""
    write(tmp_path / "data")
    file = tmp_path / "botocore-1.2.3-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for part in sorted((tmp_path / "data").rglob("*.json")):
            archive.write(part, f"botocore/data/{part.relative_to(tmp_path / 'data')}")
        archive.writestr("botocore/data/../../../evil.json", "{}")
        archive.writestr("botocore/data/zoo/../evil.json", "{}")
        archive.writestr("botocore/client.py", "raise SystemExit('never run')")
    return file


def only_the_zoo(side: Side) -> bool:
    return side.services() == ["zoo"] and (
        side.load("zoo").service["operations"] == ZOO["service"]["operations"]
    )


def test_wheel_is_unpacked_once(
    wheel: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    side = resolve(str(wheel), Settings())
    assert side.label == wheel.name
    assert only_the_zoo(side)
    files = sorted(file.name for file in cache.rglob("*") if file.is_file())
    assert files == ["paginators-1.json", "service-2.json", "waiters-2.json"]
    assert not list(wheel.parent.parent.rglob("evil.json"))

    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(fetch, "_unpack", refuse)
    assert only_the_zoo(resolve(str(wheel), Settings()))


def test_installed_version_of_botocore_is_not_downloaded(cache: Path) -> None:
    side = resolve(f"botocore=={botocore.__version__}", Settings())
    assert isinstance(side, Models)
    assert side.folder == Path(botocore.__file__).parent / "data"
    assert not cache.exists()


def test_configured_means_the_models_that_generate_uses(
    tmp_path: Path, cache: Path
) -> None:
    write(tmp_path / "models")
    write(cache / "botocore-data-1.2.3", name="museum")
    settings = Settings(models=tmp_path / "models", commit=False)
    side = resolve("configured", settings)
    assert {"zoo", "sagemaker"} <= set(side.services())
    assert side.label == f"botocore {botocore.__version__}"
    chosen = evolve(settings, botocore="1.2.3")
    side = resolve("configured", chosen)
    assert side.services() == ["museum", "zoo"]
    assert side.label == "botocore 1.2.3"
    # Own models, but no setting, apply to the installed one.
    assert resolve("installed", chosen) == resolve("configured", settings)


def test_version_is_downloaded_once(
    wheel: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def pip(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        folder = Path(command[command.index("--dest") + 1])
        (folder / wheel.name).write_bytes(wheel.read_bytes())
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(fetch, "run_program", pip)
    for _ in range(2):
        side = resolve("botocore==1.2.3", Settings())
        assert side.label == "botocore 1.2.3"
        assert only_the_zoo(side)
    (command,) = commands
    assert command[:3] == [sys.executable, "-m", "pip"]
    assert command[-1] == "botocore==1.2.3"
    assert "--no-deps" in command
    assert [folder.name for folder in cache.iterdir()] == ["botocore-data-1.2.3"]


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("ERROR: no such version", "ERROR: no such version"),
        ("python: No module named pip", "it is not installed; install it, or this"),
    ],
)
def test_message_of_pip_is_reported(
    cache: Path, monkeypatch: pytest.MonkeyPatch, printed: str, reason: str
) -> None:
    def pip(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", f"{printed}\n")

    monkeypatch.setattr(fetch, "run_program", pip)
    with pytest.raises(BotosmithError, match=f"pip cannot download it .{reason}"):
        resolve("botocore==1.2.4", Settings())
    assert not list(cache.iterdir())


def test_a_version_alone_is_one_of_botocore(cache: Path) -> None:
    write(cache / "botocore-data-1.2.5")
    side = resolve("1.2.5", Settings())
    assert side.label == "botocore 1.2.5"
    assert only_the_zoo(side)


@pytest.mark.parametrize("text", ["botocore==", "botocore==--help", "botocore==1/../2"])
def test_invalid_version_is_refused_before_pip_runs(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pip(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(fetch, "run_program", pip)
    with pytest.raises(BotosmithError, match="is not a version of botocore"):
        resolve(text, Settings())


def test_invalid_old_or_new_is_refused(
    tmp_path: Path,
) -> None:
    with pytest.raises(BotosmithError, match="unknown side 'nothing'"):
        resolve("nothing", Settings())
    with pytest.raises(BotosmithError, match="this folder contains no service models"):
        resolve(str(tmp_path), Settings())
    settings = Settings(output=tmp_path, package="sdk")
    with pytest.raises(BotosmithError, match="nothing has been generated here yet"):
        resolve("locked", settings)
