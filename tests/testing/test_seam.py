"""The testing kit uses nothing of an SDK's runtime but its module `testing`."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import botosmith.runtime
import botosmith.testing
from botosmith.runtime.testing import VERSION
from botosmith.testing import fake, replay
from tests.support.sdk import MakeSdk

KIT = sorted(Path(*botosmith.testing.__path__).glob("*.py"))
RUNTIME = sorted(Path(*botosmith.runtime.__path__).rglob("*.py"))
OWN = {"self", "cls", "super()"}
SEAM = "f'{runtime}.testing'"


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def private_members(tree: ast.AST) -> Iterator[str]:
    """The private members that code defines."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Attribute(attr=name, value=ast.Name(id="self")):
                yield name
            case _:
                pass


RUNTIME_MEMBERS = {
    name
    for file in RUNTIME
    for name in private_members(ast.parse(file.read_text("utf-8")))
    if is_private(name)
}


def uses_of_the_runtime(code: str) -> Iterator[str]:
    """What code has to do with the runtime, apart from its module for testing."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Attribute(attr=name, value=value):
                if name in RUNTIME_MEMBERS and ast.unparse(value) not in OWN:
                    yield ast.unparse(node)
            case ast.Constant(value=str(name)) if name in RUNTIME_MEMBERS:
                yield name
            case ast.Call(func=ast.Name(id="import_module"), args=[module]):
                text = ast.unparse(module)
                if not text.startswith("'botocore.") and text not in {SEAM, "package"}:
                    yield text
            case _:
                pass


@pytest.mark.parametrize("file", KIT, ids=lambda file: file.stem)
def test_kit_uses_one_module_of_the_runtime(file: Path) -> None:
    assert [*uses_of_the_runtime(file.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    "code",
    [
        "client._operation(request)",
        "client.boto.engine._call",
        "getattr(client, '_boto')",
        "import_module(f'{runtime}.steps')",
    ],
)
def test_other_uses_are_found(code: str) -> None:
    assert [*uses_of_the_runtime(code)]


@pytest.mark.parametrize("version", [None, VERSION + 1], ids=["none", "newer"])
def test_kit_refuses_packages_of_other_versions(
    version: int | None,
    make_sdk: MakeSdk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    sdk = make_sdk(f"typed_version_{version}")
    if version is None:
        monkeypatch.setitem(sys.modules, f"{sdk.package}._runtime.testing", None)
    else:
        monkeypatch.setattr(sdk("_runtime.testing"), "VERSION", version)
    cls = sdk("sqs").SQSClient
    has = "none" if version is None else f"version {version}"
    text = (
        f"needs version {VERSION} of {sdk.package}._runtime.testing, and {sdk.package} "
        f"has {has}: use the botosmith that generated it, or run `botosmith generate`"
    )
    with pytest.raises(ImportError, match=text):
        fake(cls)
    with pytest.raises(ImportError, match=text), replay(cls, tmp_path / "calls"):
        pass
