"""Three modules know botocore's private names, and calls work without most of them.

Of undocumented names that are not private, three other modules have some.
"""

import ast
import json
import re
import time
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from inspect import Signature
from io import BytesIO
from itertools import chain
from pathlib import Path

import botocore
import pytest

from botosmith.output.runtime import RUNTIME
from tests.support.processes import run_python
from tests.support.sdk import Sdk

INTERNALS = RUNTIME / "botocore_internals.py"
# What only asynchronous clients use; other tests take these names away.
ASYNCHRONOUS = RUNTIME / "asynchronous" / "botocore_internals.py"
# What only events in both directions use: without these names, there are none.
DUPLEX = RUNTIME / "duplex" / "botocore_internals.py"
OTHER_MODULES = sorted({*RUNTIME.rglob("*.py")} - {INTERNALS, ASYNCHRONOUS, DUPLEX})

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
# metadata, of dateutil's time zones, of enums, and of named tuples.
OTHERS = {
    "_as_received",
    "_boto",
    "_call",
    "_dst_offset",
    "_dst_saved",
    "_duplex_operation",
    "_fields",
    "_hasdst",
    "_make",
    "_now",
    "_operation",
    "_package",
    "_pause",
    "_reads_bodies",
    "_recipe",
    "_replace",
    "_run",
    "_send_request",
    "_send_steps",
    "_send_with",
    "_std_offset",
    "_typed_error",
    "_value2member_map_",
    "_wrapping",
}


@pytest.mark.parametrize("file", OTHER_MODULES, ids=lambda file: file.stem)
def test_no_other_module_uses_private_names(file: Path) -> None:
    assert {*_names(ast.parse(file.read_text("utf-8")))} <= OTHERS


def _imported(tree: ast.AST) -> Iterator[str]:
    """The modules of botocore that code imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "import_by_name":
            yield ast.unparse(node.args[0]).strip("'")


@pytest.mark.parametrize("file", OTHER_MODULES, ids=lambda file: file.stem)
def test_no_other_module_imports_undocumented_ones(file: Path) -> None:
    modules = {*_imported(ast.parse(file.read_text("utf-8")))}
    undocumented = modules - DOCUMENTED
    assert not [name for name in undocumented if re.match(r"(aio)?botocore\b", name)]


# What other modules use of undocumented modules, by attribute or in text.
UNDOCUMENTED: Mapping[str, Collection[str]] = {
    "calls/roles.py": {"fetch_credentials"},
    "calls/waiter.py": {"explanation", "matcher_func", "state"},
    "serialization/serializer.py": {
        "botocore.serialize.JSONSerializer",
        "botocore.serialize.RestJSONSerializer",
        "botocore.validate.ParamValidationDecorator",
        "botocore.validate.ParamValidator",
    },
}
# Methods that botocore adds to clients, whose reference has them.
OF_CLIENTS = {"generate_presigned_post", "generate_presigned_url"}
# What may have an attribute with the name of one of botocore's.
PLAIN = (str, bytes, dict, list, type, BytesIO, Path, Signature, datetime, timedelta)
HASH = type(sha256())


def _defined(tree: ast.AST) -> Iterator[str]:
    """The names that code defines: of functions, classes and attributes."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.ClassDef(name=name):
                yield name
            case ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass


@cache
def _undocumented() -> Collection[str]:
    """The names that only undocumented modules of botocore define."""
    found: dict[bool, set[str]] = {False: set(), True: set()}
    folder = Path(botocore.__file__).parent
    for file in [*folder.glob("*.py"), *folder.glob("retries/*.py")]:
        name = ".".join(file.relative_to(folder.parent).with_suffix("").parts)
        is_documented = name.removesuffix(".__init__") in DOCUMENTED
        found[is_documented] |= {*_defined(ast.parse(file.read_text("utf-8")))}
    own = {
        name
        for file in RUNTIME.rglob("*.py")
        for name in _defined(ast.parse(file.read_text("utf-8")))
    }
    plain = {name for one in (*PLAIN, HASH, time) for name in dir(one)}
    return found[False] - found[True] - own - plain - OF_CLIENTS


def _undocumented_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) if name in _undocumented():
                yield name
            case ast.Constant(value=str(text)):
                module, dot, _ = text.rpartition(".")
                is_of_botocore = re.fullmatch(r"(aio)?botocore(\.\w+)+", module)
                if dot and is_of_botocore and module not in DOCUMENTED:
                    yield text
            case _:
                pass


@pytest.mark.parametrize("file", OTHER_MODULES, ids=lambda file: file.stem)
def test_three_other_modules_use_undocumented_names(file: Path) -> None:
    found = {*_undocumented_in(ast.parse(file.read_text("utf-8")))}
    known = UNDOCUMENTED.get(file.relative_to(RUNTIME).as_posix(), ())
    assert found == {*known}


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
