"""A package that is not committed has the same bytes wherever it is generated.

Other machines have a clone of the project, and a folder of wheels instead of an index.
"""

import os
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Mapping
from importlib.metadata import distributions, version
from pathlib import Path
from typing import TypeAlias

import pytest

from botosmith import __version__
from botosmith.output.drift import digests
from tests.docs.examples import files
from tests.support.paths import CODEGEN, ROOT

pytestmark = pytest.mark.slow

_METADATA = """\
[project]
name = "shop"
version = "1.0"
dependencies = ["attrs", "botocore", "cattrs"]
"""
_HOOK = "[tool.hatch.build.hooks.botosmith]\n"
_PROJECT = f"""\
[build-system]
requires = [
    "hatchling",
    "botosmith=={__version__}",
    "botocore=={version("botocore")}",
    "ruff=={version("ruff")}",
]
build-backend = "hatchling.build"

{_METADATA}
{_HOOK}"""
_BOTOSMITH = (sys.executable, "-m", "botosmith")
_PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
_PACKAGE = Path("src", "shop", "aws")

Run: TypeAlias = Callable[..., None]


def _run(
    command: tuple[str, ...],
    folder: Path,
    variables: Mapping[str, str] | None = None,
    umask: int = -1,
) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(CODEGEN), **(variables or {})},
        umask=umask,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of wheels: botosmith, and what it and builds with hatchling need."""
    folder = tmp_path_factory.mktemp("wheels")
    build = ("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir=.", str(ROOT))
    _run((*_PIP, *build), folder)
    pins = [
        f"{one.name}=={one.version}\n"
        for one in distributions()
        if one.name not in ("botosmith", "setuptools")
    ]
    (folder / "constraints.txt").write_text("".join(pins))
    needed = ("botosmith", "botocore", "hatchling", "editables", "setuptools")
    options = ("--find-links=.", "--constraint=constraints.txt")
    _run((*_PIP, "download", "--only-binary=:all:", *options, *needed), folder)
    return folder


@pytest.fixture
def offline(wheels: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of a machine without a network, and with an empty cache."""
    return {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PYTHONPATH": "",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository of a project, with the package that is not committed."""
    folder = tmp_path_factory.mktemp("origin")
    (folder / _PACKAGE.parent).mkdir(parents=True)
    (folder / _PACKAGE.parent / "__init__.py").touch()
    (folder / "pyproject.toml").write_text(_PROJECT)
    options = ("--no-commit", "--output=src", "--package=shop.aws")
    services = ("sqs:SendMessage", "sts:GetCallerIdentity")
    _run((*_BOTOSMITH, "init", *services, *options), folder)
    _run((*_BOTOSMITH, "generate", "--quiet"), folder)
    _commit(folder)
    return folder


def _commit(folder: Path) -> None:
    author = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    _run(("git", "init", "--quiet"), folder)
    _run(("git", "add", "."), folder)
    _run(("git", *author, "commit", "--quiet", "--message=Begin"), folder)


@pytest.fixture
def clone(origin: Path, tmp_path: Path) -> Path:
    """A clone of the project, in which nothing has been generated."""
    return _clone(origin, tmp_path / "clone")


def _clone(origin: Path, folder: Path) -> Path:
    _run(("git", "clone", "--quiet", str(origin), str(folder)), origin)
    assert not (folder / _PACKAGE).exists()
    return folder


def _is_clean(clone: Path) -> bool:
    return _run(("git", "status", "--porcelain", "-uall"), clone) == ""


@pytest.mark.parametrize(
    ("variables", "umask"),
    [
        ({"LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "Asia/Tokyo"}, 0o077),
        ({"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "1"}, 0o002),
    ],
)
def test_machines_generate_the_same_bytes(
    origin: Path, clone: Path, variables: dict[str, str], umask: int
) -> None:
    _run((*_BOTOSMITH, "generate", "--locked"), clone, variables, umask)
    assert digests(clone / _PACKAGE) == digests(origin / _PACKAGE)
    assert _is_clean(clone)


def test_pip_builds_a_wheel(origin: Path, clone: Path, offline: dict[str, str]) -> None:
    _run((*_PIP, "wheel", "--no-deps", "--wheel-dir=built", "."), clone, offline)
    assert _unpacked(clone / "built") == digests(origin / _PACKAGE)


def test_setuptools_builds_a_wheel_as_the_guide_says(
    origin: Path, clone: Path, offline: dict[str, str]
) -> None:
    page = files(ROOT / "docs" / "guide" / "not-committed.md")["pyproject.toml"]
    patterns = tomllib.loads(page)["tool"]["setuptools"]["package-data"]["*"]
    _, _, ours = (clone / "pyproject.toml").read_text().partition(_HOOK)
    (clone / "pyproject.toml").write_text(
        f'{_METADATA}{ours}[build-system]\nrequires = ["setuptools"]\n'
        'build-backend = "setuptools.build_meta"\n'
        f'[tool.setuptools.package-data]\n"*" = {patterns}\n'
    )
    _run((*_BOTOSMITH, "generate", "--locked"), clone)
    _run((*_PIP, "wheel", "--no-deps", "--wheel-dir=built", "."), clone, offline)
    assert _unpacked(clone / "built") == digests(origin / _PACKAGE)


def _unpacked(folder: Path) -> dict[str, str]:
    (wheel,) = folder.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return digests(folder / "shop" / "aws")
