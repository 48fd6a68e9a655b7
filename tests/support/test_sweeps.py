"""Sweeps leave a few of their parameters in `make test`."""

import pytest

from tests.support.sweeps import SWEEP, mostly_slow


def test_all_but_a_few_are_slow() -> None:
    found = mostly_slow([1, 2, (3, "three")], [2])
    assert [one.values for one in found] == [(1,), (2,), (3, "three")]
    assert [[*one.marks] for one in found] == [[*SWEEP], [], [*SWEEP]]


def test_none_may_be_all_slow() -> None:
    assert mostly_slow([], [2]) == []
    with pytest.raises(ValueError, match="is a parameter"):
        mostly_slow([1, 3], [2])
