"""Classes that have a type parameter for type checkers only.

In stubs, a response with a stream, a paginator and a waiter have a type parameter with
a default, which says whether their client is asynchronous. At run time, the default
cannot be declared before Python 3.13, and tools that read annotations would get a type
variable instead of a type.
"""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING


class GenericInStubs:
    """Base of classes that take a type argument only so that annotations can be read.

    `GetObjectResponse[AsyncStreamingBody]` is an alias of `GetObjectResponse`.
    """

    __slots__ = ()

    # Type checkers would take all subclasses for generic.
    if not TYPE_CHECKING:

        def __class_getitem__(cls, arguments: object) -> object:
            # The base of paginators, and generic classes of users.
            if getattr(cls, "__parameters__", ()):
                return super().__class_getitem__(arguments)
            return GenericAlias(cls, arguments)
