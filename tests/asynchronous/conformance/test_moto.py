"""moto in process answers both kinds of clients the same."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from moto import mock_aws
from moto.moto_api._internal import mock_random

from botosmith_tools.client_kinds import Asynchronous
from tests.asynchronous.conformance.pairs import Settings, described, pairs_of, read_all
from tests.support.boto import boto_session
from tests.support.shared_sdk import SharedSdk

CALLS: Sequence[tuple[str, Mapping[str, Any]]] = [
    ("CreateBucket", {"Bucket": "bucket"}),
    ("PutObject", {"Bucket": "bucket", "Key": "k", "Body": b"some text" * 1000}),
    ("GetObject", {"Bucket": "bucket", "Key": "k"}),
    ("GetObject", {"Bucket": "bucket", "Key": "absent"}),
    ("HeadObject", {"Bucket": "bucket", "Key": "absent"}),
    ("ListObjectsV2", {"Bucket": "bucket"}),
]


def test_moto_answers_the_same(
    pairs_sdk: SharedSdk, pairs_models: Path, asynchronous: Asynchronous
) -> None:
    session = boto_session(pairs_models)  # moto knows it
    with mock_aws(), pairs_of(pairs_sdk, session, asynchronous) as mocked:
        pair = mocked.pair("s3", Settings(options={"endpoint_url": None}))
        seen: list[list[Any]] = []
        for kind, client in zip(mocked.kinds, pair.clients, strict=True):
            mock_aws().reset()
            mock_random.seed(1)
            ends: list[Any] = []
            for operation, arguments in CALLS:
                request = pair.request(operation, arguments)
                try:
                    response = kind.result(client.send(request))
                except Exception as error:
                    ends.append(described(error))
                else:
                    ends.append(pair.content(kind, response, read_all))
            seen.append(ends)
    assert [end.get("text") for end in seen[0][:3]] == [None] * 3
    assert seen[1] == seen[0]
