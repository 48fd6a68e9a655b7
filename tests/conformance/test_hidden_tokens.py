"""Tokens that AWS does not mark as sensitive, and that `repr` hides."""

from pathlib import Path

import pytest

from tests.support.shared_sdk import SharedSdk

OPERATIONS = {
    "cognito-identity": ["GetCredentialsForIdentity"],
    "ecr": ["GetAuthorizationToken"],
    "ecr-public": ["GetAuthorizationToken"],
    "sts": ["AssumeRole"],
}
SESSION = {"Credentials": {"AccessKeyId": "public", "SessionToken": "hunter2"}}


@pytest.fixture(scope="session")
def sdk(shared_folder: Path) -> SharedSdk:
    """An SDK of the operations that return tokens."""
    return SharedSdk(shared_folder, "typed_tokens", OPERATIONS)


@pytest.mark.parametrize(
    ("service", "document"),
    [
        ("cognito-identity", SESSION),
        ("sts", SESSION),
        (
            "ecr",
            {
                "authorizationData": [
                    {"authorizationToken": "hunter2", "proxyEndpoint": "public"}
                ]
            },
        ),
        (
            "ecr-public",
            {"authorizationData": {"authorizationToken": "hunter2"}},
        ),
    ],
)
def test_repr_hides_tokens(sdk: SharedSdk, service: str, document: object) -> None:
    [operation] = OPERATIONS[service]
    cls = getattr(sdk.service(service), f"{operation}Response")
    response = sdk.from_dict(cls, document)
    assert "hunter2" not in repr(response)
    assert "=***" in repr(response) or "token='***'" in repr(response), repr(response)
    assert sdk.to_dict(response) == document
