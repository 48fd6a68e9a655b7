"""botocore's protocol cases, through asynchronous clients.

The checks are those of synchronous clients.
"""

import uuid
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from tests.conformance.test_protocol_cases import (
    COMPILED,
    INPUT,
    OUTPUT,
    QUICK,
    Suites,
    input_problem,
    output_problem,
)
from tests.support.botocore_versions import needs_botocore
from tests.support.comparison import format_problems
from tests.support.compiled import TOKEN, compiled_requests
from tests.support.decoding import early_reads
from tests.support.sweeps import mostly_slow

# How many bodies of each file are read early, by the two ways of reading. The others
# are errors, empty, or left to botocore.
EARLY = {
    "output/ec2": 26,
    "output/json": 81,
    "output/json_1_0": 27,
    "output/json_1_0-query-compatible": 0,
    "output/query": 40,
    "output/rest-json": 97,
    "output/rest-xml": 48,
    "output/smithy-rpc-v2-cbor": 0,
    "output/smithy-rpc-v2-cbor-query-compatible": 0,
    "legacy/output/ec2": 14,
    "legacy/output/json": 28,
    "legacy/output/query": 26,
    "legacy/output/rest-json": 40,
    "legacy/output/rest-xml": 22,
}


@pytest.fixture
def kinds(asynchronous: Asynchronous) -> tuple[ClientKind, ClientKind]:
    """Both kinds of clients; what synchronous ones do is what is expected."""
    return SYNCHRONOUS, asynchronous


@needs_botocore("1.43.117", "the cases are newer")
@pytest.mark.parametrize("file", mostly_slow(OUTPUT, QUICK))
def test_results_of_protocol_cases_equal_botocores(
    corpus: Path,
    shared_folder: Path,
    tmp_path: Path,
    file: str,
    kinds: tuple[ClientKind, ClientKind],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    suites = Suites(corpus, file, tmp_path / "models", shared_folder)
    runtime = suites.sdk.module("_runtime").__name__
    read: list[list[str]] = []
    for kind in kinds:
        chosen = suites.using(kind)
        with monkeypatch.context() as patch:
            read.append(early_reads(patch, runtime))
            problems = chosen.problems(output_problem)
        chosen.close()
        assert not problems, format_problems(problems)
    assert len(suites.cases) == OUTPUT[file]
    assert len(read[0]) == EARLY[file]
    assert Counter(read[1]) == Counter(read[0])


@needs_botocore("1.43.117", "the cases are newer")
@pytest.mark.parametrize("file", mostly_slow(INPUT, QUICK))
def test_requests_of_protocol_cases_equal_botocores(
    corpus: Path,
    shared_folder: Path,
    tmp_path: Path,
    file: str,
    asynchronous: Asynchronous,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # For idempotency tokens and invocation IDs.
    monkeypatch.setattr(uuid, "uuid4", lambda: TOKEN)
    # A gzip header holds the second in which it was written.
    monkeypatch.setattr("gzip.time", SimpleNamespace(time=lambda: 0))
    suites = Suites(corpus, file, tmp_path / "models", shared_folder)
    suites.kind = asynchronous
    compiled = compiled_requests(monkeypatch, suites.sdk.module("_runtime").__name__)
    problems = suites.problems(input_problem)
    suites.close()
    assert not problems, format_problems(problems)
    assert len(suites.cases) == INPUT[file]
    assert len(compiled) == COMPILED.get(file, 0)
