"""Formats figures with units."""

from collections.abc import Sequence

_SECONDS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))
_BYTES = ((1e6, "MB"), (1.0, "B"))


def seconds(value: float) -> str:
    """Format a time with three digits."""
    return _scaled(value, _SECONDS)


def size(value: float) -> str:
    """Format an amount of memory."""
    return f"{value:,.0f} B" if abs(value) < 1e5 else _scaled(value, _BYTES)


def _scaled(value: float, units: Sequence[tuple[float, str]]) -> str:
    for factor, unit in units:
        scaled = value / factor
        if abs(scaled) >= 1 or unit == units[-1][1]:
            digits = 0 if abs(scaled) >= 100 else 1 if abs(scaled) >= 10 else 2
            return f"{scaled:,.{digits}f} {unit}"
    raise AssertionError("there is a last unit")
