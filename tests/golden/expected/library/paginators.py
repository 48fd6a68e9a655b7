"""The paginators of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.list_books import ListBooksPaginator
