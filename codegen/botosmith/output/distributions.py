"""Builds a wheel and an sdist of a package, with hatchling.

Their bytes depend on the package and on the versions of botosmith, hatchling and zlib.
hatchling has a process of its own, because it builds what is in the working folder.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from attrs import field, frozen
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import InvalidName, canonicalize_name

from ..errors import BotosmithError, convert_os_errors
from ..interrupts import defer_interrupts
from ..processes import describe_failure, run_program
from .lock import Lock
from .runtime import has_duplex

# What an SDK imports, among the packages that the generator depends on.
_IMPORTED = frozenset({"attrs", "botocore", "cattrs"})

# Another hatchling would not build the same wheel from the sdist. Version 2.4 of the
# metadata is the first that has license files, and older tools do not know newer ones.
_PYPROJECT = """\
[build-system]
requires = ["hatchling=={hatchling}"]
build-backend = "hatchling.build"

[project]
name = {name}
version = {version}
description = "Typed attrs classes, clients and paginators for AWS"
readme = "README.md"
license-files = ["LICENSE"]
requires-python = {python}
classifiers = ["Typing :: Typed"]
dependencies = {dependencies}

[project.optional-dependencies]
{extras}

[tool.hatch.build]
only-include = ["src"]
ignore-vcs = true

[tool.hatch.build.targets.sdist]
core-metadata-version = "2.4"

[tool.hatch.build.targets.wheel]
core-metadata-version = "2.4"
sources = ["src"]
"""
_README = """\
# {name}

The package `{package}`: typed clients, requests, responses and errors for services of
AWS. There is an [attrs](https://www.attrs.org) class for each structure, and there are
methods, paginators and waiters that editors and type checkers understand. It works
through botocore, which signs, sends and retries requests.

{extras}

botosmith {botosmith} generated it from the models of botocore {botocore}:

{services}
"""
_USES = {
    "fast": "msgspec, which decodes JSON faster",
    "async": "httptools, which asynchronous clients need",
    "http2": "also h2, which they need for events in both directions",
}


def _check_name(project: "Project", attribute: object, name: str) -> None:
    try:
        canonical = canonicalize_name(name, validate=True)
    except InvalidName as error:
        raise BotosmithError(
            f"{name!r} is not a valid project name; letters, digits and, between them, "
            "'-', '_' and '.' are allowed"
        ) from error
    needed = [one.name for extra in (None, *_USES) for one in _requirements(extra)]
    if canonical in {"botosmith", *needed}:
        raise BotosmithError(
            f"the project cannot be {name!r}, because there is another of that name"
        )


@frozen(kw_only=True)
class Project:
    """The metadata of a package that is distributed.

    Attributes:
        name: The name of the project, such as "acme-aws".
        package: The name of the package, dotted if it is inside another.
        post: The number of the post-release; None if it is none.
        require_botocore: Whether it requires at least the botocore whose models it has,
            instead of the oldest one that it works with.

    Raises:
        BotosmithError: The name is invalid, or belongs to a project that the SDK needs.
    """

    name: str = field(validator=_check_name)
    package: str
    post: int | None = None
    require_botocore: bool = False


def build_distributions(
    project: Project, lock: Lock, temporary: Path, folder: Path
) -> list[Path]:
    """Build a wheel and an sdist.

    Args:
        project: What is said of the package.
        lock: Its lock.
        temporary: A folder on the filesystem of `folder` that has the package in its
            folder `src`. More is added to it.
        folder: Where the files go. They replace earlier ones of the same names.

    Returns:
        The two files.

    Raises:
        BotosmithError: They cannot be built or written.
    """
    absent = {
        "async": not lock.asynchronous,
        "http2": not has_duplex(lock.files),
    }
    extras = {
        extra: list(map(str, _requirements(extra)))
        for extra in _USES
        if not absent.get(extra)
    }
    built = temporary / "dist"
    with convert_os_errors(temporary):
        for name, text in {
            "pyproject.toml": _pyproject(project, lock, extras),
            "README.md": _readme(project, lock, extras),
            "LICENSE": _license(),
        }.items():
            (temporary / name).write_text(text, "utf-8", newline="\n")
        # Hatchling puts the .gitignore of a folder above into the sdist, unless a
        # repository begins here.
        for name in (".git", ".hg"):
            (temporary / name).mkdir()
    done = run_program(
        [sys.executable, "-m", "hatchling", "build", "--directory", str(built)],
        folder=temporary,
        # What hatchling leaves behind when it is interrupted is removed, too.
        environment={"TMPDIR": str(temporary)},
    )
    if done.returncode:
        raise BotosmithError(
            f"hatchling cannot build it ({describe_failure(done)})", project.name
        )
    with convert_os_errors(folder), defer_interrupts():
        files = sorted(built.iterdir())
        for file in files:
            if (folder / file.name).is_dir():
                raise BotosmithError("is a folder", str(folder / file.name))
        return [file.replace(folder / file.name) for file in files]


def _pyproject(project: Project, lock: Lock, extras: Mapping[str, list[str]]) -> str:
    post = "" if project.post is None else f".post{project.post}"
    needed = list(_requirements())
    for requirement in needed:
        # Never less than what the SDK works with.
        if (
            project.require_botocore
            and requirement.name == "botocore"
            and requirement.specifier.contains(lock.botocore)
        ):
            requirement.specifier = SpecifierSet(f">={lock.botocore}")
    return _PYPROJECT.format(
        hatchling=metadata.version("hatchling"),
        # JSON for strings and lists of strings is TOML too.
        name=json.dumps(project.name),
        version=json.dumps(f"{lock.botocore}{post}+botosmith.{lock.botosmith}"),
        python=json.dumps(_botosmith().metadata["Requires-Python"]),
        dependencies=json.dumps(list(map(str, needed))),
        extras="\n".join(
            f"{extra} = {json.dumps(needed)}" for extra, needed in extras.items()
        ),
    )


def _readme(project: Project, lock: Lock, extras: Mapping[str, list[str]]) -> str:
    return _README.format(
        name=project.name,
        package=project.package,
        extras="\n".join(
            f"- `pip install {project.name}[{extra}]` adds {_USES[extra]}."
            for extra in extras
        ),
        botosmith=lock.botosmith,
        botocore=lock.botocore,
        services="\n".join(
            f"- {name} {service.api_version}: "
            + ", ".join(service.operations or ["all operations"])
            for name, service in lock.services.items()
        ),
    )


def _license() -> str:
    """The license, of which whoever distributes the runtime has to give a copy."""
    path = "licenses/LICENSE"
    text = _botosmith().read_text(path)
    if text is None:
        raise BotosmithError("is missing in the metadata of botosmith", path)
    return text


def _requirements(extra: str | None = None) -> Iterator[Requirement]:
    """The requirements of an SDK or of an extra, from botosmith's metadata."""
    marker = None if extra is None else Marker(f"extra == '{extra}'")
    for requirement in map(Requirement, _botosmith().requires or ()):
        if requirement.marker == marker and (extra or requirement.name in _IMPORTED):
            requirement.marker = None
            yield requirement


def _botosmith() -> metadata.Distribution:
    try:
        return metadata.distribution("botosmith")
    except metadata.PackageNotFoundError as error:
        raise BotosmithError(
            "the requirements of an SDK are unknown, because botosmith is not installed"
        ) from error
