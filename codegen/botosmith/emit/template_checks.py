"""Checks users' templates for what Jinja would leave out or repeat endlessly."""

from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, nodes

from ..errors import did_you_mean
from .template_files import ORIGINALS


def check_template(environment: Environment, name: str) -> None:
    """Check how a template uses others.

    Jinja drops blocks that no parent has, and text outside of blocks.

    Raises:
        TemplateSyntaxError: The template is invalid, uses itself, extends a template
            that does not exist, or has blocks or text that would not be printed.
    """
    tree, file = _parse(environment, name)

    def fail(what: str, node: nodes.Node) -> TemplateSyntaxError:
        return TemplateSyntaxError(what, node.lineno, name, file)

    for using in tree.find_all(nodes.Stmt):
        if _used(using) == name:
            raise fail(
                f"{name!r} is this template itself; botosmith's is "
                f"'{ORIGINALS}/{name}'",
                using,
            )
    extends = _extends(tree)
    if extends is None:
        return
    parent = _used(extends)
    if parent is None:
        return  # An expression, whose value is known only when it is rendered.
    try:
        known = set(_inherited(environment, name, parent))
    except TemplateNotFound as error:
        raise fail(
            f"there is no template {error.name!r}"
            + did_you_mean(str(error.name), environment.list_templates()),
            extends,
        ) from error
    except _CircleError as error:
        raise fail(f"{parent!r} extends this template in turn", extends) from error
    for block in _outer_blocks(tree.body):
        if block.name not in known:
            raise fail(
                f"{parent!r} has no block {block.name!r}"
                + did_you_mean(block.name, known),
                block,
            )
    for printed in _dropped(tree.body[tree.body.index(extends) :]):
        raise fail(
            "text outside of blocks is not printed, because this template extends "
            f"{parent!r}",
            printed,
        )


class _CircleError(Exception):
    """Templates extend each other in a circle."""


def _parse(environment: Environment, name: str) -> tuple[nodes.Template, str | None]:
    """Parse a template; the second result is its file."""
    assert environment.loader is not None
    source, file, _ = environment.loader.get_source(environment, name)
    return environment.parse(source, name, file), file


def _inherited(environment: Environment, name: str, parent: str) -> Iterator[str]:
    """The blocks of the templates that a template extends."""
    seen = {name}
    while parent not in seen:
        seen.add(parent)
        tree, _ = _parse(environment, parent)
        yield from (block.name for block in tree.find_all(nodes.Block))
        extends = _extends(tree)
        if extends is None or (further := _used(extends)) is None:
            return
        parent = further
    raise _CircleError


def _extends(tree: nodes.Template) -> nodes.Extends | None:
    return next((n for n in tree.body if isinstance(n, nodes.Extends)), None)


def _used(statement: nodes.Stmt) -> str | None:
    """The name of the template that a statement uses, if it is written out."""
    match statement:
        case (
            nodes.Extends(template=nodes.Const(value=str(name)))
            | nodes.Import(template=nodes.Const(value=str(name)))
            | nodes.FromImport(template=nodes.Const(value=str(name)))
        ):
            return name
        case _:
            return None


def _outer_blocks(children: list[nodes.Node]) -> Iterator[nodes.Block]:
    """The blocks that are not within another block."""
    for node in children:
        if isinstance(node, nodes.Block):
            yield node
        else:
            yield from _outer_blocks([*node.iter_child_nodes()])


def _dropped(found: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    """The text, besides spaces, that a template would print outside of blocks."""
    for node in found:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if not isinstance(part, nodes.TemplateData) or part.data.strip():
                        yield part
            case nodes.CallBlock():
                yield node
            case nodes.If() | nodes.For() | nodes.With() | nodes.FilterBlock():
                yield from _dropped(node.iter_child_nodes())
            case _:
                pass
