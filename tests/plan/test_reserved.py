"""Members of clients, which no operation of AWS may collide with."""

import gzip
import json
from pathlib import Path

import botocore
from botocore import xform_name

from botosmith.plan import reserved
from botosmith.runtime.calls.client import Client
from botosmith.runtime.calls.object_storage import ObjectStorage

DATA = Path(botocore.__file__).parent / "data"


def _public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_all_members_of_clients_are_reserved() -> None:
    assert _public(Client) <= reserved.METHODS


def test_no_operation_of_aws_has_the_name_of_a_member_of_clients() -> None:
    methods = {
        xform_name(operation)
        for file in DATA.glob("*/*/service-2.json.gz")
        for operation in json.loads(gzip.decompress(file.read_bytes()))["operations"]
    }
    assert len(methods) > 10_000
    assert not methods & reserved.METHODS
    added_to_s3 = _public(ObjectStorage) - _public(Client)
    assert {"copy", "download_file", "presign_post", "upload_file"} <= added_to_s3
    assert not methods & added_to_s3
