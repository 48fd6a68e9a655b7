"""Libraries to compare with that need environments of their own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from attrs import frozen

from benchmarks.workspace import run

# Packages that all suites need, with the versions of this environment.
_SHARED = ("attrs", "boto3", "botocore", "cattrs", "msgspec", "pyperf")
CAPO = (
    "capo-dynamodb==0.18.0",
    "capo-lambda==0.25.0",
    "capo-s3==0.29.0",
    "capo-sagemaker==0.11.0",
)
"""The packages of capo, one for a service."""


@frozen
class Peer:
    """A package that is measured beside the SDK.

    Attributes:
        name: What to call it.
        packages: What to install.
        suite: The suite that measures it.
        pythons: Interpreters that it runs on, in order of preference.
    """

    name: str
    packages: Sequence[str]
    suite: str
    pythons: tuple[str, ...]


PEERS = (
    Peer(
        "sagemaker-core",
        ["sagemaker-core==2.27.0"],
        "peer_sagemaker_core",
        (sys.executable,),
    ),
    Peer(
        "capo",
        CAPO,
        "peer_capo",
        (sys.executable,),
    ),
    Peer(
        "aws-sdk-lambda",
        ["aws-sdk-lambda==0.12.0"],
        "peer_aws_sdk_lambda",
        (sys.executable, "python3.13", "python3.14", "python3.12"),
    ),
)


def environments(
    folder: Path, environment: Mapping[str, str]
) -> Iterator[tuple[Peer, Path]]:
    """Make the environment of each library; report those that cannot be made.

    Args:
        folder: The folder of the environments, which are reused by later runs.
        environment: The environment of the processes.

    Yields:
        A library and its interpreter.
    """
    for peer in PEERS:
        place = folder / peer.suite
        ready = place / "ready"
        if not ready.exists():
            print(f"installing {peer.name}", flush=True)
            try:
                _make(place, peer, environment)
            except RuntimeError as error:
                reason = str(error).splitlines()[-1]
                print(f"left out, {peer.name} cannot be installed: {reason}")
                continue
            ready.touch()
        yield peer, place / "bin" / "python"


def _make(place: Path, peer: Peer, environment: Mapping[str, str]) -> None:
    shutil.rmtree(place, ignore_errors=True)
    shared = [f"{name}=={version(name)}" for name in _SHARED]
    error = RuntimeError(f"none of {', '.join(peer.pythons)} is installed")
    for python in peer.pythons:
        if not _runs(python):
            continue
        try:
            run([python, "-m", "venv", "--clear", str(place)], environment)
            pip = [str(place / "bin" / "python"), "-m", "pip", "install", "--quiet"]
            run([*pip, *peer.packages, *shared], environment)
            return
        except RuntimeError as failure:
            error = failure
    raise error


def _runs(python: str) -> bool:
    """Whether an interpreter runs; a shim may exist without one."""
    try:
        done = subprocess.run(
            [python, "-c", ""], env=os.environ, capture_output=True, check=False
        )
    except OSError:
        return False
    return done.returncode == 0
