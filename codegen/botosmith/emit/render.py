"""Renders views with Jinja templates."""

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

from ..errors import BotosmithError, convert_os_errors


class Renderer:
    """Renders botosmith's templates, or a user's templates that replace them.

    Args:
        overrides: A folder of templates, each of which replaces the one with its name.

    Raises:
        BotosmithError: The folder does not exist, or a file in it replaces nothing.
    """

    def __init__(self, overrides: Path | None = None) -> None:
        files = () if overrides is None else _overriding(overrides)
        self._environment = _environment(overrides, files)

    def render(self, template: str, view: object) -> str:
        """Render a template, which sees the view as `view`.

        Raises:
            BotosmithError: The template has a syntax error or an undefined variable, or
                fails in another way.
        """
        try:
            return self._environment.get_template(template).render(view=view)
        except TemplateSyntaxError as error:
            where = f"{error.filename or template}:{error.lineno}"
            raise BotosmithError(str(error.message), where) from error
        except Exception as error:
            # Templates of users are code, which can raise any exception.
            message = isinstance(error, TemplateError) and error.message
            what = message or f"{type(error).__name__}: {error}"
            raise BotosmithError(what, _place(error, template)) from error


# Compiling the templates takes longer than printing most services. Jinja recompiles
# changed files; added or removed ones lead to a new environment.
@cache
def _environment(overrides: Path | None, files: tuple[Path, ...]) -> Environment:
    folders = [template_folder()]
    if overrides is not None:
        folders.insert(0, overrides)
    return Environment(
        # The output is Python instead of HTML, and views quote all text from models.
        autoescape=False,
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _place(error: BaseException, template: str) -> str:
    """The file and line of the template that an error came from."""
    place = template
    traceback = error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.endswith(".jinja"):
            place = f"{file}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


def _overriding(folder: Path) -> tuple[Path, ...]:
    """The templates in a folder, each of which must replace one of botosmith's."""
    if not folder.is_dir():
        raise BotosmithError("the templates folder does not exist", str(folder))
    files = tuple(sorted(folder.rglob("*.jinja")))
    for file in files:
        name = file.relative_to(folder)
        if name.parts[0] != "macros" and not (template_folder() / name).is_file():
            raise BotosmithError(
                "does not replace a template of botosmith; only files in macros/ may "
                "have other names",
                str(file),
            )
    return files


@cache
def template_folder() -> Path:
    """The folder of botosmith's templates, in the checkout or the installed package."""
    package = Path(__file__).parents[1]
    checkout = package.parents[1] / "templates"
    # An editable install may leave an outdated copy of the templates in the package.
    return checkout if checkout.is_dir() else package / "templates"


def templates_digest_input(overrides: Path | None = None) -> Mapping[str, bytes]:
    """The content of all templates in use, by name."""
    content: dict[str, bytes] = {}
    for folder in (template_folder(), overrides):
        if folder is not None:
            for file in sorted(folder.rglob("*.jinja")):
                with convert_os_errors(file, "read"):
                    content[file.relative_to(folder).as_posix()] = file.read_bytes()
    return content
