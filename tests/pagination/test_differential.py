"""Every paginator of every service, over seeded sequences of pages, against botocore's.

`python -m tests.pagination` prints how many there are of each kind.
"""

from pathlib import Path

import pytest

from botosmith.source import Source
from tests.pagination.sweep import sweep

# Between them they have what is rare: paths, `[-1]`, several tokens, tokens that are
# maps, several results, results that are maps or a structure.
TELLING = ("budgets", "devicefarm", "dynamodb", "importexport", "kinesis", "route53")
SLOW = [
    pytest.param(service, marks=pytest.mark.slow)
    for service in Source().services()
    if service not in TELLING
]


@pytest.mark.parametrize("service", [*TELLING, *SLOW])
def test_paginators_equal_botocores(service: str, tmp_path: Path) -> None:
    found = sweep(service, tmp_path)
    assert found.counts["paginators"] == len(Source().load(service).paginators)
    assert not found.differences, "\n".join(found.differences[:5])
