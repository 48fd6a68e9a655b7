"""Modules of the runtime whose names a patch lets the package of a service export."""

import json
from pathlib import Path
from typing import Any

import pytest

from botosmith.config import Settings
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.check import check_model
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from botosmith_tools.importable import importable
from tests.support.parrots import Model
from tests.support.sdk import Sdk, import_all_modules

MODULE = "._runtime.extensions.transfer"


def _write_patch(folder: Path, service: str, *extensions: dict[str, object]) -> Path:
    patches = folder / "patches"
    patches.mkdir()
    change = {"op": "add", "path": "/metadata/packageExtensions", "value": extensions}
    patch = {"description": "More names.", "service-2": [change]}
    (patches / f"{service}.json").write_text(json.dumps(patch))
    return patches


def _extension(*names: str, needs: str = "Parrot") -> dict[str, object]:
    return {"module": MODULE, "names": [*names], "needs": [needs]}


def _generate(folder: Path, *services: str, patches: Path | None = None) -> Sdk:
    package = f"sdk_of_{folder.name}"
    generate(
        Settings(
            output=folder, package=package, services=services, patches=patches, jobs=1
        )
    )
    return Sdk(folder, package)


def test_package_exports_names_of_a_module_of_the_runtime(tmp_path: Path) -> None:
    extension = _extension("TransferConfig", needs="ListQueues")
    patches = _write_patch(tmp_path, "sqs", extension)
    sdk = _generate(tmp_path, "sqs:ListQueues", patches=patches)
    with importable(tmp_path):
        sqs = sdk("sqs")
        assert "TransferConfig" in dir(sqs)
        assert sqs.TransferConfig is sdk().TransferConfig
    stub = (tmp_path / sdk.package / "sqs" / "__init__.pyi").read_text()
    line = f"from .{MODULE} import TransferConfig as TransferConfig\n"
    assert line in stub
    room = tmp_path / sdk.package / "_runtime" / "extensions"
    assert {path.name for path in room.iterdir()} >= {"transfer.py", "transfer.pyi"}
    assert not (room / "object_storage.py").exists()


def test_two_extensions_have_names_of_one_module(tmp_path: Path) -> None:
    names = ("TransferConfig", "PresignedPost")
    extensions = [_extension(name, needs="ListQueues") for name in names]
    patches = _write_patch(tmp_path, "sqs", *extensions)
    sdk = _generate(tmp_path, "sqs:ListQueues", patches=patches)
    with importable(tmp_path):
        assert {*dir(sdk("sqs"))} >= {*names}
    stub = (tmp_path / sdk.package / "sqs" / "__init__.pyi").read_text()
    assert all(f"{name} as {name}" in stub for name in names)


@pytest.mark.parametrize("needs", ["SendMessage", "Unknown"])
def test_names_are_left_out_without_what_they_need(tmp_path: Path, needs: str) -> None:
    extension = _extension("TransferConfig", needs=needs)
    patches = _write_patch(tmp_path, "sqs", extension)
    sdk = _generate(tmp_path, "sqs:ListQueues", patches=patches)
    assert not (tmp_path / sdk.package / "_runtime" / "extensions").exists()
    with importable(tmp_path):
        assert not hasattr(sdk("sqs"), "TransferConfig")


VALUES = {"to_item", "from_item", "build", "item_converter"}


@pytest.mark.parametrize(
    ("services", "names"),
    [
        (("dynamodb:ListTables",), set[str]()),
        (("dynamodb:PutItem",), VALUES),
        (("dynamodb:BatchWriteItem",), {*VALUES, "write_all"}),
        (("dynamodb:BatchGetItem",), {*VALUES, "get_all"}),
        (("dynamodbstreams",), {"from_item", "item_converter"}),
    ],
)
def test_parts_of_dynamodb_export_what_they_can_use(
    tmp_path: Path, services: tuple[str, ...], names: set[str]
) -> None:
    sdk = _generate(tmp_path, *services)
    with importable(tmp_path):
        import_all_modules(sdk)
        package = sdk(services[0].partition(":")[0])
        assert {*dir(package)} & {*VALUES, "write_all", "get_all"} == names
        assert all(getattr(package, name) for name in names)


def test_extension_must_be_a_module_that_the_runtime_has(tmp_path: Path) -> None:
    module = "._runtime.extensions.x"
    extension: dict[str, object] = {"module": module, "names": ["a"], "needs": []}
    patches = _write_patch(tmp_path, "sqs", extension)
    with pytest.raises(BotosmithError, match=r"there is no module '\._runtime"):
        _generate(tmp_path, "sqs:ListQueues", patches=patches)
    assert [path.name for path in tmp_path.iterdir()] == ["patches"]


@pytest.mark.parametrize("name", ["Parrot", "ListParrotsRequest", "client", "Client"])
def test_names_of_classes_and_modules_are_refused(
    tmp_path: Path, parrot_models: Path, name: str
) -> None:
    patches = _write_patch(tmp_path, "parrots", _extension(name))
    built = build(Source(parrot_models, patches).load("parrots"))
    with pytest.raises(BotosmithError, match=f"has another '{name}'") as caught:
        name_service(built)
    assert caught.value.where == "parrots: packageExtensions"


def test_names_of_two_extensions_are_refused(
    tmp_path: Path, parrot_models: Path
) -> None:
    patches = _write_patch(tmp_path, "parrots", _extension("a"), _extension("a"))
    models = Source(parrot_models, patches).load("parrots")
    with pytest.raises(BotosmithError, match="has another 'a'"):
        service_files(models, None)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"module": "os"}, "must be a module in ._runtime.extensions"),
        ({"module": "._runtime.extensions.a b"}, "'a b' is no name"),
        ({"names": ["import"]}, "'import' is no name"),
        ({"names": ["a\nb"]}, r"'a\\nb' is no name"),
        ({"names": "a"}, "must be a list"),
        ({"needs": None}, "must be a list"),
    ],
)
def test_malformed_extension_is_an_error(
    parrots: Model, change: dict[str, Any], message: str
) -> None:
    parrots["metadata"]["packageExtensions"] = [{**_extension("a"), **change}]
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model(parrots, "service-2")
    assert caught.value.where is not None
    assert caught.value.where.startswith("service-2: metadata.packageExtensions[0]")
