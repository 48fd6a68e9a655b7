"""The members that page through a list: the names that AWS gives them, and which of
them its documentation says not to use.
"""

import re
from collections.abc import Mapping, Sequence

from .json_checks import Json

# The names of tokens in requests, and those of the next page's token in responses, in
# lower case. Where a response has several of these, the last ones repeat the request's.
_NEXT: Mapping[str, Sequence[str]] = {
    "continuationtoken": ("nextcontinuationtoken", "continuationtoken"),
    "marker": ("nextmarker", "nextpagemarker", "marker"),
    "nextmarker": ("nextmarker",),
    "nextpagetoken": ("nextpagetoken",),
    "nexttoken": ("nexttoken",),
    "pagetoken": ("nextpagetoken", "pagetoken"),
    "paginationtoken": ("paginationtoken",),
    "position": ("position",),
    "startingtoken": ("nexttoken",),
}
NEXT_TOKENS = frozenset(name for names in _NEXT.values() for name in names)
"""The names of the next page's token in responses, in lower case."""
_LIMITS = frozenset(
    {
        "limit",
        "maximumpagesize",
        "maxitems",
        "maxkeys",
        "maxrecords",
        "maxresult",
        "maxresults",
        "pagesize",
    }
)
# Sentences about another member begin with its name: "Do not use the NextToken ...".
_UNUSED = re.compile(
    r"\bDo not (use|include)\b(?! the\b)"
    r"|[Nn]ot currently (used|enforced)"
    r"|[Rr]eserved for future use"
)


def next_tokens(token: str) -> Sequence[str]:
    """The names that the next page's token may have, in lower case.

    Args:
        token: The name of a member of a request; if it is not that of a token, there
            are none.
    """
    name = token.lower()
    if name.startswith("exclusivestart"):
        return (name.replace("exclusivestart", "lastevaluated", 1),)
    return _NEXT.get(name, ())


def is_returned_token(name: str) -> bool:
    """Whether a member of a response has the name of the next page's token."""
    lower = name.lower()
    return lower in NEXT_TOKENS or lower.startswith("lastevaluated")


def is_limit(name: str) -> bool:
    """Whether a member of a request has the name of a size of pages."""
    return name.lower() in _LIMITS


def mark_unused(model: Json) -> None:
    """Mark the tokens and limits that the documentation says not to use.

    The mark is the trait `unused`, which stays where models are kept without their
    documentation. A patch may set it, too.

    Args:
        model: A checked service model, which is changed.
    """
    shapes = model["shapes"]
    for operation in model["operations"].values():
        if "input" not in operation:
            continue
        members: Json = shapes[operation["input"]["shape"]].get("members", {})
        for name, reference in members.items():
            if not (next_tokens(name) or is_limit(name)) or "unused" in reference:
                continue
            target = shapes[reference["shape"]]
            text = reference.get("documentation", target.get("documentation", ""))
            if _UNUSED.search(text):
                reference["unused"] = True
