"""The data that botocore's clients of a service read, from one botocore's files."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from attrs import field, frozen

from ..runtime.calls.slices.checksums import (
    ENDPOINTS,
    checksum,
    checksums,
    has_models,
)
from .files import read_file
from .json_checks import check_object, parse_json
from .loader import Json, ServiceLoader


@frozen(kw_only=True)
class ClientData:
    """The data that clients of a service read.

    Attributes:
        service: botocore's name of the service.
        version: The version of its API.
        checksums: The checksums of its files, by their names.
        model: The service model with its extras, but without patches.
        endpoints: The content of `endpoints.json`; None if there is no such file.
        endpoints_checksum: The checksum of `endpoints.json`.
    """

    service: str
    version: str
    checksums: dict[str, str]
    model: Json = field(repr=False)
    endpoints: Json | None = field(repr=False)
    endpoints_checksum: str


def read_client_data(paths: Sequence[str], service: str) -> ClientData | None:
    """Read what clients of a service read.

    Args:
        paths: Folders in the layout of botocore's `data`.
        service: botocore's name of the service.

    Returns:
        The data; None if the models are not from an installed botocore.
    """
    folder = _find_models(paths, service)
    if folder is None:
        return None
    loader = ServiceLoader([*paths], service)
    version = loader.determine_latest_version(service, "service-2")
    endpoints, endpoints_checksum = _read_endpoints(folder.parent)
    return ClientData(
        service=service,
        version=version,
        checksums=checksums(folder / version),
        model=loader.load_service_model(service, "service-2", version),
        endpoints=endpoints,
        endpoints_checksum=endpoints_checksum,
    )


def _find_models(paths: Sequence[str], service: str) -> Path | None:
    """The only folder with models of a service, if they are compressed.

    An installed botocore's models are. Those in users' own folders may change any time.
    """
    folders = [Path(path, service) for path in paths if has_models(path, service)]
    if len(folders) != 1 or not any(folders[0].glob("*/service-2.json.gz")):
        return None
    return folders[0]


@lru_cache(maxsize=1)
def _read_endpoints(root: Path) -> tuple[Json | None, str]:
    """Read `endpoints.json`; it is None if there is no such file.

    Args:
        root: The folder that has it.

    Returns:
        Its content and its checksum.
    """
    file = root / ENDPOINTS
    data = read_file(file)
    if data is None:
        return None, ""
    content: Json = check_object(parse_json(data, str(file)), str(file))
    return content, checksum(file)
