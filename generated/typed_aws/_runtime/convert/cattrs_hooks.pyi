"""Hooks for cattrs converters of users, which convert the attributes of objects.

cattrs reads generated classes by itself, like any attrs class: structures and enums,
lists and maps of them. What it has no form for is added here.
"""

from cattrs import Converter

def configure_converter(converter: Converter) -> None:
    """Add to a cattrs converter what generated classes have besides plain types.

    Timestamps become text in ISO 8601, in UTC; text and seconds since 1970 are read. A
    union becomes a dict with one entry, by the wire name of its variant. Sequences are
    read as lists. Members that are absent, and whose types have no `None`, are left
    out. Documents, streaming bodies and event streams stay what they are. Bytes are
    left to the converter.

    Args:
        converter: Converts by the names of attributes, as cattrs does.
    """
