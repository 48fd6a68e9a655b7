"""Compares every paginator of every service with botocore's, on random pages.

`python -m botosmith_tools.compare_paginators` prints how many there are of each kind.
"""

from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith_tools.compare_paginators.generated import compare_service
from tests.support.botocore_versions import needs_botocore
from tests.support.sweeps import mostly_slow

RESUMED_COUNTS = needs_botocore(
    "1.44", "a number beside the items is 0 on a page resumed"
)

# Services with what is rare: paths, `[-1]`, several tokens, tokens that are maps,
# several results, results that are maps or structures.
RARE = ("budgets", "devicefarm", "importexport", "kinesis", "route53")
DYNAMODB = pytest.param("dynamodb", marks=RESUMED_COUNTS)
SLOW = [
    pytest.param(service, marks=pytest.mark.slow)
    for service in Source().services()
    if service not in (*RARE, "dynamodb")
]


@pytest.mark.parametrize("service", [*mostly_slow(RARE, RARE[2:4]), DYNAMODB, *SLOW])
def test_generated_paginators_equal_botocores(service: str, tmp_path: Path) -> None:
    found = compare_service(service, tmp_path)
    assert found.counts["paginators"] == len(Source().load(service).paginators)
    assert not found.differences, "\n".join(found.differences[:5])
