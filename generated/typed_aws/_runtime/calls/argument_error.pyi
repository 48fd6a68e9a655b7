"""The error for wrong arguments of a call."""

from collections.abc import Sequence
from typing import Any, TypeAlias
from ..conversion_error import ConversionError
from ..static_types.botocore_errors import ParamValidationError
from ..static_types.decorators import override

Problem: TypeAlias = tuple[str, str, str]
"""Where an argument is wrong, what is expected there, and what was given."""

class ArgumentError(ParamValidationError, ConversionError):
    """Arguments of a call are wrong, so its request was not sent.

    The SDK checks arguments, and so does botocore. If botocore rejected them, its error
    is the cause of this one.

    Attributes:
        method: The name of the client's method, such as `create_training_job`; for a
            waiter, the method that it repeats.
        problems: For each wrong value, its path in the arguments or in the request
            (`resource_config.instance_count`), what is expected there, and what was
            given; `***` if it is sensitive. Empty if only botocore's message describes
            the problem, as for invalid names of S3 buckets.
        path: The path of the first wrong value; empty if there are no `problems`.
        expected: What is expected there.
        got: What was given.
    """

    method: str
    fmt = "{report}"
    problems: tuple[Problem, ...]
    path: str
    expected: str
    got: str
    misfits: int

    def __init__(
        self,
        *,
        method: str,
        report: str | None = None,
        problems: Sequence[Problem] = (),
    ) -> None:
        """Make the error.

        Args:
            method: The name of the client's method.
            report: The message; by default, it has a line for each problem.
            problems: The problems.
        """

    @override
    def __str__(self) -> str: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

def wrong_argument(
    method: str, path: str, expected: str, value: object
) -> ArgumentError:
    """Make the error for one value; its message shows text and numbers."""
