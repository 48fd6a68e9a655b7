"""Runs a server in a process of its own, so that it takes no time from its client."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def replay_process(associations: int, *, latency: float = 0.0) -> Generator[str]:
    """Run ``python -m botosmith.recording serve`` while the block runs.

    Args:
        associations: Number of associations to serve.
        latency: Seconds to wait before each answer.

    Yields:
        The URL of the server.
    """
    command = [sys.executable, "-m", "botosmith.recording", "serve"]
    command += ["--associations", str(associations), "--latency", str(latency)]
    with subprocess.Popen(
        command,
        # The process imports what this one imports, installed or not.
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
