"""The plugin for pytest gives tests fakes, and reports rules that they did not use."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.support.paths import ROOT

CONFTEST = 'pytest_plugins = ["botosmith.testing.pytest"]\n'
TESTS = """
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


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_has_rules_of_its_own(aws: AWS, number: int) -> None:
    with pytest.raises(AssertionError, match="no rule"):
        aws.fake(SageMakerClient).client.list_associations()
"""


def test_fixture_makes_fakes_and_reports_unused_rules(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_program.py").write_text(TESTS)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    paths = os.pathsep.join(str(ROOT / name) for name in ("codegen", "generated"))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "0"],
        env=environment
        | {"AWS_PROFILE": "mine", "COLUMNS": "200", "PYTHONPATH": paths},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert re.search("2 failed, 5 passed", done.stdout), done.stdout
    failures = re.findall(r"^FAILED \S+::(\w+) - (.*)$", done.stdout, re.MULTILINE)
    assert failures == [
        (
            "test_unused",
            "AssertionError: rules of fake(SageMakerClient) answered no call:",
        ),
        ("test_failed", "assert 1 == 2"),
    ]
    assert "error" not in done.stdout
