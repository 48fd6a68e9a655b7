"""Writes the table and the charts."""

import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.chart import Bar, chart
from benchmarks.comparison import Measured
from benchmarks.rounds import Figure
from benchmarks.units import seconds, size

_PACKAGES = (
    "attrs",
    "boto3",
    "botocore",
    "cattrs",
    "msgspec",
    "orjson",
    "pydantic",
    "pyperf",
    "mypy",
    "mypy-boto3-builder",
    "types-boto3-sagemaker",
)

# The files of charts, their titles, and the benchmarks that they show.
_CHARTS = (
    ("associations-full", "100 full records of ListAssociations, body to objects"),
    ("associations-sparse", "100 sparse records of ListAssociations, body to objects"),
    ("bedrock-jobs", "100 Bedrock customization jobs, body to objects"),
    ("lambda-functions", "50 Lambda functions, body to objects"),
    ("dynamodb-items", "100 DynamoDB items, body to objects"),
    ("call-100-records", "One call over loopback, 100 records"),
    ("call-1-record", "One call over loopback, 1 record"),
    ("paging", "100 pages of 100 records over loopback"),
    ("record-kept-full", "Memory that a full record keeps"),
    ("record-kept-sparse", "Memory that a sparse record keeps"),
    ("start-sagemaker", "Fresh process to a client of SageMaker"),
    ("start-ec2", "Fresh process to a client of EC2"),
    ("client-kept-ec2", "Memory of a further client of EC2, in a session of its own"),
    ("mypy-cold", "mypy on an application, without a cache"),
    ("mypy-warm", "mypy on an application, with its cache"),
    ("pyright", "pyright on an application"),
    ("generate", "Generating SageMaker"),
    ("beside-sagemaker-core", "100 full records, beside sagemaker-core"),
    ("beside-aws-sdk-lambda", "50 Lambda functions, beside aws-sdk-lambda"),
)
_HEAD = """\
# Benchmarks

`make bench` measures all that stands here and writes this page: peers side by side, on
the same bytes, in fresh processes, taking turns round by round.
[pyperf](https://pyperf.readthedocs.io) calibrates, spawns and keeps the values.

A ratio is the median of the rounds' ratios, in brackets the smallest and the largest of
them: far apart, they tell of a machine that had other things to do. What waits for
nothing (bodies, starts of clients, first calls, Stubber, type checkers) is given in
processor time, all else in the time that passed. "must" and "aim" are bounds that the
project set itself; "kept" says which of them the median keeps.

- `make bench ARGS="--only bodies"` measures one suite anew; the page keeps what was
  measured of the others before.
- `make bench ARGS=--peers` also measures packages that need environments of their own.
- `make bench ARGS=--quick` shows that all of it runs, and leaves this page alone.
"""


def table(measured: Sequence[Measured]) -> str:
    """The table, in Markdown."""
    lines = [
        "| what | must | aim | measured | kept | ours | against |",
        "|---|--:|--:|--:|---|--:|--:|",
    ]
    for one in measured:
        ratio = one.row.kind.startswith("ratio")
        bounds = [_bound(one, bound) for bound in (one.row.must, one.row.aim)]
        show = _plain if ratio else _shown(one)
        low, high = min(one.values), max(one.values)
        value = show(one.value)
        if len(one.values) > 1:
            value = f"{value} ({show(low)} to {show(high)})"
        ours = _shown(one)(one.ours)
        against = "" if one.against is None else _shown(one)(one.against)
        cells = [one.row.title, *bounds, value, one.verdict, ours, against]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def write(
    folder: Path, measured: Sequence[Measured], figures: Mapping[str, Figure]
) -> None:
    """Write the page and its charts.

    Args:
        folder: The folder of the page.
        measured: The rows.
        figures: All figures.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parts = [_HEAD, f"{_machine()}\n", table(measured)]
    for file, title, text in _charts(figures):
        (folder / f"{file}.svg").write_text(text, "utf-8")
        parts.append(f"![{title}]({file}.svg)\n")
    (folder / "README.md").write_text("\n".join(parts), "utf-8")


def _charts(figures: Mapping[str, Figure]) -> Iterator[tuple[str, str, str]]:
    for file, title in _CHARTS:
        bars = [
            Bar(label, figure.value, label.startswith("ours"))
            for name, figure in figures.items()
            for group, _, label in (name.partition(": "),)
            if group.replace(",", "").replace(" ", "-") == file
        ]
        if bars:
            show = size if "-kept-" in file else seconds
            yield file, title, chart(title, bars, show)


def _bound(one: Measured, bound: float | None) -> str:
    if bound is None:
        return ""
    return f"≤ {bound:g}" if one.row.kind.startswith("ratio") else _shown(one)(bound)


def _shown(one: Measured) -> Callable[[float], str]:
    """The format of the absolute figures of a row."""
    memory = one.row.kind in ("ratio of peaks", "peak") or " kept, " in one.row.ours
    return size if memory else seconds


def _plain(value: float) -> str:
    return f"{value:.3f}" if value < 0.2 else f"{value:.2f}"


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    packages = ", ".join(_versions())
    return (
        f"Measured on {_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, "
        f"{platform.system()}, Python {platform.python_version()}; {packages}."
    )


def _versions() -> Iterator[str]:
    for name in _PACKAGES:
        # A quick run works without some of them.
        with suppress(PackageNotFoundError):
            yield f"{name} {version(name)}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if "model name" in line)
    return next(names, platform.machine())
