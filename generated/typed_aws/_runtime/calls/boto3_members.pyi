"""The members of typed clients that exist for compatibility with boto3."""

from collections.abc import Mapping
from types import ModuleType
from typing import ClassVar, Literal, TypeAlias
from ..introspection.annotations import evaluate_all_later
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

    @property
    def exceptions(self) -> ClientExceptions:
        """botocore's classes of the errors, which catch the typed errors too."""

    def can_paginate(self, name: str, /) -> bool:
        """Whether there is a paginator.

        Args:
            name: The name of the operation's method.
        """
