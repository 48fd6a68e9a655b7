"""Usual and odd bodies of every kind have the same outcome with `decode="dict"`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.runtime.conftest import Answered
from tests.support.boto import MakeClient
from tests.support.network import ASSOCIATIONS, Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk
from tests.support.time_zone import local_time_zone

JSON_BODY = json_answer(ASSOCIATIONS).body
TIMES: tuple[object, ...] = (
    *(0, -1, 1.5, 1700000000.123456, 1e11, 1e300, "1700000000", "1.5", True),
    *("2024-05-01T10:00:00Z", "2024-05-01T10:00:00.123456+02:00", "2024-05-01"),
    *("Wed, 01 May 2024 10:00:00 GMT", "9999-12-31T23:59:59Z", "tomorrow", ""),
    *(float("nan"), float("inf"), [], {}),
)
ODD_JSON = {
    "empty": b"",
    "spaces": b"  ",
    "null": b"null",
    "array": b"[]",
    "number": b"1",
    "string": b'"x"',
    "truncated": JSON_BODY[:-20],
    "not JSON": b"<html></html>",
    "not UTF-8": b'{"NextToken": "\xff"}',
    "UTF-16": '{"NextToken": "x"}'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf" + JSON_BODY,
    "twice the same key": b'{"NextToken": "a", "NextToken": "b"}',
    "unknown key": b'{"New": {"x": [1]}, "NextToken": "b"}',
    "null member": b'{"NextToken": null, "AssociationSummaries": [null]}',
    "too deep": b'{"New": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "list for string": b'{"NextToken": ["x"]}',
    "string for list": b'{"AssociationSummaries": "x"}',
    "string for structure": b'{"AssociationSummaries": ["x"]}',
    **{
        f"time {time!r}": json.dumps(
            {"AssociationSummaries": [{"CreationTime": time}]}
        ).encode()
        for time in TIMES
    },
}


def _same_outcome(
    sdk: Sdk, boto: Any, answer: Answer, call: str, **arguments: object
) -> Any:
    """Check that a call has the same outcome with `decode="dict"`, and return it."""
    FakeNetwork(boto, answer)
    package = sdk(boto.meta.service_model.service_name.replace("-", "_"))
    (name,) = (n for n in package.__all__ if re.fullmatch(r"(?!Async).*Client", n))
    outcomes: list[Any] = []
    for decode in ("auto", "dict"):
        client = getattr(package, name)(boto, decode=decode)
        try:
            response = getattr(client, call)(**arguments)
            outcomes.append((response, response.response_metadata))
        except Exception as error:
            # Some messages contain the address of an XML element.
            outcomes.append((type(error), re.sub(r" at 0x\w+", "", str(error))))
    assert outcomes[0] == outcomes[1]
    return outcomes[0][0]


@pytest.mark.parametrize("body", ODD_JSON.values(), ids=ODD_JSON.keys())
def test_odd_json(sdk: Sdk, make_client: MakeClient, body: bytes) -> None:
    _same_outcome(sdk, make_client("sagemaker"), Answer(body), "list_associations")


NAME = "DescribeLaunchConfigurations"
TIME = "2024-05-01T10:20:30.250Z"
XML_BODY = (
    f"<{NAME}Response><{NAME}Result><LaunchConfigurations><member>"
    "<LaunchConfigurationName>ada</LaunchConfigurationName>"
    f"<CreatedTime>{TIME}</CreatedTime>"
    f"</member></LaunchConfigurations></{NAME}Result>"
    "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
    f"</{NAME}Response>"
).encode()
EMPTY = f"<r><{NAME}Result/></r>".encode()


def _created(moment: str) -> bytes:
    return XML_BODY.replace(TIME.encode(), moment.encode())


TEXTS = (
    *("2024-05-01T10:20:30", "2024-05-01", "2024-05-01T10:20:30+02:00", " "),
    *("1700000000", "1.5", "1e300", "nan", "inf", "-1", "99999999999999999999"),
    *("Wed, 01 May 2024 10:20:30 GMT", "0001-01-01T00:00:00+14:00", "tomorrow", ""),
    *("9999-12-31T23:59:59-14:00", "2024-13-01T00:00:00Z", f" {TIME}", "20240501"),
)
ODD_XML = {
    **{f"time {text!r}": _created(text) for text in TEXTS},
    "empty": b"",
    "spaces": b"  ",
    "JSON": b"{}",
    "truncated": XML_BODY[:-20],
    "not UTF-8": XML_BODY.replace(b"ada", b"\xff"),
    "declared Latin-1": b"<?xml version='1.0' encoding='latin-1'?>" + XML_BODY,
    "byte order mark": b"\xef\xbb\xbf" + XML_BODY,
    "UTF-16": XML_BODY.decode().encode("utf-16"),
    "no result": b"<r/>",
    "an empty result": EMPTY,
    "two results": EMPTY.replace(b"<r>", b"<r><%bResult/>" % NAME.encode()),
    "an entity": b'<!DOCTYPE r [<!ENTITY a "b">]>' + XML_BODY.replace(b"ada", b"&a;"),
    "a namespace": XML_BODY.replace(b"Response>", b"Response xmlns='urn:x'>", 1),
    "twice the same name": _created(f"{TIME}</CreatedTime><CreatedTime>{TIME}"),
    "a structure for text": XML_BODY.replace(b"ada", b"<a>b</a>"),
    "text for a list": XML_BODY.replace(b"<member>", b"<no>").replace(
        b"/member>", b"/no>"
    ),
    "no text": XML_BODY.replace(b"ada", b""),
    "not a boolean": _created(
        f"{TIME}</CreatedTime><EbsOptimized>x</EbsOptimized><x>"
    ).replace(b"<x></CreatedTime>", b""),
}


@pytest.fixture(params=["UTC", "Asia/Kathmandu"])
def zone(request: pytest.FixtureRequest) -> Iterator[None]:
    """The local time zone, which botocore's timestamps have."""
    with local_time_zone(request.param):
        yield


@pytest.mark.usefixtures("zone")
def test_times_in_xml_have_the_time_zone_utc(sdk: Sdk, make_client: MakeClient) -> None:
    boto: Any = make_client("autoscaling")
    (found,) = _same_outcome(
        sdk, boto, Answer(XML_BODY), "describe_launch_configurations"
    ).launch_configurations
    assert found.created_time == datetime(2024, 5, 1, 10, 20, 30, 250_000, UTC)
    assert found.created_time.tzinfo is UTC
    # Those of plain calls stay local.
    (plain,) = boto.describe_launch_configurations()["LaunchConfigurations"]
    assert plain["CreatedTime"].tzinfo is not UTC


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("body", ODD_XML.values(), ids=ODD_XML.keys())
def test_odd_xml(sdk: Sdk, make_client: MakeClient, body: bytes) -> None:
    answer = Answer(body, headers={"content-type": "text/xml"})
    boto = make_client("autoscaling")
    _same_outcome(sdk, boto, answer, "describe_launch_configurations")


HEADERS = {
    "x-amzn-RequestId": "request-1",
    "x-amzn-sagemaker-outputlocation": "s3://b/o",
}


@pytest.mark.parametrize(
    "body",
    [
        b'{"InferenceId": "i"}',
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
def test_headers_and_a_json_body(
    sdk: Sdk, make_client: MakeClient, body: bytes
) -> None:
    boto = make_client("sagemaker-runtime")
    _same_outcome(
        sdk,
        boto,
        Answer(body, headers=HEADERS),
        "invoke_endpoint_async",
        endpoint_name="e",
        input_location="s3://i",
    )


MESH: Mapping[str, Any] = {
    "meshName": "m",
    "metadata": {"createdAt": 1700000000.25, "version": 1},
    "spec": {"egressFilter": {"type": "ALLOW_ALL"}},
}


@pytest.mark.parametrize(
    "document", [{}, [], None, "x", {"meshName": 1}, {"mesh": MESH}, [MESH], MESH]
)
def test_json_payloads(sdk: Sdk, make_client: MakeClient, document: object) -> None:
    answer = json_answer(document)
    _same_outcome(sdk, make_client("appmesh"), answer, "describe_mesh", mesh_name="m")


def test_json_payload_is_decoded_before_botocore_parses_it(
    answered: Answered, parsed_bodies: list[object]
) -> None:
    response = answered("appmesh", json_answer(MESH)).describe_mesh(mesh_name="m")
    assert response.mesh.mesh_name == "m"
    assert response.mesh.spec.egress_filter.type.is_known
    assert parsed_bodies == [b"{}"]


def test_headers_join_what_is_decoded_before_botocore_parses_it(
    answered: Answered, parsed_bodies: list[object]
) -> None:
    client = answered(
        "sagemaker-runtime", Answer(b'{"InferenceId": "i"}', headers=HEADERS)
    )
    response = client.invoke_endpoint_async(endpoint_name="e", input_location="s3://i")
    assert (response.inference_id, response.output_location) == ("i", "s3://b/o")
    assert response.response_metadata.request_id == "request-1"
    assert parsed_bodies == [b"{}"]


def test_header_that_botocore_cannot_read_is_no_fault(
    sdk: Sdk, answered: Answered
) -> None:
    client = answered(
        "mediastore-data", Answer(b"{}", headers={"Content-Length": "many"})
    )
    # The tests raise faults, and the reader leaves the body to botocore.
    with pytest.raises(sdk().UnreadableResponseError, match=r"\(ValueError\)"):
        client.describe_object(path="p")
