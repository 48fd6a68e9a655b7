from collections.abc import Mapping
from typing import Any
from attrs import define
from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]
from ..checkers.botocore_types import Session

@define(eq=False)
class Kept:
    options: Mapping[str, object]
    client: Any
    users: int = 0

@define(eq=False)
class Family:
    session: Session
    arguments: Mapping[str, object]
    options: Mapping[str, Any]

    def changed(
        self,
        read_timeout: float | None,
        connect_timeout: float | None,
        max_attempts: int | None,
        region_name: str | None,
        endpoint_url: str | None,
        config: Config | None,
    ) -> dict[str, object]: ...
    def find(self, options: Mapping[str, object]) -> Kept | None: ...
    def keep(
        self,
        options: Mapping[str, object],
        arguments: Mapping[str, object],
        client: Any,
    ) -> Kept: ...
    def drop(self) -> list[Any]: ...
    def drop_all(self) -> list[Any]: ...

def comparable(arguments: Mapping[str, object]) -> dict[str, object]: ...
def add_headers(
    headers: Mapping[str, str], extra: Mapping[str, str] | None
) -> dict[str, str]: ...
