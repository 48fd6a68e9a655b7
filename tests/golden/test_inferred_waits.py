"""What is inferred about states, against what AWS's own waiters take for states."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from unittest.mock import patch

import pytest
from attrs import frozen

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.runtime.state_words import StateKind, state_kind, state_kinds
from botosmith.testing import Fake, fake
from typed_aws import StatusError
from typed_aws.sagemaker import (
    DescribeImageRequest,
    DescribeImageResponse,
    ImageStatus,
    SageMakerClient,
)

# What has another one follow it by itself.
GOING_ON = ("passing", "leaving")


@frozen
class Path:
    """A member of a response that a waiter looks at."""

    states: Mapping[str, StateKind]
    """What the states of its enum are by their words; none if it has no enum."""
    status: ir.Status | None
    """The operation's status, if it is this member."""
    expected: Mapping[str, Sequence[str]]
    """The values that end the wait with success or with failure, or do not end it."""


def paths_of_waiters() -> Iterator[Path]:
    source = Source(reproducible=True)
    for name in source.services():
        models = source.load(name)
        service = build(models, infer_paginators=False) if models.waiters else None
        for waiter in models.waiters.values():
            assert service is not None
            operation = service.operations[waiter["operation"]]
            status = operation.status
            found: dict[str, dict[str, list[str]]] = {}
            for one in waiter["acceptors"]:
                if one["matcher"] == "path" and re.fullmatch(
                    r"[\w.]+", one["argument"]
                ):
                    expected = found.setdefault(one["argument"], {})
                    expected.setdefault(one["state"], []).append(one["expected"])
            for path, expected in found.items():
                states = state_kinds(states_at(service, operation, path.split(".")))
                is_status = status is not None and ".".join(status.members) == path
                yield Path(
                    states=states,
                    status=status if is_status else None,
                    expected=expected,
                )


def states_at(
    service: ir.Service, operation: ir.Operation, path: Sequence[str]
) -> Sequence[str]:
    members, shape = operation.output, None
    for name in path:
        shape = service.shapes[next(m.shape for m in members if m.wire == name)]
        members = shape.members if isinstance(shape, ir.Structure) else ()
    return shape.values if isinstance(shape, ir.Enum) else ()


@pytest.mark.slow
def test_inference_finds_the_states_of_waiters() -> None:
    found = Counter[str]()
    for path in paths_of_waiters():
        found["paths"] += 1
        found["inferred"] += path.status is not None
        if not path.states:
            continue
        for state, values in path.expected.items():
            kinds = [path.states.get(one, state_kind(one)) for one in values]
            going_on = sum(kind in GOING_ON for kind in kinds)
            found[f"{state} going on"] += going_on
            found[f"{state} settled"] += len(kinds) - going_on
    # Of all, the others can be right, too: a waiter for running jobs ends while they do
    # something, and one for attached inputs goes on while these stay detached.
    assert found["inferred"] >= 231  # of 266
    assert found["success settled"] >= 252  # of 260
    assert found["retry going on"] >= 131  # of 133
    assert found["failure settled"] >= 295  # of 326


@pytest.mark.slow
def test_waits_go_on_and_fail_where_waiters_do() -> None:
    found = Counter[str]()
    with fake(SageMakerClient) as made:
        for path in paths_of_waiters():
            status, expected = path.status, path.expected
            if status is None:
                continue
            # A waiter without such a state waits for an error: until the thing is gone.
            for wanted in expected.get("success", [""]):
                for state in expected.get("retry", ()):
                    found["retries"] += 1
                    assert not raises(made, status, wanted, state)
                for state in expected.get("failure", ()):
                    found["failures"] += 1
                    if raises(made, status, wanted, state):
                        found["at once"] += 1
                    elif raises(made, status, wanted, *passing(status), state, state):
                        found["at rest"] += 1
    assert found["retries"] >= 133
    # Of 333. The others are passing, or do not matter to a deletion.
    assert found["at once"] >= 300
    assert found["at rest"] >= 13


def passing(status: ir.Status) -> Sequence[str]:
    return status.by_kind.get("passing", ())[:1]


def raises(
    made: Fake[SageMakerClient], status: ir.Status, wanted: str, *states: str
) -> bool:
    """Whether a wait raises while a thing is in some states, before it ends well."""
    answers = [DescribeImageResponse(image_status=ImageStatus(one)) for one in states]
    rule = made.on(DescribeImageRequest).returns(*answers)
    with patch.object(DescribeImageRequest, "__states__", status.by_kind):
        wait = made.client.wait_for(DescribeImageRequest(image_name="i"))
        try:
            if wanted:
                state = ImageStatus(wanted)
                rule.returns(DescribeImageResponse(image_status=state))
                wait.until(state, timeout=None)
            else:
                rule.raises_code("ResourceNotFound")
                wait.gone(timeout=None)
        except StatusError:
            return True
    return False
