"""Errors that services answer with: typed, and still botocore's `ClientError`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, ClassVar, cast

from attrs import has
from botocore.exceptions import ClientError

from .conversion_error import ConversionError
from .shapes import ResponseMetadata

__all__ = ["ConversionError", "ServiceError", "typed_error"]


class ServiceError(ClientError):
    """A service's answer that it did not do what it was asked.

    The codes that its model knows have a subclass each, with the members of their
    shape; all others arrive as this class. What is raised is of botocore's class for
    the code as well, so that `except client.boto.exceptions.X` goes on to work.
    """

    __code__: ClassVar[str | None] = None
    # The class that the model has for the error; see `_combined`.
    __modelled__: ClassVar[type[ServiceError] | None] = None

    def __init__(self, response: Mapping[str, Any], operation_name: str) -> None:
        """Make the error, as botocore makes its own.

        Args:
            response: The answer as botocore parsed it, with `Error` and
                `ResponseMetadata`.
            operation_name: botocore's name of the operation: `ListAssociations`.
        """
        super().__init__(cast("Any", response), operation_name)
        for name, value in _members(type(self), response):
            setattr(self, name, value)

    @property
    def code(self) -> str:
        """The service's code for what went wrong; empty where it gave none."""
        return self._told("Code")

    @property
    def message(self) -> str:
        """What went wrong, in the service's words; empty where it has none."""
        return self._told("Message")

    @property
    def response_metadata(self) -> ResponseMetadata:
        """What botocore tells about the answer."""
        from .convert.decode import metadata

        return metadata(answer(self))

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, for support cases."""
        return self.response_metadata.request_id

    @property
    def status_code(self) -> int | None:
        """The HTTP status, such as 400; `None` for an error amid a stream."""
        return self.response_metadata.http_status_code

    def __reduce__(self) -> tuple[object, ...]:
        # The class that was raised is made at run time: no pickle could name it.
        cls = self.__modelled__ or type(self)
        notes = getattr(self, "__notes__", None)
        state = None if notes is None else {"__notes__": notes}
        return cls, (self.response, self.operation_name), state

    def __copy__(self) -> ServiceError:
        return type(self)(answer(self), self.operation_name)

    def _told(self, what: str) -> str:
        told: object = answer(self).get("Error", {}).get(what)
        return told if isinstance(told, str) else ""


def answer(error: ClientError) -> Mapping[str, Any]:
    """Read the answer that an error was made of."""
    # The stubs have a TypedDict for it, but what comes is up to the service.
    return cast("Mapping[str, Any]", error.response)


def typed_error(
    error: ClientError,
    modelled: Mapping[str, type[ServiceError]],
    code: str | None = None,
) -> ServiceError:
    """Make the typed error of one of botocore's.

    Args:
        error: What botocore raised.
        modelled: The service's errors by their codes.
        code: The code, where it is not told in the answer itself.
    """
    if isinstance(error, ServiceError):
        return error  # from a typed call that a handler of this one made
    told = answer(error).get("Error", {})
    # A service that once spoke the query protocol has two codes for an error.
    codes = (code, told.get("Code"), told.get("QueryErrorCode"))
    known = [modelled[code] for code in codes if code is not None and code in modelled]
    ours = known[0] if known else ServiceError
    # mypy looks at the instances' __hash__ here, not at the classes'.
    cls = _combined(ours, type(error))  # type: ignore[arg-type]
    typed = cls(answer(error), error.operation_name)
    for note in getattr(error, "__notes__", ()):
        typed.add_note(note)
    return typed


# botocore makes its classes anew for each session: those of old sessions are let go.
@lru_cache(maxsize=1024)
def _combined(
    ours: type[ServiceError], botocores: type[ClientError]
) -> type[ServiceError]:
    """Make the class that both `except` clauses catch, botocore's and ours."""
    if issubclass(ours, botocores):
        return ours
    names = {
        "__module__": ours.__module__,
        "__qualname__": ours.__qualname__,
        "__doc__": ours.__doc__,
        "__modelled__": ours,
    }
    return type(ours.__name__, (ours, botocores), names)


def _members(
    cls: type[ServiceError], answered: Mapping[str, Any]
) -> Iterator[tuple[str, object]]:
    """Read the modelled members of an error.

    The error is what matters: a member that does not fit is left out.
    """
    # Late, as in `fastpath`.
    from .convert.codec import value_decoder
    from .convert.kinds import members

    modelled = cls.__modelled__ or cls
    for member in members(modelled) if has(modelled) else ():
        value = answered.get(member.wire)
        try:
            yield (
                member.name,
                value_decoder(member.type, "dict")(value),
            )
        except ConversionError:
            yield member.name, None
