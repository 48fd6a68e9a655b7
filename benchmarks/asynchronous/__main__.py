"""Measure asynchronous clients beside others, and write docs/benchmarks/async.md.

Run as ``python -m benchmarks.asynchronous`` (`make bench-async`). It takes about half
an hour; nothing else should run in the meantime.
"""

from collections.abc import Mapping
from subprocess import CalledProcessError

from benchmarks.asynchronous.page import PAGE
from benchmarks.asynchronous.rows import ROWS
from benchmarks.asynchronous.workspace import AsyncWorkspace
from benchmarks.comparison import compare
from benchmarks.options import effort, option_parser, output, sizes
from benchmarks.report import table, write
from benchmarks.rounds import load, measure
from benchmarks.servers import program, servers
from benchmarks.workspace import ROOT
from botosmith_tools.aws_environment import isolate_from_aws
from botosmith_tools.environments import report_failure

# The rounds of each suite.
SUITES: Mapping[str, int] = {
    "async_startup": 9,
    "async_calls": 9,
    "async_requests": 9,
    "async_memory": 1,
    "async_paging": 3,
}


def main() -> None:
    """Measure, print the table, and write the page."""
    parser = option_parser("python -m benchmarks.asynchronous", __doc__, SUITES)
    options = parser.parse_args()
    isolate_from_aws()
    folder = ROOT / "build" / ("bench-async-quick" if options.quick else "bench-async")
    print("making environments, and generating", flush=True)
    made = AsyncWorkspace(folder, is_quick=options.quick)
    try:
        made.prepare()
    except CalledProcessError as error:
        report_failure(error)
        parser.exit(1)
    except RuntimeError as error:
        parser.exit(1, f"{error}\n")
    results = folder / "results"
    certificate = str(made.certificate)
    with servers(**sizes(options)) as urls, program("tls_server", certificate) as tls:
        environment = {**made.environment(), **urls, "BENCH_TLS_SERVER": tls}
        for suite in options.only or SUITES:
            measure(suite, effort(options, SUITES[suite]), environment, results)
    figures = load(results)
    measured = compare(ROWS, figures, keep_all=True)
    print(table(measured))
    page_folder = output(options, folder, results, SUITES)
    write(page_folder, PAGE, dict(made.versions()), measured, figures)


if __name__ == "__main__":
    main()
