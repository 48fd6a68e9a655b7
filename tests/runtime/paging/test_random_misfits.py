"""Random pages with misfits are paged as botocore pages them."""

from random import Random

import pytest

from tests.runtime.paging.random_misfits import botocores, ours, random_case
from tests.support.botocore_versions import needs_botocore

SIZE = 500
SLOW = [pytest.param(part, marks=pytest.mark.slow) for part in range(1, 20)]


@needs_botocore("1.41.0", "numbers become 0")
@pytest.mark.parametrize("part", [0, *SLOW])
def test_random_pages_with_misfits_are_paged_as_by_botocore(part: int) -> None:
    differing: list[int] = []
    for seed in range(part * SIZE, (part + 1) * SIZE):
        case = random_case(Random(seed))
        if ours(case) != botocores(case):
            differing.append(seed)
    assert not differing
