"""Generates an SDK into another project, as its users would."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path


def generate_sdk(
    services: Iterable[str], folder: Path, package: str, *, asynchronous: bool = False
) -> None:
    """Generate an SDK.

    Args:
        services: The services, as on the command line.
        folder: The folder of the project, which contains the package.
        package: The name of the package.
        asynchronous: Whether it has asynchronous clients, too.

    Raises:
        CalledProcessError: The SDK cannot be generated.
    """
    place = ["--output", str(folder), "--package", package]
    generate = [sys.executable, "-m", "botosmith", "generate", *services, *place]
    generate += ["--async"] * asynchronous
    # Not in the checkout, whose pyproject.toml has other settings.
    subprocess.run(generate, check=True, cwd=folder, stdout=subprocess.DEVNULL)
