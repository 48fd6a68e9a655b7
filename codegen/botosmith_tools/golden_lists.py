"""Lists of what the rules find in botocore's models, which people review.

``python -m botosmith_tools.update_golden`` writes them to tests/golden. Changes of the
models and of the rules show there.
"""

from collections.abc import Collection, Mapping

import botocore

from . import ROOT
from .batch_views import BATCHES, list_batches
from .error_properties import ERRORS, list_errors
from .inferred_paginators import list_inferred
from .inferred_waits import list_waits
from .partial_failures import FAILURES, list_failures
from .secret_members import NAMED_AS_SECRETS, list_named_as_secrets

GOLDEN = ROOT / "tests" / "golden"


def first_line() -> str:
    """The first line of each file: what it was made from."""
    return f"botocore {botocore.__version__}"


def read_golden(name: str, services: Collection[str] | None = None) -> list[str]:
    """Read the lines of a file, the first one included.

    Args:
        name: The name of the file.
        services: The services whose lines to read; all if it is None.
    """
    first, *lines = (GOLDEN / name).read_text("utf-8").splitlines()
    chosen = [one for one in lines if services is None or one.split()[0] in services]
    return [first, *chosen]


def make_golden(services: Collection[str] | None = None) -> Mapping[str, list[str]]:
    """Make the lines of each file, without its first one.

    Args:
        services: The services to list; all if it is None.
    """
    return {
        **list_inferred(services),
        **list_waits(services),
        BATCHES: list_batches(services),
        ERRORS: list_errors(services),
        FAILURES: list_failures(services),
        NAMED_AS_SECRETS: list_named_as_secrets(services),
    }


def write_golden() -> None:
    """Write the files."""
    for name, lines in make_golden().items():
        text = "\n".join([first_line(), *lines, ""])
        (GOLDEN / name).write_text(text, "utf-8", newline="\n")
