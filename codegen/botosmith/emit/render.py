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

from ..errors import BotosmithError


class Renderer:
    """Renders the templates of one folder, with another one's going before them.

    Args:
        overrides: A folder of templates that take the place of ours of the same name.

    Raises:
        BotosmithError: The folder is not there, or a file in it replaces nothing.
    """

    def __init__(self, overrides: Path | None = None) -> None:
        files = () if overrides is None else _overriding(overrides)
        self._environment = _environment(overrides, files)

    def render(self, template: str, view: object) -> str:
        """Render a template, which sees the view as `view`.

        Raises:
            BotosmithError: The template is not well-formed, names what is not there, or
                fails in another way.
        """
        try:
            return self._environment.get_template(template).render(view=view)
        except TemplateSyntaxError as error:
            where = f"{error.filename or template}:{error.lineno}"
            raise BotosmithError(str(error.message), where) from error
        except Exception as error:
            # Users' templates are code: they can raise whatever code can.
            told = isinstance(error, TemplateError) and error.message
            what = told or f"{type(error).__name__}: {error}"
            raise BotosmithError(what, _place(error, template)) from error


# Compiling the templates takes longer than most services take to print. Changed files
# are compiled anew; files that come or go make for another environment.
@cache
def _environment(overrides: Path | None, files: tuple[Path, ...]) -> Environment:
    folders = [template_folder()]
    if overrides is not None:
        folders.insert(0, overrides)
    return Environment(
        # Python is written, not HTML, and views have quoted all text of models.
        autoescape=False,
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


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


def _overriding(folder: Path) -> tuple[Path, ...]:
    """The templates of a folder, each of which has to take the place of one of ours."""
    if not folder.is_dir():
        raise BotosmithError("no such folder of templates", str(folder))
    files = tuple(sorted(folder.rglob("*.jinja")))
    for file in files:
        name = file.relative_to(folder)
        if name.parts[0] != "macros" and not (template_folder() / name).is_file():
            raise BotosmithError(
                "takes the place of no template of botosmith's; only those in macros/ "
                "may have other names",
                str(file),
            )
    return files


@cache
def template_folder() -> Path:
    """Our own templates: in the checkout, or in the installed package."""
    package = Path(__file__).parents[1]
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
