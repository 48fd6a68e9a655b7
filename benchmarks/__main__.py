"""Measure the SDK and the generator beside other libraries, and write docs/benchmarks.

Run as ``python -m benchmarks`` (`make bench`). It takes about a quarter of an hour;
nothing else should run in the meantime.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

from benchmarks.comparison import compare
from benchmarks.options import effort, option_parser, output, sizes
from benchmarks.page import PACKAGES, PAGE
from benchmarks.peers import environments
from benchmarks.report import table, write
from benchmarks.rounds import load, measure
from benchmarks.rows import ROWS
from benchmarks.servers import servers
from benchmarks.workspace import ROOT, Workspace
from botosmith_tools.aws_environment import isolate_from_aws

# The rounds of each suite: more where figures are noisy, fewer where it is slow, and
# one where figures are the same each time.
SUITES: Mapping[str, int] = {
    "bodies": 5,
    "calls": 15,
    "batches": 9,
    "fakes": 9,
    "requests": 9,
    "plain_values": 9,
    "objects": 9,
    "paging": 5,
    "memory": 1,
    "startup": 9,
    "tools": 3,
}
_PEER_ROUNDS = 5


def main() -> None:
    """Measure, print the table, and write the page."""
    parser = option_parser("python -m benchmarks", __doc__, SUITES)
    parser.add_argument(
        "--peers", action="store_true", help="install more libraries to measure beside"
    )
    options = parser.parse_args()
    quick: bool = options.quick
    isolate_from_aws()
    workspace = _workspace(quick)
    print("generating", flush=True)
    workspace.prepare()
    results = workspace.folder / "results"
    with servers(**sizes(options)) as urls:
        environment = {**workspace.environment(), **urls}
        for suite, rounds in SUITES.items():
            # Type-checking and generating are too slow for --quick.
            chosen = suite in options.only if options.only else suite != "tools"
            if chosen or not (quick or options.only):
                measure(suite, effort(options, rounds), environment, results)
        if options.peers:
            place = workspace.folder / "peers"
            for peer, python in environments(place, environment):
                tried = effort(options, _PEER_ROUNDS)
                try:
                    measure(peer.suite, tried, environment, results, python=str(python))
                except RuntimeError as error:
                    print(f"left out, {peer.name} does not run: {error}")
    figures = load(results)
    measured = compare(ROWS, figures)
    print(table(measured))
    folder = output(options, workspace.folder, results, SUITES)
    write(folder, PAGE, dict(_versions()), measured, figures)


def _workspace(quick: bool) -> Workspace:
    build = ROOT / "build"
    if quick:
        return Workspace(build / "bench-quick", is_quick=True)
    return Workspace(build / "bench")


def _versions() -> Iterator[tuple[str, str]]:
    for name in PACKAGES:
        # A quick run works without some of them.
        with suppress(PackageNotFoundError):
            yield name, version(name)


if __name__ == "__main__":
    main()
