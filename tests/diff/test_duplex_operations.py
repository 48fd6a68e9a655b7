"""What the diff says of operations with events in both directions."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from botosmith.diff.compare import compare
from botosmith.models.source import ServiceModels, Source
from botosmith_tools.update_golden import MODELS, SERVICE
from tests.diff.zoo_edits import letters
from tests.support.shapes import Json


@pytest.fixture(scope="module")
def library() -> ServiceModels:
    """A service with the operation `DiscussBook`."""
    return Source(MODELS).load(SERVICE)


def edited(models: ServiceModels, edit: Callable[[Json], object]) -> ServiceModels:
    service = copy.deepcopy(models.service)
    edit(service)
    return evolve(models, service=service, digest="other")


def without_input(service: Json) -> None:
    """Let the service send events, and receive none any more."""
    shapes = service["shapes"]
    del shapes["DiscussBookInput"]["members"]["Words"]
    shapes["DiscussBookInput"]["required"] = ["Isbn"]


def without_operation(service: Json) -> None:
    del service["operations"]["DiscussBook"]


def without_question(service: Json) -> None:
    del service["shapes"]["ReaderWords"]["members"]["Question"]


def with_second_question(service: Json) -> None:
    """A question alone no longer says which event it is."""
    service["shapes"]["ReaderWords"]["members"]["Doubt"] = {"shape": "Question"}


def with_required_genre(service: Json) -> None:
    service["shapes"]["Question"]["required"].append("Genre")


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            without_operation,
            {("operation-removed", "bbb", "AsyncLibraryClient.discuss_book")},
        ),
        (
            without_input,
            {
                ("operation-removed", "bbb", "AsyncLibraryClient.discuss_book"),
                ("operation-added", "sss", "LibraryClient.discuss_book"),
            },
        ),
        (without_question, {("variant-removed", "bbb", "ReaderWordsQuestion")}),
        (
            with_second_question,
            {
                ("retyped", "bbs", "ReaderWordsQuestion"),
                ("variant-added", "sss", "ReaderWordsDoubt"),
            },
        ),
        (with_required_genre, {("member-required", "bbb", "Question.genre")}),
    ],
)
def test_changes_break_programs_with_asynchronous_clients(
    library: ServiceModels,
    edit: Callable[[Json], object],
    expected: set[tuple[str, str, str]],
) -> None:
    def found(**options: Any) -> set[tuple[str, str, str]]:
        changes = compare(library, edited(library, edit), **options)
        return {(c.kind.value, letters(c), ",".join(c.python)) for c in changes}

    assert found(asynchronous=True) >= expected
    # Other packages do not have the operation.
    assert not found() & expected - {
        ("operation-added", "sss", "LibraryClient.discuss_book")
    }
