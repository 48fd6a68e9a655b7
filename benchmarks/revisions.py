"""The code of an earlier commit, to compare with."""

import subprocess
import tarfile
from pathlib import Path

from benchmarks.workspace import ROOT


def checkout(revision: str, folder: Path) -> Path:
    """Write the generator of a revision; return the folder with `codegen`.

    Args:
        revision: A name or a digest of a commit.
        folder: Where to write it, which exists.

    Raises:
        RuntimeError: git does not find the commit.
    """
    archive = folder / "revision.tar"
    command = ["git", "archive", f"--output={archive}", revision]
    command += ["codegen", "templates"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(
            f"{revision}: cannot read this commit ({done.stderr.strip()}); a shallow "
            "clone gets the commits that it lacks with `git fetch --unshallow`"
        )
    with tarfile.open(archive) as file:
        file.extractall(folder / "revision", filter="data")
    return folder / "revision"
