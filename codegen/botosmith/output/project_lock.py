"""The project lock: what a package that is not committed is generated from.

The file is beside pyproject.toml, and committed. It has the digest of the package's own
lock, which has the digests of all other files of the package. To compare the two with
the package, nothing is imported of botocore and Jinja.
"""

import json
import os
import re
import tomllib
from collections.abc import Mapping
from contextlib import AbstractContextManager
from importlib import metadata
from pathlib import Path
from typing import Any

from attrs import field, frozen, validators

from .. import __version__
from ..config import Settings
from ..errors import BotosmithError, convert_os_errors
from ..models.patching import patch_files
from .drift import digests, folder_digest
from .lock import LOCK_NAME, read_lock
from .write import replaced_file

# Increased when older locks can no longer be read.
_FORMAT = 1

_HEADER = """\
# The package that `botosmith generate --locked` writes. Commit this file unedited.
# Digests are SHA-256.
"""
_VERSION = r"\d[0-9A-Za-z.+!-]*"
_FOLDERS = ("models", "patches", "templates")

_is_text = validators.instance_of(str)
_is_version = validators.matches_re(_VERSION)


@frozen(kw_only=True)
class ProjectLock:
    """The content of a project lock.

    Attributes:
        botosmith: The version of the generator.
        botocore: The version of botocore whose models are read.
        ruff: The version of ruff, which formats the package.
        package: The name of the package.
        asynchronous: Whether there are asynchronous clients.
        infer_paginators: Whether there are paginators that the models do not have.
        infer_waits: Whether there are waits for states of operations.
        services: The services, or operations and patterns of them, as
            "sagemaker:List*", sorted.
        folders: Digests of what is read of the project's folders of models, patches and
            templates, by their settings.
        output: The digest of the package's lock.

    Raises:
        TypeError, ValueError: A value is not of the right kind.
    """

    botosmith: str = field(validator=_is_version)
    botocore: str = field(validator=_is_version)
    ruff: str = field(validator=_is_version)
    package: str = field(validator=_is_text)
    asynchronous: bool = field(validator=validators.instance_of(bool))
    infer_paginators: bool = field(validator=validators.instance_of(bool))
    infer_waits: bool = field(validator=validators.instance_of(bool))
    services: tuple[str, ...] = field(validator=validators.deep_iterable(_is_text))
    folders: Mapping[str, str] = field(
        validator=validators.deep_mapping(_is_text, _is_text)
    )
    output: str = field(validator=_is_text)

    def dumps(self) -> str:
        """The text of the file: TOML, with a line for each value."""
        lines = [f"{key} = {_toml(value)}\n" for key, value in self._table().items()]
        return "".join([_HEADER, f"format = {_FORMAT}\n", *lines])

    def differences(self, other: "ProjectLock") -> list[str]:
        """The keys whose values differ in two locks."""
        mine, others = self._table(), other._table()
        return [key for key in mine | others if mine.get(key) != others.get(key)]

    def _table(self) -> dict[str, str | bool | tuple[str, ...]]:
        return {
            "botosmith": self.botosmith,
            "botocore": self.botocore,
            "ruff": self.ruff,
            "package": self.package,
            "async": self.asynchronous,
            "infer-paginators": self.infer_paginators,
            "infer-waits": self.infer_waits,
            "services": self.services,
            **self.folders,
            "output": self.output,
        }


def _toml(value: str | bool | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return "".join(["[\n", *(f"    {_toml(text)},\n" for text in value), "]"])
    return json.dumps(value, ensure_ascii=False)


def lock_project(settings: Settings, botocore: str, output: str) -> ProjectLock:
    """Make the project lock of a package.

    Args:
        settings: What is generated.
        botocore: The version of botocore whose models are read.
        output: The digest of the package's lock.

    Raises:
        BotosmithError: The settings are wrong, or a folder cannot be read.
    """
    selection = settings.selection() or {"*": None}
    # By the setting: the folder, and patterns of what is read in it.
    folders = {
        "models": (settings.models, [f"{name}/*/*.json*" for name in selection]),
        "patches": (settings.patches, patch_files(selection)),
        "templates": (settings.templates, ["**/*.jinja"]),
    }
    services: list[str] = []
    for service, operations in selection.items():
        if operations is None:
            services.append(service)
        else:
            services += [f"{service}:{operation}" for operation in operations]
    return ProjectLock(
        botosmith=__version__,
        botocore=botocore,
        ruff=_ruff_version(),
        package=settings.package or "",
        **settings.parts,
        services=tuple(sorted(services)),
        folders={
            name: _folder_digest(name, folder, patterns)
            for name, (folder, patterns) in folders.items()
            if folder is not None
        },
        output=output,
    )


def _folder_digest(name: str, folder: Path, patterns: list[str]) -> str:
    if not folder.is_dir():
        raise BotosmithError(f"the {name} folder does not exist", str(folder))
    with convert_os_errors(folder, "read"):
        return folder_digest(folder, patterns)


def _ruff_version() -> str:
    try:
        return metadata.version("ruff")
    except metadata.PackageNotFoundError as error:
        raise BotosmithError(
            "ruff is not installed; botosmith needs it to format the output"
        ) from error


def read_project_lock(file: Path) -> ProjectLock | None:
    """Read a project lock.

    Returns:
        The lock, or None if there is no such file.

    Raises:
        BotosmithError: It cannot be read, or a newer botosmith wrote it.
    """
    content = _load(file)
    if content is None:
        return None
    try:
        if content["format"] != _FORMAT:
            raise ValueError(content["format"])
        return ProjectLock(
            botosmith=content["botosmith"],
            botocore=content["botocore"],
            ruff=content["ruff"],
            package=content["package"],
            asynchronous=content["async"],
            # Older locks have no such entries.
            infer_paginators=content.get("infer-paginators", False),
            infer_waits=content.get("infer-waits", False),
            services=tuple(content["services"]),
            folders={key: content[key] for key in _FOLDERS if key in content},
            output=content["output"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BotosmithError(
            "is not a project lock that this botosmith can read, perhaps after a "
            "merge; `botosmith generate` writes it again",
            str(file),
        ) from error


def refuse_newer_lock(file: Path) -> None:
    """Check that no newer botosmith wrote a project lock, which need not exist.

    Raises:
        BotosmithError: One did, or the file cannot be read.
    """
    _load(file)


def _load(file: Path) -> dict[str, Any] | None:
    """The content of a project lock, which is empty if it is not TOML."""
    data = _read(file)
    if data is None:
        return None
    try:
        content = tomllib.loads(data.decode())
    except (ValueError, RecursionError):
        return {}
    version = content.get("botosmith")
    if _is_newer(version):
        raise BotosmithError(
            f"was written by botosmith {version}, which is newer than this, "
            f"{__version__}; {_advice(content)}",
            str(file),
        )
    return content


def _is_newer(version: object) -> bool:
    return (
        isinstance(version, str)
        and re.fullmatch(_VERSION, version) is not None
        and _numbers(version) > _numbers(__version__)
    )


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def _advice(content: Mapping[str, Any]) -> str:
    needed = [
        f"{name}=={content[name]}"
        for name in ("botosmith", "ruff")
        if re.fullmatch(_VERSION, str(content.get(name)))
    ]
    return (
        f"`pip install {' '.join(needed)}`, or for a build, name them in `requires` of "
        "[build-system]"
    )


def require_project_lock(settings: Settings) -> ProjectLock:
    """Read the project lock, and check that it fits the settings.

    Raises:
        BotosmithError: There is none, it cannot be read, or it needs other versions of
            botosmith and ruff or other settings.
    """
    file = settings.lock
    if file is None:
        raise BotosmithError(
            "only a package that pyproject.toml configures with `commit = false` in "
            "[tool.botosmith] has a lock in the project"
        )
    lock = read_project_lock(file)
    if lock is None:
        raise BotosmithError(
            "does not exist; `botosmith generate` writes it", str(file)
        )
    present = lock_project(settings, settings.botocore or lock.botocore, lock.output)
    if (lock.botosmith, lock.ruff) != (present.botosmith, present.ruff):
        raise BotosmithError(
            f"needs botosmith {lock.botosmith} and ruff {lock.ruff}, but "
            f"{present.botosmith} and {present.ruff} are installed; "
            f"{_advice({'botosmith': lock.botosmith, 'ruff': lock.ruff})}",
            str(file),
        )
    if keys := lock.differences(present):
        raise BotosmithError(
            f"does not fit the configuration in {', '.join(keys)}; `botosmith "
            "generate` writes both anew",
            str(file),
        )
    return lock


def is_in_place(lock: ProjectLock, target: Path) -> bool:
    """Whether a folder has the package of a project lock, without edited files."""
    with convert_os_errors(target, "read"):
        present = digests(target)
    if present.get(LOCK_NAME) != lock.output:
        return False
    own = read_lock(target)
    return (
        own is not None
        and own.botocore == lock.botocore
        and present == {**own.files, LOCK_NAME: lock.output}
    )


def is_stale(file: Path, lock: ProjectLock) -> bool:
    """Whether a file, which need not exist, is another project lock."""
    old = _read(file)
    return old is None or old.replace(b"\r\n", b"\n") != lock.dumps().encode()


def replaced_project_lock(
    file: Path, lock: ProjectLock
) -> AbstractContextManager[None]:
    """Replace or create a project lock; put the old one back if the block fails.

    Raises:
        BotosmithError: The file cannot be read or written.
    """
    return replaced_file(file, _read(file), lock.dumps().encode())


def _read(file: Path) -> bytes | None:
    with convert_os_errors(file, "read"):
        try:
            return file.read_bytes()
        except FileNotFoundError:
            return None


def git_pattern(path: Path, project: Path) -> str:
    """The pattern of a path in a project's .gitignore, which hatchling takes, too.

    Raises:
        BotosmithError: The path is outside the project.
    """
    real, root = Path(os.path.realpath(path)), Path(os.path.realpath(project))
    if root not in real.parents:
        raise BotosmithError(f"is not inside the project, {root}", str(path))
    return "/" + re.sub(r"([\\*?\[])", r"\\\1", real.relative_to(root).as_posix())
