"""Stamps, which remember what package comes of which inputs.

A stamp is a file in the cache folder. Its name is the digest of all that a package is
made from, and its content the digest of the package's lock, which has the digests of
all other files. So a package whose inputs have a stamp is compared without being
generated.
"""

import hashlib
import json
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from .config import Settings
from .emit.template_files import templates_digest_input
from .errors import BotosmithError
from .inputs import Services
from .models.fetch import cache_folder
from .models.patching import patch_files
from .models.source import Source
from .output.drift import folder_digest, total_digest

# The libraries that decide what is in a package.
_LIBRARIES = ("botocore", "jinja2", "jsonpatch", "ruff")


def inputs_digest(settings: Settings, source: Source, services: Services) -> str | None:
    """The digest of all that a package is made from.

    It leaves out where the package is: the same inputs give the same package.

    Args:
        settings: What is generated.
        source: The models.
        services: The services, and their operations.

    Returns:
        The digest; None if a file or the version of a library cannot be read, or if
        templates may include files in folders behind links.
    """
    if settings.templates is not None and _has_linked_folder(settings.templates):
        return None
    chosen = list(services)
    try:
        content = {
            "package": settings.package,
            "services": services,
            **settings.parts,
            "botocore": settings.botocore,
            "python": sys.version_info[:2],
            "libraries": [metadata.version(name) for name in _LIBRARIES],
            "botosmith": folder_digest(Path(__file__).parent, ["**/*"]),
            "templates": total_digest(templates_digest_input()),
            # A user's templates may include files with any names.
            "own templates": settings.templates
            and folder_digest(settings.templates, ["**/*"]),
            "models": [_models(path, chosen) for path in source.paths],
            "patches": settings.patches
            and folder_digest(settings.patches, patch_files(chosen)),
        }
    except (BotosmithError, OSError, metadata.PackageNotFoundError):
        return None
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _has_linked_folder(folder: Path) -> bool:
    return any(path.is_symlink() and path.is_dir() for path in folder.glob("**/*"))


def _models(path: str, services: Iterable[str]) -> str:
    """The digest of what a folder of models has of services, and of all of them."""
    patterns = ["*.json", *(f"{name}/*/*.json*" for name in services)]
    return folder_digest(Path(path), patterns)


def read_stamp(inputs: str | None) -> str | None:
    """The digest of the lock that comes of inputs, if they have a stamp.

    Args:
        inputs: The digest of the inputs, if it is known.
    """
    if inputs is None:
        return None
    try:
        return _file(inputs).read_text("ascii")
    except (BotosmithError, OSError, UnicodeDecodeError):
        return None


def write_stamp(inputs: str, lock: str) -> None:
    """Remember what comes of inputs, unless the cache folder cannot be written.

    Args:
        inputs: The digest of the inputs.
        lock: The digest of the lock.
    """
    try:
        file = _file(inputs)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(lock, "ascii")
    except (BotosmithError, OSError):
        pass


def _file(inputs: str) -> Path:
    return cache_folder() / "stamps" / inputs
