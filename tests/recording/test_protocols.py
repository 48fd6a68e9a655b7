"""Exchanges of services with XML, forms and CBOR are recorded without secrets."""

from pathlib import Path
from urllib.parse import parse_qs
from xml.etree import ElementTree

import pytest
from botocore.exceptions import ClientError

from botosmith.recording import HttpResponse, Recorder, load_exchange
from botosmith.recording.cbor import read_cbor, write_cbor
from botosmith.recording.exchange import JSON
from botosmith.recording.redaction import redact_response
from botosmith.recording.value_types import Blob, EpochTime, Text
from tests.recording.answering import Service, everything
from tests.recording.planted import planted_operation
from tests.support.boto import SESSION_TOKEN, boto_client, call, session_with_protocol
from tests.support.botocore_versions import needs_botocore

SECRET = "hunter2"
XML = {"Content-Type": "text/xml"}


def texts(body: bytes) -> dict[str, str | None]:
    """The texts of the elements of an XML document, by their names."""
    elements = ElementTree.fromstring(body).iter()
    return {element.tag.rpartition("}")[2]: element.text for element in elements}


def test_sensitive_values_of_forms_are_masked(service: Service) -> None:
    arguments = {"UserName": "u", "Password": SECRET}
    [exchange] = service.record(
        "iam",
        "CreateLoginProfile",
        arguments,
        (200, XML, b"<R><CreateLoginProfileResult/></R>"),
    )
    assert parse_qs(exchange.request.body.decode()) == {
        "Action": ["CreateLoginProfile"],
        "Version": ["2010-05-08"],
        "UserName": ["u"],
        "Password": ["***"],
    }
    assert exchange.masked == ("request.body.Password",)


def test_streams_in_requests_are_masked(service: Service) -> None:
    arguments = {"Bucket": "bucket", "Key": "key", "Body": SECRET.encode()}
    [exchange] = service.record("s3", "PutObject", arguments, (200, {}, b""))
    assert SECRET.encode() in service.server.requests[0].body
    assert exchange.request.body == b"***"
    assert exchange.masked == ("request.body",)


def test_errors_in_xml_keep_only_the_code(service: Service, tmp_path: Path) -> None:
    body = (
        b"<Error><Code>SignatureDoesNotMatch</Code><Message>hunter2</Message>"
        b"<AWSAccessKeyId>hunter2</AWSAccessKeyId><StringToSign>hunter2</StringToSign>"
        b"<RequestId>r1</RequestId></Error>"
    )
    with pytest.raises(ClientError):
        service.record("s3", "ListBuckets", {}, (403, XML, body))
    text = everything(tmp_path)
    assert SECRET not in text
    assert "<Code>SignatureDoesNotMatch</Code>" in text
    assert "<RequestId>r1</RequestId>" in text


def test_message_of_an_error_in_the_model_is_kept(
    service: Service, tmp_path: Path
) -> None:
    body = (
        b"<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code>"
        b"<Message>no user u</Message></Error><RequestId>r</RequestId></ErrorResponse>"
    )
    with pytest.raises(ClientError):
        service.record("iam", "GetUser", {"UserName": "u"}, (404, XML, body))
    [file] = tmp_path.rglob("*.json")
    assert load_exchange(file).response.body == body


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE R [<!ENTITY e "hunter2">]><R><requestId>r</requestId></R>',
        b'<R a="hunter2"><requestId>r</requestId></R>',
        "<R><requestId>r</requestId><!-- hunter2 --></R>".encode("utf-16"),
    ],
)
def test_what_xml_has_beside_elements_is_removed(body: bytes) -> None:
    response, masked = redact_response(
        HttpResponse(body=body), planted_operation("ec2").output_shape, protocol="ec2"
    )
    assert SECRET not in response.body.decode()
    assert texts(response.body)["requestId"] == "r"
    assert masked.paths


@pytest.mark.parametrize("protocol", ["ec2", "json", "rest-xml", "smithy-rpc-v2-cbor"])
def test_bodies_of_another_format_are_masked(protocol: str) -> None:
    shape = planted_operation(protocol).output_shape
    response, masked = redact_response(
        HttpResponse(body=b'{"SecretString": "hunter2"'), shape, protocol=protocol
    )
    assert (response.body, masked.paths) == (b"***", ["response.body"])


@needs_botocore("1.44", "CodeBuild does not speak CBOR")
def test_secrets_in_cbor_are_masked(service: Service, tmp_path: Path) -> None:
    document: JSON = {
        "projects": [{"name": "111122223333", "New": SECRET, "created": EpochTime(1.5)}]
    }
    service.answers = [(200, {"smithy-protocol": "rpc-v2-cbor"}, write_cbor(document))]
    session = session_with_protocol("codebuild", "smithy-rpc-v2-cbor")
    client = session.create_client(
        "codebuild", "us-east-1", endpoint_url=service.server.url
    )
    with Recorder(client, tmp_path, replace={"111122223333": "account"}) as recorder:
        call(client, "BatchGetProjects", {"names": ["p"]})
    client.close()
    [file] = recorder.files
    exchange = load_exchange(file)
    assert read_cbor(exchange.request.body) == {"names": ["p"]}
    assert read_cbor(exchange.response.body) == {
        "projects": [{"name": "account", "New": "***", "created": 1.5}]
    }
    assert exchange.request.path.endswith("/operation/BatchGetProjects")
    assert exchange.masked == ("response.body.projects[0].New",)


def test_cbor_is_read_and_written() -> None:
    document: JSON = {
        "text": Text("ü"),
        "blob": Blob("AP8="),
        "numbers": [0, 23, 24, -1, -500, 70_000, 5_000_000_000, 1.5],
        "time": EpochTime(1.5),
        "simple": [True, False, None],
    }
    assert read_cbor(write_cbor(document)) == document
    # Of indefinite length: a map, a text in two chunks, a list.
    data = bytes.fromhex("bf 7f 61 61 61 62 ff 9f 01 f9 3e 00 ff ff")
    assert read_cbor(data) == {"ab": [1, 1.5]}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "ends too early"),
        ("a1", "ends too early"),
        ("bf 6161 01", "ends too early"),
        ("a2 6161 01 6161 02", "duplicate"),
        ("a1 01 01", "not text"),
        ("c2 01", "unknown tag"),
        ("f8", "unknown simple value"),
        ("01 01", "data after the document"),
        ("1c", "unknown length"),
        ("7f 41 61 ff", "another type"),
    ],
)
def test_cbor_that_services_do_not_write_is_refused(data: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_cbor(bytes.fromhex(data))


@needs_botocore("1.44", "CloudWatch speaks the query protocol only")
def test_services_that_choose_json_are_recorded(
    service: Service, tmp_path: Path
) -> None:
    """Models name the protocol that AWS prefers, botocore uses one that it prefers."""
    body = b'{"MetricAlarms": [{"AlarmName": "a", "New": "hunter2"}]}'
    service.answers = [(200, {}, body)]
    with (
        boto_client("cloudwatch", service.server.url) as client,
        Recorder(client, tmp_path) as recorder,
    ):
        call(client, "DescribeAlarms", {})
    [file] = recorder.files
    text = file.read_text()
    assert "AlarmName" in text
    assert SECRET not in text
    assert SESSION_TOKEN not in text
