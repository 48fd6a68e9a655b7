"""The data set server in a process of its own, which costs its client no time."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[2]


@contextmanager
def replay_process(records: int, *, latency: float = 0.0) -> Generator[str, None, None]:
    """Run ``python -m tests.replay`` while the block runs.

    Args:
        records: Number of associations to serve.
        latency: Seconds to wait before each answer.

    Yields:
        The server's URL.
    """
    command = [sys.executable, "-m", "tests.replay"]
    command += ["--records", str(records), "--latency", str(latency)]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
