"""Writes a page with its table and its charts."""

import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from benchmarks.chart import Bar, chart
from benchmarks.comparison import Measured
from benchmarks.rounds import Figure
from benchmarks.units import seconds, size


def table(measured: Sequence[Measured]) -> str:
    """The table, in Markdown."""
    lines = [
        "| what | must | aim | measured | kept | ours | against |",
        "|---|--:|--:|--:|---|--:|--:|",
    ]
    for one in measured:
        ratio = one.row.kind.startswith("ratio")
        bounds = [_bound(one, bound) for bound in (one.row.must, one.row.aim)]
        if one.ours is None:
            cells = [one.row.title, *bounds, "not measured", "", "", ""]
            lines.append(f"| {' | '.join(cells)} |")
            continue
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


@frozen
class Page:
    """What is on a page besides the table.

    Attributes:
        file: The name of its file.
        head: The text before the table.
        charts: The files of charts, and their titles; the name of a file is the group
            of benchmarks that the chart shows.
    """

    file: str
    head: str
    charts: Sequence[tuple[str, str]]


def write(
    folder: Path,
    page: Page,
    versions: Mapping[str, str],
    measured: Sequence[Measured],
    figures: Mapping[str, Figure],
) -> None:
    """Write a page and its charts.

    Args:
        folder: The folder of the page.
        page: The page.
        versions: The versions of the packages that were measured.
        measured: The rows.
        figures: All figures.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parts = [page.head, f"{_machine(versions)}\n", table(measured)]
    for file, title, text in _charts(page, figures):
        (folder / f"{file}.svg").write_text(text, "utf-8")
        parts.append(f"![{title}]({file}.svg)\n")
    (folder / page.file).write_text("\n".join(parts), "utf-8")


def _charts(
    page: Page, figures: Mapping[str, Figure]
) -> Iterator[tuple[str, str, str]]:
    for file, title in page.charts:
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


def _machine(versions: Mapping[str, str]) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    packages = ", ".join(f"{name} {version}" for name, version in versions.items())
    return (
        f"Measured on {_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, "
        f"{platform.system()}, Python {platform.python_version()}; {packages}."
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if "model name" in line)
    return next(names, platform.machine())
