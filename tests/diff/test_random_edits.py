"""Random edits of real models are reported with their severities."""

import copy
import random
from contextlib import suppress

import pytest

from botosmith.diff.compare import compare
from botosmith.models.source import ServiceModels, Source
from tests.diff.zoo_edits import letters
from tests.support.model_edits import EDITORS, Editor, Finding, copy_model
from tests.support.shapes import Json
from tests.support.zoo import loaded

# With all protocols, event streams, unions and recursion, and not too large.
SERVICES = (
    "bedrock-runtime",
    "cloudwatch",
    "dynamodb",
    "ecs",
    "iam",
    "kinesis",
    "lambda",
    "lexv2-runtime",
    "route53",
    "s3",
    "sqs",
    "stepfunctions",
)
COUNT = 45


def content(models: ServiceModels) -> Json:
    """The models of a service, in the form that editors take.

    A patch's names of members are left out, since edits may remove these.
    """
    service = copy.deepcopy(models.service)
    for operation in service["operations"].values():
        operation.pop("resultHandler", None)
    return {
        "service": service,
        "paginators": models.paginators,
        "waiters": models.waiters,
    }


@pytest.fixture(scope="module")
def services() -> dict[str, Json]:
    source = Source()
    known = [name for name in SERVICES if name in source.services()]
    return {name: content(source.load(name)) for name in known}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(COUNT))
def test_random_edit_is_the_only_reported_change(
    seed: int, services: dict[str, Json]
) -> None:
    service, expected, edited = _edit(seed, services)
    # What is inferred in place of a paginator that goes has tests of its own.
    changes = compare(
        loaded(services[service], service),
        loaded(edited, service),
        infer_paginators=False,
    )
    assert {(c.kind.value, c.where, letters(c)) for c in changes} == expected
    assert len(changes) == len(expected)


@pytest.mark.slow
def test_seeds_cover_all_editors(services: dict[str, Json]) -> None:
    made = {EDITORS[seed % len(EDITORS)] for seed in range(COUNT)}
    assert made == set(EDITORS)
    for seed in range(COUNT):
        _edit(seed, services)


def _edit(seed: int, services: dict[str, Json]) -> tuple[str, set[Finding], Json]:
    """Make the edit of a seed, on the first service that its editor can edit."""
    chooser = random.Random(seed)
    editor: Editor = EDITORS[seed % len(EDITORS)]
    names = list(services)
    chooser.shuffle(names)
    for name in names:
        edited = copy_model(services[name])
        with suppress(IndexError):  # there is nothing to edit
            return name, editor(edited, chooser), edited.content
    raise AssertionError(f"no service for {editor}")
