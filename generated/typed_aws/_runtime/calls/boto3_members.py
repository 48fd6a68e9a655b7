"""The members of typed clients that exist for compatibility with boto3."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from ..introspection.annotations import evaluate_all_later

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient
    from ..checkers.client_members import ClientExceptions, Meta
    from .helpers import Helpers
    from .missing_members import HelperKind


@evaluate_all_later
class Boto3Members:
    """The members of boto3's clients other than operations."""

    __paginators__: ClassVar[Mapping[str, str]] = {}
    __waiters__: ClassVar[Mapping[str, str]] = {}
    _boto: AnyBotoClient
    _package: ModuleType

    @property
    def meta(self) -> Meta:
        """What botocore's client knows about the service and itself."""
        # The client's type has only the attributes that every wrapped client needs.
        boto: Any = self._boto
        meta: Meta = boto.meta
        return meta

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
        def paginators(self) -> Helpers:
            """The paginators, by the names of their operations' methods."""
            from .helpers import Helpers

            return Helpers(self.get_paginator, self.__paginators__)

        @property
        def waiters(self) -> Helpers:
            """The waiters, by their names in snake case."""
            from .helpers import Helpers

            return Helpers(self.get_waiter, self.__waiters__)

        def get_paginator(self, name: str, /) -> object:
            """Make the paginator of an operation, by the name of its method."""
            return self._make_helper("paginator", self.__paginators__, name)

        def get_waiter(self, name: str, /) -> object:
            """Make a waiter, by its name in snake case."""
            return self._make_helper("waiter", self.__waiters__, name)

        def __getattr__(self, name: str) -> object:
            from .missing_members import missing_member

            raise missing_member(self, name)

    def _make_helper(
        self, kind: HelperKind, known: Mapping[str, str], name: str
    ) -> object:
        cls_name = known.get(name)
        if cls_name is None:
            from .missing_members import missing_helper

            raise missing_helper(self, kind, known, name)
        return getattr(self._package, cls_name)(self)
