"""All paginators and waiters of all services, against botocore's."""

from collections.abc import Iterator

import pytest

from botosmith_tools.client_kinds import Asynchronous
from botosmith_tools.importable import importable
from tests.runtime.test_all_services import SERVICES, compare_service
from tests.support.botocore_versions import needs_botocore
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import SWEEP, mostly_slow

QUICK = ("ecs", "signer")
OTHERS = [service for service in SERVICES if service != "iam"]
_PATCHED = needs_botocore("1.43.117", "the patch does not fit")
IAM = pytest.param("iam", marks=[*SWEEP, _PATCHED])


@pytest.fixture(scope="module")
def swept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedSdk]:
    """An SDK that gets the operations that have paginators or waiters."""
    folder = tmp_path_factory.mktemp("swept")
    with importable(folder):
        yield SharedSdk(folder, "swept_for_async", asynchronous=True)


@pytest.mark.parametrize("service", [*mostly_slow(OTHERS, QUICK), IAM])
def test_paginators_and_waiters_equal_botocores(
    swept: SharedSdk, asynchronous: Asynchronous, service: str
) -> None:
    compare_service(swept, service, asynchronous, rounds=1)
