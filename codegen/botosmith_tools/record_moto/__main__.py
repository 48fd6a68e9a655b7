"""Record SageMaker exchanges against moto's server on loopback.

``python -m botosmith_tools.record_moto [--folder FOLDER]`` replaces the exchanges in
tests/recorded/moto_server, which tests read.
"""

import argparse
import shutil
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from importlib.metadata import version
from pathlib import Path

from botocore import xform_name
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from botocore.model import StructureShape
from botocore.session import get_session

from botosmith.recording import Recorder

from .. import ROOT
from ..aws_environment import isolate_from_aws
from ..moto_server import moto_server
from .documents import sample_document
from .scenario import CALLS, RESOURCES, Resource

FOLDER = ROOT / "tests" / "recorded" / "moto_server"

_PAGE_SIZE = 2
_HOW_MANY = 3  # of each resource, so that there are two pages


def record(folder: Path) -> list[Path]:
    """Play the scenario and write its exchanges.

    Args:
        folder: Where to write; its files are removed first.

    Returns:
        The files written.
    """
    shutil.rmtree(folder, ignore_errors=True)
    source = {"by": "moto_server", "moto": version("moto")}
    with (
        moto_server() as url,
        closing(_client(url)) as unrecorded,
        closing(_client(url)) as recorded,
        Recorder(recorded, folder, source=source) as recorder,
    ):
        for resource in RESOURCES:
            _play(resource, recorded, unrecorded)
        for operation, arguments in CALLS:
            with suppress(ClientError):
                _call(recorded, operation, arguments)
    return recorder.files


def _client(url: str) -> BaseClient:
    return get_session().create_client("sagemaker", endpoint_url=url)


def _call(
    client: BaseClient, operation: str, arguments: Mapping[str, object]
) -> Mapping[str, object]:
    method: Callable[..., Mapping[str, object]] = getattr(client, xform_name(operation))
    return method(**arguments)


def _play(resource: Resource, recorded: BaseClient, unrecorded: BaseClient) -> None:
    """Create several of a resource, describe the first, and list all in pages."""
    create = f"Create{resource.kind}"
    document = sample_document(_input(recorded, create))
    for name in resource.drop:
        del document[name]
    for number in range(1, _HOW_MANY + 1):
        document |= {**resource.change, resource.key: resource.called(number)}
        # One is enough: the others differ only in their names.
        _call(recorded if number == 1 else unrecorded, create, document)
    first = resource.describe or {resource.key: resource.called(1)}
    _call(recorded, f"Describe{resource.kind}", first)
    if resource.listing == "-":
        return
    operation = resource.listing or f"List{resource.kind}s"
    arguments: dict[str, object] = {}
    if "MaxResults" in _input(recorded, operation).members:
        arguments["MaxResults"] = _PAGE_SIZE
    while token := _call(recorded, operation, arguments).get("NextToken"):
        arguments["NextToken"] = token


def _input(client: BaseClient, operation: str) -> StructureShape:
    shape = client.meta.service_model.operation_model(operation).input_shape
    assert shape is not None
    return shape


def main() -> None:
    """Record, and print how many exchanges were written."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.record_moto", description=__doc__
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write")
    isolate_from_aws()
    folder: Path = parser.parse_args().folder
    print(f"{len(record(folder))} exchanges in {folder}")


if __name__ == "__main__":
    main()
