"""All paginators, waiters and waits for states of all services.

They are compared with botocore's, with loops, and with what is known of states.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from botocore.exceptions import DataNotFoundError

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from botosmith_tools.compare_paginators.inferred import compare_inferred
from botosmith_tools.compare_paginators.sweep import ROUNDS, compare_paginators
from botosmith_tools.compare_waiters.states import try_waits
from botosmith_tools.compare_waiters.sweep import compare_waiters
from botosmith_tools.importable import importable
from tests.support.botocore_versions import needs_botocore
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

SOURCE = Source()
SERVICES = SOURCE.services()
# Services whose paginators have what is rare: paths, `[-1]`, several tokens, tokens
# that are maps, several results, results that are maps or structures; and whose waiters
# have expressions that are more than paths, and acceptors of any error and of status
# codes.
RARE = (
    *("acm", "budgets", "devicefarm", "ecs", "importexport", "kinesis", "route53"),
    *("ses", "signer"),
)
QUICK = ("acm", "ecs", "importexport", "kinesis", "ses", "signer")
DYNAMODB = pytest.param(
    "dynamodb",
    marks=needs_botocore("1.44", "a number beside the items is 0 on a page resumed"),
)
SLOW = [
    pytest.param(service, marks=pytest.mark.slow)
    for service in SERVICES
    if service not in (*RARE, "dynamodb")
]
# Each waiter is compared on at least this many sequences of answers.
ANSWERS = 10


@pytest.fixture(scope="module")
def swept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedSdk]:
    """An SDK that gets the operations that have paginators, waiters or states."""
    folder = tmp_path_factory.mktemp("swept")
    with importable(folder):
        yield SharedSdk(folder, "swept")


def test_services_have_many_paginators_and_waiters() -> None:
    # Older botocores have fewer.
    assert len(SERVICES) > 300
    assert sum(len(_in_botocore(name, "paginators")) for name in SERVICES) > 2000
    assert sum(len(_in_botocore(name, "waiters")) for name in SERVICES) > 250


@pytest.mark.parametrize("service", [*mostly_slow(RARE, QUICK), DYNAMODB, *SLOW])
def test_paginators_and_waiters_equal_botocores(
    swept: SharedSdk, kind: ClientKind, service: str
) -> None:
    """Those that botocore does not have are compared with loops, or with the rules."""
    models = SOURCE.load(service)
    plan = build(models)
    waited = {waiter["operation"] for waiter in models.waiters.values()}
    inferred = {one.operation for one in plan.paginators if one.inferred}
    statuses = {
        name: operation.status
        for name, operation in plan.operations.items()
        if operation.status is not None
    }
    operations = sorted({*models.paginators, *waited, *inferred, *statuses})
    if not operations:
        assert not _in_botocore(service, "paginators")
        assert not _in_botocore(service, "waiters")
        return
    package = swept.service(service, operations)
    # The other paginators are so many that one sequence of pages is enough for each.
    rounds = ROUNDS if service in RARE and not kind.is_async else 1
    paged = compare_paginators(kind, models, package, rounds=rounds)
    assert not paged.differences, "\n".join(paged.differences[:5])
    count = len(_in_botocore(service, "paginators"))
    assert paged.counts["paginators"] == count
    # With and without prefetching.
    assert paged.counts["comparisons"] >= 2 * count
    loops = compare_inferred(kind, models, package)
    assert not loops.differences, "\n".join(loops.differences[:5])
    assert loops.counts["paginators"] == len(inferred)
    # With pages that end, and with a token that is repeated.
    assert loops.counts["comparisons"] == 2 * len(inferred)
    assert loops.counts["errors"] == len(inferred)
    waits = compare_waiters(kind, models, package)
    assert not waits.differences, "\n".join(waits.differences[:5])
    count = len(_in_botocore(service, "waiters"))
    assert waits.counts["waiters"] == count
    assert waits.counts["runs"] >= ANSWERS * count
    # Every acceptor was the one that decided in some run.
    assert not waits.unmatched
    states = try_waits(kind, service, package, statuses)
    assert not states.differences, "\n".join(states.differences[:5])
    assert states.counts["operations"] == len(statuses)


def _in_botocore(service: str, kind: str) -> Mapping[str, Any]:
    """A service's models of paginators or waiters, as botocore reads them."""
    file, key = {
        "paginators": ("paginators-1", "pagination"),
        "waiters": ("waiters-2", "waiters"),
    }[kind]
    loader: Any = SYNCHRONOUS.session.get_component("data_loader")
    try:
        found: Mapping[str, Any] = loader.load_service_model(service, file)[key]
    except DataNotFoundError:
        return {}
    return found
