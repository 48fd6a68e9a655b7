"""Resume tokens in botocore's own format, so that either library can continue.

A token is base64 of JSON: the request members that lead to a page, and how many of its
items were already delivered (`boto_truncate_amount`).
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Position: TypeAlias = tuple[Mapping[str, object], int | None]
"""Where a listing continues.

The members that lead to the page, by their names in the model and in the order of the
model, and how many of its items were delivered; `None` between two pages.
"""

def encode(position: Position) -> str:
    """Write a resume token.

    Returns:
        The token, byte for byte as botocore would write it.
    """

def decode(token: str, names: Sequence[str]) -> tuple[Mapping[str, object], int]:
    """Read a resume token.

    Text in another format is read in the format of botocore's first versions: values
    joined by `___`. A single value is a service's own token.

    Args:
        token: What `encode` or botocore wrote.
        names: The names in the model of the members that lead to pages.

    Returns:
        The members, `None` for those that the token does not have, and how many items
        of the page to skip.

    Raises:
        ValueError: The token belongs to another operation.
    """
