"""Prepare a release.

``python -m botosmith_tools.release VERSION [--dry-run]`` sets the version, moves what
CHANGELOG.md has under "Unreleased" below it, and generates the SDK anew. It does so in
a clone, in which it then builds both distributions twice, compares their bytes, and
tries them in environments of their own. If all of that succeeds, the checkout gets the
changes, unless it is a dry run. The exit code is 1 if a check fails.
"""

import argparse
import hashlib
import os
import re
import shutil
import sys
import tempfile
import venv
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from subprocess import CalledProcessError, run

from packaging.version import InvalidVersion, Version

from . import ROOT
from .moto_server import moto_server
from .public_api import changes_since

_VERSION_FILE = "codegen/botosmith/__init__.py"
_CHANGELOG = "CHANGELOG.md"
_UNRELEASED = "## [Unreleased]\n"
# Pages show what commands print, and name the version to install.
_PAGES = ("README.md", "docs/architecture.md", "docs/guide/*.md")
# Uses the SDK that is built from this repository's settings.
_TRY_SDK = """\
from typed_aws.sagemaker import SageMakerClient
with SageMakerClient.create(region_name="us-east-1") as client:
    print(client.list_models().models)
"""


class ReleaseError(Exception):
    """The release cannot be made; the message says why."""


def main() -> int:
    """Prepare the release; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.release", description=__doc__
    )
    parser.add_argument("version", help="the version, such as 0.2.0")
    parser.add_argument(
        "--dry-run", action="store_true", help="leave the checkout as it is"
    )
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="botosmith-release-") as folder:
            clone = prepare(options.version, Path(folder))
            _output(["git", "add", "--all"], clone)
            patch = Path(folder, "patch")
            diff = ["git", "diff", "--cached", "--binary", f"--output={patch}"]
            _output(diff, clone)
            if not options.dry_run:
                _output(["git", "apply", str(patch)], ROOT)
    except (ReleaseError, CalledProcessError) as error:
        print(f"error: {error}", file=sys.stderr)
        if isinstance(error, CalledProcessError):
            print(error.stdout or "", error.stderr or "", file=sys.stderr)
        return 1
    tag = f"v{options.version}"
    if options.dry_run:
        print(f"nothing was changed; without --dry-run, the tag to push is {tag}")
    else:
        print(f"next: review and commit the changes, `git tag {tag}`, and push both")
    return 0


def prepare(version: str, folder: Path) -> Path:
    """Make the release in a clone, and check it.

    Args:
        version: The version.
        folder: An empty folder, which gets the clone and the distributions.

    Returns:
        The clone, with the changes.

    Raises:
        ReleaseError: A check fails.
        CalledProcessError: A program fails.
    """
    if _output(["git", "status", "--porcelain"], ROOT):
        raise ReleaseError("the checkout has changes that are not committed")
    tags = _output(["git", "tag", "--list", "v*"], ROOT).split()
    check_version(version, tags, _current(ROOT))
    clone = folder / "clone"
    _output(["git", "clone", "--quiet", str(ROOT), str(clone)], ROOT)
    if tags:
        check_public_api(version, newest(tags))
    _say("setting the version")
    set_version(clone, version)
    changelog = clone / _CHANGELOG
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    text = released(changelog.read_text("utf-8"), version, today)
    changelog.write_text(text, "utf-8")
    _run_there(clone, ["-m", "botosmith", "generate", "--quiet"])
    _run_there(clone, ["-m", "botosmith", "check"])
    files = build_twice(clone, folder)
    _try_generator(clone, folder, next(f for f in files if _is_wheel(f, "botosmith")))
    _try_sdk(folder, next(f for f in files if _is_wheel(f, "typed_aws")))
    return clone


def check_version(version: str, tags: Iterable[str], current: str) -> None:
    """Check that a version is newer than all that are released.

    Raises:
        ReleaseError: It is not, or it is not a version.
    """
    released_before = [current, *(tag.removeprefix("v") for tag in tags)]
    try:
        new = Version(version)
        newest = max(map(Version, released_before))
    except InvalidVersion as error:
        raise ReleaseError(str(error)) from error
    if str(new) != version or new.local is not None:
        raise ReleaseError(f"{version!r} is not a version such as 0.2.0")
    if new <= newest:
        raise ReleaseError(f"{version} is not newer than {newest}")


def newest(tags: Iterable[str]) -> str:
    """The tag of the newest version; git would sort 0.2.0rc1 after 0.2.0."""
    return max(tags, key=lambda tag: Version(tag.removeprefix("v")))


def check_public_api(version: str, tag: str) -> None:
    """Print what breaks users of the runtime since a tag.

    Raises:
        ReleaseError: Something does, and only the last number of the version is new.
    """
    changes = changes_since(tag)
    for change in changes:
        _say(f"since {tag}: {change}")
    old, new = Version(tag.removeprefix("v")), Version(version)
    if changes and old.release[:2] == new.release[:2]:
        raise ReleaseError(f"{version} would break users of {tag}")


def set_version(checkout: Path, version: str) -> None:
    """Set the version in a checkout, and on the pages that show it."""
    old = _current(checkout)
    file = checkout / _VERSION_FILE
    text = file.read_text("utf-8").replace(f'"{old}"', f'"{version}"')
    file.write_text(text, "utf-8")
    shown = re.compile(rf"(?<=botosmith)([.= \"]+|\n){re.escape(old)}(?![\w.]*\d)")
    for pattern in _PAGES:
        for page in checkout.glob(pattern):
            text = page.read_text("utf-8")
            page.write_text(shown.sub(rf"\g<1>{version}", text), "utf-8")


def released(changelog: str, version: str, date: str) -> str:
    """Move what is under "Unreleased" below a version.

    Raises:
        ReleaseError: There is nothing.
    """
    before, heading, rest = changelog.partition(_UNRELEASED)
    entries = re.split(r"^## ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    if not heading or not entries.strip():
        raise ReleaseError(f"{_CHANGELOG} has nothing under [Unreleased]")
    return f"{before}{_UNRELEASED}\n## [{version}] - {date}\n{rest}"


def build_twice(checkout: Path, folder: Path) -> list[Path]:
    """Build both distributions in two ways, and compare their bytes.

    Raises:
        ReleaseError: They differ.
    """
    copy = folder / "other place" / "clone"
    shutil.copytree(checkout, copy, symlinks=True)
    digests: list[dict[str, str]] = []
    for place, environment, mask in (
        (checkout, {"TZ": "UTC", "PYTHONHASHSEED": "1"}, 0o022),
        (copy, {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2"}, 0o077),
    ):
        _say(f"building in {place}")
        old_mask = os.umask(mask)
        try:
            build = ["-m", "build", "--no-isolation", "--outdir", "dist"]
            _run_there(place, build, environment)
            _run_there(place, ["-m", "botosmith", "wheel", "--quiet"], environment)
        finally:
            os.umask(old_mask)
        files = sorted((place / "dist").iterdir())
        digests.append(
            {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}
        )
    first, second = digests
    if first != second:
        names = {name for name, _ in first.items() ^ second.items()}
        raise ReleaseError(f"built twice, these differ: {', '.join(sorted(names))}")
    for name, digest in first.items():
        _say(f"{digest}  {name}")
    return sorted((checkout / "dist").iterdir())


def _try_generator(clone: Path, folder: Path, wheel: Path) -> None:
    """Run what README begins with, with the wheel."""
    _say(f"trying {wheel.name}")
    readme = (clone / "README.md").read_text("utf-8")
    found = re.search(r"^```python\n(.+?)^```\n```\n(.+?)^```", readme, re.S | re.M)
    commands = re.findall(r"^botosmith (?:init .*|generate)$", readme, re.MULTILINE)
    if found is None or len(commands) != 2:
        raise ReleaseError("README.md has no program, or no commands")
    project = folder / "project"
    project.mkdir()
    (project / "app.py").write_text(found[1], "utf-8")
    python = _environment(folder / "generator", wheel, "mypy")
    environment = {
        **_clean(),
        "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
    }
    for command in (*commands, "botosmith check", "mypy --strict app.py"):
        _output(["sh", "-c", command], project, environment)
    with moto_server() as url:
        printed = _output([str(python), "app.py"], project, _aws(url, environment))
    if printed != found[2]:
        raise ReleaseError(f"README's program printed:\n{printed}")


def _try_sdk(folder: Path, wheel: Path) -> None:
    _say(f"trying {wheel.name}")
    python = _environment(folder / "sdk", wheel)
    with moto_server() as url:
        _output([str(python), "-c", _TRY_SDK], folder, _aws(url, _clean()))


def _environment(folder: Path, *requirements: Path | str) -> Path:
    """Make an environment with nothing else; return its interpreter."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [str(python), "-m", "pip", "install", "--quiet"]
    constraints = ["--constraint", str(ROOT / "constraints.txt")]
    _output([*install, *constraints, *map(str, requirements)], folder, _clean())
    return python


def _clean() -> dict[str, str]:
    """The environment without what this process imports from."""
    return {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}


def _aws(url: str, environment: Mapping[str, str]) -> dict[str, str]:
    keys = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
    return {**environment, **keys, "AWS_ENDPOINT_URL": url}


def _run_there(
    checkout: Path, arguments: list[str], environment: Mapping[str, str] | None = None
) -> None:
    """Run Python, which imports the generator from a checkout."""
    path = {"PYTHONPATH": str(checkout / "codegen")}
    _output(
        [sys.executable, *arguments],
        checkout,
        {**os.environ, **path, **(environment or {})},
    )


def _output(
    command: list[str], folder: Path, environment: Mapping[str, str] | None = None
) -> str:
    done = run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _current(checkout: Path) -> str:
    text = (checkout / _VERSION_FILE).read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise ReleaseError(f"{_VERSION_FILE} has no version")
    return found[1]


def _is_wheel(file: Path, project: str) -> bool:
    return file.name.startswith(f"{project}-") and file.suffix == ".whl"


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
