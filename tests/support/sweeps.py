"""Sweeps over many parameters, of which `make test` takes a few."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import pytest
from _pytest.mark import ParameterSet

SWEEP = (pytest.mark.slow, pytest.mark.sweep)

PARTS = 20
"""Processes share random examples part by part."""


def mostly_slow(values: Iterable[Any], quick: Collection[Any]) -> list[ParameterSet]:
    """Mark parameters as slow, except a few that stand for all in `make test`.

    A tuple has the values of several arguments.
    """
    found: list[ParameterSet] = []
    values = [*values]
    if values and not any(value in quick for value in values):
        raise ValueError(f"none of {quick} is a parameter")
    for value in values:
        arguments: tuple[Any, ...] = value if value.__class__ is tuple else (value,)
        marks = () if value in quick else SWEEP
        found.append(pytest.param(*arguments, marks=marks))
    return found


def seeds_of(part: int, config: pytest.Config, count: str, seed: str) -> Sequence[int]:
    """The seeds of the random examples in a part.

    Args:
        count: The option that says how many examples there are in all parts.
        seed: The option that names the only one.
    """
    given: int | None = config.getoption(seed)
    if given is not None:
        return [given] if part == given % PARTS else []
    all_parts: int | None = config.getoption(count)
    assert all_parts is not None  # there is a default
    return range(part, all_parts, PARTS)
