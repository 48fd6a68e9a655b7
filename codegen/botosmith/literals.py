"""The one place where text of a model becomes Python source.

A pure leaf. Whatever the text holds, what comes out is one literal that evaluates to it.
"""

from collections.abc import Iterable, Sequence

from .errors import BotosmithError
from .naming import is_identifier


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

    Returns an empty string where there is no text.
    """
    if not lines:
        return ""
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    margin = " " * indent
    if len(escaped) == 1:
        line = escaped[0]
        if line.endswith('"'):
            line = f'{line[:-1]}\\"'
        return f'"""{line}"""'
    return "\n".join(_indented(escaped, margin)) + f'\n{margin}"""'


def _indented(lines: Sequence[str], margin: str) -> Iterable[str]:
    yield f'"""{lines[0]}'
    for line in lines[1:]:
        yield f"{margin}{line}" if line else ""
