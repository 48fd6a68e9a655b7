"""The environment with aiobotocore, and the SDKs that are measured in it."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from benchmarks.asynchronous.packages import SLICED, UNSLICED
from benchmarks.workspace import STARTED, Workspace, run
from botosmith_tools.environments import renew_environment
from botosmith_tools.requirements import extras, project_name

# What is measured, and what the generator imports, in the versions of this environment.
_PINNED = (
    "attrs",
    "cattrs",
    "click",
    "jinja2",
    "jsonpatch",
    "msgspec",
    "pyperf",
    "ruff",
)
_SHOWN = (
    "aiobotocore",
    "aiohttp",
    "attrs",
    "boto3",
    "botocore",
    "cattrs",
    "msgspec",
    "pyperf",
)
_SHOW = (
    "import json, sys; from importlib.metadata import version; "
    "print(json.dumps({name: version(name) for name in sys.argv[1:]}))"
)
_SERVICES = ("cloudwatch:PutMetricData", "kinesis:PutRecords")


@frozen
class AsyncWorkspace:
    """The folder for everything that a run makes.

    Attributes:
        workspace: The folder, with the environment of processes.
        python: The interpreter with the newest aiobotocore.
    """

    workspace: Workspace
    python: Path

    @classmethod
    def prepare(cls, folder: Path, *, is_quick: bool) -> "AsyncWorkspace":
        """Make the environment, and generate the SDKs.

        Args:
            folder: The folder.
            is_quick: Whether the SDKs have only the operations that are called.

        Raises:
            CalledProcessError: The environment cannot be made.
            RuntimeError: An SDK cannot be generated.
        """
        pins = [pin for pin in extras()["dev"] if project_name(pin) in _PINNED]
        # Without its version, boto3 is the one that fits aiobotocore's botocore.
        requirements = [*extras()["async"], "boto3", *pins]
        python = renew_environment(folder / "environment", requirements)
        made = cls(Workspace(folder, is_quick), python)
        made._generate(python, SLICED)
        made._generate(Path(sys.executable), UNSLICED)
        compile_all = [str(python), "-m", "compileall", "-q", str(made.workspace.sdk)]
        run(compile_all, made.workspace.environment())
        return made

    def _generate(self, python: Path, package: str) -> None:
        """Generate an SDK from the models of an interpreter's botocore."""
        generate = [str(python), "-m", "botosmith", "generate", *_SERVICES]
        for service, operations in STARTED.items():
            quick = self.workspace.is_quick
            generate.append(f"{service}:{operations}" if quick else service)
        generate += ["--output", str(self.workspace.sdk), "--package", package]
        run([*generate, "--async"], self.workspace.environment())

    def versions(self) -> Mapping[str, str]:
        """The versions of the packages that are measured."""
        show = [str(self.python), "-c", _SHOW, *_SHOWN]
        done = subprocess.run(show, check=True, capture_output=True, text=True)
        by_name: Mapping[str, str] = json.loads(done.stdout)
        return by_name
