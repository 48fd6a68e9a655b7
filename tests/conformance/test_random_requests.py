"""Random requests are byte for byte what botocore sends for the same arguments.

They are made by fast requests, and by botocore's own serializer, in all protocols.
`--random-requests=60000` compares more of them, and `--request-seed=SEED` the one that
a failure names.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from botocore.session import Session

from tests.runtime.clients_as_users_have_them.calls import OPERATIONS
from tests.runtime.clients_as_users_have_them.stories import frozen_time
from tests.support.comparison import format_problems
from tests.support.fuzz.requests import RequestMakers, Target, random_operations
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import PARTS, seeds_of

pytestmark = pytest.mark.random

FEW = 60


@pytest.fixture(autouse=True)
def one_moment() -> Iterator[None]:
    """Stops the clock, which signatures depend on, and makes all tokens the same."""
    with frozen_time():
        yield


@pytest.fixture(scope="module")
def makers(
    shared_folder: Path, botocore_session: Session, targets: Sequence[Target]
) -> RequestMakers:
    """Clients of the services whose operations are called."""
    operations: dict[str, list[str]] = {}
    for service, operation in targets:
        operations.setdefault(service, []).append(operation)
    sdk = SharedSdk(shared_folder, "typed_random_requests", operations)
    return RequestMakers(sdk, botocore_session)


@pytest.fixture(scope="module")
def targets(botocore_session: Session) -> Sequence[Target]:
    return [
        (service, name)
        for service, names in random_operations(botocore_session).items()
        for name in names
    ]


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_random_requests_equal_botocores(
    makers: RequestMakers,
    targets: Sequence[Target],
    part: int,
    pytestconfig: pytest.Config,
) -> None:
    problems = [
        found
        for seed in seeds_of(part, pytestconfig, "--random-requests", "--request-seed")
        if (found := makers.problem_of_seed(targets, seed))
    ]
    assert not problems, format_problems(problems)


def test_a_few_random_requests_equal_botocores(
    shared_folder: Path, botocore_session: Session
) -> None:
    # The SDK that tests/runtime/clients_as_users_have_them makes, too.
    sdk = SharedSdk(shared_folder, "typed_for_users", OPERATIONS)
    few = [(service, name) for service, (name,) in OPERATIONS.items()]
    makers = RequestMakers(sdk, botocore_session)
    problems = [
        found for seed in range(FEW) if (found := makers.problem_of_seed(few, seed))
    ]
    assert not problems, format_problems(problems)
