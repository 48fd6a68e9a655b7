"""Typed results of random and damaged responses equal what botocore makes of them.

`--damaged=50000` compares more responses, and `--damage-seed=SEED` the one that a
failure names.
"""

from random import Random

import pytest

from botosmith_tools.client_kinds import ClientKind
from tests.support.comparison import assert_no_problems
from tests.support.decoding import HAS_MSGSPEC, bodies_in_c
from tests.support.fuzz.calls import MakeCalls
from tests.support.fuzz.comparison import problem
from tests.support.fuzz.responses import random_response
from tests.support.fuzz.targets import TARGETS
from tests.support.network import json_answer
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import PARTS, seeds_of

pytestmark = pytest.mark.random


def problem_of_seed(make_calls: MakeCalls, seed: int) -> str:
    """Describe how the typed results of a response differ; empty if they do not."""
    random = Random(seed)
    service, operation = random.choice(TARGETS)
    calls = make_calls(service)
    answer = random_response(random, calls.model(operation), calls.protocol)
    found = problem(calls, operation, answer)
    if not found:
        return ""
    shown = f"{answer.status} {answer.headers} {answer.body[:2000]!r}"
    return f"--damage-seed={seed} ({service}:{operation}): {found}\n    {shown}"


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_typed_results_of_damaged_responses_equal_botocores(
    make_calls: MakeCalls, kind: ClientKind, part: int, pytestconfig: pytest.Config
) -> None:
    seeds = seeds_of(part, pytestconfig, "--damaged", "--damage-seed")
    if kind.is_async:
        seeds = seeds[: len(seeds) // 3 or 1]
    assert_no_problems(problem_of_seed(make_calls, seed) for seed in seeds)


@pytest.mark.slow
@pytest.mark.skipif(not HAS_MSGSPEC, reason="msgspec is not installed")
def test_one_of_the_ways_decodes_in_c(
    damaged_sdk: SharedSdk, make_calls: MakeCalls, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_c = bodies_in_c(monkeypatch, damaged_sdk.module("_runtime").__name__)
    calls = make_calls("things-json")
    answer = json_answer({"Thing": {"Whole": 1}})
    for way, used in {"dict": [], "auto": [], "c": [answer.body]}.items():
        assert calls.typed("GetThing", answer, way).outcome == {"Thing": {"Whole": 1}}
        assert in_c == used
