"""The structures and unions of Example Library: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.describe_library import (
        Library as Library,
    )
    from .operations.watch_shelf import (
        Lent as Lent,
        ShelfEvents as ShelfEvents,
        ShelfEventsLent as ShelfEventsLent,
    )
    from .shapes.book import (
        Book as Book,
        Chapter as Chapter,
        Place as Place,
        PlaceGenre as PlaceGenre,
        PlaceRoom as PlaceRoom,
        PlaceShelf as PlaceShelf,
        Shelf as Shelf,
    )
    from .shapes.lender import (
        Lender as Lender,
    )
