"""The comparison of values, which many tests rely on, finds differences."""

import pytest

from tests.support.comparison import difference


def test_equal_values_have_no_difference() -> None:
    assert not difference({"a": [1, {"b": ""}]}, {"a": [1, {"b": ""}]}, exact=True)
    assert not difference(float("nan"), float("nan"))


def test_inexact_comparison_ignores_the_type_of_numbers() -> None:
    assert not difference({"a": 1.0}, {"a": 1})
    assert difference({"a": 1.0}, {"a": 1}, exact=True) == "$.a: 1.0 instead of 1"


@pytest.mark.parametrize("exact", [False, True])
def test_differences_are_named_with_their_path(exact: bool) -> None:
    wrong = difference({"a": [1]}, {"a": [True]}, exact=exact)
    assert wrong == "$.a[0]: 1 instead of True"
    assert difference([], [None], exact=exact) == "$: 0 items instead of 1"
    missing = difference({"a": {}}, {"a": {"b": None}}, exact=exact)
    assert missing.startswith("$.a: ")
    assert difference({"a": 1}, [1], exact=exact).startswith("$: ")
