"""Which responses say what of their calls has failed."""

from collections import Counter
from collections.abc import Collection

import pytest

from botosmith_tools.golden_lists import first_line, read_golden
from botosmith_tools.partial_failures import FAILURES, list_failures

FEW = ("dynamodb", "ecs", "events", "lambda", "quicksight", "rtbfabric", "sqs", "ssm")


@pytest.mark.parametrize(
    "services", [FEW, pytest.param(None, marks=pytest.mark.slow)], ids=["few", "all"]
)
def test_members_with_failures_are_as_reviewed(
    services: Collection[str] | None,
) -> None:
    first, *golden = read_golden(FAILURES, services)
    if first != first_line():
        pytest.skip(f"the list is of {first}")
    hint = "`python -m botosmith_tools.update_golden` updates the list"
    assert list_failures(services) == golden, hint


def test_about_five_hundred_responses_have_failures() -> None:
    lines = read_golden(FAILURES)[1:]
    assert 480 < len(lines) < 600
    assert len(Counter(line.split()[0] for line in lines)) > 118
