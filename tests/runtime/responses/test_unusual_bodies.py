"""Responses in XML, with headers and with payloads equal those of `decode="dict"`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.runtime.responses.conftest import observer
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import MakeSdk, Sdk
from tests.support.time_zone import local_time_zone

XML = {"content-type": "text/xml"}
TIME = "2024-05-01T10:20:30.250Z"
PARSED_TIME = datetime(2024, 5, 1, 10, 20, 30, 250_000, UTC)
NAME = "DescribeLaunchConfigurations"
BODY = (
    f"<{NAME}Response><{NAME}Result><LaunchConfigurations><member>"
    "<LaunchConfigurationName>ada</LaunchConfigurationName>"
    f"<CreatedTime>{TIME}</CreatedTime>"
    f"</member></LaunchConfigurations></{NAME}Result>"
    "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
    f"</{NAME}Response>"
).encode()
EMPTY = f"<r><{NAME}Result/></r>".encode()
"""The body that is left for botocore to parse."""


@pytest.fixture(params=["UTC", "Asia/Kathmandu"])
def zone(request: pytest.FixtureRequest) -> Iterator[None]:
    """The local time zone, which botocore's timestamps have."""
    with local_time_zone(request.param):
        yield


@pytest.fixture
def boto(make_client: MakeClient) -> Any:
    """A botocore client of auto scaling that always gets the same response."""
    client = make_client("autoscaling")
    FakeNetwork(client, Answer(BODY, headers=XML))
    return client


@pytest.fixture
def typed(sdk: Sdk, boto: Any) -> Any:
    return sdk("autoscaling").AutoScalingClient(boto)


@pytest.fixture
def expected(sdk: Sdk, boto: Any, parsed_bodies: list[object]) -> Any:
    """The response with `decode="dict"`, which does not decode early."""
    response = (
        sdk("autoscaling")
        .AutoScalingClient(boto, decode="dict")
        .describe_launch_configurations()
    )
    parsed_bodies.clear()
    return response


@pytest.mark.usefixtures("zone")
def test_xml_responses_equal_those_of_decode_dict(
    typed: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    response = typed.describe_launch_configurations()
    assert parsed_bodies == [BODY, EMPTY]
    assert response == expected
    assert response.launch_configurations[0].created_time == PARSED_TIME
    assert response.launch_configurations[0].created_time.tzinfo is UTC
    assert response.response_metadata == expected.response_metadata
    assert response.response_metadata.request_id == "r"


@pytest.mark.usefixtures("zone")
def test_plain_calls_return_local_timestamps(boto: Any, typed: Any) -> None:
    before = boto.describe_launch_configurations()
    typed.describe_launch_configurations()
    created = boto.describe_launch_configurations()["LaunchConfigurations"][0][
        "CreatedTime"
    ]
    assert repr(created) == repr(before["LaunchConfigurations"][0]["CreatedTime"])
    assert created.tzinfo is not UTC


@pytest.mark.parametrize("event", ["after-call", "response-received", "needs-retry"])
def test_observers_see_what_botocore_parsed(
    boto: Any, typed: Any, expected: Any, parsed_bodies: list[object], event: str
) -> None:
    look, seen = observer()
    name = f"{event}.auto-scaling.{NAME}"
    boto.meta.events.register(name, look)
    assert typed.describe_launch_configurations() == expected
    assert seen[0]["LaunchConfigurations"][0]["CreatedTime"].tzinfo is not UTC
    boto.meta.events.unregister(name, look)
    assert typed.describe_launch_configurations() == expected
    assert parsed_bodies == [BODY, BODY, EMPTY]


def test_decode_wire_leaves_only_metadata_to_observers(
    sdk: Sdk, boto: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    look, seen = observer()
    boto.meta.events.register(f"after-call.auto-scaling.{NAME}", look)
    client = sdk("autoscaling").AutoScalingClient(boto)
    assert client.describe_launch_configurations() == expected
    assert parsed_bodies == [BODY, EMPTY]
    assert seen[0].keys() == {"ResponseMetadata"}  # our entry has been removed by now
    assert seen[0]["ResponseMetadata"]["RequestId"] == "r"


LIST = (
    "<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>a%20b</Key>"
    f"<LastModified>{TIME}</LastModified></Contents></ListBucketResult>"
).encode()


def test_decode_wire_shows_observers_what_a_handler_of_botocores_uses(
    sdk: Sdk, make_client: MakeClient
) -> None:
    boto = make_client("s3")
    FakeNetwork(boto, Answer(LIST, headers=XML))
    seen: list[Any] = []

    def look(parsed: Any, **_: object) -> None:
        seen.extend(parsed["Contents"])
        parsed["Contents"].clear()

    boto.meta.events.register("after-call.s3.ListObjectsV2", look)
    response = sdk("s3").S3Client(boto).list_objects_v2(bucket="b")
    assert seen == [{"Key": "a b"}]
    assert response.contents[0].key == "a b"


def test_url_encoded_s3_keys_are_decoded(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("s3")
    FakeNetwork(boto, Answer(LIST, headers=XML))
    contents = sdk("s3").S3Client(boto).list_objects_v2(bucket="b").contents
    assert (contents[0].key, contents[0].last_modified) == ("a b", PARSED_TIME)
    assert parsed_bodies == [LIST, b"<r/>"]


@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_headers_and_an_xml_payload(
    sdk: Sdk, make_client: MakeClient, decode: str
) -> None:
    boto = make_client("s3")
    body = f"<R><ETag>e</ETag><LastModified>{TIME}</LastModified></R>".encode()
    FakeNetwork(
        boto, Answer(body, headers={"x-amz-version-id": "v", "x-amz-id-2": "h"})
    )
    client = sdk("s3").S3Client(boto, decode=decode)
    response = client.copy_object(bucket="b", key="k", copy_source="b/c")
    assert response.version_id == "v"
    assert response.copy_object_result.last_modified == PARSED_TIME


def test_responses_without_a_body_are_left_to_botocore(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("s3")
    headers = {"Last-Modified": "Wed, 01 May 2024 10:20:30 GMT", "Expires": "never"}
    FakeNetwork(boto, Answer(b"", headers=headers))
    response = sdk("s3").S3Client(boto).head_object(bucket="b", key="k")
    assert response.last_modified == PARSED_TIME.replace(microsecond=0)
    assert (response.expires, response.expires_string) == (None, "never")
    assert parsed_bodies == [b""]


@pytest.fixture
def no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without delay."""
    waited: list[float] = []
    monkeypatch.setattr("botocore.endpoint.time.sleep", waited.append)


@pytest.mark.usefixtures("no_sleep")
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b"<ErrorResponse><Error><Code>E</Code></Error></ErrorResponse>"),
        # S3's response when copying fails halfway.
        (200, b"<Error><Code>InternalError</Code></Error>"),
    ],
)
def test_retried_xml_response_replaces_the_first(
    sdk: Sdk, make_client: MakeClient, status: int, body: bytes
) -> None:
    boto = make_client("s3", attempts=3)
    good = b"<R><ETag>e</ETag></R>"
    network = FakeNetwork(boto, Answer(body, status), Answer(good))
    client = sdk("s3").S3Client(boto)
    response = client.copy_object(bucket="b", key="k", copy_source="b/c")
    assert response.copy_object_result.etag == "e"
    assert response.response_metadata.retry_attempts == 1
    assert len(network.requests) == 2


def test_users_hook_for_timestamps_gets_botocores_timestamps(
    sdk: Sdk, make_sdk: MakeSdk, boto: Any, parsed_bodies: list[object]
) -> None:
    hooked = make_sdk("typed_with_hook")
    converters = hooked("_runtime.convert.converters")
    given: list[datetime] = []

    def hook(value: datetime, _: object) -> datetime:
        given.append(value)
        return value.replace(year=1999)

    converters.dict_converter.register_structure_hook(datetime, hook)
    client = hooked("autoscaling").AutoScalingClient(boto)
    response = client.describe_launch_configurations()
    assert response.launch_configurations[0].created_time.year == 1999
    assert given[0].tzinfo is not UTC
    assert parsed_bodies[-1] == BODY


def created(moment: str) -> bytes:
    return BODY.replace(TIME.encode(), moment.encode())


TIMES = (
    *("2024-05-01T10:20:30", "2024-05-01", "2024-05-01T10:20:30+02:00", " "),
    *("1700000000", "1.5", "1e300", "nan", "inf", "-1", "99999999999999999999"),
    *("Wed, 01 May 2024 10:20:30 GMT", "0001-01-01T00:00:00+14:00", "tomorrow", ""),
    *("9999-12-31T23:59:59-14:00", "2024-13-01T00:00:00Z", f" {TIME}", "20240501"),
)
ODD_XML = {
    **{f"time {text!r}": created(text) for text in TIMES},
    "empty": b"",
    "spaces": b"  ",
    "JSON": b"{}",
    "truncated": BODY[:-20],
    "not UTF-8": BODY.replace(b"ada", b"\xff"),
    "declared Latin-1": b"<?xml version='1.0' encoding='latin-1'?>" + BODY,
    "byte order mark": b"\xef\xbb\xbf" + BODY,
    "UTF-16": BODY.decode().encode("utf-16"),
    "no result": b"<r/>",
    "an empty result": EMPTY,
    "two results": EMPTY.replace(b"<r>", b"<r><%bResult/>" % NAME.encode()),
    "an entity": b'<!DOCTYPE r [<!ENTITY a "b">]>' + BODY.replace(b"ada", b"&a;"),
    "a namespace": BODY.replace(b"Response>", b"Response xmlns='urn:x'>", 1),
    "twice the same name": created(f"{TIME}</CreatedTime><CreatedTime>{TIME}"),
    "a structure for text": BODY.replace(b"ada", b"<a>b</a>"),
    "text for a list": BODY.replace(b"<member>", b"<no>").replace(b"/member>", b"/no>"),
    "no text": BODY.replace(b"ada", b""),
    "not a boolean": created(
        f"{TIME}</CreatedTime><EbsOptimized>x</EbsOptimized><x>"
    ).replace(b"<x></CreatedTime>", b""),
}


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("body", ODD_XML.values(), ids=ODD_XML.keys())
def test_odd_xml_has_the_same_outcome_as_with_decode_dict(
    sdk: Sdk, make_client: MakeClient, body: bytes
) -> None:
    boto = make_client("autoscaling")
    FakeNetwork(boto, Answer(body, headers=XML))
    fast, slow = (
        outcome(
            sdk("autoscaling")
            .AutoScalingClient(boto, decode=decode)
            .describe_launch_configurations
        )
        for decode in ("auto", "dict")
    )
    assert fast == slow


def outcome(call: Callable[[], Any]) -> object:
    """The result with its metadata, or the error."""
    try:
        result = call()
    except Exception as error:
        # Some messages contain the address of an XML element.
        return type(error), re.sub(r" at 0x\w+", "", str(error))
    return result, result.response_metadata


HEADERS = {
    "x-amzn-RequestId": "request-1",
    "x-amzn-sagemaker-outputlocation": "s3://b/o",
}


def test_headers_and_a_json_body(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker-runtime")
    FakeNetwork(boto, Answer(b'{"InferenceId": "i"}', headers=HEADERS))
    client = sdk("sagemaker_runtime").SageMakerRuntimeClient(boto)
    response = client.invoke_endpoint_async(endpoint_name="e", input_location="s3://i")
    assert response.inference_id == "i"
    assert response.output_location == "s3://b/o"
    assert response.failure_location is None
    assert response.response_metadata.request_id == "request-1"
    assert parsed_bodies == [b"{}"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'{"InferenceId": "i"',
        b'{"InferenceId": 1}',
        b'{"InferenceId": null}',
        b'{"InferenceId": "\xff"}',
        # Names of members that are in headers, in the model and on the wire.
        b'{"InferenceId": "i", "OutputLocation": "x"}',
        b'{"InferenceId": "i", "OutputLocation": 1}',
        b'{"X-Amzn-SageMaker-OutputLocation": "x"}',
        b'{"X-Amzn-SageMaker-OutputLocation": 1}',
        b'{"X-Amzn-SageMaker-OutputLocation": null}',
    ],
)
def test_odd_bodies_with_headers_have_the_same_outcome_as_with_decode_dict(
    sdk: Sdk, make_client: MakeClient, body: bytes
) -> None:
    boto = make_client("sagemaker-runtime")
    FakeNetwork(boto, Answer(body, headers=HEADERS))
    module = sdk("sagemaker_runtime")
    request = module.InvokeEndpointAsyncRequest(
        endpoint_name="e", input_location="s3://i"
    )

    def send(decode: str) -> object:
        client = module.SageMakerRuntimeClient(boto, decode=decode)
        return outcome(lambda: client.send(request))

    assert send("auto") == send("dict")


MESH: dict[str, Any] = {
    "meshName": "m",
    "metadata": {"createdAt": 1700000000.25, "version": 1},
    "spec": {"egressFilter": {"type": "ALLOW_ALL"}},
}


def test_json_payload(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("appmesh")
    FakeNetwork(boto, json_answer(MESH))
    response = sdk("appmesh").AppMeshClient(boto).describe_mesh(mesh_name="m")
    assert response.mesh.mesh_name == "m"
    assert response.mesh.metadata.created_at.timestamp() == 1700000000.25
    assert response.mesh.spec.egress_filter.type.is_known
    assert parsed_bodies == [b"{}"]


@pytest.mark.parametrize(
    "document", [{}, [], None, "x", {"meshName": 1}, {"mesh": MESH}, [MESH], MESH]
)
def test_odd_payloads_have_the_same_outcome_as_with_decode_dict(
    sdk: Sdk, make_client: MakeClient, document: object
) -> None:
    boto = make_client("appmesh")
    FakeNetwork(boto, json_answer(document))

    def send(decode: str) -> object:
        client = sdk("appmesh").AppMeshClient(boto, decode=decode)
        return outcome(lambda: client.describe_mesh(mesh_name="m"))

    assert send("auto") == send("dict")
