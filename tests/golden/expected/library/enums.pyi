"""The enums of Example Library, for type checkers."""

from typing import Literal, TypeAlias

from .._runtime.enums import OpenEnum

class Genre(OpenEnum):
    """What books are about."""

    CRIME = "CRIME"
    SCIENCE_FICTION = "science-fiction"
    VALUE_2ND_HAND = "2nd hand"
    NONE = "None"
    MRO = "mro"
    _OTHER = ...

GenreLike: TypeAlias = (
    Genre | Literal["CRIME", "science-fiction", "2nd hand", "None", "mro"]
)

class RefusalCode(OpenEnum):
    DAMAGED = "DAMAGED"
    TOO_LONG = "TOO_LONG"
    _OTHER = ...

RefusalCodeLike: TypeAlias = RefusalCode | Literal["DAMAGED", "TOO_LONG"]
