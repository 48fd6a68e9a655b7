"""Genre of Example Library."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class Genre(OpenEnum):
    """What books are about."""

    CRIME = "CRIME"
    SCIENCE_FICTION = "science-fiction"
    VALUE_2ND_HAND = "2nd hand"
    NONE = "None"
    MRO = "mro"


GenreLike: TypeAlias = (
    Genre | Literal["CRIME", "science-fiction", "2nd hand", "None", "mro"]
)
