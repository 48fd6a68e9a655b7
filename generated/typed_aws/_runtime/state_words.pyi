from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

StateKind: TypeAlias = Literal[
    "passing", "leaving", "resting", "ended", "failed", "deleted", "undeleted"
]

def words_of(name: str) -> list[str]: ...
def state_kinds(states: Iterable[str]) -> Mapping[str, StateKind]: ...
def state_kind(state: str) -> StateKind: ...
