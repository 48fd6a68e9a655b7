"""Two modules know botocore's private names, and calls work without them."""

import ast
import json
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from botosmith.output.runtime import RUNTIME
from tests.support.processes import run_python
from tests.support.sdk import Sdk

INTERNALS = RUNTIME / "botocore_internals.py"
# What only asynchronous clients use; other tests take these names away.
ASYNCHRONOUS = RUNTIME / "asynchronous" / "botocore_internals.py"
OTHER_MODULES = sorted({*RUNTIME.rglob("*.py")} - {INTERNALS, ASYNCHRONOUS})

# Modules whose names botocore's reference documents, and that of the models which
# `client.meta.service_model` gives.
DOCUMENTED = {
    "botocore",
    "botocore.awsrequest",
    "botocore.client",
    "botocore.config",
    "botocore.eventstream",
    "botocore.exceptions",
    "botocore.model",
    "botocore.response",
    "botocore.session",
}

PRIVATE = re.compile(r"_[a-z]\w*")


def _names(tree: ast.AST) -> Iterator[str]:
    """The private names that code uses, other than those of its own."""
    own = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            own.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            own.add(node.target.id)
    for node in ast.walk(tree):
        name = None
        if isinstance(node, ast.Attribute):
            name = node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            name = node.value
        if name is not None and PRIVATE.fullmatch(name) and name not in own:
            yield name


# The private names that others than botocore have: attributes of typed clients, of
# dateutil's time zones, of enums, and of named tuples.
OTHERS = {
    "_boto",
    "_dst_offset",
    "_dst_saved",
    "_early",
    "_fields",
    "_hasdst",
    "_having",
    "_is_owner",
    "_name_",
    "_now",
    "_make",
    "_origin",
    "_operation",
    "_pause",
    "_replace",
    "_run",
    "_std_offset",
    "_value_",
    "_value2member_map_",
}


@pytest.mark.parametrize("file", OTHER_MODULES, ids=lambda file: file.stem)
def test_no_other_module_uses_private_names(file: Path) -> None:
    assert {*_names(ast.parse(file.read_text("utf-8")))} <= OTHERS


def _imported(tree: ast.AST) -> Iterator[str]:
    """The modules of botocore that code imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "import_module":
            yield ast.unparse(node.args[0]).strip("'")


@pytest.mark.parametrize("file", OTHER_MODULES, ids=lambda file: file.stem)
def test_no_other_module_imports_undocumented_ones(file: Path) -> None:
    modules = {*_imported(ast.parse(file.read_text("utf-8")))}
    undocumented = modules - DOCUMENTED
    assert not [name for name in undocumented if re.match(r"(aio)?botocore\b", name)]


def _internals() -> list[str]:
    tree = ast.parse(INTERNALS.read_text("utf-8"))
    got = {
        ast.literal_eval(node.args[1])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "_get"
        and isinstance(node.args[1], ast.Constant)
    }
    return sorted({*_names(tree), *got, "TokenEncoder", "get_global_history_recorder"})


# What else happens where botocore does not have a name.
WITHOUT: Mapping[str, Collection[str]] = {
    "ParamValidator": ["wrong_argument"],
    "TokenEncoder": ["resume_token"],
    "_errors": ["wrong_argument"],
    "_event_generator": ["events"],
    "_format_error": ["wrong_argument"],
    "_parse_event": ["events"],
}


@cache
def _told(sdk: Sdk, *names: str) -> Mapping[str, str]:
    command = ("-m", "tests.support.renamed_botocore", sdk.package, *names)
    told: dict[str, str] = json.loads(run_python(*command))
    return told


def _differences(sdk: Sdk, *names: str) -> set[str]:
    usual, other = _told(sdk), _told(sdk, *names)
    return {step for step in usual if usual[step] != other[step]}


def test_clients_are_made_and_calls_work_without_all_names(sdk: Sdk) -> None:
    assert _differences(sdk, *_internals()) == {*chain.from_iterable(WITHOUT.values())}


@pytest.mark.slow
@pytest.mark.parametrize("name", _internals())
def test_clients_are_made_and_calls_work_without_a_name(sdk: Sdk, name: str) -> None:
    assert _differences(sdk, name) == {*WITHOUT.get(name, ())}
