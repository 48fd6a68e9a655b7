"""Compares the waiters of a service with botocore's.

Both wait with the same client of botocore, whose calls are answered here. So does
`wait_until`, whose predicates say the rule of a waiter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from importlib import import_module
from random import Random
from typing import Any
from unittest.mock import patch

from attrs import evolve, field, frozen
from botocore import xform_name
from botocore.exceptions import ClientError, EndpointConnectionError, WaiterError
from botocore.model import OperationModel, ServiceModel

from botosmith.models.source import ServiceModels

from ..client_kinds import SYNCHRONOUS, ClientKind
from ..typed_arguments import request_class, typed_arguments
from .answers import Answers, Json, error, response_of

# How many sequences of random answers a waiter gets.
ROUNDS = 4
_CONFIG: Mapping[str, Any] = {"delay": 0.5, "max_attempts": 3}
# A model's own number of attempts is tried only if it is no larger.
_MANY = 60


@frozen
class Script:
    """Answers all calls of a client in turn; the last answer is repeated."""

    client: Any
    answers: list[Json | Exception] = field(factory=list[Json | Exception])
    requests: list[Json] = field(factory=list[Json], init=False)

    def __call__(self, operation: str, arguments: Json) -> Json:
        """Replace botocore's `_make_api_call`."""
        self.requests.append(deepcopy(dict(arguments)))
        answer = self.last()
        if isinstance(answer, Exception):
            raise answer
        if "Error" in answer:
            raise self.client.exceptions.from_code(answer["Error"]["Code"])(
                deepcopy(dict(answer)), operation
            )
        return deepcopy(dict(answer))

    def last(self) -> Any:
        """The answer to the last request."""
        return self.answers[min(len(self.requests), len(self.answers)) - 1]


@frozen(kw_only=True)
class Outcome:
    """The outcome of waiting; botocore's dicts are converted to typed responses."""

    requests: Sequence[Json]
    sleeps: Sequence[float]
    response: object = None
    error: object = None


@frozen
class Comparison:
    """The result of comparing the waiters of one service."""

    counts: Counter[str] = field(factory=Counter[str])
    """`waiters`, `acceptors`, `runs`, and how many runs have each outcome."""
    unmatched: list[str] = field(factory=list[str])
    """Acceptors for which no matching answer was made."""
    differences: list[str] = field(factory=list[str])
    """Descriptions of the runs whose outcomes differ."""


def compare_waiters(
    kind: ClientKind, models: ServiceModels, package: Any, rounds: int = ROUNDS
) -> Comparison:
    """Wait with the waiters of a service both ways.

    Args:
        kind: The kind of the clients.
        models: The models of the service.
        package: A generated package of it, with the operations that have waiters.
        rounds: How many sequences of random answers to use.
    """
    comparison = Comparison()
    if not models.waiters:
        return comparison
    model = ServiceModel(models.service, models.name)
    boto = kind.create(models.name)
    script = Script(boto)
    client = kind.answered(package, boto, script)
    for name, waiter in models.waiters.items():
        operation = model.operation_model(waiter["operation"])
        _Waiters(
            kind, package, client, script, name, operation, waiter, comparison
        ).run(rounds)
    boto.close()
    return comparison


class _Waiters:
    """botocore's waiter of a name, and ours."""

    def __init__(
        self,
        kind: ClientKind,
        package: Any,
        client: Any,
        script: Script,
        name: str,
        operation: OperationModel,
        model: Json,
        comparison: Comparison,
    ) -> None:
        boto = script.client
        self._clients = kind
        self._script = script
        self._comparison = comparison
        self._name = f"{boto.meta.service_model.service_name}.{name}"
        self._sdk = import_module(package.__name__.rpartition(".")[0])
        self._boto_waiter: Any = boto.get_waiter(xform_name(name))
        self._client = client
        self._waiter: Any = self._client.get_waiter(xform_name(name))
        self._request = request_class(package, operation.name)
        self._answers = Answers.of(operation, model, Random(self._name))

    def run(self, rounds: int) -> None:
        """Wait on all answers, in all configurations."""
        arguments = self._answers.arguments()
        self._comparison.counts["waiters"] += 1
        for answers in self._scripts(rounds):
            self._script.answers[:] = answers
            attempts = self._answers.waiter.max_attempts
            for config in (None, _CONFIG) if attempts <= _MANY else (_CONFIG,):
                self._compare(arguments, config)
            self._compare_wait_until(arguments)

    def _scripts(self, rounds: int) -> Iterator[list[Json | Exception]]:
        neutral = self._answers.neutral()
        waiting = [] if neutral is None else [neutral]
        unexpected = error("UnexpectedError")
        lost = EndpointConnectionError(endpoint_url="https://example.com")
        pool: list[Json] = [*waiting, *waiting, unexpected]
        for number, accepted in enumerate(self._answers.accepted()):
            self._comparison.counts["acceptors"] += 1
            if not accepted:
                self._comparison.unmatched.append(f"{self._name}, acceptor {number}")
            for answer in accepted:
                pool.append(answer)
                yield [answer]
                yield [*waiting, answer, unexpected]
        lasts: list[Json | Exception] = [*waiting, response_of({}), unexpected, lost]
        for last in lasts:
            yield [last]
            yield [*waiting, last]
        random = Random(f"{self._name}.random")
        for _ in range(rounds):
            yield [random.choice(pool) for _ in range(4)]

    def _compare(self, arguments: Json, config: Mapping[str, Any] | None) -> None:
        typed = typed_arguments(self._request, self._waiter.wait, arguments)
        boto_config: dict[str, Any] = {}
        if config is not None:
            typed["waiter_config"] = self._sdk.WaiterConfig(**config)
            boto_config["WaiterConfig"] = {
                "Delay": config["delay"],
                "MaxAttempts": config["max_attempts"],
            }
        expected = self._boto_outcome(arguments, boto_config)
        outcome = self._outcome(self._clients, lambda: self._waiter.wait(**typed))
        counts = self._comparison.counts
        counts["runs"] += 1
        counts["errors" if expected.error else "responses"] += 1
        counts["requests"] += len(expected.requests)
        self._note(expected, outcome)

    def _compare_wait_until(self, arguments: Json) -> None:
        """Compare the rule of the waiter, said by predicates, with the waiter."""
        few = {"Delay": 1, "MaxAttempts": 3}
        expected = self._boto_outcome(arguments, {"WaiterConfig": few})
        request = self._sdk.from_dict(self._request, arguments)
        outcome = self._outcome(
            self._clients,
            lambda: self._client.wait_until(
                request,
                self._is_state("success"),
                fail=self._is_state("failure"),
                not_yet=self._is_state("retry"),
                timeout=2,
                delay=1,
                max_delay=1,
                jitter=False,
            ),
        )
        self._note(_as_raised(expected), _as_raised(outcome))

    def _is_state(self, state: str) -> Callable[[object], bool]:
        """Make a predicate of answers: whether the last one shows a state."""

        def is_state(_: object) -> bool:
            return self._state() == state

        return is_state

    def _state(self) -> str | None:
        """The state that botocore's acceptors find in the last answer."""
        acceptors: Sequence[Any] = self._answers.waiter.acceptors
        answer = self._script.last()
        states = (one.state for one in acceptors if one.matcher_func(answer))
        return next(states, None)

    def _note(self, expected: Outcome, outcome: Outcome) -> None:
        if outcome != expected:
            both = f"  botocore: {expected}\n  ours:     {outcome}"
            answers = self._script.answers
            self._comparison.differences.append(f"{self._name} {answers}\n{both}")

    def _boto_outcome(self, arguments: Json, config: Json) -> Outcome:
        def wait() -> object:
            self._boto_waiter.wait(**arguments, **config)
            # botocore's waiters do not return the response.
            response: Json = self._script.last()
            # Ours return nothing if an error ended the wait.
            if "Error" in response:
                return None
            return self._sdk.from_dict(self._request.__response__, response)

        return self._outcome(SYNCHRONOUS, wait)

    def _outcome(self, kind: ClientKind, wait: Callable[[], Any]) -> Outcome:
        self._script.requests.clear()
        response: object = None
        problem: object = None
        with kind.sleeps() as sleeps, self._our_sleeps(sleeps):
            try:
                response = kind.result(wait())
            except Exception as raised:
                last = getattr(raised, "last_response", None)
                is_end = isinstance(raised, WaiterError)  # ours extends it
                problem = (WaiterError if is_end else type(raised), str(raised), last)
        return Outcome(
            requests=list(self._script.requests),
            sleeps=sleeps,
            response=response,
            error=problem,
        )

    @contextmanager
    def _our_sleeps(self, sleeps: list[float]) -> Generator[None]:
        """Let the clock of waits show their pauses."""
        calls = f"{self._sdk.__name__}._runtime.calls"
        with patch(f"{calls}.common_client.monotonic", lambda: sum(sleeps)):
            yield


def _as_raised(outcome: Outcome) -> Outcome:
    """Leave out how a service's error, or the end of the time, ended a wait.

    A waiter returns if it waits for the error; otherwise it raises one of its own.
    """
    error: Any = outcome.error
    if error is None:
        by_error = outcome.response is None
    else:
        by_error = issubclass(error[0], WaiterError | ClientError)
    return evolve(outcome, error="ended") if by_error else outcome
