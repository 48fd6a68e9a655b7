"""Extensions: classes that a patch lets the generated client of a service extend."""

import json
from pathlib import Path

import pytest
from botocore.session import Session

from botosmith.config import Settings
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
from tests.support.sdk import Sdk

# A module of the user's.
EXTENSION = """
from extended_sdk import Client


class Counting(Client):
    def count_queues(self) -> int:
        return len(self.list_queues().queue_urls or ())


class Shouting(Client):
    def shout(self) -> str:
        return f"{self!r}!"
"""


def _write_patch(
    folder: Path, service: str, *extensions: str, trait: str = "clientExtensions"
) -> Path:
    patches = folder / "patches"
    patches.mkdir()
    change = {"op": "add", "path": f"/metadata/{trait}", "value": extensions}
    patch = {"description": "More methods.", "service-2": [change]}
    (patches / f"{service}.json").write_text(json.dumps(patch))
    return patches


def test_client_extends_classes_of_the_user(
    tmp_path: Path, botocore_session: Session
) -> None:
    (tmp_path / "queue_methods.py").write_text(EXTENSION)
    extensions = "queue_methods:Counting", "queue_methods:Shouting"
    settings = Settings(
        output=tmp_path,
        package="extended_sdk",
        services=("sqs:ListQueues",),
        patches=_write_patch(tmp_path, "sqs", *extensions),
        jobs=1,
    )
    generate(settings)
    boto = raw_client(botocore_session, "sqs")
    FakeNetwork(boto, json_answer({"QueueUrls": ["a", "b"]}))
    with importable(tmp_path):
        client = Sdk(tmp_path, "extended_sdk")("sqs").SQSClient(boto)
        assert client.count_queues() == 2
        assert client.shout() == "SQSClient('us-east-1')!"
    bases = [base.__name__ for base in type(client).__mro__[1:4]]
    assert bases == ["Counting", "Shouting", "Client"]


def test_asynchronous_client_extends_classes_of_the_user(tmp_path: Path) -> None:
    extension = EXTENSION.replace("Client", "AsyncClient")
    (tmp_path / "queue_methods.py").write_text(extension)
    trait = "asyncClientExtensions"
    settings = Settings(
        output=tmp_path,
        package="extended_sdk",
        services=("sqs:ListQueues",),
        patches=_write_patch(tmp_path, "sqs", "queue_methods:Shouting", trait=trait),
        asynchronous=True,
        jobs=1,
    )
    generate(settings)
    with importable(tmp_path):
        sqs = Sdk(tmp_path, "extended_sdk")("sqs")
        bases = [base.__name__ for base in sqs.AsyncSQSClient.__mro__[1:3]]
    assert bases == ["Shouting", "AsyncClient"]
    stub = (tmp_path / "extended_sdk" / "sqs" / "async_client.pyi").read_text()
    assert "class AsyncSQSClient(Shouting):" in stub


def test_extension_of_the_sdk_must_be_one_that_the_runtime_has(tmp_path: Path) -> None:
    module = "._runtime.calls.object_storage"
    settings = Settings(
        output=tmp_path,
        package="extended_sdk",
        services=("sqs:ListQueues",),
        patches=_write_patch(tmp_path, "sqs", f"{module}:ObjectStorage"),
        jobs=1,
    )
    with pytest.raises(BotosmithError, match=f"there is no module '{module}'"):
        generate(settings)
    assert not (tmp_path / "extended_sdk").exists()


@pytest.mark.parametrize(
    "wrong",
    ["Counting", "methods:", ":Counting", "a:b:C", "import:C", "a..b:C", "a:C\nD", ""],
)
@pytest.mark.parametrize("trait", ["clientExtensions", "asyncClientExtensions"])
def test_malformed_extension_is_an_error(
    parrots: Model, wrong: str, trait: str
) -> None:
    parrots["metadata"][trait] = [wrong]
    with pytest.raises(BotosmithError, match="must be MODULE:CLASS") as caught:
        check_model(parrots, "service-2")
    assert caught.value.where == f"service-2: metadata.{trait}"


def test_extensions_must_be_a_list(parrots: Model) -> None:
    parrots["metadata"]["clientExtensions"] = "methods:Counting"
    with pytest.raises(BotosmithError, match="must be a list"):
        check_model(parrots, "service-2")


@pytest.mark.parametrize("names", [["a:Waiter"], ["a:Same", "b:Same"]])
def test_extensions_need_names_of_their_own(
    tmp_path: Path, parrot_models: Path, names: list[str]
) -> None:
    patches = _write_patch(tmp_path, "parrots", *names)
    built = build(Source(parrot_models, patches).load("parrots"))
    with pytest.raises(BotosmithError, match="has the name of another class"):
        name_service(built)


def test_class_of_the_model_gives_way_to_an_extension(
    tmp_path: Path, parrot_models: Path
) -> None:
    patches = _write_patch(tmp_path, "parrots", "methods:Parrot")
    names = name_service(build(Source(parrot_models, patches).load("parrots")))
    assert names.shapes["Parrot"] == "Parrot_"
