"""Secrets that the model does not mark, or that arrive where it expects none."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from botocore.model import OperationModel, ServiceModel, StructureShape
from botocore.session import get_session

from botosmith.recording import HttpRequest, HttpResponse
from botosmith.recording.redaction import redact_request, redact_response
from tests.recording.answering import Service, everything
from tests.recording.planted import PRESIGNED
from tests.support.shapes import SCALARS, ref, structure

SECRET = "hunter2"


def model(service: str) -> ServiceModel:
    loader = get_session().get_component("data_loader")
    return ServiceModel(loader.load_service_model(service, "service-2"), service)


def operation(service: str, name: str) -> OperationModel:
    return model(service).operation_model(name)


def redacted_body(service: str, name: str, body: str, protocol: str = "json") -> str:
    shape = operation(service, name).output_shape
    original = HttpResponse(body=body.encode())
    response, _ = redact_response(original, shape, protocol=protocol)
    return response.body.decode()


def redacted_form(service: str, name: str, body: str) -> str:
    request = HttpRequest(method="POST", path="/", headers={}, body=body.encode())
    return redact_request(request, operation(service, name))[0].body.decode()


def test_message_of_an_error_that_the_model_lacks_is_masked(
    service: Service, tmp_path: Path
) -> None:
    body = b'{"__type": "NewError", "message": "no password hunter2"}'
    with pytest.raises(ClientError):
        service.record("sagemaker", "ListModels", {}, (400, {}, body))
    text = everything(tmp_path)
    assert SECRET not in text
    assert "NewError" in text


@pytest.mark.parametrize("value", [{"a": SECRET}, [SECRET]])
def test_code_and_message_that_are_no_strings_are_masked(value: object) -> None:
    shape = model("sagemaker").shape_for("ResourceNotFound")
    assert isinstance(shape, StructureShape)
    for name in ("__type", "code", "message", "Message"):
        body = json.dumps({name: value}).encode()
        response, _ = redact_response(HttpResponse(body=body), shape, error=True)
        assert json.loads(response.body) == {name: "***"}


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"ARN": {"SecretString": SECRET}}, {"ARN": "***"}),
        ({"VersionStages": [{"x": SECRET}]}, {"VersionStages": ["***"]}),
        ({"CreatedDate": SECRET}, {"CreatedDate": "1970-01-01T00:00:00Z"}),
        ([SECRET], {}),
        (SECRET, {}),
    ],
)
def test_values_that_do_not_fit_their_shape_are_masked(
    document: object, expected: object
) -> None:
    body = redacted_body("secretsmanager", "GetSecretValue", json.dumps(document))
    assert json.loads(body) == expected


@pytest.mark.parametrize(
    ("service", "name", "path", "expected"),
    [
        ("lambda", "GetFunction", "/{}/f?Qualifier=a%20b", "/{}/f?Qualifier=a%20b"),
        ("lambda", "GetFunction", "/proxy/hunter2/{}/f", "/{}/%2A%2A%2A"),
        ("lambda", "GetFunction", "/{}/X-Amz-Signature%3Dhunter2", "/{}/%2A%2A%2A"),
        (
            "lambda",
            "GetFunction",
            "/{}/f?Qualifier=X-Amz-Signature%3Dhunter2",
            "/{}/f?Qualifier=***",
        ),
        (
            "pinpoint",
            "GetCampaign",
            "/v1/apps/app%201/campaigns/c-1",
            "/v1/apps/app%201/campaigns/c-1",
        ),
        # A value with a slash would have been quoted.
        (
            "pinpoint",
            "GetCampaign",
            "/v1/apps/app/hunter2/campaigns/c-1",
            "/v1/apps/%2A%2A%2A/campaigns/%2A%2A%2A",
        ),
        ("mediastore-data", "DescribeObject", "/folder/file", "/folder/file"),
        ("dataexchange", "SendApiAsset", "/v1?key=hunter2", "/v1?key=***"),
        (
            "iot",
            "ListThings",
            "/things?attributeName=DB_PASSWORD&attributeValue=hunter2",
            "/things?attributeName=DB_PASSWORD&attributeValue=***",
        ),
    ],
)
def test_paths_and_queries_keep_what_the_model_expects(
    service: str, name: str, path: str, expected: str
) -> None:
    functions = "2015-03-31/functions"
    request = HttpRequest(
        method="GET", path=path.format(functions), headers={}, body=b""
    )
    redacted, _ = redact_request(request, operation(service, name))
    assert redacted.path == expected.format(functions)


def test_body_nested_too_deep_is_masked() -> None:
    body = '{"VersionStages": ' + "[" * 200_000 + f'"{SECRET}"' + "]" * 200_000 + "}"
    assert redacted_body("secretsmanager", "GetSecretValue", body) == "***"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("UserName=u&Tags=", "UserName=u&Tags="),
        ("UserName=u&hunter2", "UserName=u&***="),
        ("Tags.member.1.Key=k", "Tags.member.1.Key=k"),
        ("Tags.other.1.Key=hunter2", "Tags.other.1.Key=***"),
        ("Tags.member.one.Key=hunter2", "Tags.member.one.Key=***"),
        ("UserName.first=hunter2", "UserName.first=***"),
        ("Tags=hunter2", "Tags=***"),
    ],
)
def test_members_of_forms_that_the_model_lacks_are_masked(
    form: str, expected: str
) -> None:
    assert redacted_form("iam", "TagUser", form) == expected


def test_lists_in_headers_are_kept_if_they_fit() -> None:
    headers = {"x-amz-object-attributes": "ETag, Checksum", "x-amz-max-parts": SECRET}
    request = HttpRequest(
        method="GET", path="/b/k?attributes", headers=headers, body=b""
    )
    redacted, masked = redact_request(request, operation("s3", "GetObjectAttributes"))
    assert redacted.headers == {**headers, "x-amz-max-parts": "***"}
    assert masked.paths == ["request.headers.x-amz-max-parts"]


def test_attributes_of_xml_that_the_model_lacks_are_masked() -> None:
    body = (
        '<A xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><AccessControlList>'
        '<Grant><Grantee xsi:type="CanonicalUser"{}><ID>i</ID></Grantee></Grant>'
        "</AccessControlList></A>"
    )
    kept = body.format("")
    assert redacted_body("s3", "GetBucketAcl", kept, "rest-xml") == kept
    changed = body.format(' new="hunter2"')
    redacted = redacted_body("s3", "GetBucketAcl", changed, "rest-xml")
    assert 'xsi:type="CanonicalUser" new="***"' in redacted


@pytest.mark.parametrize(
    ("service", "name", "document", "secret"),
    [
        (
            "ecr",
            "GetAuthorizationToken",
            '{"authorizationData": [{"authorizationToken": "%s"}]}',
            "QVdTOmh1bnRlcjI=",
        ),
        (
            "cognito-identity",
            "GetCredentialsForIdentity",
            '{"Credentials": {"SessionToken": "%s"}}',
            SECRET,
        ),
        ("ssm", "StartSession", '{"SessionId": "s", "TokenValue": "%s"}', SECRET),
        (
            "lambda",
            "GetFunction",
            '{"Code": {"RepositoryType": "S3", "Location": "%s"}}',
            PRESIGNED,
        ),
        (
            "sagemaker",
            "CreatePresignedNotebookInstanceUrl",
            '{"AuthorizedUrl": "%s"}',
            "https://n.notebook.sagemaker.aws?authToken=hunter2",
        ),
    ],
)
def test_secrets_that_aws_does_not_mark_are_masked(
    service: str, name: str, document: str, secret: str
) -> None:
    assert redacted_body(service, name, document % secret) == document % "***"


def test_signatures_are_found_in_documents_blobs_headers_and_payloads() -> None:
    signed = {"X-Amz-Signature": SECRET}
    blob = base64.b64encode(PRESIGNED.encode()).decode()
    shapes: Mapping[str, object] = {
        "Top": structure(Blob="Blob", Document="Document"),
        "Blob": {"type": "blob"},
        "Document": {**structure(), "document": True},
    }
    top = ServiceModel({"metadata": {}, "shapes": shapes}).shape_for("Top")
    assert isinstance(top, StructureShape)
    document = {"Blob": blob, "Document": {"a": [PRESIGNED, 1], "b": signed}}
    original = HttpResponse(
        body=json.dumps(document).encode(), headers={"Content-Type": PRESIGNED}
    )
    response, masked = redact_response(original, top)
    assert json.loads(response.body) == {
        "Blob": "Kioq",
        "Document": {"a": ["***", 1], "b": {"X-Amz-Signature": "***"}},
    }
    assert response.headers == {"content-type": "***"}
    assert masked.paths[:3] == [
        "response.body.Blob",
        "response.body.Document.a[0]",
        "response.body.Document.b.X-Amz-Signature",
    ]
    assert redacted_body("dataexchange", "SendApiAsset", PRESIGNED) == "***"


def test_names_in_a_path_tell_secrets_in_the_body() -> None:
    http = {"method": "PUT", "requestUri": "/{Name}"}
    name = ref("String", location="uri")
    description = {
        "metadata": {"protocol": "rest-json", "apiVersion": "2026-11-29"},
        "operations": {"Put": {"http": http, "input": ref("Input")}},
        "shapes": {**SCALARS, "Input": structure(Name=name, Value="String")},
    }
    request = HttpRequest(
        method="PUT", path="/DB_PASSWORD", headers={}, body=b'{"Value": "hunter2"}'
    )
    put = ServiceModel(description, "planted").operation_model("Put")
    redacted, _ = redact_request(request, put)
    assert redacted.body == b'{"Value": "***"}'
    assert redacted.path == "/DB_PASSWORD"


def test_long_bodies_are_not_kept_to_find_them_in_errors() -> None:
    put = operation("s3", "PutObject")
    for body, texts in ((b"hunter2", {"hunter2"}), (bytes(20_000), set[str]())):
        request = HttpRequest(method="PUT", path="/b/k", headers={}, body=body)
        redacted, masker = redact_request(request, put)
        assert redacted.body == b"***"
        assert masker.texts == texts


@pytest.mark.parametrize(
    ("document", "is_public"),
    [
        (json.dumps({"dbPassword": SECRET}), False),
        ("[" * 100_000, False),
        (json.dumps({"color": "red"}), True),
        ("no JSON", True),
    ],
)
def test_secrets_in_headers_of_json_are_masked(document: str, is_public: bool) -> None:
    value = base64.b64encode(document.encode()).decode()
    output = operation("lex-runtime", "PostContent").output_shape
    headers = {"x-amz-lex-session-attributes": value}
    response, _ = redact_response(
        HttpResponse(body=b"", headers=headers), output, protocol="rest-json"
    )
    shown = value if is_public else "***"
    assert response.headers == {"x-amz-lex-session-attributes": shown}
