"""The classes of errors, whose objects only a response and an operation can make."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.support.processes import run_python

Sdk = Callable[[str], Any]

RESPONSE = {"Error": {"Code": "ConditionalCheckFailedException"}, "Item": {}}
MESSAGE = (
    r"^{0} is an error, which is made from a response: {0}\(response, operation\)$"
)


@pytest.fixture
def root(sdk: Sdk) -> Any:
    """The package of the SDK."""
    sdk("dynamodb")
    return import_module("typed_for_tests")


@pytest.fixture
def error(sdk: Sdk) -> Any:
    """A generated class of errors."""
    return sdk("dynamodb").ConditionalCheckFailedException


def test_no_conversion_makes_an_error(root: Any, error: Any) -> None:
    combined = type("Raised", (error, ClientError), {})
    for cls in (error, combined):
        expected = MESSAGE.format(cls.__name__)
        with pytest.raises(TypeError, match=expected):
            root.from_dict(cls, RESPONSE)
        with pytest.raises(TypeError, match=expected):
            root.from_dict(cls, RESPONSE, strict=True)
        with pytest.raises(TypeError, match=expected):
            root.from_json(cls, '{"Item": {}}')


CONVERTERS = """
from attrs import frozen
from typed_aws import dict_converter, json_converter
from typed_aws.sagemaker import ResourceNotFound

@frozen
class Outcome:
    error: ResourceNotFound

def reason(error):
    return reason(error.exceptions[0]) if hasattr(error, "exceptions") else error

for converter in (dict_converter, json_converter):
    for cls, data in (
        (ResourceNotFound, {}),
        (list[ResourceNotFound], [{}]),
        (Outcome, {"error": {}}),
    ):
        try:
            made = converter.structure(data, cls)
        except Exception as error:
            found = reason(error)
            assert type(found) is TypeError, repr(found)
            assert "is an error, which is made from a response" in str(found)
        else:
            raise AssertionError(f"made {made!r}")
"""


def test_the_converters_make_none_either() -> None:
    # In a process of its own, because all conversions share the converters.
    run_python("-c", CONVERTERS)


def test_the_constructor_makes_one_with_its_members(error: Any) -> None:
    assert error(RESPONSE, "PutItem").item == {}
