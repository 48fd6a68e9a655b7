"""Sweeps over many parameters, of which `make test` takes a few."""

from collections.abc import Collection, Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet

SWEEP = (pytest.mark.slow, pytest.mark.sweep)


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
