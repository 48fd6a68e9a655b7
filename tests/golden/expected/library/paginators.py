"""The paginators of Example Library: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.list_books import (
        ListBooksPaginator as ListBooksPaginator,
    )
