"""Makes the answers of a service that a waiter distinguishes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any, TypeAlias

from attrs import frozen
from botocore.model import OperationModel, StructureShape
from botocore.waiter import SingleWaiterConfig
from jmespath.exceptions import JMESPathError

from ..random_values import RandomValues

Json: TypeAlias = Mapping[str, Any]

# How many random responses are tried for an expression that is more than a path.
_TRIES = 300
_PATH = re.compile(r"[A-Za-z0-9_]+(\[\])?(\.[A-Za-z0-9_]+(\[\])?)*")


@frozen
class Answers:
    """Answers for one waiter, in the form that clients give their waiters.

    Args:
        operation: The operation in botocore's model.
        waiter: botocore's configuration of the waiter.
        random: The source of all random choices.
    """

    operation: OperationModel
    waiter: Any
    random: Random

    @classmethod
    def of(cls, operation: OperationModel, model: Json, random: Random) -> Answers:
        """Make answers for a waiter in a model."""
        return cls(operation, SingleWaiterConfig(dict(model)), random)

    def arguments(self) -> dict[str, Any]:
        """Arguments for a request: the required ones, and some others."""
        shape: StructureShape | None = self.operation.input_shape
        if shape is None:
            return {}
        values = RandomValues(self.random)
        return {
            name: values.make(member, 1)
            for name, member in shape.members.items()
            if name in shape.required_members or self.random.random() < 0.1
        }

    def accepted(self) -> Sequence[tuple[Json, ...]]:
        """Answers that each acceptor in turn is the first to match; maybe none."""
        acceptors: Sequence[Any] = self.waiter.acceptors
        return [
            tuple(
                answer for answer in self._candidates(a) if self.matched(answer) == n
            )[:2]
            for n, a in enumerate(acceptors)
        ]

    def neutral(self) -> Json | None:
        """An answer without an error that no acceptor matches, if there is one."""
        answers = (a for a in self._random_responses() if self.matched(a) is None)
        return next(answers, None)

    def matched(self, answer: Json) -> int | None:
        """The number of the first acceptor that matches an answer; -1 if one fails."""
        acceptors: Sequence[Any] = self.waiter.acceptors
        matches = (n for n, a in enumerate(acceptors) if a.matcher_func(answer))
        try:
            return next(matches, None)
        except JMESPathError:
            # Some expressions need members that may be missing.
            return -1

    def _candidates(self, acceptor: Any) -> Iterator[Json]:
        expected = acceptor.expected
        match acceptor.matcher:
            case "error" if isinstance(expected, str):
                yield error(expected)
            case "error" if expected:
                yield error("AnyError")
            case "status":
                yield error("AnyError", expected)
                yield {"ResponseMetadata": _metadata(expected)}
            case _ if _PATH.fullmatch(acceptor.argument or ""):
                for response in self._random_responses(3):
                    yield _with(response, acceptor.argument.split("."), expected)
                yield _with(response_of({}), acceptor.argument.split("."), expected)
            case _:
                yield from self._random_responses()

    def _random_responses(self, count: int = _TRIES) -> Iterator[Json]:
        yield response_of({})
        shape = self.operation.output_shape
        for _ in range(count if shape is not None else 0):
            yield response_of(RandomValues(self.random).make(shape, 0))


def response_of(members: Json) -> dict[str, Any]:
    """Make a response."""
    return {**members, "ResponseMetadata": _metadata(200)}


def error(code: str, status: int = 400) -> Json:
    """Make an answer with an error."""
    return {
        "Error": {"Code": code, "Message": "message"},
        "ResponseMetadata": _metadata(status),
    }


def _metadata(status: int) -> Json:
    return {"HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0}


def _with(part: Any, path: Sequence[str], value: object) -> Any:
    """Copy a part of a response, with a value at the end of a path."""
    if not path:
        return value
    name, rest = path[0].removesuffix("[]"), path[1:]
    members: dict[str, Any] = dict(part or {})
    inner = members.get(name)
    if path[0].endswith("[]"):
        items: list[Any] = inner or [{}]
        members[name] = [_with(item, rest, value) for item in items]
    else:
        members[name] = _with(inner, rest, value)
    return members
