"""Which texts are secret, as both kinds of recordings have them."""

import json
from time import process_time

import pytest
from botocore.model import StructureShape
from botocore.session import get_session

from botosmith.recording import HttpResponse
from botosmith.recording.redaction import redact_response
from botosmith.testing.recorded_values import ValueMasker
from tests.recording.planted import PRESIGNED

MODEL = get_session().get_service_model("secretsmanager")
SHAPE = MODEL.operation_model("DescribeSecret").output_shape
KEY_ID = "AKIAIOSFODNN7EXAMPLE"
NAMES = ("dbPassword", "DB_PASSWORD", "secretKey", "passphrase", "X-Api-Key")
FORMS = (
    *('{"a": [{"%s": "hunter2"}]}', '{"%s" : 5}', "{'%s': 'hunter2'}", 'at {"%s": [" '),
    *(r'{"body": "{\"%s\": \"hunter2\"}"}', "%%7B%%22%s%%22:1", "{&quot;%s&quot;:1"),
    *("%s=hunter2", "cd a; %s = hunter2", "run --%s=hunter2 b", "run --%s 'hunter2'"),
    *("<%s>hunter2</a>", '<a>b<w:%s id="/">x</a>', "<%s><![CDATA[x]]></a>"),
)
PAIR = '{"name": "DB_PASSWORD", "value": "hunter2"}'
NO_SECRETS = (
    """\
{"passwordPolicy": {"length": 8}, "nextToken": "a", "dbPassword": null}
{"name": "DB_PASSWORD", "valueFrom": "arn"}, {"name": "COLOR", "value": "red"}
{"name": "DB_PASSWORD", "value": null, "of": {"value": 5}}
aws sqs list-queues --next-token abc --password-stdin --password
login --password --user ann
<Password></Password><Password/><NextToken>a</NextToken>
redis://host:6379/0, redis://ann@host and https://host/a:b@c
xAKIAIOSFODNN7EXAMPLE, AKIAIOSFODNN7EXAMPLE5
arn:aws:secretsmanager:us-east-1:123456789012:secret:name
https://bucket.s3.amazonaws.com/key?versionId=1
a signature, a token and a password
eyJuZXh0IjoxfQ==
"""
    + '{"a":' * 5000
)


def is_masked(text: str) -> bool:
    """Whether a text is masked in recordings: in those of calls, and of exchanges."""
    assert isinstance(SHAPE, StructureShape)
    answer = HttpResponse(body=json.dumps({"Name": text}).encode())
    response, _ = redact_response(answer, SHAPE)
    masked = ValueMasker().message(SHAPE, {"Name": text})
    assert json.loads(response.body) == masked
    assert masked in ({"Name": text}, {"Name": "***"})
    is_kept = bool(masked["Name"] == text)
    assert (response.body == answer.body) is is_kept  # byte for byte
    return not is_kept


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", FORMS)
def test_values_after_names_of_secrets_are_masked(form: str, name: str) -> None:
    assert is_masked(form % name)


@pytest.mark.parametrize(
    "text",
    [
        *(
            PAIR,
            f"at [{PAIR}, 5",
            PAIR.replace('"', "%22"),
            PAIR.replace('"', r"\u0022"),
        ),
        '{"Key": "API_TOKEN", "more": {"a": ["}"]}, "Value": 7319246105}',
        '{"value": {"stringValue": "hunter2"}, "name": "password"}',
        '5" {"name": "COLOR", "value": "{"}\n{"name": "DB_PASSWORD", "value": "x',
        json.dumps({"body": [json.dumps({"a": PAIR})]}),
        *("X-Api-Key: hunter2", "--token=hunter2", '{"a":' * 5000 + PAIR),
        *("redis://:hunter2@host:6379/0", "postgres://ann:hunter2:3@host/letters"),
        *(KEY_ID, f"rootkey_{KEY_ID}.csv", f"{KEY_ID}_key", f"ASIA{KEY_ID[4:]}"),
    ],
)
def test_other_secrets_in_texts_are_masked(text: str) -> None:
    assert is_masked(text)


@pytest.mark.parametrize(
    "text",
    [
        PRESIGNED,
        f"see {PRESIGNED}",
        json.dumps({"url": PRESIGNED}),
        PRESIGNED.replace("=", "%3D"),
        PRESIGNED.replace("=", "%253D"),
        PRESIGNED.replace("-", "%2D"),
        PRESIGNED.replace("=", "\\u003d"),
        PRESIGNED.replace("&", "&amp;"),
        PRESIGNED.upper(),
        '{"X-Amz-Signature": "hunter2"}',
        "x-amz-security-token:hunter2",
        "https://host/?AWSAccessKeyId=A&Signature=hunter2",
        "https://host/?Expires=1&Signature=hunter2&Key-Pair-Id=K",
        "https://host/#access_token=hunter2",
        "https://user:hunter2@host/",
        "AWS4-HMAC-SHA256 Credential=A/20250101, SignedHeaders=host, Signature=hunter2",
        "Authorization: Bearer hunter2",
        "-----BEGIN RSA PRIVATE KEY-----\nhunter2",
        "eyJhbGciOiJIUzI1NiJ9.aHVudGVyMg.aHVudGVyMg",
    ],
)
def test_texts_with_a_signature_or_a_token_are_masked(text: str) -> None:
    assert is_masked(text)


@pytest.mark.parametrize("text", NO_SECRETS.splitlines())
def test_texts_without_secrets_are_kept(text: str) -> None:
    assert not is_masked(text)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Invalid password: must have 8 characters", False),
        ("The password is required, and so is the secret.", False),
        ("Enter <password> to log in as <user>.", False),
        ("Secret: see the wiki. API key: ask Ann.", False),
        ("Rotate the secret arn:aws:secretsmanager:us-east-1:1:secret:name", False),
        ("Options: --password, --user (both are required)", False),
        ("a token for a password - or a passphrase; its length = 8", False),
        # Nothing tells a word from a password where a password would be.
        ("password = required", True),
        ("Use --password to log in.", True),
        ("SELECT name FROM users WHERE password = ?", True),
    ],
)
def test_sentences_are_masked_where_a_value_may_follow(text: str, masked: bool) -> None:
    assert is_masked(text) is masked


@pytest.mark.parametrize(
    "text",
    [
        *("://" + "a:" * 30_000, '{"' + r"{\"" * 20_000, '{"a": "' * 9_000),
        *("<a>b" * 15_000, "<a " * 20_000, "password " * 7_000, "-" * 60_000),
        *('"' + "\\" * 60_000, "&#" + "9" * 60_000),
    ],
    ids=lambda text: text[:9],
)
def test_long_texts_take_linear_time(text: str) -> None:
    start = process_time()
    is_masked(text)
    # In quadratic time, it would be more than ten.
    assert process_time() - start < 5
