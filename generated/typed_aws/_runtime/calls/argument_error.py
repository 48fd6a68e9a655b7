"""The error for wrong arguments of a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from ..checkers.botocore_errors import ParamValidationError
from ..checkers.override import override
from ..conversion_error import ConversionError

Problem: TypeAlias = tuple[str, str, str]
"""Where an argument is wrong, what is expected there, and what was found."""


class ArgumentError(ParamValidationError, ConversionError):
    """Arguments of a call are wrong, so its request was not sent.

    Whatever finds them, the SDK or botocore, raises this error. botocore's error is its
    cause.

    Attributes:
        method: The name of the client's method, such as `create_training_job`; for a
            waiter, the method that it repeats.
        problems: What is wrong: for each value, its path in the arguments or in the
            request (`resource_config.instance_count`), what is expected there, and what
            was found; `***` if it is sensitive. Empty if only botocore knows, as it
            does of S3's names of buckets.
        path: The path of the first of these values; empty if there are none.
        expected: What is expected there.
        got: What was found there.
    """

    fmt = "{report}"
    problems: tuple[Problem, ...]
    path: str
    expected: str
    got: str
    misfits: int

    def __init__(
        self, *, method: str, report: str, problems: Sequence[Problem] = ()
    ) -> None:
        """Make the error.

        Args:
            method: The name of the client's method.
            report: The message, with a line for each problem.
            problems: The problems.
        """
        # botocore's class keeps them, and pickles the error with them.
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            method=method, report=report, problems=tuple(problems)
        )
        self.method = method
        self.problems = tuple(problems)
        self.path, self.expected, self.got = problems[0] if problems else ("", "", "")
        self.misfits = len(problems)
        self._report = report

    @override
    def __str__(self) -> str:
        return self._report

    def __reduce__(self) -> tuple[Any, ...]:
        # botocore's leaves out notes, and attributes of users.
        return (*super().__reduce__(), vars(self))


def argument_error(method: str, problems: Sequence[Problem]) -> ArgumentError:
    """Make the error for values that do not fit, of which there is at least one."""
    report = "\n".join(
        f"{method}({path}): expected {expected}, got {got}"
        for path, expected, got in problems
    )
    return ArgumentError(method=method, report=report, problems=problems)


def wrong_value(method: str, path: str, expected: str, value: object) -> ArgumentError:
    """Make the error for one value, which the message shows if it is text or a number.

    Args:
        method: The name of the client's method.
        path: Where the value is in the arguments.
        expected: What is expected there.
        value: The value.
    """
    from ..convert.describe import describe

    return argument_error(method, [(path, expected, describe(value, False, True))])
