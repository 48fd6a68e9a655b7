"""Which texts are secret, as both kinds of recordings have them."""

import json
from time import process_time
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel, StructureShape

from botosmith.recording import HttpResponse
from botosmith.recording.redaction import redact_response
from botosmith.testing.recorded_values import ValueMasker

LOADER: Any = Loader()
MODEL = LOADER.load_service_model("secretsmanager", "service-2")
SHAPE = ServiceModel(MODEL).operation_model("DescribeSecret").output_shape
KEY_ID = "AKIAIOSFODNN7EXAMPLE"
PAIR = '{"name": "DB_PASSWORD", "value": "hunter2"}'


def is_masked(text: str) -> bool:
    """Whether a text is masked in recordings: in those of calls, and of exchanges."""
    assert isinstance(SHAPE, StructureShape)
    answer = HttpResponse(body=json.dumps({"Name": text}).encode())
    response, _ = redact_response(answer, SHAPE)
    in_exchange = json.loads(response.body)["Name"]
    (in_call,) = ValueMasker().message(SHAPE, {"Name": text}).values()
    assert in_call == in_exchange
    assert in_call in (text, "***")
    return bool(in_call == "***")


@pytest.mark.parametrize(
    "text",
    [
        # JSON in a text, also cut, or in JSON
        '{"dbPassword": "hunter2"}',
        '{"DB_PASSWORD": 7319246105}',
        'INFO sent {"a": [{"secretKey": "hunter2"}], "b"',
        '{"passphrase" : ["hunter2"]}',
        '{"X-Api-Key": "hunter2"}',
        "curl -H 'X-Api-Key: hunter2'",
        "{'master_password': 'hunter2'}",
        json.dumps({"body": json.dumps({"dbPassword": "hunter2"})}),
        PAIR,
        f"[{PAIR}",
        '{"Key": "API_TOKEN", "more": {"a": ["}"]}, "Value": 7319246105}',
        '{"value": {"stringValue": "hunter2"}, "name": "password"}',
        '5" {"name": "COLOR", "value": "{"}\n{"name": "DB_PASSWORD", "value": "x',
        json.dumps({"body": [json.dumps({"a": PAIR})]}),
        PAIR.replace('"', "%22"),
        PAIR.replace('"', "&quot;"),
        PAIR.replace('"', r"\u0022"),
        '{"a":' * 5000,
        # Names before values
        "DB_PASSWORD=hunter2",
        "export GITHUB_API_KEY=hunter2 COLOR=red",
        "password = hunter2",
        "secret_key\t= 'hunter2'",
        "login --user ann --password=hunter2",
        "login --password hunter2 --user ann",
        "login --client-secret  'hunter2'",
        "--token=hunter2",
        "<Password>hunter2</Password>",
        '<a>text<wsse:Password Type="https://x/#Text">hunter2</wsse:Password>',
        "<MasterUserPassword><![CDATA[hunter2]]></MasterUserPassword>",
        "&lt;Password&gt;hunter2&lt;/Password&gt;",
        "<a>password=hunter2</a>",
        # Values
        "redis://:hunter2@host:6379/0",
        "postgres://ann:hunter2:3@host/letters",
        f"rootkey_{KEY_ID}.csv",
        f"{KEY_ID}_key",
    ],
)
def test_texts_with_secrets_are_masked(text: str) -> None:
    assert is_masked(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"passwordPolicy": {"length": 8}, "nextToken": "a", "dbPassword": null}',
        '{"name": "DB_PASSWORD", "valueFrom": "arn"}, {"name": "A", "value": "red"}',
        '{"name": "DB_PASSWORD", "value": null, "of": {"value": 5}}',
        '{"name": "COLOR", "value": "red"}',
        "aws sqs list-queues --next-token abc --password-stdin --password",
        "login --password --user ann",
        "<Password></Password><Password/><NextToken>a</NextToken>",
        "redis://host:6379/0, redis://ann@host and https://host/a:b@c",
        f"x{KEY_ID}, {KEY_ID}5",
    ],
)
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
def test_sentences_are_masked_only_where_a_value_follows_the_name(
    text: str, masked: bool
) -> None:
    assert is_masked(text) is masked


@pytest.mark.parametrize(
    "text",
    [
        "://" + "a:" * 30_000,
        '{"' + r"{\"" * 20_000,
        "{}" * 30_000,
        '{"a": "' * 9_000,
        "<a " * 20_000,
        "<a>b" * 15_000,
        "password " * 7_000,
        "-" * 60_000,
        '"' + "\\" * 60_000,
        "&#" + "9" * 60_000,
    ],
    ids=lambda text: text[:9],
)
def test_long_texts_take_linear_time(text: str) -> None:
    start = process_time()
    is_masked(text)
    # In quadratic time, it would be more than ten.
    assert process_time() - start < 5
