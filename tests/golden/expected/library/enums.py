"""The enums of Example Library: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes.genre import (
        Genre as Genre,
        GenreLike as GenreLike,
    )
