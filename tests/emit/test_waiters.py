"""The docstrings of requests and waiters name each other, if there is a status."""

import re

import pytest

from botosmith.emit.service import service_files
from botosmith.models.source import ServiceModels, Source
from tests.support.parrots import service_models
from tests.support.shapes import (
    SCALARS,
    enum,
    operation,
    operations,
    structure,
    waiter,
)

_OTHER = "waits for any other state."


def _docs(files: dict[str, str], module: str, name: str) -> str:
    """The docstring of a class, on one line."""
    (text,) = [text for path, text in files.items() if path.endswith(f"/{module}")]
    found = re.search(rf'^class {name}\(.*?"""(.*?)"""', text, re.MULTILINE | re.DOTALL)
    assert found is not None, name
    return " ".join(found[1].split())


@pytest.mark.parametrize("infer_waits", [True, False])
def test_request_and_waiters_name_each_other(*, infer_waits: bool) -> None:
    models, operations = Source().load("sagemaker"), ["DescribeEndpoint"]
    made = service_files(models, operations, infer_waits=infer_waits)
    waiters = "Waiters: `EndpointDeletedWaiter`, `EndpointInServiceWaiter`"
    of_request = f" {waiters}; `wait_for` {_OTHER}" * infer_waits
    of_waiter = f" `wait_for(DescribeEndpointRequest(...))` {_OTHER}" * infer_waits
    for module in ("requests.pyi", "describe_endpoint.py"):
        assert _docs(made, module, "DescribeEndpointRequest") == (
            f"Returns the description of an endpoint.{of_request}"
        )
    for module in ("waiters.pyi", "waiters.py"):
        assert _docs(made, module, "EndpointDeletedWaiter") == (
            "Repeats `describe_endpoint` until it reports `EndpointDeleted`."
            f"{of_waiter}"
        )


def _things(*waiters: str) -> ServiceModels:
    service = {
        "metadata": {"protocol": "json", "serviceId": "Things"},
        "operations": operations(operation("GetThing", "Request", "Response")),
        "shapes": {
            **SCALARS,
            "Request": structure("Name", Name="String"),
            "Response": structure(Status="State"),
            "State": enum("CREATING", "ACTIVE"),
        },
    }
    every = {name: waiter("GetThing", delay=5, attempts=3) for name in waiters}
    return service_models("things", service, waiters=every)


@pytest.mark.parametrize(
    ("waiters", "said"),
    [
        ([], ""),
        (["ThingReady"], f" Waiter: `ThingReadyWaiter`; `wait_for` {_OTHER}"),
    ],
)
def test_text_for_a_request_without_documentation_stays(
    waiters: list[str], said: str
) -> None:
    made = service_files(_things(*waiters), None)
    for module in ("requests.pyi", "get_thing.py"):
        docs = _docs(made, module, "GetThingRequest")
        assert docs == f"The arguments of `GetThing`.{said}"
