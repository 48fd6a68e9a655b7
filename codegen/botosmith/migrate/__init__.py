"""Rewrites programs that use boto3 to the typed SDK."""

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .program import Program


def receivers(
    path: Path, within: "Program | None" = None
) -> dict[tuple[int, int, int, int], str]:
    """The receivers of method calls in a file that are proven to be clients of boto3.

    Args:
        path: The file.
        within: What all files of its program say, if the file does not stand alone.

    Returns:
        The service of each, by its lines and columns as `ast` counts them.

    Raises:
        BotosmithError: The file cannot be read or parsed.
    """
    from ..models.source import Source as Models
    from .flow import Flow
    from .program import Program
    from .services import Services
    from .source import Source

    source = Source.read(path)
    within = within or Program(Services(Models()), "typed_aws")
    clients = within.clients(source, Flow(source))
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
