"""Chromium shows the site to everyone; `make test-site`."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from botosmith_tools.chromium import axe_script
from botosmith_tools.site_pages import broken_links
from tests.site.browser.conftest import LARGE
from tests.site.test_hostile_pages import ALLOWED, MARKUP

PHONE: ViewportSize = {"width": 390, "height": 844}
ASSOCIATIONS = "sagemaker/operations/list_associations.html"
# One of each kind.
KINDS = (
    "index.html",
    "docs/README.html",
    "docs/guide/reference.html",
    "docs/decisions/README.html",
    "dynamodb/index.html",
    "dynamodb/classes.html",
    "dynamodb/operations/query.html",
    "dynamodb/shapes/attribute_value.html",
    ASSOCIATIONS,
    "sagemaker/shapes/user_context.html",
)

# The elements and attributes of a page that are not allowed.
FOREIGN = """([html, allowed]) => [
  ...new DOMParser().parseFromString(html, "text/html").querySelectorAll("*"),
].flatMap((element) => [
  element.localName,
  ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
]).filter((name) => !allowed.includes(name))"""


def _search(page: Page, text: str) -> list[str]:
    """Type a text; return the addresses of the first hits."""
    page.fill("#search", text)
    page.wait_for_function(
        "text => document.getElementById('results').dataset.text === text", arg=text
    )
    links = page.locator("#results a")
    return [str(link.get_attribute("href")) for link in links.all()]


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("AssociationSummary", "#AssociationSummary", "AssociationSummary"),
        ("source_arn", ".source_arn", "source_arn"),
        ("who created", "", "who created"),
        ("Presigned URLs", "docs/guide/presigning.html", "presigned URL"),
    ],
)
def test_search_finds_within_three_hits(
    page: Page, base: str, text: str, place: str, said: str
) -> None:
    page.goto(base + ASSOCIATIONS)
    hits = _search(page, text)[:3]
    found = [hit for hit in hits if place in hit]
    assert found, hits
    page.locator(f"#results a[href='{found[0]}']").click()
    anchor = page.evaluate("location.hash.slice(1)")
    section = page.locator(f"[id='{anchor}']").locator("xpath=..")
    assert said in section.inner_text()


def test_search_is_for_keyboards(page: Page, base: str) -> None:
    page.goto(base + "sagemaker/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("Tag")
    page.locator("#results a").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/shapes/tag.html*")
    page.locator("#search").focus()
    page.keyboard.type("who created")
    page.locator("#results a").first.wait_for()
    page.keyboard.press("Escape")
    assert page.locator("#results").is_hidden()


def test_lists_can_be_filtered(page: Page, base: str) -> None:
    page.goto(base + "sagemaker/index.html")
    page.fill(".filter input", "list assoc")
    assert page.locator(".entries li:visible").all_inner_texts() == [
        "list_associations Lists the associations in your account and their properties."
    ]
    assert page.locator(".filter output").inner_text() == "1 of 434"
    assert page.locator("section.group:visible").count() == 1


def test_pages_are_complete_without_scripts(browser: Browser, base: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(base + ASSOCIATIONS)
        assert page.get_by_text("Lists the associations in your account").is_visible()
        assert page.locator("form").is_hidden()
        page.goto(base + "sagemaker/index.html")
        assert page.locator(".filter").is_hidden()
        assert page.locator(".entries li:visible").count() == 434


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violations(browser: Browser, base: str, scheme: str) -> None:
    script = axe_script()
    wrong: list[str] = []
    with browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light"
    ) as context:
        page = context.new_page()
        for path in KINDS:
            page.goto(base + path)
            page.evaluate(script)
            if path == ASSOCIATIONS:
                _search(page, "Tag")
            found = page.evaluate("axe.run().then((results) => results.violations)")
            wrong += [
                f"{path}: {one['id']}: {[node['html'] for node in one['nodes']][:3]}"
                for one in found
            ]
    assert wrong == []


def test_phones_do_not_scroll_sideways(browser: Browser, site: Path, base: str) -> None:
    paths = sorted(
        path.relative_to(site).as_posix()
        for path in site.rglob("*.html")
        if "site-search" not in path.parts
    )
    largest = sorted(paths, key=lambda path: -(site / path).stat().st_size)[:40]
    chosen = {*KINDS, *largest, *paths[:: len(paths) // 170]}
    assert len(chosen) >= 200
    wide: list[str] = []
    with browser.new_context(viewport=PHONE, java_script_enabled=False) as context:
        page = context.new_page()
        for path in sorted(chosen):
            page.goto(base + path)
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > PHONE["width"]:
                wide.append(f"{path}: {width} pixels")
    assert wide == []


def test_no_page_is_too_large(site: Path) -> None:
    files = [path for path in site.rglob("*.*") if path.suffix in (".html", ".md")]
    assert max(path.stat().st_size for path in files) <= 2_000_000


def test_no_link_is_broken(site: Path) -> None:
    # Of some services, there are only a few pages.
    broken = [one for one in broken_links(site) if one.partition("/")[0] not in LARGE]
    assert broken == []


def test_hostile_texts_stay_texts(
    page: Page, base: str, site: Path, hostile: Sequence[Path]
) -> None:
    assert len(hostile) > 5 * len(MARKUP)
    allowed = [
        *ALLOWED,
        *(f"{tag} {name}" for tag, names in ALLOWED.items() for name in names),
    ]
    page.goto(base)
    for file in hostile:
        foreign = page.evaluate(FOREIGN, [file.read_text("utf-8"), allowed])
        assert foreign == [], file
    # The page reports what loads or runs anything.
    for file in hostile[::20]:
        page.goto(base + file.relative_to(site).as_posix())
