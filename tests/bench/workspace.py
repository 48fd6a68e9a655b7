"""Where the bench works: an SDK of its own below build/, and the processes' world."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from tests.boto import ACCESS_KEY, SECRET_KEY

ROOT = Path(__file__).parents[2]

SERVICES = (
    "bedrock:ListModelCustomizationJobs",
    "dynamodb:Query",
    "iam:ListUsers",
    "lambda:ListFunctions",
    "s3:ListObjectsV2",
)


@frozen
class Workspace:
    """A folder for all that a run makes.

    Attributes:
        folder: The folder.
        sagemaker: What to generate of SageMaker: "sagemaker" is all of it.
    """

    folder: Path
    sagemaker: str = "sagemaker"

    @property
    def sdk(self) -> Path:
        """The folder that holds the generated package."""
        return self.folder / "sdk"

    def prepare(self) -> None:
        """Generate the SDK, and compile it as installing it would."""
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
            # Peers start from compiled files, and write them where they are missing.
            "PYTHONDONTWRITEBYTECODE": "",
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
            # No settings of the machine's user.
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "BENCH_FOLDER": str(self.folder),
        }


def run(command: list[str], environment: Mapping[str, str]) -> None:
    """Run a command, in the checkout, quietly unless it fails.

    Raises:
        RuntimeError: It failed; the message is what it printed.
    """
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}".rstrip())
