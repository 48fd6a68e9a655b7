"""Genre of Example Library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted, each


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


def as_genre(value: GenreLike, /) -> Genre:
    return converted(Genre, value)


def genre_or_none(value: GenreLike | None, /) -> Genre | None:
    return None if value is None else converted(Genre, value)


def genre_list_or_none(value: Sequence[GenreLike] | None, /) -> Sequence[Genre] | None:
    return None if value is None else each(Genre, value)
