"""Patches of models: what AWS got wrong in them, or what users want otherwise.

The patches of a service are one JSON file, `<service>.json`: why they are needed, and
for each file of the model the operations of RFC 6902:

    {
      "description": "Why the model is wrong.",
      "service-2": [{"op": "add", "path": "/shapes/Colour/union", "value": true}]
    }

An operation applies or generation stops: a patch that AWS has made needless, or that
names what is no more, does not go by in silence.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from ..errors import BotosmithError
from .check import check_object

# Parsed JSON.
Json: TypeAlias = Any

FILES = ("service-2", "paginators-1", "waiters-2")

# The patches that botosmith brings, each for a fault of AWS's own models.
OWN = Path(__file__).parent / "patches"


class Patches:
    """The patches of all services.

    Args:
        folder: The user's own patches, which are applied after ours.

    Raises:
        BotosmithError: The folder is not there.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder is not None and not folder.is_dir():
            raise BotosmithError("no such folder of patches", str(folder))
        self._folders = [OWN] if folder is None else [OWN, folder]

    def strangers(self, services: Iterable[str]) -> list[Path]:
        """The files that are for none of these services, sorted."""
        known = set(services)
        return sorted(
            file
            for folder in self._folders[1:]
            for file in folder.glob("*.json")
            if file.stem not in known
        )

    def apply(self, service: str, models: Mapping[str, Json]) -> dict[str, Json]:
        """Apply the patches of one service.

        Args:
            service: botocore's name of it.
            models: What each of `FILES` holds; lists and objects in it are changed.

        Returns:
            What they hold now.

        Raises:
            BotosmithError: A file of patches is none, or an operation does not apply.
        """
        patched = dict(models)
        for folder in self._folders:
            file = folder / f"{service}.json"
            if file.is_file():
                for name, operations in _read(file).items():
                    for index, operation in enumerate(operations):
                        where = f"{file}: {name}[{index}]"
                        patched[name] = _apply(operation, patched[name], where)
        return patched


def _read(file: Path) -> dict[str, list[Json]]:
    try:
        content: Json = json.loads(file.read_bytes())
    except (ValueError, RecursionError) as error:
        raise BotosmithError(f"not JSON ({error})", str(file)) from error
    check_object(content, str(file))
    description = content.pop("description", None)
    if not isinstance(description, str) or not description.strip():
        raise BotosmithError("has no 'description' that says why", str(file))
    for name, operations in content.items():
        if name not in FILES:
            known = " or ".join(FILES)
            raise BotosmithError(f"patches {name!r}, which is not {known}", str(file))
        if not isinstance(operations, list):
            raise BotosmithError("must be a list of operations", f"{file}: {name}")
    operations_by_file: dict[str, list[Json]] = content
    return operations_by_file


def _apply(operation: Json, model: Json, where: str) -> Json:
    # Late: few services have patches.
    from jsonpatch import JsonPatch, JsonPatchException
    from jsonpointer import JsonPointerException

    check_object(operation, where)
    try:
        return JsonPatch([operation]).apply(model, in_place=True)
    except (JsonPatchException, JsonPointerException, TypeError, ValueError) as error:
        told = json.dumps(operation, ensure_ascii=True)
        # It may quote the whole model.
        reason = str(error)[:200]
        raise BotosmithError(f"does not apply ({reason}): {told}", where) from error
