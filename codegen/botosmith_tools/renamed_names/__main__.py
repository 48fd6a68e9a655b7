"""Write the tables of docs/names.md from the models of all services.

Run as ``python -m botosmith_tools.renamed_names``.
"""

from botosmith.models.source import Source

from .page import write
from .renamed import renamed


def main() -> None:
    """Write the page."""
    write([row for name in Source().services() for row in renamed(name)])


if __name__ == "__main__":
    main()
