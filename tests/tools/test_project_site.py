"""The documentation of this project, as pages of a site."""

from pathlib import Path

import pytest

from botosmith_tools.project_site import write_pages
from botosmith_tools.site_pages import broken_links, read_page
from tests.support.paths import ROOT


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site that has the documentation alone."""
    folder = tmp_path_factory.mktemp("site")
    assert write_pages(folder) == {"docs": len([*folder.rglob("*.html")])}
    return folder


def test_every_page_is_in_the_site(site: Path) -> None:
    pages = {page.relative_to(site / "docs") for page in site.rglob("*.html")}
    docs = ROOT / "docs"
    written = {page.relative_to(docs) for page in docs.rglob("*.md")}
    assert pages >= {page.with_suffix(".html") for page in written}
    assert Path("README.html") in pages
    # The start page, and what all pages load, are not of the documentation.
    elsewhere = ("/index.html", "/site.css", "/site.js")
    broken = [one for one in broken_links(site) if not one.endswith(elsewhere)]
    assert broken == []


def test_markdown_becomes_html_with_anchors(site: Path) -> None:
    content = read_page((site / "docs/guide/paging.html").read_text("utf-8"))
    assert {"items", "a-part-at-a-time"} <= content.anchors
    assert (
        "waiters.html"
        in read_page((site / "docs/guide/README.html").read_text("utf-8")).addresses
    )


def test_links_to_code_are_only_their_texts(site: Path) -> None:
    twin = (site / "docs/README.md").read_text("utf-8")
    assert "[the example](examples/who_made_what.py)" in (
        (ROOT / "README.md").read_text("utf-8")
    )
    assert "\nthe example, which prints" in twin
    assert "](guide/README.md)" in twin
