"""Measure asynchronous clients beside aiobotocore, and write docs/benchmarks/async.md.

Run as ``python -m benchmarks.asynchronous`` (`make bench-async`). It takes about a
quarter of an hour; nothing else should run in the meantime.
"""

from collections.abc import Mapping

from benchmarks.asynchronous.page import PAGE
from benchmarks.asynchronous.rows import ROWS
from benchmarks.asynchronous.workspace import AsyncWorkspace
from benchmarks.comparison import compare
from benchmarks.options import effort, option_parser, output, sizes
from benchmarks.report import table, write
from benchmarks.rounds import load, measure
from benchmarks.servers import servers
from benchmarks.workspace import ROOT
from botosmith_tools.aws_environment import isolate_from_aws

# The rounds of each suite.
SUITES: Mapping[str, int] = {
    "async_startup": 9,
    "async_calls": 7,
    "async_requests": 7,
    "async_memory": 1,
    "async_paging": 3,
}


def main() -> None:
    """Measure, print the table, and write the page."""
    parser = option_parser("python -m benchmarks.asynchronous", __doc__, SUITES)
    options = parser.parse_args()
    isolate_from_aws()
    folder = ROOT / "build" / ("bench-async-quick" if options.quick else "bench-async")
    print("making an environment, and generating", flush=True)
    made = AsyncWorkspace.prepare(folder, is_quick=options.quick)
    results = folder / "results"
    with servers(latency=0.05, **sizes(options)) as urls:
        environment = {**made.workspace.environment(), **urls}
        for suite in options.only or SUITES:
            chosen = effort(options, SUITES[suite])
            python = str(made.python)
            measure(suite, chosen, environment, results, python=python)
    figures = load(results)
    measured = compare(ROWS, figures)
    print(table(measured))
    page_folder = output(options, folder, results, SUITES)
    write(page_folder, PAGE, made.versions(), measured, figures)


if __name__ == "__main__":
    main()
