"""Sweeps over many parameters, of which `make test` takes a few."""

from collections.abc import Collection, Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet

SWEEP = (pytest.mark.slow, pytest.mark.sweep)


def mostly_slow(values: Iterable[Any], quick: Collection[Any]) -> list[ParameterSet]:
    """Mark parameters as slow, except a few that stand for all in `make test`.

    Args:
        values: The parameters; a tuple has the values of several arguments.
        quick: The few.
    """
    return [
        pytest.param(
            *(value if isinstance(value, tuple) else (value,)),
            marks=() if value in quick else SWEEP,
        )
        for value in values
    ]
