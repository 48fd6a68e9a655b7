"""What a release is made of; and a whole one, in a clone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from botosmith import __version__
from botosmith_tools import release
from botosmith_tools.release import (
    ReleaseError,
    check_version,
    newest,
    released,
    set_version,
)
from tests.support.paths import ROOT
from tests.support.processes import import_path, run_python

CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Wings.

## [0.1.0] - 2026-01-02

- Birds.
"""


def test_unreleased_entries_move_under_the_version() -> None:
    assert released(CHANGELOG, "0.2.0", "2026-11-28") == CHANGELOG.replace(
        "## [Unreleased]\n", "## [Unreleased]\n\n## [0.2.0] - 2026-11-28\n"
    )


def test_a_release_needs_entries() -> None:
    empty = CHANGELOG.replace("### Added\n\n- Wings.\n\n", "")
    for text in (empty, empty.replace("## [Unreleased]\n", "")):
        with pytest.raises(ReleaseError, match="nothing under"):
            released(text, "0.2.0", "2026-11-28")


@pytest.mark.parametrize(
    ("version", "message"),
    [
        ("0.1.0", "is not newer than 0.1.10"),
        ("v0.2.0", "'v0.2.0' is not a version"),
        ("0.2.0+local", "is not a version"),
    ],
)
def test_versions_that_cannot_be_released(version: str, message: str) -> None:
    tags = ["v0.1.2", "v0.1.10"]
    check_version("0.2", tags, "0.1.10")
    with pytest.raises(ReleaseError, match=message):
        check_version(version, tags, "0.1.10")


def test_releases_are_newer_than_their_candidates() -> None:
    assert newest(["v0.2.0", "v0.2.0rc1", "v0.10.0", "v0.10.0rc2"]) == "v0.10.0"


def test_pages_show_the_version(tmp_path: Path) -> None:
    (tmp_path / "codegen/botosmith").mkdir(parents=True)
    (tmp_path / "docs/guide").mkdir(parents=True)
    module = tmp_path / "codegen/botosmith/__init__.py"
    module.write_text('"""A generator."""\n\n__version__ = "0.1.0"\n')
    page = tmp_path / "docs/guide/page.md"
    page.write_text(
        'botosmith==0.1.0 botosmith = "0.1.0" acme-1.44.8+botosmith.0.1.0-py3.whl\n'
        "by botosmith\n0.1.0. botosmith==0.1.01, attrs==0.1.0\n"
    )
    set_version(tmp_path, "0.2.0")
    assert module.read_text().endswith('\n__version__ = "0.2.0"\n')
    assert page.read_text() == (
        'botosmith==0.2.0 botosmith = "0.2.0" acme-1.44.8+botosmith.0.2.0-py3.whl\n'
        "by botosmith\n0.2.0. botosmith==0.1.01, attrs==0.1.0\n"
    )


@pytest.mark.slow
def test_a_release_can_be_made(tmp_path: Path) -> None:
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("this is no clone")
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
    version = f"{int(__version__.split('.')[0]) + 1}.0.0"
    command = ("-m", "botosmith_tools.release", version)
    environment = import_path([clone / "codegen"])
    printed = run_python(*command, folder=clone, environment=environment)
    assert f"botosmith-{version}-py3-none-any.whl" in printed
    assert f"`git tag v{version}`" in printed
    status = ["git", "status", "--porcelain"]
    changed = subprocess.run(status, cwd=clone, capture_output=True, text=True)
    assert {line[3:] for line in changed.stdout.splitlines()} == {
        "CHANGELOG.md",
        "codegen/botosmith/__init__.py",
        "docs/architecture.md",
        "docs/guide/not-committed.md",
        "generated/typed_aws/botosmith.lock",
    }
    assert f"\n## [{version}] - 2" in (clone / "CHANGELOG.md").read_text("utf-8")


def test_a_dry_run_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(version: str, folder: Path) -> Path:
        clone = folder / "clone"
        subprocess.run(["git", "clone", "--quiet", tmp_path, clone], check=True)
        (clone / "version").write_text(f"{version}\n")
        return clone

    git = ["git", "-c", "user.name=me", "-c", "user.email=me@localhost"]
    (tmp_path / "version").write_text("0.1.0\n")
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "Old"]):
        subprocess.run([*git, *arguments], cwd=tmp_path, check=True)
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "prepare", prepare)
    monkeypatch.setattr(sys, "argv", ["release", "0.2.0", "--dry-run"])
    assert release.main() == 0
    assert (tmp_path / "version").read_text() == "0.1.0\n"
