"""Hostile models: the code that is generated from them is safe, or none is."""

import ast
import io
import subprocess
import sys
import tokenize
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from itertools import product
from pathlib import Path

import pytest
from attrs import has
from hypothesis import HealthCheck, Phase, given, settings

from botosmith.config import Settings
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from botosmith_tools.importable import importable
from tests.commands.folders import botosmith, refused
from tests.emit.grammar import Grammar, Unexpected
from tests.emit.grammar_names import names_of
from tests.support.hostile_models import Model, models
from tests.support.hostile_texts import TEXTS
from tests.support.parrots import add_model, add_service
from tests.support.sdk import Sdk, import_all_modules
from tests.support.shapes import list_of, structure
from tests.support.sweeps import mostly_slow

Files = dict[str, str]

# Arguments of paginators and waiters beside those of the operation.
ARGUMENTS = {"pagination_config", "prefetch", "waiter_config"}
USABLE_TEXTS = [text for text in TEXTS if text not in ARGUMENTS]
NAMES = [text for text in TEXTS if text.strip(".") and not set(text) & {"/", "\0"}][:70]
# What a paginator says with expressions.
KEYS = ("input_token", "output_token", "result_key", "more_results", "limit_key")


def _add(folder: Path, parts: tuple[Model, Model, Model], name: str = "evil") -> None:
    add_service(folder, name, *parts)


# The comments that templates print: for an import that editors need, and for mypy.
COMMENTS = (
    '# mypy: disable-error-code="misc"',
    "# pyright: reportUnusedImport=false",
    "# type: ignore[misc] # mypy takes it for an argument",
)


def check_emitted(path: str, text: str, names: frozenset[str]) -> None:
    """Raise `Unexpected` if a module contains what no template prints."""
    checker = Grammar(path, names)
    tree = ast.parse(text, path)
    checker.module(tree)
    _check_unique(path, tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            _check_unique(path, node)
    # Finds what the grammar does not, such as duplicate arguments.
    compile(tree, path, "exec", dont_inherit=True)
    # Comments are not in the tree, but can switch type checkers off.
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and token.string not in COMMENTS:
            raise Unexpected(f"{path}: a comment: {token.string!r}")
    for character in text:
        if not character.isprintable() and character not in "\n\u00a0\u3000":
            raise Unexpected(f"{path}: the character {character!r}")


def check_exports(files: Mapping[str, str]) -> None:
    """Raise `Unexpected` if two modules of a service export the same name."""
    for path, text in files.items():
        if path.count("/") == 1 and path.endswith("/__init__.py"):
            exported: list[str] = []
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Dict):
                    for names in map(ast.literal_eval, node.values):
                        exported += names.split()
            _refuse_twice(path, exported)


def _check_unique(path: str, scope: ast.Module | ast.ClassDef) -> None:
    found: list[str] = []
    for node in scope.body:
        match node:
            case (
                ast.FunctionDef(decorator_list=decorators)
                | ast.AsyncFunctionDef(decorator_list=decorators)
            ) if any(
                isinstance(d, ast.Name) and d.id == "overload" for d in decorators
            ):
                pass
            case (
                ast.ClassDef(name=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
            ):
                found.append(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                found.append(name)
            case ast.ImportFrom(names=names):
                found += [alias.asname or alias.name for alias in names]
            case ast.If(body=body) if isinstance(scope, ast.Module):
                for statement in body:
                    if isinstance(statement, ast.ImportFrom):
                        found += [a.asname or a.name for a in statement.names]
            case _:
                pass
    _refuse_twice(path, found)


def _refuse_twice(path: str, names: list[str]) -> None:
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise Unexpected(f"{path}: twice: {', '.join(sorted(twice))}")


def _checked(folder: Path, service: str = "evil") -> Files:
    """Generate a service and check its code by the grammar."""
    loaded = Source(folder, isolated=True).load(service)
    files = service_files(loaded, None, asynchronous=True)
    names = names_of(plan_service(build(loaded)))
    for path, text in files.items():
        check_emitted(path, text, names)
    check_exports(files)
    return files


def model_full_of(text: str) -> tuple[Model, Model, Model]:
    """A valid model with `text` wherever a model has text."""
    said = {"documentation": text, "deprecated": True, "deprecatedMessage": text}
    reference = {"shape": text, **said}
    other = f"{text}2"
    members = {
        text: {"shape": "Enum", "locationName": text, **said},
        other: {"shape": "Union", "sensitive": True, "location": text},
        f"{text}3": {"shape": "List", "enum": [text, other], "documentation": text},
        "Token": {"shape": "String", "documentation": text},
    }
    owned = {"type": "structure", "members": members, **said}
    output_members = {**members, "Items": {"shape": "List", "documentation": text}}
    model: Model = {
        "metadata": {
            "apiVersion": "2026-01-02",
            "endpointPrefix": text,
            "protocol": text,
            "serviceAbbreviation": text,
            "serviceFullName": text,
            "serviceId": text,
            "signatureVersion": text,
            "targetPrefix": text,
            "uid": text,
        },
        "documentation": text,
        "operations": {
            text: {
                "name": text,
                "http": {"method": text, "requestUri": text},
                "input": {"shape": "Input"},
                "output": {"shape": "Output", "documentation": text},
                "errors": [{"shape": f"{text}Error", "documentation": text}],
                **said,
            },
            other: {
                "name": other,
                "input": {"shape": "BatchInput"},
                "output": {"shape": "BatchOutput"},
                "batch": {
                    "entries": "Around.Batch",
                    "beside": {text: text},
                    "max-entries": 10,
                    "max-bytes": {"less-than": 100},
                    "size": [text],
                    "fixed-bytes": {text: 1},
                    "failed": text,
                    "succeeded": other,
                    "key": [text],
                    "numbered": True,
                    "code": text,
                    "again": {text: [text, other]},
                    "order": "Group",
                    "fifo": text,
                },
                **said,
            },
        },
        "shapes": {
            text: {"type": "structure", "members": {text: reference}, **said},
            "Input": owned,
            "Output": {"type": "structure", "members": output_members, **said},
            f"{text}Error": {**owned, "exception": True, "error": {"code": text}},
            "Enum": {"type": "string", "enum": [text, other, "x"], **said},
            "List": {"type": "list", "member": {"shape": text}, **said},
            "Map": {
                "type": "map",
                "key": {"shape": "Enum", "locationName": text},
                "value": {"shape": "Union"},
            },
            "Union": {
                "type": "structure",
                "union": True,
                "members": {text: {"shape": "Map", **said}, other: {"shape": "Enum"}},
                **said,
            },
            "String": {"type": "string", "pattern": text, **said},
            "BatchInput": structure(**{text: "String", "Around": "BatchAround"}),
            "BatchAround": structure(**{text: "String", "Batch": f"{text}List"}),
            "BatchOutput": structure(**{text: f"{text}List", other: f"{text}List"}),
            f"{text}List": list_of(f"{text}Batches"),
            f"{text}Batches": structure(**{text: "String", "Group": "String"}),
        },
    }
    paginator = {
        "input_token": "Token",
        "output_token": "Token",
        "result_key": "Items",
    }
    waiter = {
        "operation": text,
        "delay": 1,
        "maxAttempts": 1,
        "description": text,
        "acceptors": [
            {
                "matcher": "pathAll",
                "argument": text,
                "expected": text,
                "state": "success",
            }
        ],
    }
    waiters = {"version": 2, "waiters": {text: waiter, other: waiter}}
    return model, {"pagination": {text: paginator}}, waiters


@pytest.mark.parametrize(
    "text", mostly_slow(USABLE_TEXTS, USABLE_TEXTS[::10]), ids=range(len(USABLE_TEXTS))
)
def test_hostile_text_stays_in_string_constants(tmp_path: Path, text: str) -> None:
    _add(tmp_path, model_full_of(text))
    files = _checked(tmp_path)
    assert len(files) > 6


@pytest.mark.parametrize("text", sorted(ARGUMENTS))
def test_member_named_like_a_paginator_argument_is_refused(
    tmp_path: Path, text: str
) -> None:
    _add(tmp_path, model_full_of(text))
    with pytest.raises(BotosmithError, match=f"conflicts with the argument '{text}'"):
        _checked(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("text", USABLE_TEXTS, ids=range(len(USABLE_TEXTS)))
def test_package_of_a_hostile_model_imports(tmp_path: Path, text: str) -> None:
    _add(tmp_path / "models", model_full_of(text))
    out = tmp_path / "out"
    generate(_settings(tmp_path / "models", out))
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--check"]
    command += ["--line-length=88", "--target-version=py311"]
    subprocess.run([*command, str(out)], check=True, stdout=subprocess.DEVNULL)
    with importable(out):
        import_all_modules(Sdk(out, "sdk"))
        package = import_module("sdk.evil")
        for name in package.__all__:
            found = getattr(package, name)
            if isinstance(found, type) and has(found):
                import_module("sdk._runtime.convert.members").members(found)


@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    # Shrinking such a model takes minutes and shows little more.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(parts=models())
def test_random_hostile_models_give_safe_code_or_botosmith_error(
    parts: tuple[Model, Model, Model], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("models")
    _add(folder, parts)
    with suppress(BotosmithError):  # Any other error fails the test.
        _checked(folder)


@pytest.mark.parametrize(
    ("text", "key"),
    mostly_slow(
        product(TEXTS, KEYS),
        # Each text once, with one of the keys.
        [(text, KEYS[index % len(KEYS)]) for index, text in enumerate(TEXTS)],
    ),
    ids=[f"{index}-{key}" for index, key in product(range(len(TEXTS)), KEYS)],
)
def test_hostile_paginator_expressions_are_refused(
    tmp_path: Path, text: str, key: str
) -> None:
    model, paginators, waiters = model_full_of("Thing")
    paginators["pagination"]["Thing"][key] = text
    paginators["pagination"][text] = paginators["pagination"]["Thing"]
    _add(tmp_path, (model, paginators, waiters))
    with pytest.raises(BotosmithError, match=r"paginator of Thing|pagination"):
        _checked(tmp_path)


@pytest.mark.parametrize(
    "name",
    mostly_slow(NAMES, NAMES[::6]),
    ids=range(len(NAMES)),
)
def test_hostile_service_names_are_refused_or_safe(tmp_path: Path, name: str) -> None:
    try:
        _add(tmp_path / "models", model_full_of("Thing"), name)
    except OSError:
        pytest.skip("no folder can have this name")
    try:
        files = _checked(tmp_path / "models", name)
    except BotosmithError as error:
        assert "cannot be the name of a service" in str(error)  # noqa: PT017
    else:
        assert len({path.split("/")[0] for path in files}) == 1


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param({"shapes": 1}, id="no shapes"),
        pytest.param({"metadata": {"apiVersion": "../../.."}}, id="a way out"),
    ],
)
def test_refused_model_leaves_the_output_unchanged(
    tmp_path: Path, broken: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models"
    monkeypatch.chdir(tmp_path)
    model, paginators, waiters = model_full_of("Thing")
    places = ("--output=out", "--package=sdk", "--models", folder)
    arguments = ("generate", "evil", *places, "--jobs=1")
    _add(folder, (model, paginators, waiters))
    assert botosmith(*arguments).exit_code == 0
    add_model(folder, "evil", {**model, **broken}, "service-2")
    assert refused(botosmith, *arguments).startswith("error: ")


@pytest.mark.parametrize("part", mostly_slow(range(5), [0]))
def test_hostile_models_write_no_files_outside_the_package(
    tmp_path: Path, part: int
) -> None:
    out = tmp_path / "out"
    texts = [text for text in TEXTS if "/" in text or "." in text]
    for index, text in enumerate(texts[part::5]):
        folder = tmp_path / f"models{index}"
        _add(folder, model_full_of(text))
        generate(_settings(folder, out))
        assert [path.name for path in out.iterdir()] == ["sdk"]
        assert {path.name for path in (out / "sdk").iterdir()} == {
            "__init__.py",
            "_models",
            "_runtime",
            "botosmith.lock",
            "evil",
            "py.typed",
        }


@pytest.mark.parametrize(
    "text",
    [
        "import os",
        "from ..evil import x",
        "print('x')",
        'x: str = exec("")',
        "x: str = wire.__globals__",
        "def wire(x=exec) -> str: return x",
        "def wire(*args: str) -> str: return args",
        "class Thing(metaclass=type): pass",
        "@exec\nclass Thing: ...",
        "class Thing:\n    value: str = field(default=__import__('os'))",
        "class Thing:\n    value: str = 'a'\n    value: str = 'b'",
        "'text'  # type: ignore",
        "'\u202etext'",
        "if TYPE_CHECKING:\n    pass\nelse:\n    x = 1",
        "x: str = [wire for value in value if value]",
        "while True: pass",
    ],
)
def test_grammar_refuses_other_code(text: str) -> None:
    with pytest.raises((Unexpected, SyntaxError)):
        check_emitted("test.py", text, frozenset({"Thing", "x"}))


def _settings(models_: Path, out: Path) -> Settings:
    return Settings(
        output=out,
        package="sdk",
        services=("evil",),
        models=models_,
        jobs=1,
        force=True,
    )
