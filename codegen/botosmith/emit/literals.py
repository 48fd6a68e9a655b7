"""Quotes text from models in Python source.

These are pure functions. Whatever a text contains, the result is a single literal that
evaluates to it. No other module quotes text.
"""

from collections.abc import Iterable, Mapping, Sequence

from ..errors import BotosmithError
from ..plan.naming import is_identifier


def string(text: str) -> str:
    """Print a string literal."""
    if '"' in text and "'" not in text:
        return repr(text)
    # In double quotes, as the formatter prefers. After an added double quote, `repr`
    # always uses single quotes.
    body = repr('"' + text)[2:-1]
    return '"' + body.replace("\\'", "'").replace('"', '\\"') + '"'


def strings(texts: Iterable[str]) -> str:
    """A tuple literal of strings."""
    items = [string(text) for text in texts]
    return f"({', '.join(items)}{',' * (len(items) == 1)})"


def string_lists(texts: Mapping[str, Iterable[str]]) -> str:
    """Print a dict from strings to tuples of strings."""
    tuples = (f"{string(key)}: {strings(values)}" for key, values in texts.items())
    return f"{{{', '.join(tuples)}}}"


def identifier(name: str) -> str:
    """Check that a name is a valid identifier, and return it.

    Raises:
        BotosmithError: It is not. That is a bug in `plan.naming`, which converts all
            names in models.
    """
    if not is_identifier(name):
        raise BotosmithError(f"{name!r} is not a valid Python identifier")
    return name


def docstring(lines: Sequence[str], indent: int) -> str:
    """Print a docstring with these lines, after `indent` spaces.

    Invisible characters are removed, and white space becomes spaces. So the source
    looks the way that Python reads it, whatever the writing direction.

    Returns:
        The literal, or an empty string if there are no lines.
    """
    if not lines:
        return ""
    visible = [_visible(line) for line in lines]
    margin = " " * indent
    if len(visible) == 1:
        (line,) = visible
        # A quote at the end would belong to the closing quotes.
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
