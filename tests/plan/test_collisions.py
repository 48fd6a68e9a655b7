"""Name collisions: which name is kept, which is changed, and that both work."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest
from botocore.client import BaseClient

from tests.plan.collisions import PAGINATORS, SERVICE, WAITERS
from tests.support.boto import boto_session
from tests.support.full_documents import full_document, turns
from tests.support.network import FakeNetwork, json_answer
from tests.support.parrots import add_service
from tests.support.sdk import importable_sdk
from tests.support.type_checks import mypy_errors

PACKAGE = "typed_collisions"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the SDK, and the models beside it."""
    folder = tmp_path_factory.mktemp("collisions")
    models = folder / "models"
    add_service(models, "collisions", SERVICE, PAGINATORS, WAITERS)
    with importable_sdk(folder, PACKAGE, ["collisions"], models):
        yield folder


@pytest.fixture
def package(folder: Path) -> Any:
    return import_module(f"{PACKAGE}.collisions")


@pytest.fixture
def boto(folder: Path) -> Iterator[Any]:
    session = boto_session(folder / "models")
    client = session.create_client("collisions", endpoint_url="http://localhost:1")
    yield client
    BaseClient.close(client)  # the client's own `close` is the operation Close


def attributes(cls: Any) -> dict[str, str]:
    """The attributes of a class, by the wire names of their members."""
    members = import_module(f"{PACKAGE}._runtime.convert.members").members(cls)
    return {member.wire: member.name for member in members}


@pytest.mark.parametrize(
    ("cls", "members"),
    [
        # Shapes that collide with shapes, imports, and clients.
        ("Thing", {"A": "a"}),
        ("Thing_", {"B": "b"}),
        ("Mapping_", {"Inner": "inner"}),
        ("Client_", {"Name": "name"}),
        ("Coroutine_", {"Name": "name"}),
        ("AsyncCollisionsClient_", {"Name": "name"}),
        # Shapes that collide with variants, operations, waiters, and aliases of enums.
        ("ChoiceTaken", {"C": "c"}),
        ("GetThingRequest_", {"D": "d"}),
        ("GetThingResponse_", {"E": "e"}),
        ("GetThingPaginator_", {"F": "f"}),
        ("ThingReadyWaiter_", {"G": "g"}),
        ("ColourLike", {"H": "h"}),
        # Members that collide with each other.
        ("Alike", {"ARN": "arn", "Arn": "arn_2", "arn": "arn_3", "Arn2": "arn2"}),
    ],
)
def test_classes_whose_names_or_members_collide(
    package: Any, cls: str, members: dict[str, str]
) -> None:
    assert attributes(getattr(package, cls)) == members


def test_what_shapes_collide_with_keeps_its_name(package: Any) -> None:
    assert package.AsyncCollisionsClient.__service__ == "collisions"
    assert package.GetThingRequest.__operation__ == "GetThing"
    assert package.GetThingRequest.__response__ is package.GetThingResponse
    assert package.ThingReadyWaiter.__waiter__ == "ThingReady"
    assert package.ColourLike_ is not package.ColourLike
    signature = inspect.signature(package.Converters)
    assert signature.parameters["first"].annotation == package.ColourLike_ | None
    assert signature.parameters["second"].annotation == package.ColourLike_
    assert [one.value for one in package.OpenEnum_] == ["a"]
    inner = package.Mapping_(inner={"a": package.Mapping_()})
    assert attrs.evolve(inner, inner=None) == package.Mapping_()
    assert package.ChoiceTaken_("x").value == "x"
    assert package.ChoiceFree(package.ChoiceTaken(c="x")).value.c == "x"


def test_member_names_that_collide_with_names_in_their_class(package: Any) -> None:
    given = attributes(package.Builtins)
    marked = {wire: name for wire, name in given.items() if name.endswith("_")}
    assert marked == {
        "bytes": "bytes_",
        "int": "int_",
        "Str": "str_",
        "Bool": "bool_",
        "Float": "float_",
        "Datetime": "datetime_",
        "Field": "field_",
        "Wire": "wire_",
        "Redacted": "redacted_",
        "self": "self_",
    }
    assert given["id"] == "id"
    assert given["type"] == "type"
    assert given["list"] == "list"
    assert given["DateTime"] == "date_time"


def test_enum_member_names_that_collide(package: Any) -> None:
    assert {one.name: one.value for one in package.Colour} == {
        "LIGHT_RED": "light-red",
        "LIGHT_RED_2": "light_red",
        "LIGHT_RED_3": "LightRed",
    }


def test_member_names_that_collide_with_converters(package: Any) -> None:
    assert attributes(package.Converters) == {
        "OrNone": "or_none_",
        "AsEnum": "as_enum_",
        "First": "first",
        "Second": "second",
    }
    made = package.Converters(or_none_="x", first="LightRed", second="light-red")
    assert made.first is package.Colour.LIGHT_RED_3
    assert made.second is package.Colour.LIGHT_RED


def test_member_names_that_collide_with_response_metadata(package: Any) -> None:
    given = attributes(package.GetThingResponse)
    assert given["responseMetadata"] == "response_metadata_"
    assert "response_metadata" in attrs.fields_dict(package.GetThingResponse)


def test_member_names_that_collide_with_error_attributes(
    package: Any, boto: Any
) -> None:
    assert attributes(package.Broken) == {
        "Code": "code_",
        "RequestId": "request_id_",
        "Args": "args_",
        "StatusCode": "status_code_",
        "Why": "why",
    }
    body = {"__type": "Broken", "message": "m", "Code": 7, "Why": {"Taken": "x"}}
    FakeNetwork(boto, json_answer(body, 400))
    with pytest.raises(package.Broken) as caught:
        package.CollisionsClient(boto).send_()
    assert caught.value.code == "Broken"
    assert caught.value.code_ == 7
    assert caught.value.message == "m"
    assert caught.value.why == package.ChoiceTaken_("x")


@pytest.mark.parametrize(
    ("method", "operation"),
    [
        ("send_", "Send"),
        ("close_", "Close"),
        ("boto_", "Boto"),
        ("get_paginator_", "GetPaginator"),
        ("str_", "Str"),
        ("return_", "Return"),
    ],
)
def test_operation_names_that_collide_with_client_methods(
    package: Any, boto: Any, method: str, operation: str
) -> None:
    network = FakeNetwork(boto, json_answer({"Name": "x"}))
    client = package.CollisionsClient(boto)
    response = getattr(client, method)()
    assert response == getattr(package, f"{operation}Response")(name="x")
    assert len(network.requests) == 1
    assert client.boto is boto
    assert type(client.get_paginator("get_thing")) is package.GetThingPaginator


@pytest.mark.parametrize("side", ["input", "output"])
def test_renamed_members_convert_both_ways(package: Any, boto: Any, side: str) -> None:
    sdk = import_module(PACKAGE)
    operation = boto.meta.service_model.operation_model("GetThing")
    if side == "input":
        cls, shape = package.GetThingRequest, operation.input_shape
    else:
        cls, shape = package.GetThingResponse, operation.output_shape
    for turn in range(turns(shape)):
        document = full_document(shape, turn)
        made = sdk.from_dict(cls, document)
        assert sdk.to_dict(made) == document
        assert sdk.from_json(cls, sdk.to_json(made)) == made


@pytest.mark.slow
def test_package_with_collisions_type_checks(folder: Path) -> None:
    assert mypy_errors(folder / PACKAGE) == ""
