"""Writes the tables of docs/names.md, from all services of botocore."""

from botosmith.models.source import Source
from tests.names.page import write
from tests.names.renamed import renamed


def main() -> None:
    """Write the page."""
    write([row for name in Source().services() for row in renamed(name)])


if __name__ == "__main__":
    main()
