"""Record SageMaker exchanges anew, against moto_server on loopback."""

import argparse
import logging
import shutil
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from botocore.client import BaseClient
from botocore.exceptions import ClientError
from botocore.model import StructureShape
from moto.server import ThreadedMotoServer

from tests.boto import boto_client, call
from tests.record.sample import sample_document
from tests.record.scenario import CALLS, RESOURCES, Resource
from tests.recording.recorder import Recorder

FOLDER = Path(__file__).parents[1] / "recorded" / "moto_server"

_PAGE_SIZE = 2
_HOW_MANY = 3  # of each resource, so that there are two pages


def record(folder: Path) -> list[Path]:
    """Play the scenario and write its exchanges.

    Args:
        folder: Where to write; what it holds goes.

    Returns:
        The files written.
    """
    shutil.rmtree(folder, ignore_errors=True)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"
    source = {"by": "moto_server", "moto": version("moto")}
    try:
        with (
            boto_client("sagemaker", url) as unrecorded,
            boto_client("sagemaker", url) as recorded,
            Recorder(recorded, folder, source=source) as recorder,
        ):
            for resource in RESOURCES:
                _play(resource, recorded, unrecorded)
            for operation, arguments in CALLS:
                with suppress(ClientError):
                    call(recorded, operation, arguments)
        return recorder.files
    finally:
        server.stop()


def _play(resource: Resource, recorded: BaseClient, unrecorded: BaseClient) -> None:
    """Create some of a resource, describe the first, list all by pages."""
    create = f"Create{resource.kind}"
    document = sample_document(_input(recorded, create))
    for name in resource.drop:
        del document[name]
    for number in range(1, _HOW_MANY + 1):
        document |= {**resource.change, resource.key: resource.called(number)}
        # The first is as good as all: they differ by their names.
        call(recorded if number == 1 else unrecorded, create, document)
    first = resource.describe or {resource.key: resource.called(1)}
    call(recorded, f"Describe{resource.kind}", first)
    if resource.listing == "-":
        return
    operation = resource.listing or f"List{resource.kind}s"
    arguments: dict[str, object] = {}
    if "MaxResults" in _input(recorded, operation).members:
        arguments["MaxResults"] = _PAGE_SIZE
    while token := call(recorded, operation, arguments).get("NextToken"):
        arguments["NextToken"] = token


def _input(client: BaseClient, operation: str) -> StructureShape:
    shape = client.meta.service_model.operation_model(operation).input_shape
    assert shape is not None
    return shape


def main() -> None:
    """Record, and say what was written."""
    parser = argparse.ArgumentParser(prog="python -m tests.record", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write")
    folder: Path = parser.parse_args().folder
    print(f"{len(record(folder))} exchanges in {folder}")


if __name__ == "__main__":
    main()
