"""The paginators of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.list_books import ListBooksPaginator
    from .operations.list_loans import ListLoansPaginator
    from .operations.list_readers import ListReadersPaginator
