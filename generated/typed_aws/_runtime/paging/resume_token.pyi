from collections.abc import Mapping, Sequence
from typing import TypeAlias

Position: TypeAlias = tuple[Mapping[str, object], int | None]

def encode(tokens: Mapping[str, object], skip: int | None) -> str: ...
def decode(token: str, names: Sequence[str]) -> tuple[Mapping[str, object], int]: ...
