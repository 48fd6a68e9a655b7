"""The lock file: what a package was generated from, and the digest of each file.

The lock is inside the package folder, so one rename puts the files and their lock in
place, and a package that is moved takes its lock along.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from attrs import frozen

from ..errors import BotosmithError

LOCK_NAME = "botosmith.lock"

# Increased when older locks can no longer be read.
_FORMAT = 1


@frozen(kw_only=True)
class ServiceLock:
    """One service in a lock.

    Attributes:
        api_version: The API version, "2017-07-24".
        models: The digest of the effective models, from `ServiceModels`.
        operations: The selected operations, sorted; None for all of them.
    """

    api_version: str
    models: str
    operations: tuple[str, ...] | None


@frozen(kw_only=True)
class Lock:
    """The content of a lock file.

    Attributes:
        botosmith: The version of the generator.
        botocore: The version of botocore.
        templates: SHA-256 of the templates, including the user's.
        asynchronous: Whether there are asynchronous clients.
        infer_paginators: Whether there are paginators that the models do not have.
        infer_waits: Whether there are waits for states of operations.
        services: The generated services.
        files: SHA-256 of each file except the lock, by its path in the package.
    """

    botosmith: str
    botocore: str
    templates: str
    asynchronous: bool
    infer_paginators: bool
    infer_waits: bool
    services: Mapping[str, ServiceLock]
    files: Mapping[str, str]

    def dumps(self) -> str:
        """The text of the lock file: JSON, with a line for each service and folder."""
        services = {
            name: {
                "api_version": service.api_version,
                "models": service.models,
                "operations": service.operations and list(service.operations),
            }
            for name, service in self.services.items()
        }
        parts = {
            "format": json.dumps(_FORMAT),
            "botosmith": json.dumps(self.botosmith),
            "botocore": json.dumps(self.botocore),
            "templates": json.dumps(self.templates),
            "async": json.dumps(self.asynchronous),
            "infer-paginators": json.dumps(self.infer_paginators),
            "infer-waits": json.dumps(self.infer_waits),
            "services": _lines(services),
            "files": _lines(_by_folder(self.files)),
        }
        body = ",\n".join(f"  {json.dumps(key)}: {text}" for key, text in parts.items())
        return f"{{\n{body}\n}}\n"


def read_lock(folder: Path) -> Lock | None:
    """Read the lock file of a package folder.

    Returns:
        The lock, or None if there is none.

    Raises:
        BotosmithError: The lock cannot be read.
    """
    file = folder / LOCK_NAME
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise BotosmithError(f"cannot be read ({error})", str(file)) from error
    try:
        return _parse(json.loads(text))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise BotosmithError(
            "is not a lock file that this botosmith can read, perhaps after a merge; "
            "`botosmith generate --force` writes the package again",
            str(file),
        ) from error


def _parse(content: Any) -> Lock:
    if content["format"] != _FORMAT:
        raise ValueError(content["format"])
    return Lock(
        botosmith=_text(content["botosmith"]),
        botocore=_text(content["botocore"]),
        templates=_text(content["templates"]),
        # Older locks have no such entries.
        asynchronous=content.get("async", False) is True,
        infer_paginators=content.get("infer-paginators", False) is True,
        infer_waits=content.get("infer-waits", False) is True,
        services={
            name: ServiceLock(
                api_version=_text(service["api_version"]),
                models=_text(service["models"]),
                operations=None
                if service["operations"] is None
                else tuple(map(_text, service["operations"])),
            )
            for name, service in content["services"].items()
        },
        files=dict(_digests(content["files"])),
    )


def _by_folder(files: Mapping[str, str]) -> dict[str, dict[str, str]]:
    folders: dict[str, dict[str, str]] = {}
    for path in map(PurePosixPath, files):
        folders.setdefault(str(path.parent), {})[path.name] = files[str(path)]
    return folders


def _digests(files: Any) -> Iterator[tuple[str, str]]:
    """The digest of each file by its path; older locks have no folders."""
    for place, digests in files.items():
        if isinstance(digests, str):
            yield place, digests
        else:
            prefix = "" if place == "." else f"{place}/"
            for name, digest in digests.items():
                yield prefix + name, _text(digest)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _lines(items: Mapping[str, object]) -> str:
    if not items:
        return "{}"
    lines = ",\n".join(
        f"    {json.dumps(key)}: {json.dumps(items[key])}" for key in sorted(items)
    )
    return f"{{\n{lines}\n  }}"
