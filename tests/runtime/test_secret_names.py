"""Names that betray secrets."""

import pytest

from botosmith.runtime.secret_names import (
    is_name_of_secret,
    is_secret_name,
    secrets_beside_names,
)

NONE: set[str] = set()


@pytest.mark.parametrize(
    "name",
    [
        *("MasterUserPassword", "Passwords", "password", "DB_PASSWORD", "db-password"),
        *("Passphrase", "CdnIdentifierSecret", "ProcurementPortalSharedSecret"),
        *("authKey", "BGPAuthKey", "AuthToken", "accessToken", "refresh_token"),
        *("SessionToken", "bearer-token", "SecretToken", "HECToken", "secretKey"),
        *("SecretAccessKey", "AWS_SECRET_ACCESS_KEY", "certificatePrivateKey"),
        *("PreSharedKey", "SecretString", "PlatformCredential"),
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)
    assert is_name_of_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        *("NextToken", "ClientToken", "ClientRequestToken", "Marker", "Key", "KeyName"),
        *("SecretArn", "SecretId", "Secrets", "PasswordPolicy", "AccessKeyId"),
        *("SyncSessionToken", "RemovePrivateKey", "PublicKey", "Token", "ApiKey"),
    ],
)
def test_names_of_members_that_are_no_secrets(name: str) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *((name, True) for name in ("API_TOKEN", "GITHUB_TOKEN", "githubToken")),
        *((name, True) for name in ("API_KEY", "ApiKey", "apiKey", "access-key")),
        *((name, True) for name in ("DB_CREDENTIALS", "Credential", "SECRET_KEY")),
        *((name, False) for name in ("KEY", "PRIMARY_KEY", "TOKEN_URL", "tokens", "")),
    ],
)
def test_names_of_variables(name: str, expected: bool) -> None:
    assert is_name_of_secret(name) is expected


@pytest.mark.parametrize(
    ("values", "secrets"),
    [
        ({"name": "API_TOKEN", "value": "x"}, {"value"}),
        ({"Key": "API_TOKEN", "Value": "x", "Other": "y"}, {"Value"}),
        ({"Key": "API_TOKEN", "Values": ["x"]}, {"Values"}),
        ({"ParameterKey": "DbPassword", "ParameterValue": "x"}, {"ParameterValue"}),
        ({"ParameterKey": "DbPassword", "ResolvedValue": "x"}, NONE),
        ({"OptionName": "DB_PASSWORD", "Namespace": "n", "Value": "x"}, {"Value"}),
        ({"Name": "REGION", "Value": "x"}, NONE),
        ({"Name": None, "Value": "x"}, NONE),
        ({"Value": "API_TOKEN"}, NONE),
        ({"Key": "x", "value": "y", "NAME": "DB_PASSWORD"}, {"value"}),
        (
            {"parameterKEY": "DB_PASSWORD", "ParameterValues": ["x"]},
            {"ParameterValues"},
        ),
    ],
)
def test_values_beside_names(values: dict[str, object], secrets: set[str]) -> None:
    assert secrets_beside_names(values) == secrets
