"""Finds the files of templates; imports no Jinja."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ..errors import convert_os_errors

# The folder under which a user's templates find botosmith's own.
ORIGINALS = "botosmith"
# The folder of templates whose output is no part of a package.
SITE = "site"


@cache
def template_folder() -> Path:
    """The folder of botosmith's templates, in the checkout or the installed package."""
    package = Path(__file__).parents[1]
    checkout = package.parents[1] / "templates"
    # An editable install may leave an outdated copy of the templates in the package.
    return checkout if checkout.is_dir() else package / "templates"


def templates_digest_input(overrides: Path | None = None) -> Mapping[str, bytes]:
    """The content of all templates that packages are printed with, by their names.

    Those that a user's templates replace are in use, too: these may extend them.
    """
    content: dict[str, bytes] = {}
    for folder, prefix in ((template_folder(), f"{ORIGINALS}/"), (overrides, "")):
        if folder is not None:
            for file in sorted(folder.rglob("*.jinja")):
                path = file.relative_to(folder)
                if path.parts[0] == SITE:
                    continue
                name = f"{prefix}{path.as_posix()}"
                with convert_os_errors(file, "read"):
                    content[name] = file.read_bytes()
    return content
