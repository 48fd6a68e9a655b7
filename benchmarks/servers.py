"""The servers on loopback for the suites, each in a process of its own."""

import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager

from benchmarks.workspace import ROOT
from examples.association_server import association_process


@contextmanager
def servers(
    *, records: int, slow_records: int, latency: float, large: int
) -> Generator[Mapping[str, str], None, None]:
    """Run all servers while the block runs.

    Args:
        records: The number of associations of the ordinary server.
        slow_records: The number of associations of the slow server.
        latency: The latency of the slow server, in seconds.
        large: The number of associations of the large server.

    Yields:
        Environment variables with the URLs.
    """
    with ExitStack() as stack:
        yield {
            "BENCH_SERVER": stack.enter_context(association_process(records)),
            "BENCH_SLOW_SERVER": stack.enter_context(
                association_process(slow_records, latency=latency)
            ),
            "BENCH_LARGE_SERVER": stack.enter_context(association_process(large)),
            "BENCH_PAGE_SERVER": stack.enter_context(_server("page_server")),
            "BENCH_EMPTY_SERVER": stack.enter_context(_server("empty_server")),
        }


@contextmanager
def _server(program: str) -> Generator[str, None, None]:
    command = [sys.executable, "-m", f"benchmarks.programs.{program}"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
