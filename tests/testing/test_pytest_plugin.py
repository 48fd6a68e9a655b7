"""The plugin for pytest gives tests fakes and recordings."""

import os
import re
import subprocess
import sys
from pathlib import Path

from botosmith.recording import ReplayServer
from examples.association_server import association_handler
from tests.support.paths import ROOT

CONFTEST = 'pytest_plugins = ["botosmith.testing.pytest"]\n'
TESTS = """
import contextlib
import os

import pytest

from botosmith.testing.pytest import AWS
from typed_aws.sagemaker import *

RESPONSE = ListAssociationsResponse()


def test_used(aws: AWS) -> None:
    sagemaker = aws.fake(SageMakerClient, everywhere=True)
    sagemaker.on(ListAssociationsRequest).returns(RESPONSE)
    assert SageMakerClient.create().list_associations() is RESPONSE
    assert [name for name in os.environ if name.startswith("AWS_")] == [
        "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_EC2_METADATA_DISABLED"
    ]


def test_created_clients_are_real_again() -> None:
    assert "create" not in vars(SageMakerClient)
    assert os.environ["AWS_PROFILE"] == "mine"


def test_unused(aws: AWS) -> None:
    aws.fake(SageMakerClient).on(ListAssociationsRequest).returns(RESPONSE)


def test_allowed(aws: AWS) -> None:
    sagemaker = aws.fake(SageMakerClient, unused="allow")
    sagemaker.on(ListAssociationsRequest).returns(RESPONSE)


def test_failed(aws: AWS) -> None:
    aws.fake(SageMakerClient).on(ListAssociationsRequest).returns(RESPONSE)
    assert 1 == 2


def test_hidden(aws: AWS) -> None:
    sagemaker = aws.fake(SageMakerClient)
    with contextlib.suppress(Exception):
        sagemaker.client.list_associations()


def test_limits(aws: AWS) -> None:
    sagemaker = aws.fake(SageMakerClient, limits="error")
    with contextlib.suppress(AssertionError):
        sagemaker.client.list_associations(max_results=101)


def test_failed_and_hidden(aws: AWS) -> None:
    test_hidden(aws)
    assert 3 == 4


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_has_rules_of_its_own(aws: AWS, number: int) -> None:
    with pytest.raises(AssertionError, match="no rule"):
        sagemaker = aws.fake(SageMakerClient, unanswered="allow")
        sagemaker.client.list_associations()
"""


WITH_ARGUMENTS = """
import pytest
from botocore.session import Session

from botosmith.testing.pytest import AWS
from typed_aws.sagemaker import SageMakerClient


@pytest.mark.parametrize("kind", ["a/b", "a.b", "a-b", "c/d", "", "-", "a-b-"])
def test_listed(aws: AWS, kind: str) -> None:
    with aws.replay(SageMakerClient) as client:
        client.list_associations(source_type=kind)


@pytest.mark.parametrize("kind", ["a", "b"], ids=["x" * 300, "x" * 299 + "y"])
def test_long(aws: AWS, kind: str) -> None:
    with aws.replay(SageMakerClient) as client:
        client.list_associations(source_type=kind)


def test_options(aws: AWS) -> None:
    chosen = {"session": Session()} if RECORDS else {"profile_name": "none"}
    with aws.replay(SageMakerClient, region_name="eu-west-1", **chosen) as client:
        assert client.meta.region_name == "eu-west-1"
        client.list_associations()
    assert aws.fake(SageMakerClient, misfits="raise").client.misfits == "raise"


class TestOne:
    def test_listed(self, aws: AWS) -> None:
        with aws.replay(SageMakerClient) as client:
            client.list_associations(source_type="One")


def test_hidden(aws: AWS) -> None:
    with aws.replay(SageMakerClient, unused="allow") as client:
        try:
            client.list_associations(source_arn="own" if RECORDS else "other")
        except Exception:
            pass


def test_allowed(aws: AWS) -> None:
    allowed = {"unused": "allow", "unanswered": "allow"}
    with aws.replay(SageMakerClient, **allowed) as client:
        try:
            client.list_associations(source_arn="own" if RECORDS else "other")
        except Exception:
            pass
"""


def run(folder: Path, tests: str, *arguments: str, **variables: str) -> str:
    """Run tests with the plugin, and return what pytest prints."""
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_program.py").write_text(tests)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    paths = os.pathsep.join(str(ROOT / name) for name in ("codegen", "generated"))
    command = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(
        [sys.executable, *command],
        env={
            **environment,
            "COLUMNS": "400",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": paths,
            **variables,
        },
        cwd=folder,
        capture_output=True,
        text=True,
    ).stdout


def aws_at(server: ReplayServer) -> dict[str, str]:
    return {
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": server.url,
    }


def test_fixture_makes_fakes_and_reports_unused_rules(tmp_path: Path) -> None:
    output = run(tmp_path, TESTS, AWS_PROFILE="mine")
    assert re.search("5 failed, 5 passed", output), output
    failures = re.findall(r"^FAILED \S+::(\w+) - (.*)$", output, re.MULTILINE)
    assert failures == [
        (
            "test_unused",
            "AssertionError: rules of fake(SageMakerClient) answered no call:",
        ),
        ("test_failed", "assert 1 == 2"),
        ("test_hidden", "AssertionError: no rule of fake(SageMakerClient) answers"),
        ("test_limits", "AssertionError: ListAssociations breaks limits of its model:"),
        ("test_failed_and_hidden", "assert 3 == 4"),
    ]
    assert not re.search(r"\d errors?\b", output)


def test_recordings_are_made_on_request_in_files_of_their_own(tmp_path: Path) -> None:
    missing = "FileNotFoundError: .*no recording; `pytest --aws-record` makes it: "
    recorded = WITH_ARGUMENTS + "RECORDS = True"
    assert re.search(missing, run(tmp_path, recorded))
    with ReplayServer(association_handler(2)) as server:
        assert "13 passed" in run(tmp_path, recorded, "--aws-record", **aws_at(server))
    names = [
        file.name.removeprefix("test_program-")
        .removeprefix("test_")
        .removesuffix("-sagemaker.json")
        for file in tmp_path.glob("recordings/*")
    ]
    digests = [re.sub("-[0-9a-f]{8}$", "-DIGEST", name) for name in sorted(names)]
    assert sorted(digests) == sorted(
        [
            "TestOne-test_listed",
            "allowed",
            "hidden",
            "options",
            # These do not collide, or nothing in them was replaced.
            "listed-a-b",
            "listed-c-d",
            *["listed-DIGEST"] * 2,
            *[f"long-{'x' * 208}-DIGEST"] * 2,
            *["listed-a-b-DIGEST"] * 3,
        ]
    ), digests
    replayed = WITH_ARGUMENTS + "RECORDS = False"
    output = run(tmp_path, replayed)
    assert "1 failed, 12 passed" in output, output
    assert re.search(
        "FAILED .*::test_hidden - AssertionError: .* has no answer", output
    )
    # The names do not depend on which tests are chosen.
    chosen = "test_program.py::test_listed[a/b]"
    assert "1 passed" in run(tmp_path, replayed, chosen)
