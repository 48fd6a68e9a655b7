"""Build this project's site: its documentation, and the reference of its SDK.

``python -m botosmith_tools.project_site [--output FOLDER]`` writes it to build/site.
"""

import argparse
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from botosmith.config import Settings, merge
from botosmith.emit.render import Renderer
from botosmith.errors import BotosmithError
from botosmith.inputs import open_source, service_operations
from botosmith.processes import no_progress
from botosmith.site.build import Guide, Site, Written, write_site
from botosmith.site.service import Form
from botosmith.site.text import Text
from botosmith.site.views import EntryView, GroupView, GuidePage, HeadView, LinkView

from . import ROOT

# Where the pages are, in the site.
FOLDER = "docs"
_ABOUT = Text(
    "botosmith generates typed Python SDKs for AWS from the models of botocore. These "
    "are its documentation and the reference of an SDK."
)
# The folders of pages below docs/, with their titles on the start page.
_GROUPS = {
    "guide": "User guide",
    "": "Details",
    "decisions": "Decisions",
    "benchmarks": "Benchmarks",
}
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()\s]+)\)")
_FENCE = re.compile(r"^ *```.*?^ *```$", re.DOTALL | re.MULTILINE)


def main() -> int:
    """Build the site; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.project_site", description=__doc__
    )
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "site")
    options = parser.parse_args()
    try:
        written = build_project_site(options.output.resolve())
    except BotosmithError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"{options.output}: {written.pages:,} pages, and the documentation")
    return 0


def build_project_site(target: Path) -> Written:
    """Build the site.

    Args:
        target: Its folder.

    Raises:
        BotosmithError: It cannot be written.
    """
    settings = merge(Settings(), ROOT)
    source = open_source(settings)
    site = Site(
        target=target,
        source=source,
        services=service_operations(settings, source),
        form=Form(package=settings.package or "", parts=settings.parts),
        guide=Guide(
            title="botosmith", about=_ABOUT, groups=[*_groups()], write=write_pages
        ),
    )
    return write_site(site, no_progress, _nothing, _nothing)


def _nothing() -> None:
    pass


@cache
def _pages() -> Mapping[Path, str]:
    """The pages, each with its place in the site, without its extension."""
    docs = ROOT / "docs"
    pages = {page: page.relative_to(docs) for page in sorted(docs.rglob("*.md"))}
    pages |= {page: Path(page.name) for page in sorted(ROOT.glob("*.md"))}
    return {
        page: f"{FOLDER}/{place.with_suffix('').as_posix()}"
        for page, place in pages.items()
    }


def _groups() -> Iterator[GroupView]:
    for folder, title in _GROUPS.items():
        pages = [page for page in _pages() if page.parent == ROOT / "docs" / folder]
        entries = [
            EntryView(LinkView(_title(page), _pages()[page]), Text())
            for page in sorted(pages, key=lambda page: (page.stem != "README", page))
        ]
        yield GroupView(title, entries)


def _title(page: Path) -> str:
    return page.read_text("utf-8").partition("\n")[0].removeprefix("# ")


def write_pages(stage: Path) -> Mapping[str, int]:
    """Write the pages of the documentation into the folder of a site.

    Returns:
        The number of pages, by their folder.
    """
    renderer = Renderer()
    for page, place in _pages().items():
        file = stage / f"{place}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        markdown = relinked(page, stage)
        file.write_text(markdown, "utf-8", newline="\n")
        root = "../" * place.count("/")
        head = HeadView(
            title=_title(page),
            about=Text(_title(page)),
            package="botosmith",
            root=root,
            file=page.stem,
            crumbs=[LinkView("botosmith", f"{root}index")],
        )
        view = GuidePage(head, Markup(_html(markdown)))
        html = renderer.render("site/guide.html.jinja", view)
        file.with_suffix(".html").write_text(html, "utf-8", newline="\n")
    return {FOLDER: len(_pages())}


def relinked(page: Path, stage: Path) -> str:
    """The Markdown of a page, with links as they are in the site.

    Args:
        page: The page in the repository.
        stage: The folder of the site. Images are copied into it.

    Returns:
        Its text. Links to files that the site does not have are only their texts.
    """
    text = page.read_text("utf-8")
    folder = Path(_pages()[page]).parent

    def replaced(link: re.Match[str]) -> str:
        mark, shown, target = link.groups()
        file, _, anchor = target.partition("#")
        if not file or "://" in file:
            return link.group()
        source = (page.parent / file).resolve()
        if mark and source.is_file():
            image = stage / folder / file
            image.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, image)
            return link.group()
        place = _pages().get(source)
        if place is None:
            return shown if source.exists() else link.group()
        path = Path(os.path.relpath(f"{place}.md", folder)).as_posix()
        return f"{mark}[{shown}]({path}{'#' * bool(anchor)}{anchor})"

    pieces: list[str] = []
    end = 0
    for fence in _FENCE.finditer(text):
        pieces += [_LINK.sub(replaced, text[end : fence.start()]), fence.group()]
        end = fence.end()
    return "".join([*pieces, _LINK.sub(replaced, text[end:])])


def _html(markdown: str) -> str:
    renderer = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = renderer.parse(markdown)
    anchors: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(tokens[at + 1].content, anchors))
        if token.type == "inline" and not token.content:
            _make_cell(tokens[at - 1], tokens[at + 1])
        for inner in token.children or ():
            href = str(inner.attrGet("href") or "")
            if inner.type == "link_open" and "://" not in href:
                inner.attrSet("href", re.sub(r"\.md(?=#|$)", ".html", href))
    html: str = renderer.renderer.render(tokens, renderer.options, {})
    return html


def _make_cell(*tokens: Token) -> None:
    """Make an ordinary cell of the header of a column that has none."""
    for token in tokens:
        token.tag = "td"


def _anchor(heading: str, used: dict[str, int]) -> str:
    """The anchor that GitHub gives a heading."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    anchor = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
    number = used.get(anchor, 0)
    used[anchor] = number + 1
    return f"{anchor}-{number}" if number else anchor


if __name__ == "__main__":
    sys.exit(main())
