"""Names that nothing of AWS may have: those that generated code uses itself."""

import ast
import gzip
import json
import re
from collections.abc import Iterable, Sequence
from functools import cache
from inspect import isfunction
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore import xform_name

import typed_aws
from botosmith.plan import reserved
from botosmith.plan.naming import class_name
from botosmith.plan.types import SCALARS
from botosmith.runtime import blobs, enums
from botosmith.runtime.calls.client import Client
from botosmith.runtime.duplex.client import AsyncDuplexClient
from botosmith.runtime.extensions.object_storage import ObjectStorage
from tests.support.class_members import members
from tests.support.paths import GENERATED, ROOT

LIBRARY = ROOT / "tests" / "golden" / "expected" / "library"
DATA = Path(botocore.__file__).parent / "data"


@cache
def _generated() -> Sequence[ast.Module]:
    """The golden service, which has shapes of every kind, and what it does not have:
    inferred paginators, responses that say what has failed, and requests for states."""
    sagemaker = GENERATED / "typed_aws" / "sagemaker"
    names = ("async_client.pyi", "paginators.pyi", "requests.pyi", "responses.pyi")
    others = [sagemaker / name for name in names]
    files = [*LIBRARY.rglob("*.py"), *LIBRARY.rglob("*.pyi"), *others]
    return [ast.parse(file.read_text("utf-8")) for file in files]


def _names(nodes: Iterable[ast.AST]) -> set[str]:
    """The names, attributes aside, in trees of code."""
    found = (one for node in nodes for one in ast.walk(node))
    return {one.id for one in found if isinstance(one, ast.Name)}


def _hidden_by_attributes(cls: ast.ClassDef) -> set[str]:
    """The names in a class outside of its methods, which see no attributes."""
    nodes = [
        part
        for node in cls.body
        for part in (
            [*node.decorator_list, node.args, *filter(None, [node.returns])]
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            else [node]
        )
    ]
    return {name for name in _names(nodes) if re.fullmatch("[a-z]+", name)}


def test_names_that_operations_must_not_have_are_reserved_and_no_others() -> None:
    used = set[str]().union(
        *(
            _hidden_by_attributes(node)
            for module in _generated()
            for node in module.body
            if isinstance(node, ast.ClassDef) and node.name.endswith("Client")
        )
    )
    # Which types arguments have depends on the service.
    types = {name for name in SCALARS.values() if re.fullmatch("[a-z]+", name)}
    bases = (typed_aws.Client, typed_aws.AsyncClient, AsyncDuplexClient)
    clients = set[str]().union(*map(members, bases))
    # Only clients with batches have these.
    assert clients | used | types | {"batches"} == reserved.METHODS


def test_generated_code_uses_all_reserved_names() -> None:
    # Users annotate with `AsyncRequest`, beside names of services.
    used = _names(_generated()) | {"AsyncRequest", "False", "None", "True"}
    assert reserved.CLASSES - used == set()
    converters = {
        name
        for module in (blobs, enums)
        for name, value in vars(module).items()
        if isfunction(value)
    }
    assert reserved.FIELDS - used - converters == set()


@pytest.fixture(scope="module")
def models() -> list[Any]:
    files = DATA.glob("*/*/service-2.json.gz")
    return [json.loads(gzip.decompress(file.read_bytes())) for file in files]


@pytest.mark.slow
def test_no_class_of_aws_has_the_name_of_an_asynchronous_one(models: list[Any]) -> None:
    ours = re.compile(
        "Async(.*Client|Pages|Request|.*Stream(ingBody)?)|Coroutine|DuplexRequest"
    )
    names = {class_name(shape) for model in models for shape in model["shapes"]}
    names |= {
        f"{class_name(o)}Request" for model in models for o in model["operations"]
    }
    assert len(names) > 100_000
    assert [name for name in names if ours.fullmatch(name)] == []


@pytest.mark.slow
def test_no_operation_of_aws_has_the_name_of_a_member_of_clients(
    models: list[Any],
) -> None:
    methods = {xform_name(o) for model in models for o in model["operations"]}
    assert len(methods) > 10_000
    assert not methods & reserved.METHODS
    added_to_s3 = {*dir(ObjectStorage)} - {*dir(Client)}
    assert {"copy", "download_file", "presign_post", "upload_file"} <= added_to_s3
    assert not methods & added_to_s3
