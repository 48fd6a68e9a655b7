"""What a generated package keeps of the models it was made from, to tell later what
changed since: the effective models without their documentation.

A file for each service, compressed, of 60 kB for a service as large as SageMaker. The
digests of the lock cover it, so it must be the same on every machine: bzip2 has one
implementation, where zlib has several with different output.
"""

import bz2
import json
from pathlib import Path
from typing import Any, TypeAlias

from ..errors import BotosmithError, writing
from ..models.check import check_model, check_object, check_paginators, check_waiters
from ..models.source import DOCUMENTATION, ServiceModels
from ..plan.naming import package_name

# Parsed JSON.
Json: TypeAlias = Any

# In the folder of the package.
FOLDER = "_models"


def file_name(service: str) -> str:
    """The path of a service's file in the package."""
    return f"{FOLDER}/{package_name(service)}.json.bz2"


def dump(models: ServiceModels) -> bytes:
    """Keep the models of a service."""
    content = {
        "service": {
            key: _without_documentation(models.service[key])
            for key in ("metadata", "operations", "shapes")
        },
        "paginators": models.paginators,
        "waiters": _without_documentation(models.waiters),
    }
    return bz2.compress(json.dumps(content, separators=(",", ":")).encode())


def keep(models: ServiceModels, folder: Path) -> None:
    """Write the models of a service into the folder of a package.

    Raises:
        BotosmithError: The disk refuses.
    """
    file = folder / file_name(models.name)
    with writing(file):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(dump(models))


def _without_documentation(value: Json) -> Json:
    if value.__class__ is dict:
        items: dict[str, Json] = value
        # A member may be called "documentation" too: then it is an object.
        return {
            key: _without_documentation(item)
            for key, item in items.items()
            if key not in DOCUMENTATION or item.__class__ is dict
        }
    if value.__class__ is list:
        return [_without_documentation(item) for item in value]
    return value


def load(folder: Path, service: str, api_version: str, digest: str) -> ServiceModels:
    """Read what a package keeps of a service.

    Args:
        folder: The folder of the package.
        service: botocore's name of the service.
        api_version: The API version, as the lock has it.
        digest: The digest of the models, as the lock has it.

    Raises:
        BotosmithError: It cannot be read.
    """
    file = folder / file_name(service)
    try:
        content: Json = json.loads(bz2.decompress(file.read_bytes()))
    except FileNotFoundError as error:
        raise BotosmithError(
            "is not there; `botosmith generate` writes it", str(file)
        ) from error
    except (OSError, EOFError, ValueError, RecursionError) as error:
        raise BotosmithError(f"cannot be read ({error})", str(file)) from error
    content = check_object(content, str(file))
    for key in ("service", "paginators", "waiters"):
        check_object(content.get(key), f"{file}: {key}")
    check_model(content["service"], str(file))
    check_paginators(content["paginators"], str(file))
    check_waiters(content["waiters"], content["service"]["operations"], str(file))
    return ServiceModels(
        name=service,
        api_version=api_version,
        service=content["service"],
        paginators=content["paginators"],
        waiters=content["waiters"],
        digest=digest,
    )
