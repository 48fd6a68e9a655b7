"""Rewrites programs that use boto3 to the typed SDK."""

import ast
from pathlib import Path


def receivers(path: Path) -> dict[tuple[int, int, int, int], str]:
    """The receivers of method calls in a file that are proven to be clients of boto3.

    Returns:
        The service of each, by its lines and columns as `ast` counts them.

    Raises:
        BotosmithError: The file cannot be read or parsed.
    """
    from ..models.source import Source as Models
    from .clients import Clients
    from .flow import Flow
    from .source import Source

    source = Source.read(path)
    clients = Clients(source, Flow(source), frozenset(Models().services()))
    found: dict[tuple[int, int, int, int], str] = {}
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(value=value)):
                if service := clients.service(value):
                    start = value.lineno, value.col_offset
                    end = value.end_lineno or 0, value.end_col_offset or 0
                    found[*start, *end] = service
            case _:
                pass
    return found
