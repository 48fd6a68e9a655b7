"""What botocore's clients of a service read, as the files of one botocore have it."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from attrs import field, frozen

from ..runtime.calls.slices.proofs import ENDPOINTS, checksum, has_models
from .files import read_file
from .json_checks import check_object, parse_json

Json: TypeAlias = dict[str, Any]


@frozen(kw_only=True)
class ClientData:
    """What clients of a service read.

    Attributes:
        service: botocore's name of the service.
        version: The version of its API.
        checksums: The checksums of its files, by their names.
        model: The service model with its extras, but without patches.
        rules: The endpoint rule set; None if there is none.
        endpoints: The content of `endpoints.json`; None if there is no such file.
        endpoints_checksum: The checksum of `endpoints.json`.
    """

    service: str
    version: str
    checksums: dict[str, str]
    model: Json = field(repr=False)
    rules: Json | None = field(repr=False)
    endpoints: Json | None = field(repr=False)
    endpoints_checksum: str


def find_models(paths: Sequence[str], service: str) -> Path | None:
    """The folder with all models of a service, if a botocore was installed with them.

    Those have compressed files. Users who add files to them, or have files of their
    own, have them for now.
    """
    folders = [Path(path, service) for path in paths if has_models(path, service)]
    if len(folders) != 1 or not any(folders[0].glob("*/service-2.json.gz")):
        return None
    return folders[0]


@lru_cache(maxsize=1)
def read_endpoints(root: Path) -> tuple[Json | None, str]:
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
