"""Typed errors for what extensions call with botocore's clients."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ..calls.argument_error import ArgumentError
from ..calls.caller import Caller
from ..checkers.botocore_errors import ClientError, ParamValidationError
from ..introspection.annotations import evaluate_all_later


@evaluate_all_later
class TypedErrors(Caller):
    """A part of both kinds of clients."""

    @contextmanager
    def _typed_errors(self, method: str) -> Generator[None]:
        """Raise typed errors for those of botocore in the block of a method."""
        try:
            yield
        except ClientError as error:
            if self._is_of_another_call(error):
                raise
            raise self._typed_error(error).with_traceback(
                error.__traceback__
            ) from error.__cause__
        except ParamValidationError as error:
            from ..calls.wrong_arguments import rejection

            # The arguments have boto3's names, as in botocore's text.
            text = rejection(error)
            if text is None:
                raise
            raise ArgumentError(method=method, report=f"{method}: {text}") from error
