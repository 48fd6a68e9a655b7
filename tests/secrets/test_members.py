"""Which members of models are secret by their names, and by botosmith's patches."""

from typing import Any

import pytest
from botocore.model import ServiceModel

from botosmith.secrets.members import (
    is_named_as_secret,
    is_sensitive,
    marked_by_patches,
    marked_in,
    marked_model,
)

SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Bytes": {"type": "blob"},
    "Texts": {"type": "list", "member": {"shape": "Text"}},
    "Table": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Bytes"}},
    "Choice": {"type": "string", "enum": ["on", "off"]},
    "Flag": {"type": "boolean"},
    "Hidden": {"type": "structure", "members": {}},
    "SecretsManagerARN": {"type": "string"},
    "Location": {"type": "string", "pattern": r"^arn:[a-z-]+:secretsmanager:.*$"},
    "Endless": {"type": "list", "member": {"shape": "Endless"}},
}


@pytest.mark.parametrize("shape", ["Text", "Bytes", "Texts", "Table"])
def test_texts_and_blobs_are_secret_by_their_names(shape: str) -> None:
    assert is_named_as_secret("AdminPassword", {"shape": shape}, SHAPES)
    assert not is_named_as_secret("Admin", {"shape": shape}, SHAPES)


@pytest.mark.parametrize(
    "shape", ["Choice", "Flag", "Hidden", "SecretsManagerARN", "Location", "Endless"]
)
def test_other_values_are_not(shape: str) -> None:
    assert not is_named_as_secret("AdminPassword", {"shape": shape}, SHAPES)


def test_tokens_that_make_calls_safe_are_not() -> None:
    token = {"shape": "Text", "idempotencyToken": True}
    assert not is_named_as_secret("SessionToken", token, SHAPES)


def test_patches_mark_members_and_shapes() -> None:
    assert {"ApiKey.value", "CreateApiKeyRequest.value"} <= {
        *marked_by_patches("apigateway")
    }
    assert "Base64" in marked_by_patches("ecr")
    assert not marked_by_patches("logs")
    assert not marked_by_patches("unknown")


def test_marked_models_have_all_that_is_secret() -> None:
    members = {
        "Password": {"shape": "Text"},
        "Name": {"shape": "Text"},
        "Key": {"shape": "Text", "sensitive": True},
    }
    description = {
        "metadata": {},
        "shapes": {**SHAPES, "User": {"type": "structure", "members": members}},
    }
    assert [*marked_in(description["shapes"])] == ["User.Key"]
    model = marked_model(ServiceModel(description, "users"), ["User.Name"])
    user: Any = model.shape_for("User")
    assert all(map(is_sensitive, user.members.values()))
    # The model of the client stays as it is.
    plain: Any = ServiceModel(description, "users").shape_for("User")
    assert not is_sensitive(plain.members["Password"])
