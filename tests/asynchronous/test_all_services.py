"""All paginators and waiters of all services, against aiobotocore's."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from botocore.exceptions import DataNotFoundError

from botosmith.models.source import Source
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous
from botosmith_tools.compare_paginators.sweep import compare_paginators
from botosmith_tools.compare_waiters.sweep import compare_waiters
from botosmith_tools.importable import importable
from tests.support.botocore_versions import needs_botocore
from tests.support.shared_sdk import SharedSdk

SOURCE = Source()
SERVICES = SOURCE.services()
IAM = pytest.param("iam", marks=needs_botocore("1.43.117", "the patch does not fit"))

# Each paginator is compared in at least this many configurations, with and without
# prefetching, and each waiter on at least this many sequences of answers.
CONFIGURATIONS = 2
ANSWERS = 10


@pytest.fixture(scope="module")
def swept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedSdk]:
    """An SDK that gets the operations that have paginators or waiters."""
    folder = tmp_path_factory.mktemp("swept")
    with importable(folder):
        yield SharedSdk(folder, "swept_for_async", asynchronous=True)


def test_services_have_many_paginators_and_waiters() -> None:
    assert len(SERVICES) > 400
    assert sum(len(_in_botocore(name, "paginators")) for name in SERVICES) > 3200
    assert sum(len(_in_botocore(name, "waiters")) for name in SERVICES) > 350


@pytest.mark.parametrize("service", [IAM if it == "iam" else it for it in SERVICES])
def test_paginators_and_waiters_equal_aiobotocores(
    swept: SharedSdk, asynchronous: Asynchronous, service: str
) -> None:
    models = SOURCE.load(service)
    waited = {waiter["operation"] for waiter in models.waiters.values()}
    operations = sorted({*models.paginators, *waited})
    if not operations:
        assert not _in_botocore(service, "paginators")
        assert not _in_botocore(service, "waiters")
        return
    package = swept.service(service, operations)
    paged = compare_paginators(asynchronous, models, package, rounds=1)
    assert not paged.differences, "\n".join(paged.differences[:5])
    count = len(_in_botocore(service, "paginators"))
    assert paged.counts["paginators"] == count
    assert paged.counts["comparisons"] >= CONFIGURATIONS * count
    waits = compare_waiters(asynchronous, models, package)
    assert not waits.differences, "\n".join(waits.differences[:5])
    count = len(_in_botocore(service, "waiters"))
    assert waits.counts["waiters"] == count
    assert waits.counts["runs"] >= ANSWERS * count
    # Every acceptor was the one that decided in some run.
    assert not waits.unmatched


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
