"""The work of generation grows in proportion to the model."""

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest

from botosmith.emit.service import service_files
from botosmith.models.source import ServiceModels
from botosmith.plan.names import NameRegistry
from botosmith.plan.naming import enum_member_name, unique_names
from tests.plan.large import chain, many, service
from tests.support import shapes
from tests.support.shapes import structure


def wide(count: int) -> ServiceModels:
    """A service with one structure of many members."""
    members = {f"Member{number}": "Text" for number in range(count)}
    return service({"Wide": structure(**members), "End": structure(First="Wide")})


def shared(count: int) -> ServiceModels:
    """A service with as many operations as structures, all of which each reaches."""
    models = chain(count)
    operation = models.service["operations"]["Operation0"]
    for number in range(1, count):
        name = f"Operation{number}"
        models.service["operations"][name] = {**operation, "name": name}
    return models


def same_name(count: int) -> list[str]:
    """Different values whose enum members would all be called `X`."""
    return [
        f"{'-' * (number % 100)}x{'.' * (number // 100)}" for number in range(count)
    ]


def enum(count: int) -> ServiceModels:
    """A service with an enum whose members would all have one name."""
    shape = shapes.enum(*same_name(count))
    return service({"Enum": shape, "End": structure(First="Enum")})


def count_calls(run: Callable[[], object]) -> int:
    """Count the calls of functions, in Python and in C."""
    calls = 0

    def notice(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(notice)
    try:
        run()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize(
    ("make", "size"),
    [
        pytest.param(many, 100, id="many shapes"),
        pytest.param(many, 400, marks=pytest.mark.slow, id="very many shapes"),
        pytest.param(chain, 400, marks=pytest.mark.slow, id="a chain"),
        pytest.param(
            shared, 200, marks=pytest.mark.slow, id="many operations on a chain"
        ),
        pytest.param(wide, 400, id="a wide structure"),
        pytest.param(enum, 400, id="an enum with one name"),
    ],
)
def test_twice_the_model_takes_twice_the_calls(
    make: Callable[[int], ServiceModels], size: int
) -> None:
    one, two = make(2 * size), make(4 * size)
    service_files(two, None)  # Fills the caches of names.
    calls = [count_calls(partial(service_files, m, None)) for m in (one, two)]
    assert calls[1] < 2.1 * calls[0]


def test_members_with_one_name_are_numbered() -> None:
    names = unique_names(same_name(10_000), enum_member_name)
    assert list(names.values()) == ["X", *(f"X_{n}" for n in range(2, 10_001))]


def test_classes_with_one_name_are_told_apart_by_underscores() -> None:
    registry = NameRegistry()
    names = [registry.name("shape", str(number), "Thing") for number in range(2000)]
    assert names == [f"Thing{'_' * number}" for number in range(2000)]
    assert registry.name("shape", "other", "Thing_") == f"Thing{'_' * 2000}"
