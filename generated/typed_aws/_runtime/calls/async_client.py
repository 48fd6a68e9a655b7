"""The base of the typed asynchronous clients."""

from __future__ import annotations

from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ..shapes import Request, Response
from .boto3_members import Boto3Members
from .client import Client

if TYPE_CHECKING:
    from collections.abc import Callable

R = TypeVar("R", bound=Response)


class AsyncClient(Boto3Members):
    """Base of the typed asynchronous clients."""

    __service__: ClassVar[str]

    def __init_subclass__(cls, *, calls: type[Client] | None = None) -> None:
        super().__init_subclass__()
        if calls is not None:
            cls.__service__ = calls.__service__
            cls.__paginators__ = calls.__paginators__
            cls.__waiters__ = calls.__waiters__
            for name, value in vars(calls).items():
                if isinstance(value, FunctionType):
                    setattr(cls, name, _awaited(value))

    async def send(self, request: Request[R], /) -> R:
        """Call an operation."""
        raise NotImplementedError


def _awaited(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    async def call(self: Any, /, **arguments: Any) -> Any:
        return await method(self, **arguments)

    return call
