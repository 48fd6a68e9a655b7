"""What is proven of examples is counted, and compared with what their tests see."""

import sys
from pathlib import Path

import pytest

from botosmith_tools.test_examples.__main__ import check_receivers, check_share, main

FILES = {
    "orders/store.py": """\
class Store:
    def __init__(self, sqs):
        self.sqs = sqs
    def send(self):
        self.sqs.send_message(QueueUrl="a", MessageBody="b")
    def never_called(self):
        self.sqs.receive_message(QueueUrl="a")
def purge(queue):
    return queue.purge_queue(QueueUrl="a")
""",
    "orders/test/conftest.py": """\
import boto3, pytest
from botocore.stub import Stubber
@pytest.fixture
def sqs():
    client = boto3.client("sqs")
    with Stubber(client) as stubber:
        for method in ("send_message", "purge_queue"):
            stubber.add_response(method, {})
        yield client
""",
    "orders/test/test_store.py": """\
import store
def test_store(sqs):
    store.Store(sqs).send()
    getattr(store, "purge")(sqs)
""",
    # The text does not show that this is no client.
    "fakes/test/test_fake.py": """\
import boto3
class Fake:
    def __init__(self, service): pass
    def list_queues(self): pass
def test_fake():
    vars(boto3)["client"] = Fake
    boto3.client("sqs").list_queues()
""",
    "orders/test/test_broken.py": "import not_there",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


def test_calls_that_are_proven_are_counted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [*check_share(folder)] == []
    assert capsys.readouterr().out.splitlines() == [
        "1 of 4 calls proven, 25.0%",
        "3 of 4 calls proven with --closed, 75.0%",
    ]
    (folder / "orders/test/test_store.py").unlink()
    assert [*check_share(folder)] == ["25.0% proven with --closed, less than 70%"]


def test_what_is_no_client_at_run_time_is_wrong(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check_receivers(folder, 1) == [
        "fakes/test/test_fake.py:7:4 boto3.client('sqs'): test_fake:Fake, "
        "not a client of sqs"
    ]
    tests, found = capsys.readouterr().out.splitlines()
    assert tests == "tests: 2 passed in 2 files; 1 cannot be imported"
    assert found.startswith(
        "receivers: 3 clients proven, 1 of them seen, 1 wrong; 1 other clients seen, "
    )


def test_a_folder_without_python_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        monkeypatch.setattr(sys, "argv", ["test_examples", str(folder)])
        with pytest.raises(SystemExit, match="2"):
            main()
        assert f"{folder}: no folder with Python files" in capsys.readouterr().err
