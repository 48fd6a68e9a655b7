"""The wheel of an SDK: the same bytes wherever it is built, and what is in them in an
environment with nothing but its dependencies."""

import os
import subprocess
import sys
import venv
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.support.paths import CODEGEN

_BUILD = (
    *("-m", "botosmith", "wheel", "sagemaker:DescribeEndpoint,ListAssociations"),
    *("--package=acme.aws", "--async", "--quiet"),
)
# Other machines have these environments and file modes.
_MACHINES: tuple[tuple[dict[str, str], int], ...] = (
    ({"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "1"}, 0o022),
    ({"LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "Asia/Tokyo"}, 0o077),
)
_CALLS = """
from importlib.metadata import distributions, metadata, version
from importlib.util import find_spec

from acme.aws import __version__, from_dict, to_json
from acme.aws.sagemaker import AssociationSummary, ResourceNotFound, SageMakerClient

client = SageMakerClient.create(
    region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="s"
)
client.get_paginator("list_associations").paginate()
client.get_waiter("endpoint_in_service")
print(to_json(from_dict(AssociationSummary, {"SourceArn": "a"})))
for name in ("botosmith", "click", "jinja2", "ruff"):
    assert find_spec(name) is None
assert __version__ == version("acme-aws")
assert metadata("acme-aws")["Description"].startswith("# acme-aws")
print(*sorted(d.name for d in distributions()))
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Folders with what different machines build."""
    folders: list[Path] = []
    for variables, mask in _MACHINES:
        folder = tmp_path_factory.mktemp("built")
        subprocess.run(
            [sys.executable, *_BUILD],
            cwd=folder,
            env={**os.environ, **variables, "PYTHONPATH": str(CODEGEN)},
            umask=mask,
            check=True,
        )
        folders.append(folder / "dist")
    return folders


@pytest.fixture(scope="module")
def python(built: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the wheel and its dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    (wheel,) = built[0].glob("*.whl")
    venv.create(folder / "venv")
    python = folder / "venv" / "bin" / "python"
    pins = [f"{name}=={version(name)}" for name in ("attrs", "botocore", "cattrs")]
    _run([*_PIP, "--python", str(python), "install", str(wheel), *pins])
    return python


_PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
_OF_CHECKOUT = ("PYTHONPATH", "MYPYPATH")


def _run(command: list[str], folder: Path | None = None, status: int = 0) -> str:
    """Run a command that does not import from the checkout; return what it prints."""
    environment = {k: v for k, v in os.environ.items() if k not in _OF_CHECKOUT}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.slow
def test_machines_build_the_same_bytes(built: list[Path]) -> None:
    first, second = map(_contents, built)
    assert len(first) == 2
    assert first == second


@pytest.mark.slow
def test_sdk_runs_without_the_generator(python: Path, tmp_path: Path) -> None:
    said = _run([str(python), "-W", "error", "-c", _CALLS], tmp_path).splitlines()
    assert said[0] == '{"SourceArn":"a"}'
    installed = set(said[1].split())
    assert {"attrs", "botocore", "cattrs", "acme-aws"} <= installed
    assert not {"boto3", "botosmith", "click", "jinja2", "msgspec"} & installed
