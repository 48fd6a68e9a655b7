"""Patches of models: botosmith's own, those of users, and invalid ones."""

import json
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.models.patching import OWN
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.ir import Union
from tests.support.parrots import Model

UNION = {"op": "add", "path": "/shapes/Parrot/union", "value": True}


def _patch(folder: Path, operations: object, service: str = "parrots") -> Path:
    content = {"description": "Written for a test.", "service-2": operations}
    return _write(folder, content, service)


def _write(folder: Path, content: object, service: str = "parrots") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{service}.json"
    file.write_text(json.dumps(content))
    return file


@pytest.mark.parametrize("service", ["dynamodb", "dynamodbstreams"])
def test_dynamodb_attribute_values_are_patched_to_a_union(service: str) -> None:
    shape = build(Source().load(service)).shapes["AttributeValue"]
    assert isinstance(shape, Union)
    assert len(shape.members) == 10


def test_own_patches_have_descriptions() -> None:
    files = sorted(OWN.glob("*.json"))
    assert {"dynamodb", "dynamodbstreams"} <= {file.stem for file in files}
    for file in files:
        assert len(json.loads(file.read_text())["description"]) > 80


def test_patch_changes_model_and_digest(parrot_models: Path, tmp_path: Path) -> None:
    before = Source(parrot_models).load("parrots")
    _patch(tmp_path / "patches", [UNION])
    after = Source(parrot_models, tmp_path / "patches").load("parrots")
    assert after.service["shapes"]["Parrot"]["union"] is True
    assert after.digest != before.digest
    assert Source(parrot_models).load("parrots").digest == before.digest


def test_patches_of_paginators_and_waiters(parrot_models: Path, tmp_path: Path) -> None:
    content = {
        "description": "Written for a test.",
        "paginators-1": [{"op": "remove", "path": "/pagination/ListParrots"}],
        "waiters-2": [
            {"op": "move", "from": "/waiters/ParrotFed", "path": "/waiters/Fed"}
        ],
    }
    _write(tmp_path / "patches", content)
    loaded = Source(parrot_models, tmp_path / "patches").load("parrots")
    assert loaded.paginators == {}
    assert list(loaded.waiters) == ["Fed"]


def test_own_patches_are_applied_before_users_patches(tmp_path: Path) -> None:
    users = {"op": "test", "path": "/shapes/AttributeValue/union", "value": True}
    _patch(tmp_path / "patches", [users], "dynamodb")
    Source(patches=tmp_path / "patches").load("dynamodb")


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        ({"op": "remove", "path": "/shapes/Gone"}, "remove"),
        ({"op": "test", "path": "/shapes/String/type", "value": "blob"}, "blob"),
        ({"op": "add", "path": "/shapes/Parrot/members/-", "value": 1}, None),
        ({"op": "add", "path": "/operations/ListParrots/errors/9", "value": 1}, "9"),
        ({"op": "move", "from": "/shapes", "path": "/shapes/Inside"}, "move"),
        ({"op": "put", "path": "/shapes"}, "put"),
        ({"op": "add", "path": "shapes"}, "shapes"),
        ({"op": "remove", "path": ""}, "remove"),
        ({}, "does not apply"),
        ("add", "must be an object, not a string"),
    ],
)
def test_patch_that_does_not_apply_is_named(
    parrot_models: Path, tmp_path: Path, operation: object, message: str | None
) -> None:
    file = _patch(tmp_path / "patches", [UNION, operation])
    with pytest.raises(BotosmithError, match=message) as caught:
        Source(parrot_models, tmp_path / "patches").load("parrots")
    if message is not None:
        assert caught.value.where == f"{file}: service-2[1]"


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        ({"op": "remove", "path": "/shapes/Parrot"}, "no shape 'Parrot'"),
        ({"op": "add", "path": "", "value": []}, "must be an object, not a list"),
    ],
)
def test_patched_model_is_checked(
    parrot_models: Path, tmp_path: Path, operation: object, message: str
) -> None:
    _patch(tmp_path / "patches", [operation])
    with pytest.raises(BotosmithError, match=message):
        Source(parrot_models, tmp_path / "patches").load("parrots")


@pytest.mark.parametrize("trait", ["union", "eventstream"])
def test_alias_of_a_member_of_a_union_is_refused_with_patch_and_member(
    parrot_models: Path, tmp_path: Path, trait: str
) -> None:
    place = "/shapes/Parrot"
    union = {"op": "add", "path": f"{place}/{trait}", "value": True}
    alias = {"op": "add", "path": f"{place}/members/Name/alias", "value": "Called"}
    file = _patch(tmp_path / "patches", [union, alias])
    with pytest.raises(BotosmithError, match="'Name' has an alias") as caught:
        Source(parrot_models, tmp_path / "patches").load("parrots")
    where = caught.value.where
    assert where is not None
    assert "shapes.Parrot.members.Name" in where
    assert str(file) in where
    # In a structure, the same alias is good.
    _patch(tmp_path / "patches", [alias])
    Source(parrot_models, tmp_path / "patches").load("parrots")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([UNION], "must be an object, not a list"),
        ({"service-2": [UNION]}, "needs a 'description' that says why"),
        ({"description": "Why.", "service": [UNION]}, "patches 'service', which is"),
        ({"description": "Why.", "service-2": UNION}, "must be a list of operations"),
    ],
)
def test_invalid_patch_files_are_refused(
    parrot_models: Path, tmp_path: Path, content: Model, message: str
) -> None:
    file = _write(tmp_path / "patches", content)
    with pytest.raises(BotosmithError, match=message) as caught:
        Source(parrot_models, tmp_path / "patches").load("parrots")
    assert caught.value.where.startswith(str(file))


def test_patch_for_an_unknown_service_is_refused(
    parrot_models: Path, tmp_path: Path
) -> None:
    _patch(tmp_path / "patches", [], "parots")
    with pytest.raises(BotosmithError, match="no service 'parots' to patch"):
        Source(parrot_models, tmp_path / "patches")


def test_patches_folder_must_exist(tmp_path: Path) -> None:
    with pytest.raises(
        BotosmithError, match="nowhere: the patches folder does not exist"
    ):
        Source(patches=tmp_path / "nowhere")


def test_error_of_a_patch_does_not_quote_the_model(tmp_path: Path) -> None:
    test = {"op": "test", "path": "/shapes/Gone/type", "value": "string"}
    _patch(tmp_path / "patches", [test], "sqs")
    with pytest.raises(BotosmithError, match="member 'Gone' not found") as caught:
        Source(patches=tmp_path / "patches").load("sqs")
    assert len(str(caught.value)) < 1000
