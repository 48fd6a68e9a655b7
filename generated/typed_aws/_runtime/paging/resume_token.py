"""Resume tokens in botocore's own format, so that either library can continue.

A token is base64 of JSON: the request members that lead to a page, and how many of its
items were already delivered (`boto_truncate_amount`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import TypeAlias

from ..botocore_internals import token_coder

_SKIP = "boto_truncate_amount"


Position: TypeAlias = tuple[Mapping[str, object], int | None]
"""Where a listing continues.

The tokens that lead to the page, by the names of the request's attributes, and how many
of its items were delivered; `None` between two pages.
"""


def encode(tokens: Mapping[str, object], skip: int | None) -> str:
    """Write a resume token, byte for byte as botocore would write it.

    Args:
        tokens: The members that lead to the page, by their names in the model and in
            the order of the model.
        skip: How many items of the page were delivered; `None` between two pages.
    """
    content = dict(tokens)
    if skip is not None:
        content[_SKIP] = skip
    return str(token_coder("TokenEncoder").encode(content))


def decode(token: str, names: Sequence[str]) -> tuple[Mapping[str, object], int]:
    """Read a resume token.

    Text in another format is read in the format of botocore's first versions: values
    joined by `___`. A single value is a service's own token.

    Returns:
        The members, `None` for those that the token does not have, and how many items
        of the page to skip.

    Raises:
        ValueError: The token belongs to another operation.
    """
    decoder = token_coder("TokenDecoder")
    try:
        content: dict[str, object] = decoder.decode(token)
        skip = content.pop(_SKIP, 0)
    # A service's own token may happen to be base64 of JSON other than an object.
    except (ValueError, TypeError, AttributeError):
        return _decode_deprecated(token, names)
    if not isinstance(skip, int) or not content.keys() <= set(names):
        raise _bad_token(token)
    return {name: content.get(name) for name in names}, skip


def _decode_deprecated(
    token: str, names: Sequence[str]
) -> tuple[Mapping[str, object], int]:
    parts = token.split("___")
    skip = 0
    if len(parts) == len(names) + 1:
        try:
            skip = int(parts.pop())
        except ValueError:
            parts = [token]
    if len(parts) > len(names):
        raise _bad_token(token)
    values = [None if part == "None" else part for part in parts]
    return dict(zip_longest(names, values)), skip


def _bad_token(token: str) -> ValueError:
    return ValueError(f"Bad starting token: {token}")
