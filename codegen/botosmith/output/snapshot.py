"""The snapshot of a service: the models that a package was generated from.

A package keeps the effective models without their documentation, so that a later run
can report what changed. Each service has a compressed file, of 60 kB for one as large
as SageMaker. The lock holds the digest of the file, which must therefore be the same on
every machine: bzip2 has a single implementation, while those of zlib differ in their
output.
"""

import bz2
import json
from pathlib import Path

from ..errors import BotosmithError, convert_os_errors
from ..models.check import check_model
from ..models.check_paging import check_paginators, check_waiters
from ..models.documentation import without_documentation
from ..models.json_checks import Json, check_object, parse_json
from ..models.source import ServiceModels
from ..plan.naming import package_name

# The folder of snapshots in a package.
_FOLDER = "_models"


def snapshot_path(service: str) -> str:
    """The path of a service's snapshot in the package."""
    return f"{_FOLDER}/{package_name(service)}.json.bz2"


def write_snapshot(models: ServiceModels, package: Path) -> None:
    """Write the snapshot of a service into a package folder.

    Raises:
        BotosmithError: The file cannot be written.
    """
    file = package / snapshot_path(models.name)
    with convert_os_errors(file):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(_dump(models))


def _dump(models: ServiceModels) -> bytes:
    content = {
        "service": {
            key: without_documentation(models.service[key])
            for key in ("metadata", "operations", "shapes")
        },
        "paginators": models.paginators,
        "waiters": without_documentation(models.waiters),
    }
    return bz2.compress(json.dumps(content, separators=(",", ":")).encode())


def read_snapshot(
    package: Path, service: str, api_version: str, digest: str
) -> ServiceModels:
    """Read the snapshot of a service from a package folder.

    Args:
        package: The folder of the package.
        service: botocore's name for the service.
        api_version: The API version, from the lock.
        digest: The digest of the models, from the lock.

    Raises:
        BotosmithError: The snapshot cannot be read.
    """
    file = package / snapshot_path(service)
    try:
        data = bz2.decompress(file.read_bytes())
    except FileNotFoundError as error:
        raise BotosmithError(
            "does not exist; `botosmith generate` writes it", str(file)
        ) from error
    except (OSError, EOFError, ValueError) as error:
        raise BotosmithError(f"cannot be read ({error})", str(file)) from error
    content: Json = check_object(parse_json(data, str(file)), str(file))
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
