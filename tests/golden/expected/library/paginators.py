"""The paginators of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.list_books import ListBooksPaginator
