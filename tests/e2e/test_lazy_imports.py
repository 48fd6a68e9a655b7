"""A fresh process loads only the modules of what it uses."""

import json
import sys

import pytest

from tests.support.paths import CODEGEN, GENERATED
from tests.support.processes import import_path, run_python, unmeasured

_REPORT = "import sys, json; print(json.dumps(sorted(sys.modules)))"
# What systems and users may have Python load at its start.
_OF_SYSTEMS = {"sitecustomize", "usercustomize"}
# The modules of the classes of ListAssociations.
_NEEDED = {
    "operations",
    "operations.list_associations",
    "shapes",
    "shapes.association_edge_type",
    "shapes.sort_order",
    "shapes.user_context",
}
# Modules that are loaded only for paging, for failures or for many records.
_LATE = {
    "convert.converters",
    "convert.api",
    "responses.msgspec_decoder",
    "paging.config",
    "paging.listing",
    "paging.pages",
    "paging.prefetch",
    "paging.resume_token",
    "streams.bodies",
    "streams.events",
    "unions",
    "calls.waiter",
    # They are for asynchronous clients.
    "asynchronous.client",
    "asynchronous.sessions",
    "asynchronous.pages",
    "asynchronous.prefetch",
}
_CALL = """
import io
from botocore.awsrequest import AWSResponse
from typed_aws.sagemaker import SageMakerClient

class Raw:
    def stream(self):
        yield b'{"AssociationSummaries": [{"CreatedBy": {}}]}'

client = SageMakerClient.create(region_name="us-east-1")
client.boto.meta.events.register(
    "before-send.sagemaker", lambda request, **_: AWSResponse("", 200, {}, Raw())
)
response = client.list_associations(association_type="Produced")
assert response.association_summaries[0].created_by is not None
"""
_USE = {
    "the package": "import typed_aws.sagemaker",
    "the classes": """
from typed_aws.sagemaker import (
    AssociationEdgeType, AssociationSummary, IamIdentity, ListAssociationsPaginator,
    ListAssociationsRequest, ListAssociationsResponse, SortOrder, UserContext,
)
""",
    "values": """
from typed_aws import from_dict, from_json, to_dict, to_json
from typed_aws.sagemaker import ListAssociationsResponse
document = {"AssociationSummaries": [{"CreatedBy": {"IamIdentity": {"Arn": "a"}}}]}
response = from_dict(ListAssociationsResponse, document)
assert to_dict(response) == document
assert from_json(ListAssociationsResponse, to_json(response)) == response
""",
    "a call": f"""{_CALL}
from typed_aws import PaginationConfig
pages = client.get_paginator("list_associations").paginate(
    pagination_config=PaginationConfig(page_size=7)
)
assert len(list(pages.items())) == 1
""",
}


def _modules(program: str) -> set[str]:
    """The modules that a fresh process has loaded after it runs a program."""
    environment = unmeasured(import_path([GENERATED, CODEGEN]))
    code = f"{program}\n{_REPORT}"
    printed = run_python("-W", "error", "-c", code, environment=environment)
    return set(json.loads(printed.splitlines()[-1]))


def _of_service(modules: set[str]) -> set[str]:
    """The modules of the service's package, by their names in it."""
    prefix = "typed_aws.sagemaker."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}


def _foreign(modules: set[str]) -> set[str]:
    """The packages that are neither ours nor in the standard library."""
    tops = {name.partition(".")[0] for name in modules}
    return {
        top
        for top in tops - sys.stdlib_module_names - _OF_SYSTEMS
        if not top.startswith(("_", "typed_aws"))
    }


@pytest.mark.parametrize("use", _USE)
def test_programs_load_only_the_modules_that_they_use(use: str) -> None:
    modules = _modules(_USE[use])
    wanted = {
        "the package": set[str](),
        "the classes": _NEEDED,
        "values": _NEEDED,
        "a call": {*_NEEDED, "client"},
    }[use]
    assert _of_service(modules) == wanted
    foreign = _foreign(modules)
    assert not foreign & {"cattrs", "cattr", "jinja2", "click", "botosmith", "ruff"}
    # botocore is loaded only by calls.
    if use == "the package":
        assert foreign == set()
    elif use != "a call":
        assert foreign == {"attr", "attrs"}


def test_call_does_not_load_paging_waiters_or_msgspec() -> None:
    modules = _modules(_CALL)
    assert not {f"typed_aws._runtime.{name}" for name in _LATE} & modules
    assert not {"msgspec", "difflib"} & modules


def test_synchronous_programs_load_nothing_asynchronous() -> None:
    modules = _modules(f"{_USE['a call']}\nclient.get_waiter('endpoint_in_service')")
    assert not {name for name in modules if "async" in name.rpartition(".")[2]}
    assert not {"asyncio", "httptools"} & modules


def test_asynchronous_clients_are_found_by_name_and_by_completion() -> None:
    modules = _modules("""
import typed_aws, typed_aws.sagemaker as sagemaker
assert {"AsyncSageMakerClient", "SageMakerClient"} <= set(dir(sagemaker))
assert "AsyncSageMakerClient" in sagemaker.__all__
assert {"AsyncClient", "AsyncPages"} <= set(dir(typed_aws))
from typed_aws.sagemaker import AsyncSageMakerClient
assert "list_associations" in dir(AsyncSageMakerClient)
assert AsyncSageMakerClient.__doc__ == sagemaker.SageMakerClient.__doc__
""")
    # Their base class needs no httptools before it opens a client.
    assert _of_service(modules) == {"async_client", "client"}
    assert "httptools" not in modules


def test_importing_a_converter_loads_cattrs() -> None:
    assert "cattrs" in _modules("from typed_aws import dict_converter")
