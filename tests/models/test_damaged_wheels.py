"""A wheel that is damaged or contains something else is one error with exit code 2."""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from botosmith.errors import BotosmithError
from botosmith.models import fetch
from tests.commands.folders import botosmith, failure
from tests.support.full_disk import limited_files
from tests.support.zoo import write

MODEL = "botocore/data/zoo/2026-01-02/service-2.json"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "botosmith"


@pytest.fixture
def content(tmp_path: Path) -> dict[str, bytes]:
    write(tmp_path / "data")
    return {
        f"botocore/data/{file.relative_to(tmp_path / 'data')}": file.read_bytes()
        for file in sorted((tmp_path / "data").rglob("*.json"))
    }


def pack(content: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return stream.getvalue()


def diff(wheel: Path) -> Result:
    return botosmith("diff", wheel, wheel, "--all")


@pytest.fixture
def wheel(tmp_path: Path, content: dict[str, bytes]) -> Path:
    """A wheel that is intact."""
    file = tmp_path / "botocore.whl"
    file.write_bytes(pack(content))
    return file


def encrypted(data: bytes) -> bytes:
    """Set the flag of encryption in all headers."""
    data = data.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01")
    return data.replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )


def other_content(data: bytes) -> bytes:
    """Change the content of a file, but not its checksum."""
    return data.replace(b'"shapes"', b'"SHAPES"')


DAMAGES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "no zip": (lambda _: b"no zip", "is not a wheel"),
    "cut off": (lambda data: data[:-30], "is not a wheel"),
    "cut at the start": (lambda data: data[40:], "is not a wheel"),
    "another content": (other_content, "that can be read (Bad CRC-32"),
    "encrypted": (encrypted, "is encrypted"),
}


@pytest.mark.parametrize(("damage", "message"), DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_wheel(
    wheel: Path, cache: Path, damage: Callable[[bytes], bytes], message: str
) -> None:
    assert diff(wheel).exit_code == 0
    wheel.write_bytes(damage(wheel.read_bytes()))
    error = failure(diff, wheel)
    assert error.startswith(f"error: {wheel}: is not a wheel")
    assert message in error
    assert len(error.splitlines()) == 1
    # The cache has nothing of it.
    assert len(list(cache.iterdir())) == 1


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["botocore/retries/base.py"], "does not contain botocore/data"),
        (["/botocore/data/zoo/1/service-2.json"], "does not contain botocore/data"),
        (["botocore/data/zoo/../evil.json"], "does not contain botocore/data"),
        (["botocore/data/endpoints.json"], "does not contain botocore/data"),
        (
            ["botocore/data/zoo/2026-01-02/examples-1.json"],
            "this wheel contains no service models",
        ),
    ],
)
def test_a_wheel_of_something_else(
    tmp_path: Path, names: list[str], message: str
) -> None:
    wheel = tmp_path / "other.whl"
    wheel.write_bytes(pack(dict.fromkeys(names, b"{}")))
    error = failure(diff, wheel)
    assert error.startswith("error: ")
    assert error.endswith(f"other.whl: {message}\n")
    assert not list(tmp_path.rglob("evil.json"))


def test_a_wheel_with_a_damaged_model(wheel: Path, content: dict[str, bytes]) -> None:
    bad = wheel.with_name("bad.whl")
    bad.write_bytes(pack({**content, MODEL: b"{"}))
    error = failure(botosmith, "diff", wheel, bad, "--all")
    assert error.startswith("error: ")
    assert "service-2.json: not JSON" in error


@pytest.mark.slow
def test_no_damage_raises_another_error(
    tmp_path: Path, content: dict[str, bytes]
) -> None:
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
    wheels = [pack(content, method) for method in (*methods, zipfile.ZIP_LZMA)]
    wheel = tmp_path / "botocore.whl"
    chance = random.Random(0)
    outcomes = {"read": 0, "failure": 0}
    for _ in range(1500):
        data = bytearray(chance.choice(wheels))
        # The directory at the end is what tells zipfile where everything is.
        for _ in range(chance.randrange(1, 4)):
            near_end = len(data) - 1 - chance.randrange(400)
            place = chance.choice([near_end, chance.randrange(len(data))])
            data[place] = chance.randrange(256)
        wheel.write_bytes(data)
        try:
            fetch.wheel_data(wheel)
            outcomes["read"] += 1
        except BotosmithError as error:
            assert "is not a wheel" in str(error) or "does not contain" in str(error)  # noqa: PT017
            outcomes["failure"] += 1
    assert min(outcomes.values()) > 50, outcomes


def test_a_full_disk_is_one_error(
    wheel: Path, content: dict[str, bytes], cache: Path
) -> None:
    wheel.write_bytes(pack({**content, MODEL: b" " * 10_000_000}, zipfile.ZIP_DEFLATED))
    with limited_files(1_000_000):
        error = failure(diff, wheel)
    assert error.startswith(f"error: {cache}: cannot be used as a cache (")
    assert not list(cache.iterdir())


def test_a_cache_that_is_a_file_is_one_error(wheel: Path, cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("")
    error = failure(diff, wheel)
    assert error.startswith(f"error: {cache}: cannot be used as a cache (")


def test_without_a_home_folder_the_error_says_what_to_set(
    wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert "set XDG_CACHE_HOME" in failure(diff, wheel)
