"""Renders views with Jinja templates."""

from functools import cache
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

from ..errors import BotosmithError, convert_os_errors, did_you_mean
from .template_checks import check_template
from .template_files import ORIGINALS, template_folder


class Renderer:
    """Renders botosmith's templates, or a user's templates that replace them.

    Args:
        overrides: A folder of templates, each of which replaces the one with its name.
            They find botosmith's own under `botosmith/`.

    Raises:
        BotosmithError: The folder does not exist, a file in it replaces nothing, or a
            template is invalid.
    """

    def __init__(self, overrides: Path | None = None) -> None:
        contents = () if overrides is None else _overriding(overrides)
        self._environment = _environment(overrides, contents)

    def render(self, template: str, view: object) -> str:
        """Render a template, which sees the view as `view`.

        Raises:
            BotosmithError: The template has a syntax error or an undefined variable, or
                fails in another way.
        """
        try:
            return self._environment.get_template(template).render(view=view)
        except TemplateSyntaxError as error:
            raise _converted(error) from error
        except Exception as error:
            # Templates of users are code, which can raise any exception.
            what = self._describe(error)
            raise BotosmithError(what, _place(error, template)) from error

    def _describe(self, error: Exception) -> str:
        match error:
            case TemplateNotFound(name=str(name)):
                known = self._environment.list_templates()
                return f"there is no template {name!r}{did_you_mean(name, known)}"
            case TemplateError(message=str(message)):
                return message
            case RecursionError():
                return "endless recursion: a template or a macro uses itself"
            case _:
                return f"{type(error).__name__}: {error}"


# Compiling the templates takes longer than printing most services. A change in a user's
# template leads to a new environment.
@cache
def _environment(
    overrides: Path | None, contents: tuple[tuple[str, bytes], ...]
) -> Environment:
    own = FileSystemLoader(template_folder())
    replacing = [] if overrides is None else [FileSystemLoader(overrides)]
    environment = Environment(
        autoescape=_is_html,
        loader=ChoiceLoader([*replacing, own, PrefixLoader({ORIGINALS: own})]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for name, _ in contents:
        try:
            check_template(environment, name)
        except TemplateSyntaxError as error:
            raise _converted(error) from error
        except UnicodeDecodeError as error:
            file = str(Path(overrides or "", name))
            raise BotosmithError(f"is not in UTF-8 ({error.reason})", file) from error
    return environment


def _is_html(template: str | None) -> bool:
    """Whether Jinja escapes text for HTML. Views quote it in all other output."""
    return template is not None and template.endswith(".html.jinja")


def _converted(error: TemplateSyntaxError) -> BotosmithError:
    where = f"{error.filename or error.name}:{error.lineno}"
    return BotosmithError(str(error.message), where)


def _place(error: BaseException, template: str) -> str:
    """The file and line of the template that an error came from."""
    place = template
    # botosmith's templates end in endless recursion only where a user's leads there.
    passed = str(template_folder()) if isinstance(error, RecursionError) else None
    traceback = error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.endswith(".jinja") and not (passed and file.startswith(passed)):
            place = f"{file}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


def _overriding(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """The templates in a folder, each of which must replace one of botosmith's."""
    if not folder.is_dir():
        raise BotosmithError("the templates folder does not exist", str(folder))
    templates: list[tuple[str, bytes]] = []
    for file in sorted(folder.rglob("*.jinja")):
        name = file.relative_to(folder)
        if name.parts[0] != "macros" and not (template_folder() / name).is_file():
            raise BotosmithError(
                "does not replace a template of botosmith; only files in macros/ may "
                "have other names",
                str(file),
            )
        with convert_os_errors(file, "read"):
            templates.append((name.as_posix(), file.read_bytes()))
    return tuple(templates)
