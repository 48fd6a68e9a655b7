"""The folder that the benchmarks work in, with an SDK, and their environment."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[1]

SERVICES = (
    "bedrock:ListModelCustomizationJobs",
    "cloudwatch:PutMetricData",
    "dynamodb:BatchWriteItem,Query",
    "iam:ListUsers",
    "kinesis:PutRecords",
    "lambda:ListFunctions",
    "s3:ListObjectsV2",
)


@frozen
class Workspace:
    """The folder for everything that a run makes.

    Attributes:
        folder: The folder.
        sagemaker: The operations of SageMaker to generate; "sagemaker" for all.
    """

    folder: Path
    sagemaker: str = "sagemaker"

    @property
    def sdk(self) -> Path:
        """The folder that contains the generated package."""
        return self.folder / "sdk"

    def prepare(self) -> None:
        """Generate the SDK, and compile it as pip does."""
        self.folder.mkdir(parents=True, exist_ok=True)
        generate = [sys.executable, "-m", "botosmith", "generate", self.sagemaker]
        generate += [*SERVICES, "--output", str(self.sdk), "--package", "typed_aws"]
        run(generate, self.environment())
        compile_all = [sys.executable, "-m", "compileall", "-q", str(self.sdk)]
        run(compile_all, self.environment())

    def environment(self) -> dict[str, str]:
        """The environment of measured processes."""
        return {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, (self.sdk, ROOT / "codegen", ROOT))),
            # All start from compiled files, and write those that are missing.
            "PYTHONDONTWRITEBYTECODE": "",
            "BENCH_FOLDER": str(self.folder),
        }


def run(command: list[str], environment: Mapping[str, str]) -> None:
    """Run a command in the checkout, without output unless it fails.

    Raises:
        RuntimeError: It failed; the message is its output.
    """
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}".rstrip())
