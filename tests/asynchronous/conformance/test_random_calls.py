"""Random calls of asynchronous clients equal those of synchronous ones.

`--random-calls=60000` compares more of them, and `--call-seed=SEED` the one that a
failure names.
"""

import pytest

from tests.asynchronous.conformance.pairs import Pairs
from tests.asynchronous.conformance.random_calls import TARGETS, problem_of_seed
from tests.support.comparison import format_problems
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
    problems = [found for seed in seeds if (found := problem_of_seed(pairs, seed))]
    assert not problems, format_problems(problems)


def test_a_few_random_calls_equal_synchronous_ones(pairs: Pairs) -> None:
    targets = [target for target in TARGETS if target[0] in QUICK]
    problems = [
        found for seed in range(FEW) if (found := problem_of_seed(pairs, seed, targets))
    ]
    assert not problems, format_problems(problems)
