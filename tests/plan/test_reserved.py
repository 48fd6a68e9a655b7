"""Members and names of clients, which nothing of AWS may collide with."""

import gzip
import json
import re
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore import xform_name

from botosmith.plan import reserved
from botosmith.plan.naming import class_name
from botosmith.runtime.calls.async_client import AsyncClient
from botosmith.runtime.calls.client import Client
from botosmith.runtime.calls.object_storage import ObjectStorage

DATA = Path(botocore.__file__).parent / "data"


def _public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_all_members_of_clients_are_reserved() -> None:
    assert _public(Client) | _public(AsyncClient) <= reserved.METHODS


@pytest.fixture(scope="module")
def models() -> list[Any]:
    """The models of all services."""
    files = DATA.glob("*/*/service-2.json.gz")
    return [json.loads(gzip.decompress(file.read_bytes())) for file in files]


def test_no_class_of_aws_has_the_name_of_an_asynchronous_one(models: list[Any]) -> None:
    ours = re.compile("Async(.*Client|Pages|EventStream|StreamingBody)|Coroutine")
    names = {class_name(shape) for model in models for shape in model["shapes"]}
    names |= {
        f"{class_name(o)}Request" for model in models for o in model["operations"]
    }
    assert len(names) > 100_000
    assert [name for name in names if ours.fullmatch(name)] == []


def test_no_operation_of_aws_has_the_name_of_a_member_of_clients(
    models: list[Any],
) -> None:
    methods = {xform_name(o) for model in models for o in model["operations"]}
    assert len(methods) > 10_000
    assert not methods & reserved.METHODS
    added_to_s3 = _public(ObjectStorage) - _public(Client)
    assert {"copy", "download_file", "presign_post", "upload_file"} <= added_to_s3
    assert not methods & added_to_s3
