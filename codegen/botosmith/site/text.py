"""Texts of pages: Markdown, and the HTML that is made of it.

What comes from models is untrusted. Of Markdown, only what cannot lead out of the text
or load anything has an effect: emphasis, code, lists and links to other sites.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from attrs import frozen
from markupsafe import Markup

from ..emit.markdown import docstring_text, summary
from ..errors import BotosmithError

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

# Readers and browsers break lines themselves.
_WIDTH = 1_000_000
_EXTRA = "pip install 'botosmith[docs]'"


@frozen
class Text:
    """A text in Markdown, which templates of HTML print as `html` or `inline`."""

    markdown: str = ""
    """The text in Markdown."""

    @property
    def html(self) -> Markup:
        """The text as elements of HTML: paragraphs, lists and code."""
        return _html(self.markdown)

    @property
    def inline(self) -> Markup:
        """A text of a single paragraph, as HTML inside an element."""
        return _inline(self.markdown)


def text_of(
    html: str, *, fallback: str = "", notes: Iterable[str] = (), last: str = ""
) -> Text:
    """Convert documentation of a model.

    Args:
        html: The documentation, in AWS's HTML.
        fallback: The text to use if there is no documentation, in Markdown.
        notes: Paragraphs to append, in AWS's HTML.
        last: A sentence at the end of the documentation.
    """
    lines = docstring_text(html, _WIDTH, last=last) or ([fallback] if fallback else [])
    for note in notes:
        lines += [*[""] * bool(lines), *docstring_text(note, _WIDTH)]
    return Text("\n".join(lines))


def first_sentence(html: str, *, fallback: str = "") -> Text:
    """Convert the first sentence of documentation of a model.

    Args:
        html: The documentation, in AWS's HTML.
        fallback: The text to use if there is no documentation, in Markdown.
    """
    return Text("".join(summary(html, _WIDTH)) or fallback)


def require_extra(*modules: str) -> None:
    """Check that modules are installed, which come with the extra `docs`.

    Raises:
        BotosmithError: One is not.
    """
    for module in modules:
        if find_spec(module) is None:
            raise BotosmithError(f"{module} is not installed; it comes with `{_EXTRA}`")


@cache
def _renderer() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    renderer = MarkdownIt("zero", {"html": False})
    renderer.enable(["backticks", "emphasis", "fence", "link", "list"])
    renderer.validateLink = _is_address  # type: ignore[method-assign]
    return renderer


def _is_address(url: str) -> bool:
    return url.startswith(("http://", "https://"))


# As large as the caches of `emit.markdown`: most repeated texts are of one service.
@lru_cache(maxsize=16384)
def _html(markdown: str) -> Markup:
    return Markup(_renderer().render(markdown))


@lru_cache(maxsize=16384)
def _inline(markdown: str) -> Markup:
    return Markup(_renderer().renderInline(markdown))
