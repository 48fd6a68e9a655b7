"""What the properties of errors say about those in botocore's models."""

from collections.abc import Collection

import pytest

from botosmith_tools.error_properties import ERRORS, list_errors
from botosmith_tools.golden_lists import first_line, read_golden

FEW = ("bedrock-runtime", "dynamodb", "elbv2", "iam", "redshift", "ssm-incidents")


@pytest.mark.parametrize(
    "services", [FEW, pytest.param(None, marks=pytest.mark.slow)], ids=["few", "all"]
)
def test_properties_of_errors_are_as_reviewed(
    services: Collection[str] | None,
) -> None:
    first, *golden = read_golden(ERRORS, services)
    if first != first_line():
        pytest.skip(f"the list is of {first}")
    hint = "`python -m botosmith_tools.update_golden` updates the list"
    assert list_errors(services) == golden, hint


def test_only_quotas_and_conflicts_are_throttling_for_botocore_alone() -> None:
    lines = (line.partition(": ") for line in read_golden(ERRORS)[1:])
    alone = {code for what, _, code in lines if what.endswith("botocore's")}
    assert alone == {
        "LimitExceededException",
        "PriorRequestNotComplete",
        "TransactionInProgressException",
    }
