"""The servers on loopback for the suites, each in a process of its own."""

import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager

from benchmarks.running import LATENCY
from benchmarks.workspace import ROOT
from examples.association_server import association_process


@contextmanager
def servers(
    *, records: int, slow_records: int, large: int
) -> Generator[Mapping[str, str], None, None]:
    """Run all servers while the block runs.

    Args:
        records: The number of associations of the ordinary server.
        slow_records: The number of associations of the slow server.
        large: The number of associations of the large server.

    Yields:
        Environment variables with the URLs.
    """
    with ExitStack() as stack:
        yield {
            "BENCH_SERVER": stack.enter_context(association_process(records)),
            "BENCH_SLOW_SERVER": stack.enter_context(
                association_process(slow_records, latency=LATENCY)
            ),
            "BENCH_LARGE_SERVER": stack.enter_context(association_process(large)),
            "BENCH_PAGE_SERVER": stack.enter_context(program("page_server")),
            "BENCH_EMPTY_SERVER": stack.enter_context(program("empty_server")),
        }


@contextmanager
def program(name: str, *arguments: str) -> Generator[str, None, None]:
    """Run a server of `benchmarks.programs`.

    Args:
        name: The name of its module.
        arguments: Its arguments.

    Yields:
        The URL of the server.
    """
    command = [sys.executable, "-m", f"benchmarks.programs.{name}", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
