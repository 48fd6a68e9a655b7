"""What patches add to a service: classes that its clients extend, and names of modules
of the runtime that its package exports."""

import json
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session

from botosmith.config import Settings
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.check import check_model
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from botosmith_tools.importable import importable
from tests.support.boto import raw_client
from tests.support.network import FakeNetwork, json_answer
from tests.support.parrots import Model
from tests.support.sdk import Sdk, import_all_modules

# A module of the user's.
METHODS = """
from extended_sdk import Client


class Counting(Client):
    def count_queues(self) -> int:
        return len(self.list_queues().queue_urls)


class Shouting(Client):
    def shout(self) -> str:
        return f"{self!r}!"
"""
MODULE = "._runtime.extensions.transfer"


def _patch(folder: Path, service: str, trait: str, *extensions: object) -> Path:
    patches = folder / "patches"
    patches.mkdir()
    change = {"op": "add", "path": f"/metadata/{trait}", "value": extensions}
    patch = {"description": "More methods.", "service-2": [change]}
    (patches / f"{service}.json").write_text(json.dumps(patch))
    return patches


def _names(*names: str, needs: str = "Parrot") -> dict[str, object]:
    return {"module": MODULE, "names": [*names], "needs": [needs]}


def _generate(
    folder: Path,
    service: str = "sqs:ListQueues",
    *,
    package: str = "extended_sdk",
    patches: Path | None = None,
    asynchronous: bool = False,
) -> Sdk:
    generate(
        Settings(
            output=folder,
            package=package,
            services=(service,),
            patches=patches,
            asynchronous=asynchronous,
            jobs=1,
        )
    )
    return Sdk(folder, package)


def test_client_extends_classes_of_the_user(
    tmp_path: Path, botocore_session: Session
) -> None:
    (tmp_path / "queue_methods.py").write_text(METHODS)
    extensions = "queue_methods:Counting", "queue_methods:Shouting"
    patches = _patch(tmp_path, "sqs", "clientExtensions", *extensions)
    sdk = _generate(tmp_path, patches=patches)
    boto = raw_client(botocore_session, "sqs")
    FakeNetwork(boto, json_answer({"QueueUrls": ["a", "b"]}))
    with importable(tmp_path):
        client = sdk("sqs").SQSClient(boto)
        assert client.count_queues() == 2
        assert client.shout() == "SQSClient('us-east-1')!"
    bases = [base.__name__ for base in type(client).__mro__[1:4]]
    assert bases == ["Counting", "Shouting", "Client"]


def test_asynchronous_client_extends_classes_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "queue_methods.py").write_text(METHODS.replace("Client", "AsyncClient"))
    trait = "asyncClientExtensions"
    patches = _patch(tmp_path, "sqs", trait, "queue_methods:Shouting")
    sdk = _generate(tmp_path, patches=patches, asynchronous=True)
    with importable(tmp_path):
        bases = [base.__name__ for base in sdk("sqs").AsyncSQSClient.__mro__[1:3]]
    assert bases == ["Shouting", "AsyncClient"]
    stub = (tmp_path / "extended_sdk" / "sqs" / "async_client.pyi").read_text()
    assert "class AsyncSQSClient(Shouting):" in stub


@pytest.mark.parametrize(
    ("trait", "extension", "module"),
    [
        (
            "clientExtensions",
            "._runtime.calls.object_storage:ObjectStorage",
            "._runtime.calls.object_storage",
        ),
        (
            "packageExtensions",
            {"module": "._runtime.extensions.x", "names": ["a"], "needs": []},
            "._runtime.extensions.x",
        ),
    ],
)
def test_extension_of_the_sdk_must_be_one_that_the_runtime_has(
    tmp_path: Path, trait: str, extension: object, module: str
) -> None:
    patches = _patch(tmp_path, "sqs", trait, extension)
    with pytest.raises(BotosmithError, match=f"there is no module '{module}'"):
        _generate(tmp_path, patches=patches)
    assert not (tmp_path / "extended_sdk").exists()


@pytest.mark.parametrize("wrong", ["Counting", "methods:", "import:C", "a:C\nD"])
@pytest.mark.parametrize("trait", ["clientExtensions", "asyncClientExtensions"])
def test_malformed_class_is_an_error(parrots: Model, wrong: str, trait: str) -> None:
    parrots["metadata"][trait] = [wrong]
    with pytest.raises(BotosmithError, match="must be MODULE:CLASS") as caught:
        check_model(parrots, "service-2")
    assert caught.value.where == f"service-2: metadata.{trait}"
    parrots["metadata"][trait] = "methods:Counting"
    with pytest.raises(BotosmithError, match="must be a list"):
        check_model(parrots, "service-2")


@pytest.mark.parametrize("names", [["a:Waiter"], ["a:Same", "b:Same"]])
def test_classes_need_names_of_their_own(
    tmp_path: Path, parrot_models: Path, names: list[str]
) -> None:
    patches = _patch(tmp_path, "parrots", "clientExtensions", *names)
    built = build(Source(parrot_models, patches).load("parrots"))
    with pytest.raises(BotosmithError, match="has the name of another class"):
        name_service(built)


def test_class_of_the_model_gives_way_to_an_extension(
    tmp_path: Path, parrot_models: Path
) -> None:
    patches = _patch(tmp_path, "parrots", "clientExtensions", "methods:Parrot")
    names = name_service(build(Source(parrot_models, patches).load("parrots")))
    assert names.shapes["Parrot"] == "Parrot_"


def test_package_exports_names_of_a_module_of_the_runtime(tmp_path: Path) -> None:
    names = ("TransferConfig", "PresignedPost")
    extensions = [_names(name, needs="ListQueues") for name in names]
    patches = _patch(tmp_path, "sqs", "packageExtensions", *extensions)
    package = f"sdk_of_{tmp_path.name}"
    sdk = _generate(tmp_path, package=package, patches=patches)
    with importable(tmp_path):
        sqs = sdk("sqs")
        assert {*names} <= {*dir(sqs)}
        assert sqs.TransferConfig is sdk().TransferConfig
    stub = (tmp_path / package / "sqs" / "__init__.pyi").read_text()
    assert all(f"{name} as {name}" in stub for name in names)
    room = tmp_path / package / "_runtime" / "extensions"
    assert {path.name for path in room.iterdir()} >= {"transfer.py", "transfer.pyi"}
    assert not (room / "object_storage.py").exists()


@pytest.mark.parametrize("needs", ["SendMessage", "Unknown"])
def test_names_are_left_out_without_what_they_need(tmp_path: Path, needs: str) -> None:
    extension = _names("TransferConfig", needs=needs)
    patches = _patch(tmp_path, "sqs", "packageExtensions", extension)
    package = f"sdk_of_{tmp_path.name}"
    sdk = _generate(tmp_path, package=package, patches=patches)
    assert not (tmp_path / package / "_runtime" / "extensions").exists()
    with importable(tmp_path):
        assert not hasattr(sdk("sqs"), "TransferConfig")


VALUES = {"to_item", "from_item", "build", "item_converter"}


@pytest.mark.parametrize(
    ("service", "names"),
    [
        ("dynamodb:ListTables", set[str]()),
        ("dynamodb:PutItem", VALUES),
        ("dynamodb:BatchWriteItem", {*VALUES, "write_all"}),
        ("dynamodb:BatchGetItem", {*VALUES, "get_all"}),
        ("dynamodbstreams", {"from_item", "item_converter"}),
    ],
)
def test_parts_of_dynamodb_export_what_they_can_use(
    tmp_path: Path, service: str, names: set[str]
) -> None:
    sdk = _generate(tmp_path, service, package=f"sdk_of_{tmp_path.name}")
    with importable(tmp_path):
        import_all_modules(sdk)
        package = sdk(service.partition(":")[0])
        assert {*dir(package)} & {*VALUES, "write_all", "get_all"} == names
        assert all(getattr(package, name) for name in names)


@pytest.mark.parametrize("name", ["Parrot", "ListParrotsRequest", "client", "Client"])
def test_names_of_classes_and_modules_are_refused(
    tmp_path: Path, parrot_models: Path, name: str
) -> None:
    patches = _patch(tmp_path, "parrots", "packageExtensions", _names(name))
    built = build(Source(parrot_models, patches).load("parrots"))
    with pytest.raises(BotosmithError, match=f"has another '{name}'") as caught:
        name_service(built)
    assert caught.value.where == "parrots: packageExtensions"


def test_names_of_two_extensions_are_refused(
    tmp_path: Path, parrot_models: Path
) -> None:
    twice = _names("a"), _names("a")
    patches = _patch(tmp_path, "parrots", "packageExtensions", *twice)
    models = Source(parrot_models, patches).load("parrots")
    with pytest.raises(BotosmithError, match="has another 'a'"):
        service_files(models, None)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"module": "os"}, "must be a module in ._runtime.extensions"),
        ({"module": "._runtime.extensions.a b"}, "'a b' is no name"),
        ({"names": ["import"]}, "'import' is no name"),
        ({"names": "a"}, "must be a list"),
    ],
)
def test_malformed_names_are_an_error(
    parrots: Model, change: dict[str, Any], message: str
) -> None:
    parrots["metadata"]["packageExtensions"] = [{**_names("a"), **change}]
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model(parrots, "service-2")
    assert caught.value.where is not None
    assert caught.value.where.startswith("service-2: metadata.packageExtensions[0]")
