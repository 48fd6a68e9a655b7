"""Answers that AWS gave are the same to both kinds of clients."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from botosmith_tools.client_kinds import Asynchronous
from tests.asynchronous.conformance.pairs import pairs_of
from tests.asynchronous.conformance.scripts import whole
from tests.conformance.recordings import minimal_value, recordings, wire_answer
from tests.support.boto import boto_session
from tests.support.comparison import format_problems
from tests.support.shared_sdk import SharedSdk

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


@pytest.mark.slow
def test_recorded_answers_are_the_same(
    corpus: Path,
    shared_folder: Path,
    botocore_models: Path | None,
    asynchronous: Asynchronous,
) -> None:
    found = recordings(corpus / "wire")
    operations = {
        service: sorted({one.operation for one in several})
        for service, several in found.items()
    }
    name = "typed_recorded_pairs"
    sdk = SharedSdk(shared_folder, name, operations, botocore_models)
    problems: list[str] = []
    compared = 0
    with pairs_of(sdk, boto_session(), asynchronous) as pairs:
        for service, several in found.items():
            pair = pairs.pair(service)
            for one in several:
                if one.operation not in pair.model.operation_names:
                    continue  # Older botocores do not know it.
                shape = pair.model.operation_model(one.operation).input_shape
                arguments: Any = {} if shape is None else minimal_value(shape)
                make = partial(pair.request, one.operation, arguments)
                problem = pair.problem(make, [whole(wire_answer(one.read()))])
                compared += 1
                if problem:
                    problems.append(f"{one.file.name}: {problem}")
    assert not problems, format_problems(problems)
    assert compared > 500
