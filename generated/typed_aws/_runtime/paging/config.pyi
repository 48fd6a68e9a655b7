"""The options that callers of paginators choose."""

from attrs import frozen

@frozen(kw_only=True)
class PaginationConfig:
    """Where to start, how many items to list, and how large pages are."""

    max_items: int | str | None = None
    """Stop after this many items, even in the middle of a page."""

    page_size: int | str | None = None
    """How many items the service puts on a page, if callers can choose that."""

    starting_token: str | None = None
    """Continue from here: a resume token, from this library or boto3."""
