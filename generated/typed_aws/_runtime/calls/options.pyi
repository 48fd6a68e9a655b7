from collections.abc import Mapping
from typing import Any
from attrs import frozen
from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

@frozen
class Changes:
    headers: Mapping[str, str] = {}
    read_timeout: float | None = None
    arguments: Mapping[str, object] | None = None

    def and_then(
        self,
        arguments: Mapping[str, object],
        extra_headers: Mapping[str, str] | None,
        read_timeout: float | None,
        **others: Any,
    ) -> Changes: ...

def _changed(
    arguments: Mapping[str, object],
    *,
    max_attempts: int | None = None,
    config: Config | None = None,
    read_timeout: float | None = None,
    connect_timeout: float | None = None,
    **places: str,
) -> Mapping[str, object]: ...
def add_headers(
    headers: Mapping[str, str], extra: Mapping[str, str] | None
) -> dict[str, str]: ...
