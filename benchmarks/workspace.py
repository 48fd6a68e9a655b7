"""The folder that the benchmarks work in, with an SDK, and their environment."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[1]

SERVICES = (
    "bedrock:ListModelCustomizationJobs",
    "cloudwatch:PutMetricData",
    "iam:ListUsers",
    "kinesis:PutRecords",
    "lambda:ListFunctions",
    "sqs:SendMessageBatch",
)
# Services whose clients are started; a quick run has the operations that are called.
STARTED = {
    "dynamodb": "BatchWriteItem,Query",
    "ec2": "DescribeInstances",
    "s3": "ListObjectsV2",
    "sagemaker": "CreateTransformJob,DescribeEndpoint,ListAssociations",
}


@frozen
class Workspace:
    """The folder for everything that a run makes.

    Attributes:
        folder: The folder.
        is_quick: Whether the SDK has only the operations that are called.
    """

    folder: Path
    is_quick: bool = False

    @property
    def sdk(self) -> Path:
        """The folder that contains the generated package."""
        return self.folder / "sdk"

    def prepare(self) -> None:
        """Generate the SDK, and compile it as pip does."""
        self.folder.mkdir(parents=True, exist_ok=True)
        generate = [sys.executable, "-m", "botosmith", "generate", *SERVICES]
        for service, operations in STARTED.items():
            generate.append(f"{service}:{operations}" if self.is_quick else service)
        generate += ["--output", str(self.sdk), "--package", "typed_aws"]
        run(generate, self.environment())
        copy = _copy_without_bytecode(self.folder)
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.sdk, copy, ignore=shutil.ignore_patterns("__pycache__"))
        compile_all = [sys.executable, "-m", "compileall", "-q", str(self.sdk)]
        run(compile_all, self.environment())

    def environment(self) -> dict[str, str]:
        """The environment of measured processes."""
        return {
            **os.environ,
            "PYTHONPATH": _python_path(self.sdk),
            # All start from compiled files, and write those that are missing.
            "PYTHONDONTWRITEBYTECODE": "",
            "BENCH_FOLDER": str(self.folder),
        }


def without_bytecode(folder: Path) -> dict[str, str]:
    """Changes of the environment, so that an SDK is compiled at every start.

    This is so in container images where the SDK is part of an application. Installed
    packages have compiled files there, too.

    Args:
        folder: The folder of the workspace.
    """
    return {
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": _python_path(_copy_without_bytecode(folder)),
    }


def _copy_without_bytecode(folder: Path) -> Path:
    return folder / "sdk-without-bytecode"


def _python_path(sdk: Path) -> str:
    return os.pathsep.join(map(str, (sdk, ROOT / "codegen", ROOT)))


def run(
    command: list[str], environment: Mapping[str, str], folder: Path = ROOT
) -> None:
    """Run a command in a folder, without output unless it fails.

    Raises:
        RuntimeError: It failed; the message is its output.
    """
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}".rstrip())
