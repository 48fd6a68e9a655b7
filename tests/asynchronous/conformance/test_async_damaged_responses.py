"""Random and damaged responses to asynchronous clients, compared with botocore.

The responses, and the differences that are allowed, are those of synchronous clients.
They include errors, values that do not fit, members that the model does not have,
streams, and bodies that botocore cannot read.
"""

from collections.abc import Iterator

import pytest

from botosmith_tools.client_kinds import Asynchronous
from botosmith_tools.importable import importable
from tests.conformance.test_damaged_responses import problem_of_seed
from tests.support.botocore_versions import needs_botocore
from tests.support.comparison import format_problems
from tests.support.fuzz.calls import MakeCalls, calls_of_services
from tests.support.fuzz.protocol_services import write_models
from tests.support.fuzz.targets import OPERATIONS
from tests.support.shared_sdk import SharedSdk
from tests.support.time_zone import local_time_zone

pytestmark = needs_botocore("1.43.117", "IAM's patch does not fit")

# Processes share the responses part by part.
PARTS = 4
COUNT = 2000


@pytest.fixture(scope="module")
def make_calls(
    asynchronous: Asynchronous, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MakeCalls]:
    """Makes the calls of a service, the same ones each time."""
    folder = tmp_path_factory.mktemp("damaged")
    models = folder / "models"
    write_models(models)
    with importable(folder):
        name = "damaged_for_async"
        sdk = SharedSdk(folder, name, OPERATIONS, models, asynchronous=True)
        with calls_of_services(sdk, models, asynchronous) as make:
            yield make


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_results_of_damaged_responses_equal_botocores(
    make_calls: MakeCalls, part: int
) -> None:
    with local_time_zone("Asia/Kathmandu"):
        seeds = range(part, COUNT, PARTS)
        problems = [it for seed in seeds if (it := problem_of_seed(make_calls, seed))]
    assert not problems, format_problems(problems)
