"""The wheel of the SDK, in an environment with nothing but its dependencies."""

import os
import subprocess
import sys
import venv
from importlib.metadata import version
from pathlib import Path

import pytest

from botosmith_tools.sdk_project import write_project

_CALLS = """
from importlib.metadata import distributions, metadata, version
from importlib.util import find_spec

from typed_aws import __version__, from_dict, to_json
from typed_aws.sagemaker import AssociationSummary, ResourceNotFound, SageMakerClient

client = SageMakerClient.create(
    region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="s"
)
client.get_paginator("list_associations").paginate()
client.get_waiter("endpoint_in_service")
print(to_json(from_dict(AssociationSummary, {"SourceArn": "a"})))
for name in ("botosmith", "click", "jinja2", "ruff"):
    assert find_spec(name) is None
assert __version__ == version("typed-aws")
assert metadata("typed-aws")["Description"].startswith("# typed-aws")
print(*sorted(d.name for d in distributions()))
"""
_ACCEPTED = """
from typing import assert_type

from typed_aws.sagemaker import AssociationSummary, IamIdentity, SageMakerClient

with SageMakerClient.create() as client:
    for page in client.get_paginator("list_associations").paginate():
        for summary in page.association_summaries or ():
            assert_type(summary, AssociationSummary)
            if summary.created_by is not None:
                assert_type(summary.created_by.iam_identity, IamIdentity | None)
"""
_REFUSED = """
from typed_aws.sagemaker import AssociationSummary, NoSuchName

AssociationSummary(association_type="Produces")
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the wheel and its dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    write_project(folder / "project")
    project = str(folder / "project")
    _run([*pip, "wheel", "--no-deps", "--wheel-dir", str(folder), project])
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv")
    python = folder / "venv" / "bin" / "python"
    pins = [f"{name}=={version(name)}" for name in ("attrs", "botocore", "cattrs")]
    _run([*pip, "--python", str(python), "install", str(wheel), *pins])
    return python


_OF_CHECKOUT = ("PYTHONPATH", "MYPYPATH")


def _run(command: list[str], folder: Path | None = None, status: int = 0) -> str:
    """Run a command that does not import from the checkout; return what it prints."""
    environment = {k: v for k, v in os.environ.items() if k not in _OF_CHECKOUT}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_sdk_runs_without_the_generator(python: Path, tmp_path: Path) -> None:
    said = _run([str(python), "-W", "error", "-c", _CALLS], tmp_path).splitlines()
    assert said[0] == '{"SourceArn":"a"}'
    installed = set(said[1].split())
    assert {"attrs", "botocore", "cattrs", "typed-aws"} <= installed
    assert not {"boto3", "botosmith", "click", "jinja2", "msgspec"} & installed


@pytest.mark.slow
def test_applications_are_type_checked_against_the_wheel(
    python: Path, tmp_path: Path
) -> None:
    (tmp_path / "accepted.py").write_text(_ACCEPTED)
    (tmp_path / "refused.py").write_text(_REFUSED)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file="]
    command += ["--python-executable", str(python), "accepted.py", "refused.py"]
    errors = _run(command, tmp_path, status=1).splitlines()
    assert [error.split(":")[:2] for error in errors[:-1]] == [
        ["refused.py", "2"],
        ["refused.py", "4"],
    ]
    assert errors[0].endswith("[attr-defined]")
    assert errors[1].endswith("[arg-type]")
