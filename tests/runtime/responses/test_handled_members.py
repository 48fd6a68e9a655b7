"""S3's lists are decoded directly, and botocore's handlers decode the keys in them."""

from collections.abc import Callable
from typing import Any

import pytest
from botocore import handlers

from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk

TEXTS = (
    *("Delimiter", "Prefix", "Marker", "NextMarker", "StartAfter", "KeyMarker"),
    *("NextKeyMarker", "ContinuationToken", "NextContinuationToken", "Name"),
    *("VersionIdMarker", "NextVersionIdMarker"),
)
ITEM = (
    "<Key>a%20b</Key><ETag>%20</ETag><LastModified>2024-05-01T10:20:30Z</LastModified>"
)
LISTS = "".join(
    f"<{name}>{ITEM}</{name}><{name}><Key>%2B+%ff</Key></{name}>"
    for name in ("Contents", "Version", "DeleteMarker")
)
PREFIXES = "<CommonPrefixes><Prefix>c%2F</Prefix></CommonPrefixes>"
FULL = "".join(f"<{name}>%25{name}</{name}>" for name in TEXTS) + LISTS + PREFIXES
URL = "<EncodingType>url</EncodingType>"
OPERATIONS = ("list_objects", "list_objects_v2", "list_object_versions")
EVENTS = {
    "list_objects": ("ListObjects", handlers.decode_list_object),
    "list_objects_v2": ("ListObjectsV2", handlers.decode_list_object_v2),
    "list_object_versions": (
        "ListObjectVersions",
        handlers.decode_list_object_versions,
    ),
}


class Lists:
    """Calls of S3's lists, decoded directly and from botocore's dicts."""

    def __init__(self, sdk: Sdk, boto: Any, content: str) -> None:
        self._sdk = sdk
        self.boto = boto
        body = f"<r>{content}</r>".encode()
        FakeNetwork(boto, Answer(body, headers={"content-type": "text/xml"}))

    def call(self, operation: str, **arguments: object) -> Any:
        """Check that both give the same, and return it."""
        results: list[object] = []
        for decode in ("auto", "dict"):
            client = self._sdk("s3").S3Client(self.boto, decode=decode)
            try:
                results.append(getattr(client, operation)(bucket="b", **arguments))
            except KeyError as error:
                results.append(repr(error))
        assert repr(results[0]) == repr(results[1])
        assert results[0] == results[1]
        return results[0]


@pytest.fixture
def lists(sdk: Sdk, make_client: MakeClient) -> Callable[[str], Lists]:
    return lambda content: Lists(sdk, make_client("s3"), content)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(
    "content",
    [
        URL + FULL,
        FULL,
        URL,
        URL + PREFIXES,
        f"<EncodingType>new</EncodingType>{FULL}",
        f"{URL}<Prefix/><Delimiter/><Contents><Key/></Contents>",
    ],
)
def test_lists_equal_those_of_botocore(
    lists: Callable[[str], Lists], decoded: list[bool], content: str, operation: str
) -> None:
    lists(content).call(operation)
    assert decoded == [True]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_keys_stay_encoded_for_those_who_asked_for_it(
    lists: Callable[[str], Lists], decoded: list[bool], operation: str
) -> None:
    response = lists(URL + FULL).call(operation, encoding_type="url")
    assert "a%20b" in repr(response)
    assert decoded == [True]


def _ask(params: dict[str, object], **_: object) -> None:
    params["EncodingType"] = "url"


@pytest.mark.parametrize("asks", [True, False])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_keys_stay_encoded_if_a_handler_asks_or_botocores_are_removed(
    lists: Callable[[str], Lists], decoded: list[bool], operation: str, asks: bool
) -> None:
    name, handler = EVENTS[operation]
    both = lists(URL + FULL)
    if asks:
        both.boto.meta.events.register(f"provide-client-params.s3.{name}", _ask)
    else:
        both.boto.meta.events.unregister(f"after-call.s3.{name}", handler)
    assert "a%20b" in repr(both.call(operation))
    assert decoded == [True]


def test_item_without_a_key_fails_as_in_botocore(
    lists: Callable[[str], Lists],
) -> None:
    both = lists(f"{URL}<Contents><ETag>x</ETag></Contents>")
    assert both.call("list_objects_v2") == repr(KeyError("Key"))


def test_handler_may_change_the_order_of_a_list(sdk: Sdk) -> None:
    s3 = sdk("s3")
    objects = [s3.Object(key=key) for key in ("b%20", "a%20")]
    response = s3.ListObjectsV2Response(contents=objects, prefix="p")

    def change(parsed: dict[str, Any]) -> None:
        parsed["Contents"].reverse()
        for item in parsed["Contents"]:
            item["Key"] = item["Key"].replace("%20", "!")
        del parsed["Prefix"]

    decoder = sdk("_runtime.responses.xml_decoder")
    decoder.let_handle(change, response, {"Prefix": (), "Contents": ("Key",)})
    assert [one.key for one in response.contents] == ["b!", "a!"]
    assert response.prefix == "p"
