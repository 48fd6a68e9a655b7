from collections.abc import Mapping
from typing import Any, Self
from attrs import frozen
from ..static_types.botocore_types import BotoClient, Session

@frozen(eq=False)
class Recipe:
    session: Session | None
    arguments: Mapping[str, Any]
    options: Mapping[str, Any]
    profile_name: str | None = None
    headers: Mapping[str, str] = {}
    read_timeout: float | None = None
    is_owner: bool = True

    @classmethod
    def of(
        cls,
        session: Session | None,
        profile_name: str | None,
        options: Mapping[str, Any],
        **arguments: object,
    ) -> Self: ...
    def with_session(self) -> Self: ...
    def make_boto(self, service: str) -> BotoClient: ...
    def make(self, cls: Any) -> Any: ...
