"""Models are loaded as botocore loads them, and checked as untrusted input."""

import json
from pathlib import Path
from typing import Any

import botocore.session
import pytest

from botosmith.errors import BotosmithError
from botosmith.models.check import check_model
from botosmith.models.source import Source
from tests.support.parrots import PARROTS, Model, add_model
from tests.support.shapes import list_of


def test_load_reads_model_paginators_and_waiters(parrot_models: Path) -> None:
    loaded = Source(parrot_models).load("parrots")
    assert loaded.name == "parrots"
    assert loaded.api_version == "2026-01-02"
    assert loaded.service == PARROTS
    assert list(loaded.paginators) == ["ListParrots"]
    assert list(loaded.waiters) == ["ParrotFed"]
    assert len(loaded.digest) == 64


def test_loaded_models_are_those_of_botocores_clients() -> None:
    session = botocore.session.get_session()
    loaded = Source().load("sagemaker")
    theirs = session.get_service_model("sagemaker")
    assert loaded.api_version == theirs.api_version
    assert sorted(loaded.service["operations"]) == sorted(theirs.operation_names)
    paginator = session.get_paginator_model("sagemaker").get_paginator("ListTags")
    assert loaded.paginators["ListTags"] == paginator
    waiters = session.get_waiter_model("sagemaker").waiter_names
    assert sorted(loaded.waiters) == sorted(waiters)
    assert Source().services() == session.get_available_services()


def test_paginators_and_waiters_may_be_missing(tmp_path: Path) -> None:
    add_model(tmp_path, "bare", PARROTS, "service-2")
    loaded = Source(tmp_path).load("bare")
    assert (loaded.paginators, loaded.waiters) == ({}, {})


def test_newest_api_version_is_loaded(parrot_models: Path, parrots: Model) -> None:
    parrots["documentation"] = "newer"
    add_model(parrot_models, "parrots", parrots, "service-2", "2027-01-01")
    loaded = Source(parrot_models).load("parrots")
    assert loaded.api_version == "2027-01-01"
    assert loaded.service["documentation"] == "newer"


def test_sdk_extras_are_merged(parrot_models: Path) -> None:
    extras = {"merge": {"shapes": {"Colour": {"enum": ["blue"]}}}}
    before = Source(parrot_models).load("parrots")
    add_model(parrot_models, "parrots", extras, "service-2.sdk-extras")
    after = Source(parrot_models).load("parrots")
    assert after.service["shapes"]["Colour"] == {"type": "string", "enum": ["blue"]}
    assert after.digest != before.digest


def test_models_folder_has_precedence_over_aws_data_path_and_botocore(
    tmp_path: Path, parrots: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_model(tmp_path / "own", "sqs", {**parrots, "documentation": "own"}, "service-2")
    add_model(
        tmp_path / "path", "sqs", {**parrots, "documentation": "path"}, "service-2"
    )
    # botocore's API version is older than those of both models.
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "path"))
    assert Source().load("sqs").service["documentation"] == "path"
    assert Source(tmp_path / "own").load("sqs").service["documentation"] == "own"


def test_digest_depends_on_the_models(parrot_models: Path, parrots: Model) -> None:
    before = Source(parrot_models).load("parrots").digest
    assert Source(parrot_models).load("parrots").digest == before
    members = parrots["shapes"]["ListParrotsRequest"]["members"]
    members["Colour"] = members.pop(
        "Colour"
    )  # To the end, which changes the order of fields.
    add_model(parrot_models, "parrots", parrots, "service-2")
    assert Source(parrot_models).load("parrots").digest != before


@pytest.mark.parametrize(
    "name", ["../models/parrots", "/etc", "", "parrots/2026-01-02"]
)
def test_path_is_not_a_service(parrot_models: Path, name: str) -> None:
    with pytest.raises(BotosmithError, match="unknown service"):
        Source(parrot_models).load(name)


def test_folder_with_an_odd_name_is_not_a_service(parrot_models: Path) -> None:
    add_model(parrot_models, "par'rots", PARROTS, "service-2")
    with pytest.raises(BotosmithError, match="cannot be the name of a service"):
        Source(parrot_models).load("par'rots")


def test_models_folder_must_exist(tmp_path: Path) -> None:
    with pytest.raises(
        BotosmithError, match="nowhere: the models folder does not exist"
    ):
        Source(tmp_path / "nowhere")


def test_lone_surrogate_is_refused(parrot_models: Path, parrots: Model) -> None:
    parrots["documentation"] = "\ud800"
    add_model(parrot_models, "parrots", parrots, "service-2")
    with pytest.raises(BotosmithError, match="half a character"):
        Source(parrot_models).load("parrots")


def test_invalid_sdk_extras_are_refused(parrot_models: Path) -> None:
    add_model(parrot_models, "parrots", {"merge": [1]}, "service-2.sdk-extras")
    with pytest.raises(BotosmithError, match="merge: must be an object, not a list"):
        Source(parrot_models).load("parrots")


def test_api_version_that_is_a_path_is_refused(
    parrot_models: Path, parrots: Model
) -> None:
    parrots["metadata"]["apiVersion"] = "../../elsewhere"
    add_model(parrot_models, "parrots", parrots, "service-2")
    with pytest.raises(BotosmithError, match="cannot be an API version"):
        Source(parrot_models).load("parrots")


_DELETE = object()


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("", [], "file: must be an object, not a list"),
        ("metadata", None, "file: metadata: must be an object, not null"),
        ("metadata.protocol", 1, "metadata.protocol: must be a string, not an integer"),
        ("operations", ["ListParrots"], "operations: must be an object, not a list"),
        ("shapes", _DELETE, "file: has no 'shapes'"),
        ("operations.FeedParrot", "x", "operations.FeedParrot: must be an object"),
        ("operations.ListParrots.input", {}, "ListParrots.input: has no 'shape'"),
        ("operations.ListParrots.input.shape", "Gone", "input: no shape 'Gone'"),
        (
            "operations.ListParrots.output.shape",
            "String",
            "'String' is not a structure",
        ),
        ("operations.ListParrots.errors.0.shape", "Gone", r"errors\[0\]: no shape"),
        ("shapes.Parrot.type", _DELETE, "shapes.Parrot: has no 'type'"),
        ("shapes.Colour.type", "strings", "unknown type 'strings'"),
        ("shapes.Parrot.members.Name.shape", "Gone", "members.Name: no shape 'Gone'"),
        ("shapes.Parrot.union", "yes", "union: must be true or false, not a string"),
        ("shapes.Parrot.required", [1], r"required\[0\]: must be a string"),
        ("shapes.Parrot.required", ["Age"], "requires 'Age', which is not a member"),
        ("shapes.Parrot.payload", "Age", "payload 'Age' is not a member"),
        ("shapes.NoParrot.error", {"httpStatusCode": True}, "must be an integer"),
        ("shapes.ParrotList.member", _DELETE, "ParrotList: has no 'member'"),
        ("shapes.ParrotList.member.shape", "ParrotList", "nested endlessly"),
        ("shapes.ParrotList.member.shape", "TagMap", "nested endlessly"),
        ("shapes.TagMap.key", _DELETE, "TagMap: has no 'key'"),
        ("shapes.TagMap.key.shape", "Parrot", "keys of a map must be strings"),
        (
            "shapes.Colour.enum",
            ["green", None],
            r"enum\[1\]: must be a string, not null",
        ),
        (
            "shapes.Colour.type",
            "integer",
            "an enum must have the type string, not integer",
        ),
    ],
)
def test_check_model_refuses_each_invalid_part(
    parrots: Model, path: str, value: object, message: str
) -> None:
    check_model(parrots, "file")
    with pytest.raises(BotosmithError, match=message):
        check_model(_changed(parrots, path, value), "file")


def _changed(model: Model, path: str, value: object) -> object:
    if not path:
        return value
    *parents, last = path.split(".")
    place: Any = model
    for name in parents:
        place = place[int(name) if name.isdigit() else name]
    if value is _DELETE:
        del place[last]
    else:
        place[last] = value
    return model


def test_check_model_refuses_deeply_nested_lists(parrots: Model) -> None:
    shapes = parrots["shapes"]
    for level in range(32):
        inner = f"Level{level - 1}" if level else "String"
        shapes[f"Level{level}"] = list_of(inner)
    check_model(parrots, "file")
    shapes["Deepest"] = list_of("Level31")
    with pytest.raises(BotosmithError, match=r"shapes\.Deepest: nested"):
        check_model(parrots, "file")


@pytest.mark.parametrize(
    ("kind", "content", "message"),
    [
        ("paginators-1", '{"pagination": []}', "pagination: must be an object"),
        ("paginators-1", '{"pagination": {"X": {}}}', "X: has no 'input_token'"),
        (
            "paginators-1",
            '{"pagination": {"X": {"input_token": [1]}}}',
            r"X.input_token\[0\]: must be a string",
        ),
        ("waiters-2", '{"waiters": {"X": {}}}', "waiters.X: has no 'operation'"),
        (
            "waiters-2",
            '{"waiters": {"X": {"operation": "Gone"}}}',
            "waiters.X: no operation 'Gone'",
        ),
        (
            "waiters-2",
            '{"waiters": {"X": {"operation": "FeedParrot", "acceptors": [[]]}}}',
            r"acceptors\[0\]: must be an object",
        ),
    ],
)
def test_invalid_paginators_and_waiters_are_refused(
    parrot_models: Path, kind: str, content: str, message: str
) -> None:
    add_model(parrot_models, "parrots", json.loads(content), kind)
    with pytest.raises(BotosmithError, match=message):
        Source(parrot_models).load("parrots")


@pytest.mark.slow
def test_every_model_of_botocore_is_valid() -> None:
    source = Source()
    operations = sum(
        len(source.load(name).service["operations"]) for name in source.services()
    )
    assert operations > 10_000
