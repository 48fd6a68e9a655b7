"""Modules that send batches: how long their stubs are, and who has them."""

import ast
from collections import Counter
from collections.abc import Set
from pathlib import Path

import pytest

from botosmith.config import Settings
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.batch_rules import read_rules
from botosmith.models.patching import OWN, RULES
from botosmith.models.source import Source
from botosmith.output.format import format_tree
from tests.support.shapes import Json, list_of, operation, structure
from tests.support.zoo import loaded, zoo

_MOST_LINES = 40


@pytest.fixture(scope="module")
def source() -> Source:
    return Source(reproducible=True)


@pytest.mark.parametrize("service", sorted(read_rules(OWN / RULES)))
def test_stubs_of_operations_are_short(
    source: Source, service: str, tmp_path: Path
) -> None:
    files = service_files(source.load(service), None, asynchronous=True)
    (text,) = [text for name, text in files.items() if name.endswith("/batches.pyi")]
    stub = tmp_path / "batches.pyi"
    stub.write_text(text, "utf-8")
    format_tree(stub)
    lines = Counter[str]()
    for cls in ast.parse(stub.read_text("utf-8")).body:
        for method in cls.body if isinstance(cls, ast.ClassDef) else ():
            if isinstance(method, ast.FunctionDef):
                assert method.end_lineno is not None
                lines[method.name] += method.end_lineno - method.lineno + 2
    assert len(lines) == len(read_rules(OWN / RULES)[service])
    assert {name: of for name, of in lines.items() if of > _MOST_LINES} == {}


def room(folder: Path, *services: str, asynchronous: bool) -> Set[str]:
    """Generate a package; return what it has for batches."""
    settings = Settings(
        output=folder,
        package="sdk",
        services=services,
        asynchronous=asynchronous,
        jobs=1,
    )
    target = generate(settings).target
    files = (file.relative_to(target).as_posix() for file in target.rglob("*.py*"))
    return {file for file in files if "batches" in file}


def test_packages_have_only_what_they_need(tmp_path: Path) -> None:
    assert room(tmp_path, "sqs:SendMessage", asynchronous=True) == set()
    modules = ("__init__", "calls", "outcomes", "rule", "sending")
    synchronous = room(tmp_path, "sqs:DeleteMessageBatch", asynchronous=False)
    assert {file for file in synchronous if file.endswith(".py")} == {
        "sqs/batches.py",
        *(f"_runtime/batches/{name}.py" for name in modules),
    }
    asynchronous = room(tmp_path, "sqs:DeleteMessageBatch", asynchronous=True)
    assert asynchronous - synchronous == {
        f"_runtime/batches/asynchronous.{suffix}" for suffix in ("py", "pyi")
    }


def with_batches(**members: str) -> Json:
    content = zoo()
    content["service"]["operations"]["Feed"] = {
        **operation("Feed", "FeedInput", "FeedOutput"),
        "batch": {
            "entries": "Meals",
            "max-entries": 10,
            "failed": "Failed",
            "key": ["Animal"],
            "code": "Code",
            "again": {},
        },
    }
    content["service"]["shapes"] |= {
        "FeedInput": structure(Meals="Meals", **members),
        "FeedOutput": structure(Failed="Failed"),
        "Meals": list_of("ZooBatches"),
        "ZooBatches": structure(Animal="String"),
        "Failed": list_of("BatchRule"),
        "BatchRule": structure(Animal="String", Code="String"),
    }
    return content


def test_shapes_give_way_to_what_sends_batches() -> None:
    files = service_files(loaded(with_batches()), ["Feed"], asynchronous=True)
    text = files["zoo/batches.pyi"]
    assert "class ZooBatches(BatchCalls):" in text
    assert "def feed(self, entries: Iterable[ZooBatches_])" in text
    assert "-> Batches[ZooBatches_, None, BatchRule_]:" in text


@pytest.mark.parametrize("name", ["Entries", "KeepOrder", "MaxBytes"])
def test_member_with_the_name_of_an_argument_is_an_error(name: str) -> None:
    models = loaded(with_batches(**{name: "String"}))
    with pytest.raises(BotosmithError, match="conflicts with the argument '") as raised:
        service_files(models, ["Feed"])
    assert raised.value.where == "zoo: Feed"
