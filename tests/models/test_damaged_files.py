"""A file of models or patches that is damaged is one error with exit code 2."""

import bz2
import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from botosmith.errors import BotosmithError
from botosmith.models.source import Source
from tests.commands.folders import botosmith
from tests.plan.large import end_with, service, write_end_with
from tests.support.parrots import add_model
from tests.support.shapes import list_of, paginator, structure

MODEL = end_with(First="Text")
DEEP: Any = json.loads('{"deeper":' * 900 + "{}" + "}" * 900)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder of models with the service "large"."""
    return write_end_with(tmp_path / "models", First="Text")


@pytest.fixture
def patches(tmp_path: Path) -> Path:
    folder = tmp_path / "patches"
    folder.mkdir()
    return folder


def generate(models: Path, *arguments: str) -> Result:
    output = models.parent / "out"
    options = ("--output", output, "--package", "sdk", "--models", models)
    return botosmith("generate", "large", "--jobs", 1, *options, *arguments)


def check_error(done: Result, where: str, what: str) -> None:
    assert done.exit_code == 2, done.output
    check_message(done.output.removeprefix("error: "), where, what)


def check_message(message: str, where: str, what: str) -> None:
    assert message.startswith(where), message
    assert what in message
    assert len(message.splitlines()) == 1
    assert len(message) < 2000


def refusal(models: Path, patches: Path | None = None) -> str:
    """Load the service as `generate` does; return the error."""
    with pytest.raises(BotosmithError) as caught:
        Source(models, patches).load("large")
    return str(caught.value)


DAMAGED = [
    pytest.param(b"", "not JSON", id="empty"),
    pytest.param(b"{", "not JSON", id="no JSON"),
    pytest.param(b"\xff\xfe", "not JSON ('utf-8' codec", id="no UTF-8"),
    pytest.param(b"[]", "must be an object, not a list", id="a list"),
    pytest.param(json.dumps(DEEP).encode(), "nested too deeply", id="900 levels"),
    pytest.param(b'{"a":' * 100_000, "nested too deeply", id="100,000 levels"),
    pytest.param(b'{"a": ' + b"1" * 5000 + b"}", "not JSON", id="a huge number"),
]


@pytest.mark.parametrize(("data", "message"), DAMAGED)
@pytest.mark.parametrize("name", ["service-2.json", "service-2.sdk-extras.json"])
def test_a_damaged_model(models: Path, name: str, data: bytes, message: str) -> None:
    file = models / "large" / "2026-01-02" / name
    file.write_bytes(data)
    check_message(refusal(models), str(file), message)


def test_a_damaged_model_ends_the_command(models: Path) -> None:
    file = models / "large" / "2026-01-02" / "waiters-2.json"
    file.write_bytes(b"{")
    check_error(generate(models), str(file), "not JSON")


@pytest.mark.parametrize(("data", "message"), DAMAGED)
def test_a_damaged_patch(
    models: Path, patches: Path, data: bytes, message: str
) -> None:
    file = patches / "large.json"
    file.write_bytes(data)
    check_message(refusal(models, patches), str(file), message)


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(json.dumps(MODEL).encode())[:-20],
        gzip.compress(json.dumps(MODEL).encode())[:-5] + b"xxxxx",
        b"\x1f\x8b",
        b"plain",
    ],
    ids=["cut off", "checksum", "two bytes", "plain"],
)
def test_a_damaged_compressed_model(models: Path, data: bytes) -> None:
    folder = models / "large" / "2026-01-02"
    (folder / "service-2.json").unlink()
    file = folder / "service-2.json.gz"
    file.write_bytes(data)
    check_message(refusal(models), str(file), "not a gzip file")


def make_folder(file: Path) -> None:
    file.mkdir()


def make_dangling_link(file: Path) -> None:
    file.symlink_to(file.with_name("gone.json"))


def make_loop(file: Path) -> None:
    file.symlink_to(file.name)


def make_pipe(file: Path) -> None:
    os.mkfifo(file)


THINGS = [
    (make_folder, "must be a file"),
    (make_dangling_link, "is a link to a file that does not exist"),
    (make_loop, "is a link to a file that does not exist"),
    (make_pipe, "must be a file"),
]


@pytest.mark.parametrize(("make", "message"), THINGS)
def test_what_is_not_a_file_cannot_be_a_model(
    models: Path, make: Any, message: str
) -> None:
    file = models / "large" / "2026-01-02" / "waiters-2.json.gz"
    make(file)
    check_message(refusal(models), str(file), message)


def test_a_patch_that_is_malformed_is_an_error_for_any_version(
    models: Path, patches: Path
) -> None:
    """Only a patch that does not fit an old version is left out."""
    old = models.parent / "old"
    add_model(old, "large", {**MODEL, "version": "1.0"}, "service-2")
    patch = patches / "large.json"
    command = ("diff", old, models, "--all", "--patches", patches)
    for operation, code in (
        ({"op": "remove", "path": "/shapes/Gone"}, 0),
        ({"op": "test", "path": "/version", "value": "2.0"}, 0),
        ({"op": "remove"}, 2),
        ({"op": "conquer", "path": "/shapes"}, 2),
        ("remove", 2),
    ):
        patch.write_text(json.dumps({"description": "x", "service-2": [operation]}))
        done = botosmith(*command)
        assert done.exit_code == code, (operation, done.output)
        if code:
            check_error(done, f"{patch}: service-2[0]", "")


@pytest.mark.parametrize("count", [2, 40])
def test_patches_cannot_nest_what_files_cannot(
    models: Path, patches: Path, count: int
) -> None:
    """Each value is shallow, and each operation puts it into the one before."""
    value: Any = {}
    for _ in range(30):
        value = {"x": value}
    operations = [
        {"op": "add", "path": f"/metadata{'/x' * (30 * index)}/x", "value": value}
        for index in range(count)
    ]
    content = {"description": "x", "service-2": operations}
    file = patches / "large.json"
    file.write_text(json.dumps(content))
    done = generate(models, "--patches", str(patches))
    if count == 2:
        assert done.exit_code == 0, done.output
    else:
        check_error(done, f"{file}: service-2", "nested too deeply")


def test_a_damaged_snapshot(models: Path) -> None:
    assert generate(models).exit_code == 0
    package = models.parent / "out" / "sdk"
    (snapshot,) = (package / "_models").iterdir()
    command = ("diff", "locked", models, "--package=sdk", "--output", package.parent)
    assert botosmith(*command).exit_code == 0
    good = snapshot.read_bytes()
    for data in (
        b"",
        good[:-10],
        bz2.compress(b"{"),
        bz2.compress(b"[]"),
        bz2.compress(b'{"service": [], "paginators": {}, "waiters": {}}'),
        bz2.compress(json.dumps(DEEP).encode()),
    ):
        snapshot.write_bytes(data)
        check_error(botosmith(*command), str(snapshot), "")


@pytest.mark.parametrize(
    ("key", "expression"),
    [
        ("output_token", ".".join(["Part"] * 250)),
        ("output_token", f"{'(' * 5000}Part{')' * 5000}"),
        ("output_token", f"Part{'[-1]' * 5000}"),
        ("result_key", ["Items", ".".join(["Part"] * 250)]),
        ("more_results", ".".join(["Part"] * 250)),
        ("non_aggregate_keys", ".".join(["Part"] * 250)),
    ],
)
def test_an_expression_that_is_too_deep(
    models: Path, key: str, expression: object
) -> None:
    write_paginator(models, {key: expression})
    place = f"large/2026-01-02/paginators-1.json: pagination.Operation0.{key}"
    check_error(generate(models), place, "nested too deeply")


@pytest.mark.parametrize("expression", [f"Items[{'1' * 5000}]", f"{'!' * 5000}Part"])
def test_an_expression_that_cannot_be_read(models: Path, expression: str) -> None:
    write_paginator(models, {"output_token": expression})
    place = "large: paginator of Operation0"
    check_error(generate(models), place, "is not valid JMESPath")


def test_an_expression_of_32_members_can_be_compiled(models: Path) -> None:
    path = ".".join(["Part"] * 31)
    write_paginator(
        models,
        {
            "output_token": f"{path}.Token",
            "more_results": f"{path}.Token",
            "result_key": [f"{path}.Items", f"{path}.Token"],
            "non_aggregate_keys": [f"{path}.Token", f"{path}.Items"],
        },
    )
    done = generate(models)
    assert done.exit_code == 0, done.output
    package = models.parent / "out" / "sdk"
    for file in package.rglob("*.py"):
        compile(file.read_text("utf-8"), str(file), "exec")


def write_paginator(models: Path, config: dict[str, object]) -> None:
    """Give the service a paginator, and responses that hold themselves."""
    part = structure(Part="Part", Token="Text", Items="Items")
    shapes = {"Items": list_of("Text"), "End": part, "Part": part}
    add_model(models, "large", service(shapes).service, "service-2")
    rules = paginator("Token", "Items", **config)
    content = {"pagination": {"Operation0": rules}}
    add_model(models, "large", content, "paginators-1")
