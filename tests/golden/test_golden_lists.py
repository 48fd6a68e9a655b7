"""What the rules find in botocore's models is as reviewed."""

from collections import Counter
from collections.abc import Collection

import pytest

from botosmith_tools.error_properties import ERRORS
from botosmith_tools.golden_lists import first_line, make_golden, read_golden
from botosmith_tools.inferred_paginators import INFERRED, UNDECIDED
from botosmith_tools.partial_failures import FAILURES
from botosmith_tools.secret_members import NAMED_AS_SECRETS

# Each list has lines about some of them.
FEW = (
    *("bedrock-runtime", "cloudfront", "directconnect", "dynamodb", "ecs", "elbv2"),
    *("events", "fsx", "lambda", "logs", "memorydb", "pinpoint", "quicksight"),
    *("redshift", "route53", "sqs", "ssm", "ssm-incidents", "waf-regional", "xray"),
)


@pytest.mark.parametrize(
    "services", [FEW, pytest.param(None, marks=pytest.mark.slow)], ids=["few", "all"]
)
def test_what_rules_find_is_as_reviewed(services: Collection[str] | None) -> None:
    for name, lines in make_golden(services).items():
        first, *golden = read_golden(name, services)
        if first != first_line():
            pytest.skip(f"{name} is of {first}")
        hint = "`python -m botosmith_tools.update_golden` updates the list"
        assert golden, name
        assert sorted(lines) == sorted(golden), hint


def test_rules_find_about_as_much_as_they_did() -> None:
    inferred = read_golden(INFERRED)
    assert len(inferred) > 900
    assert sum("items -" not in line for line in inferred) > 800
    assert len(read_golden(UNDECIDED)) < 100
    assert 100 < len(read_golden(NAMED_AS_SECRETS)) < 150
    failures = read_golden(FAILURES)[1:]
    assert 480 < len(failures) < 600
    assert len(Counter(line.split()[0] for line in failures)) > 118


def test_only_quotas_and_conflicts_are_throttling_for_botocore_alone() -> None:
    lines = (line.partition(": ") for line in read_golden(ERRORS)[1:])
    alone = {code for what, _, code in lines if what.endswith("botocore's")}
    assert alone == {
        "LimitExceededException",
        "PriorRequestNotComplete",
        "TransactionInProgressException",
    }
