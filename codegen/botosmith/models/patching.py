"""Patches that correct AWS's models, or change them as a user wants.

The patches for a service are in one JSON file, `<service>.json`. It says why they are
needed and holds JSON Patch operations (RFC 6902) for each file of the model:

    {
      "description": "Why the model is wrong.",
      "service-2": [{"op": "add", "path": "/shapes/Colour/union", "value": true}]
    }

Every operation must apply, or generation fails. So a patch is noticed when AWS makes it
unnecessary or removes what it changes.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..errors import BotosmithError
from .files import read_file
from .json_checks import Json, check_depth, check_object, parse_json

RULES = "batches.toml"
"""The file of a folder with rules for batches: `batch_rules.py`."""

FILES = ("service-2", "paginators-1", "waiters-2")

# The patches that come with botosmith, each for a fault in AWS's own models.
OWN = Path(__file__).parents[1] / "patches"


def patch_files(services: Iterable[str]) -> list[str]:
    """What a folder may have for services, as patterns of its files.

    Args:
        services: botocore's names of them, or a `*` for all.
    """
    return [RULES, *(f"{name}.json" for name in services)]


class PatchMismatchError(BotosmithError):
    """A patch does not apply to a model, perhaps because it is for another version."""


class Patches:
    """The patches for all services.

    Args:
        folder: The user's patches, which are applied after botosmith's own.

    Raises:
        BotosmithError: The folder does not exist.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder is not None and not folder.is_dir():
            raise BotosmithError("the patches folder does not exist", str(folder))
        self.folder = folder
        self._folders = [OWN] if folder is None else [OWN, folder]

    def unmatched(self, services: Iterable[str]) -> list[Path]:
        """The user's patch files that belong to none of these services, sorted."""
        known = set(services)
        return sorted(
            file
            for folder in self._folders[1:]
            for file in folder.glob("*.json")
            if file.stem not in known
        )

    def files(self, service: str) -> list[Path]:
        """The patch files for one service."""
        paths = [folder / f"{service}.json" for folder in self._folders]
        return [file for file in paths if file.exists()]

    def apply(self, service: str, models: Mapping[str, Json]) -> dict[str, Json]:
        """Apply the patches for one service.

        Args:
            service: botocore's name for the service.
            models: The content of each of `FILES`; patched in place.

        Returns:
            The patched content.

        Raises:
            PatchMismatchError: An operation does not apply.
            BotosmithError: A patch file cannot be read, or is malformed.
        """
        patched = dict(models)
        for folder in self._folders:
            file = folder / f"{service}.json"
            if (data := read_file(file)) is not None:
                for name, operations in _parse(data, file).items():
                    for index, operation in enumerate(operations):
                        where = f"{file}: {name}[{index}]"
                        patched[name] = _apply(operation, patched[name], where)
                    check_depth(patched[name], f"{file}: {name}")
        return patched


def _parse(data: bytes, file: Path) -> dict[str, list[Json]]:
    content: Json = check_object(parse_json(data, str(file)), str(file))
    description = content.pop("description", None)
    if not isinstance(description, str) or not description.strip():
        raise BotosmithError("needs a 'description' that says why", str(file))
    for name, operations in content.items():
        if name not in FILES:
            known = ", ".join(FILES)
            raise BotosmithError(
                f"patches {name!r}, which is not one of {known}", str(file)
            )
        if not isinstance(operations, list):
            raise BotosmithError("must be a list of operations", f"{file}: {name}")
    operations_by_file: dict[str, list[Json]] = content
    return operations_by_file


def _apply(operation: Json, model: Json, where: str) -> Json:
    # Imported here because few services have patches.
    from jsonpatch import InvalidJsonPatch, JsonPatch, JsonPatchException
    from jsonpointer import JsonPointerException

    check_object(operation, where)
    try:
        return JsonPatch([operation]).apply(model, in_place=True)
    except RecursionError as error:
        raise BotosmithError("nested too deeply", where) from error
    except (JsonPatchException, JsonPointerException, TypeError, ValueError) as error:
        text = json.dumps(operation, ensure_ascii=True)
        # The messages may quote the whole model.
        reason = str(error).partition(" in {")[0][:200]
        what = f"does not apply ({reason}): {text[:1000]}"
        is_wrong = isinstance(error, InvalidJsonPatch)
        raise (BotosmithError if is_wrong else PatchMismatchError)(
            what, where
        ) from error
