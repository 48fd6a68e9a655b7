"""Comparison of figures: their ratios or differences, and the bounds of these."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Literal, TypeAlias

from attrs import frozen

from benchmarks.rounds import Figure

Kind: TypeAlias = Literal["ratio", "ratio of peaks", "difference", "value", "peak"]


@frozen
class Row:
    """A row of the table.

    Attributes:
        title: What is measured.
        ours: The benchmark of the SDK.
        against: The benchmark that it is compared with; empty if the figure is not
            compared.
        must: The bound: a ratio, seconds or bytes; None if there is none.
        aim: A better bound; None if there is none.
        kind: How the figures are compared.
    """

    title: str
    ours: str
    against: str = ""
    must: float | None = None
    aim: float | None = None
    kind: Kind = "ratio"


@frozen
class Measured:
    """A row with its figures.

    Attributes:
        row: The row.
        values: The values that the bounds apply to, one per round.
        ours: The median of the SDK's figure, in seconds or bytes; None if the row was
            not measured.
        against: The median of the other figure; None if there is none.
    """

    row: Row
    values: Sequence[float]
    ours: float | None
    against: float | None

    @property
    def value(self) -> float:
        """The median of the rounds."""
        return median(self.values)

    @property
    def verdict(self) -> str:
        """The bound that the value meets."""
        if self.row.must is None or not self.values:
            return ""
        if self.row.aim is not None and self.value <= self.row.aim:
            return "aim"
        return "must" if self.value <= self.row.must else "**missed**"


def compare(
    rows: Iterable[Row], figures: Mapping[str, Figure], *, keep_all: bool = False
) -> list[Measured]:
    """Compute the rows from figures.

    Args:
        rows: The rows.
        figures: The figures.
        keep_all: Whether rows without figures are kept, and not left out.
    """
    measured: list[Measured] = []
    for row in rows:
        ours, against = figures.get(row.ours), figures.get(row.against)
        if ours is None or (row.against and against is None):
            if keep_all:
                measured.append(Measured(row, [], None, None))
            continue
        peaks = row.kind in ("ratio of peaks", "peak")
        mine = ours.peaks if peaks else ours.values
        if against is None:
            measured.append(Measured(row, mine, median(mine), None))
            continue
        theirs = against.peaks if peaks else against.values
        # Round by round, because the two are measured shortly after each other.
        pairs = list(zip(mine, theirs, strict=False))
        if row.kind == "difference":
            values = [one - other for one, other in pairs]
        else:
            values = [one / other for one, other in pairs]
        measured.append(Measured(row, values, median(mine), median(theirs)))
    return measured
