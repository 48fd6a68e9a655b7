"""Renders views by Jinja templates that decide nothing."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from .errors import BotosmithError


class Renderer:
    """Renders the templates of one folder, with another one's going before them.

    Args:
        overrides: A folder of templates that take the place of ours of the same name.

    Raises:
        BotosmithError: The folder is not there.
    """

    def __init__(self, overrides: Path | None = None) -> None:
        folders = [template_folder()]
        if overrides is not None:
            if not overrides.is_dir():
                raise BotosmithError("no such folder of templates", str(overrides))
            folders.insert(0, overrides)
        self._environment = Environment(
            # Python is written, not HTML, and views have quoted all text of models.
            autoescape=False,
            loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )

    def render(self, template: str, view: object) -> str:
        """Render a template, which sees the view as `view`.

        Raises:
            BotosmithError: The template is not well-formed, or names what is not there.
        """
        try:
            return self._environment.get_template(template).render(view=view)
        except TemplateSyntaxError as error:
            where = f"{error.filename or template}:{error.lineno}"
            raise BotosmithError(str(error.message), where) from error
        except TemplateError as error:
            raise BotosmithError(
                str(error.message or error), _place(error, template)
            ) from error


def _place(error: BaseException, template: str) -> str:
    """The file and line of a template that an error came from."""
    place = template
    traceback = error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.endswith(".jinja"):
            place = f"{file}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


@cache
def template_folder() -> Path:
    """Our own templates: in the checkout, or in the installed package."""
    package = Path(__file__).parent
    checkout = package.parents[1] / "templates"
    # The checkout first: an editable install leaves a copy in the package that ages.
    return checkout if checkout.is_dir() else package / "templates"


def templates_digest_input(overrides: Path | None = None) -> Mapping[str, bytes]:
    """The content of all templates that count, by name."""
    content: dict[str, bytes] = {}
    for folder in (template_folder(), overrides):
        if folder is not None:
            for file in sorted(folder.rglob("*.jinja")):
                content[file.relative_to(folder).as_posix()] = file.read_bytes()
    return content
