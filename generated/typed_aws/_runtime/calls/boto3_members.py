"""The members of typed clients that exist for compatibility with boto3."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, cast

from ..hints import did_you_mean
from ..introspection.annotations import evaluate_all_later

if TYPE_CHECKING:
    from ..static_types.botocore_types import AnyBotoClient
    from ..static_types.client_members import ClientExceptions, Meta

HelperKind: TypeAlias = Literal["paginator", "waiter"]


@evaluate_all_later
class Boto3Members:
    """The members of boto3's clients other than operations."""

    __paginators__: ClassVar[Mapping[str, str]] = {}
    __waiters__: ClassVar[Mapping[str, str]] = {}
    _boto: AnyBotoClient
    _package: ModuleType

    @property
    def meta(self) -> Meta:
        """Facts that botocore's client has about the service and itself."""
        # The client's type has only the attributes that every wrapped client needs.
        return cast("Meta", self._boto.meta)

    @property
    def exceptions(self) -> ClientExceptions:
        """botocore's classes of the errors, which catch the typed errors too."""
        boto: Any = self._boto
        exceptions: ClientExceptions = boto.exceptions
        return exceptions

    def can_paginate(self, name: str, /) -> bool:
        """Whether there is a paginator.

        Args:
            name: The name of the operation's method.
        """
        return name in self.__paginators__

    if not TYPE_CHECKING:
        # Type checkers see what each service has in its stub.

        @property
        def paginators(self) -> _Helpers:
            """The paginators, by the names of their operations' methods."""
            return _Helpers(self, "paginator")

        @property
        def waiters(self) -> _Helpers:
            """The waiters, by their names in snake case."""
            return _Helpers(self, "waiter")

        def get_paginator(self, name: str, /) -> object:
            """Make the paginator of an operation, by the name of its method."""
            return self._make_helper("paginator", name)

        def get_waiter(self, name: str, /) -> object:
            """Make a waiter, by its name in snake case."""
            return self._make_helper("waiter", name)

        def __getattr__(self, name: str) -> object:
            raise _missing_member(self, name)

    def _make_helper(self, kind: HelperKind, name: str) -> object:
        known = self.__paginators__ if kind == "paginator" else self.__waiters__
        if name not in known:
            raise _missing_helper(self, kind, known, name)
        return getattr(self._package, known[name])(self)


class _Helpers:
    """The paginators or the waiters of a client, as attributes."""

    def __init__(self, client: object, kind: HelperKind) -> None:
        self._client = client
        self._kind = kind

    def __getattr__(self, name: str) -> object:
        # Copying looks up special methods before `self._client` is set.
        if name.startswith("__"):
            raise AttributeError(f"no attribute {name!r}", name=name, obj=self)
        try:
            return getattr(self._client, f"get_{self._kind}")(name)
        except ValueError as error:
            # Without the object, from which Python would suggest a name again.
            raise AttributeError(str(error), name=name) from None

    def __repr__(self) -> str:
        return f"<{self._kind}s of {self._client!r}>"

    def __dir__(self) -> list[str]:
        return [*getattr(self._client, f"__{self._kind}s__")]


def _missing_member(client: object, name: str) -> AttributeError:
    """Make the error for a member that a typed client does not have."""
    cls: Any = type(client)
    message = f"{cls.__name__!r} object has no attribute {name!r}"
    hint = ""
    # A client that is being copied or unpickled has no botocore client yet.
    boto: object = vars(client).get("_boto")
    if boto is not None and not name.startswith("_"):
        meta: object = getattr(boto, "meta", None)
        operations: Mapping[str, str] = getattr(meta, "method_to_api_mapping", {})
        if name in operations:
            hint = f": {_not_generated(client, operations[name])}"
        elif hasattr(boto, name):
            hint = f": botocore's client has it, so use `client.boto.{name}`"
        elif hasattr(getattr(cls, "__calls__", None), name):
            synchronous = cls.__calls__.__name__
            hint = f": only synchronous clients have it, such as {synchronous}"
        else:
            public = [one for one in dir(client) if not one.startswith("_")]
            if suggestion := did_you_mean(name, [*public, *operations]):
                hint = f"; {suggestion}"
    if not hint:
        return AttributeError(message, name=name, obj=client)
    # Without the client, from which Python would suggest a name, too.
    return AttributeError(message + hint, name=name)


def _missing_helper(
    client: object, kind: HelperKind, known: Collection[str], name: str
) -> ValueError:
    """Make the error for a paginator or waiter that a typed client does not have."""
    boto = vars(client)["_boto"]
    message = f"{type(client).__name__} has no {kind} {name!r}"
    operations: Mapping[str, str] = boto.meta.method_to_api_mapping
    if kind == "paginator" and name in operations and boto.can_paginate(name):
        message += f": {_not_generated(client, operations[name])}"
    elif kind == "waiter" and name in boto.waiter_names:
        operation = boto.get_waiter(name).config.operation
        message += f": {_not_generated(client, operation)}"
    elif suggestion := did_you_mean(name, known):
        message += f"; {suggestion}"
    return ValueError(message)


def _not_generated(client: object, operation: str) -> str:
    service = getattr(type(client), "__service__", "")
    return (
        f"the operation was not generated; `botosmith add {service}:{operation}` "
        "generates it"
    )
