"""Random pages with misfits are paged as botocore pages them, also ahead."""

from random import Random

import pytest

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.paging.random_misfits import boto_outcome, ours, random_case
from tests.support.botocore_versions import needs_botocore

SIZE = 500
SLOW = [pytest.param(part, marks=pytest.mark.slow) for part in range(1, 20)]


@needs_botocore("1.41.0", "numbers become 0")
@pytest.mark.parametrize("part", [0, *SLOW])
def test_random_pages_with_misfits_are_paged_as_by_botocore(
    kind: ClientKind, part: int
) -> None:
    differing: list[int] = []
    for seed in range(part * SIZE, (part + 1) * SIZE):
        case = random_case(Random(seed))
        expected = boto_outcome(case)
        for prefetch in (False, True):
            if ours(kind, case, prefetch=prefetch) != expected:
                differing.append(seed)
    assert not differing
