"""Random calls of asynchronous clients equal those of synchronous ones.

`--random-calls=60000` compares more of them, and `--call-seed=SEED` the one that a
failure names.
"""

import pytest

from tests.asynchronous.conformance.pairs import Pairs
from tests.asynchronous.conformance.random_calls import TARGETS, problem_of_seed
from tests.support.comparison import assert_no_problems
from tests.support.sweeps import PARTS, seeds_of

pytestmark = [
    pytest.mark.random,
    # botocore leaves sockets open whose bodies it cannot read.
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

FEW = 150
# Services of each protocol, with bodies and events.
QUICK = ("bedrock-runtime", "s3", "things-json", "things-query", "things-cbor")


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_random_calls_equal_synchronous_ones(
    pairs: Pairs, part: int, pytestconfig: pytest.Config
) -> None:
    seeds = seeds_of(part, pytestconfig, "--random-calls", "--call-seed")
    assert_no_problems(problem_of_seed(pairs, seed) for seed in seeds)


def test_a_few_random_calls_equal_synchronous_ones(pairs: Pairs) -> None:
    targets = [target for target in TARGETS if target[0] in QUICK]
    assert_no_problems(problem_of_seed(pairs, seed, targets) for seed in range(FEW))
