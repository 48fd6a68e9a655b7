"""Reads the pages of a site, and finds links that lead nowhere."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from attrs import Factory, frozen


@frozen
class PageContent:
    """What is in a page: its elements, anchors and addresses."""

    elements: set[tuple[str, str]] = Factory(set[tuple[str, str]])
    """The names of elements, each with an attribute, or with an empty text."""
    anchors: set[str] = Factory(set[str])
    """The values of `id`."""
    addresses: set[str] = Factory(set[str])
    """The values of `href` and `src`."""
    text: list[str] = Factory(list[str])
    """The text, in pieces."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.content = PageContent()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.content.elements.add((tag, ""))
        for name, value in attrs:
            self.content.elements.add((tag, name))
            if name == "id" and value:
                self.content.anchors.add(value)
            if name in ("href", "src") and value:
                self.content.addresses.add(value)

    def handle_data(self, data: str) -> None:
        self.content.text.append(data)


def read_page(html: str) -> PageContent:
    """Read a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.content


def broken_links(folder: Path) -> Iterator[str]:
    """Find links of a site's pages to files or anchors that do not exist.

    Args:
        folder: The folder of the site.
    """
    pages = {
        page: read_page(page.read_text("utf-8"))
        for page in sorted(folder.resolve().rglob("*.html"))
    }
    for page, content in pages.items():
        for address in sorted(content.addresses):
            parts = urlsplit(address)
            if parts.scheme:
                continue
            target = (page.parent / unquote(parts.path)).resolve()
            target = target if parts.path else page
            anchors = pages[target].anchors if target in pages else {""}
            if not target.is_file() or unquote(parts.fragment) not in {"", *anchors}:
                yield f"{page.relative_to(folder.resolve())}: {address}"
