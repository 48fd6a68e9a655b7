"""The one place where text of a model becomes Python source.

A pure leaf. Whatever the text holds, out comes one literal that evaluates to it.
"""

from collections.abc import Iterable, Sequence

from ..errors import BotosmithError
from ..plan.naming import is_identifier


def string(text: str) -> str:
    """Print a string literal."""
    if '"' in text and "'" not in text:
        return repr(text)
    # In double quotes, as the formatter would leave it. With a double quote before it,
    # `repr` always chooses single ones.
    body = repr('"' + text)[2:-1]
    return '"' + body.replace("\\'", "'").replace('"', '\\"') + '"'


def identifier(name: str) -> str:
    """Let through what Python takes for a name.

    Raises:
        BotosmithError: It is none. No name of a model gets this far unchanged, so that
            this is a fault of the naming.
    """
    if not is_identifier(name):
        raise BotosmithError(f"{name!r} is no Python identifier")
    return name


def docstring(lines: Sequence[str], indent: int) -> str:
    """Print a docstring from its lines of text, to stand after `indent` spaces.

    Characters that cannot be seen are left out, those that move the text are spaces: so
    that the source reads as Python reads it, whatever the writing direction.

    Returns an empty string where there is no text.
    """
    if not lines:
        return ""
    visible = [_visible(line) for line in lines]
    margin = " " * indent
    if len(visible) == 1:
        (line,) = visible
        # A quote at the end would be taken for one of those that close the literal.
        end = '\\"' if line.endswith('"') else ""
        return f'"""{_escaped(line[: len(line) - bool(end)])}{end}"""'
    return "\n".join(_indented(map(_escaped, visible), margin)) + f'\n{margin}"""'


def _visible(line: str) -> str:
    if line.isprintable():
        return line
    spaced = "".join(
        " " if c.isspace() else c for c in line if c.isprintable() or c.isspace()
    )
    return spaced.rstrip()


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _indented(lines: Iterable[str], margin: str) -> Iterable[str]:
    first, *rest = lines
    yield f'"""{first}'
    for line in rest:
        yield f"{margin}{line}" if line else ""
