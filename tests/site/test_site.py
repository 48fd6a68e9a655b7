"""`botosmith docs`: what it writes, and when it leaves all as it was."""

import copy
import json
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path

import pytest

from botosmith.emit.render import Renderer
from botosmith.site.build import MARKER
from botosmith_tools.site_pages import broken_links, read_page
from botosmith_tools.template_reference import TEMPLATES
from tests.commands.folders import failure, refused, tree
from tests.site.conftest import Docs
from tests.support.parrots import PAGINATORS, PARROTS, WAITERS, add_model, add_service

PAGES = {"index", "classes", "operations/feed_parrot", "operations/list_parrots"}


def test_site_has_pages_with_twins_and_a_search(docs: Docs) -> None:
    done = docs("--async")
    assert (done.exit_code, done.stderr) == (0, "indexing ...\n")
    assert done.stdout == "site: 1 service, 5 pages\n"
    files = {path.relative_to(docs.site).as_posix() for path in docs.site.rglob("*.*")}
    pages = {"index", *(f"parrots/{page}" for page in PAGES)}
    assert {file for file in files if file.endswith(".html")} == {
        f"{page}.html" for page in pages
    }
    assert {file for file in files if file.endswith(".md")} == {
        f"{page}.md" for page in pages
    }
    assert files >= {"llms.txt", "parrots/llms.txt", MARKER, "site-assets/site.css"}
    assert json.loads((docs.site / "site-search" / "parts.json").read_text()) == [
        "part-1"
    ]
    assert (docs.site / "site-search" / "part-1" / "pagefind.js").is_file()
    assert list(broken_links(docs.site)) == []


def test_pages_have_a_place_for_every_name(docs: Docs) -> None:
    docs("--async")
    anchors = {
        anchor
        for page in docs.site.rglob("*.html")
        for anchor in read_page(page.read_text("utf-8")).anchors
    }
    assert anchors >= {
        *("ParrotsClient", "AsyncParrotsClient", "ParrotFedWaiter", "NoParrot"),
        *("ListParrotsRequest", "ListParrotsResponse", "ListParrotsPaginator"),
        *("FeedParrotRequest", "FeedParrotResponse", "Parrot", "Parrot.chicks"),
        *("Colour", "ColourLike", "ListParrotsRequest.colour"),
    }


def test_page_of_an_operation_in_markdown(docs: Docs) -> None:
    docs("--markdown")
    assert docs.page("operations/list_parrots.md") == (
        Path(__file__).with_name("list_parrots.md").read_text("utf-8")
    )


def test_compact_file_has_all_signatures(docs: Docs) -> None:
    docs("--markdown", "--async")
    assert docs.page("llms.txt") == (
        Path(__file__).with_name("llms.txt").read_text("utf-8")
    )


@pytest.mark.parametrize(
    ("request_has_it", "text"),
    [
        (False, "`str`, raises `AbsentMemberError` where AWS leaves it out"),
        (True, "`str`, required"),
    ],
)
def test_pages_say_what_raises_where_it_is_absent(
    docs: Docs, request_has_it: bool, text: str
) -> None:
    model = copy.deepcopy(PARROTS)
    model["shapes"]["Parrot"]["required"] = ["Name"]
    if request_has_it:
        model["shapes"]["ListParrotsRequest"]["members"]["Like"] = {"shape": "Parrot"}
    add_model(docs.models, "parrots", model, "service-2")
    docs()
    assert f"- `name`: {text}\n" in docs.page("operations/list_parrots.md")
    page = docs.page("operations/list_parrots.html")
    assert ("AbsentMemberError" in page) is not request_has_it
    line = "name: str" if request_has_it else "name: str = ..."
    assert f"    {line}\n" in docs.page("llms.txt")


def test_markdown_alone_needs_no_extra(
    docs: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    _uninstall(monkeypatch, "markdown_it", "pagefind")
    done = docs("--markdown")
    assert done.exit_code == 0, done.output
    suffixes = {path.suffix for path in docs.site.rglob("*") if path.is_file()}
    assert suffixes == {".md", ".txt"}


@pytest.mark.parametrize("module", ["markdown_it", "pagefind"])
def test_missing_extra_is_named(
    docs: Docs, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    _uninstall(monkeypatch, module)
    assert refused(docs) == (
        f"error: {module} is not installed; it comes with "
        "`pip install 'botosmith[docs]'`\n"
    )
    assert not docs.site.exists()


def _uninstall(monkeypatch: pytest.MonkeyPatch, *modules: str) -> None:
    def find(name: str) -> ModuleSpec | None:
        return None if name in modules else find_spec(name)

    monkeypatch.setattr("botosmith.site.text.find_spec", find)


def test_folder_of_others_stays_as_it_is(docs: Docs) -> None:
    docs.site.mkdir()
    (docs.site / "index.html").write_text("mine")
    error = refused(docs, "--markdown")
    assert f"{docs.site}: botosmith did not write this folder" in error
    assert tree(docs.site) == {"index.html": "mine"}
    (docs.site / "index.html").unlink()
    assert docs("--markdown").exit_code == 0


def test_new_site_replaces_the_old_one_as_a_whole(docs: Docs) -> None:
    docs("--markdown")
    before = tree(docs.site)
    (docs.site / "parrots" / "old.md").write_text("old")
    assert docs("--markdown").exit_code == 0
    assert tree(docs.site) == before


def test_old_site_stays_if_the_new_one_cannot_be_written(
    docs: Docs, tmp_path: Path
) -> None:
    docs("--markdown")
    templates = tmp_path / "templates" / "site"
    templates.mkdir(parents=True)
    (templates / "shape.md.jinja").write_text("{{ view.gone }}")
    (templates / "operation.md.jinja").write_text("{{ view.gone }}")
    error = refused(docs, "--markdown", f"--templates={templates.parent}")
    assert f"error: {templates / 'operation.md.jinja'}:1: " in error
    assert [path.name for path in tmp_path.iterdir() if path.name[0] == "."] == []


def test_many_pages_are_in_several_indexes(
    docs: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_service(docs.models, "finches", PARROTS, PAGINATORS, WAITERS)
    monkeypatch.setattr("botosmith.site.build._MOST_PAGES", 5)
    assert docs("finches").exit_code == 0
    search = docs.site / "site-search"
    assert json.loads((search / "parts.json").read_text()) == ["part-1", "part-2"]
    for part in ("part-1", "part-2"):
        entry = json.loads((search / part / "pagefind-entry.json").read_text())
        assert entry["languages"]["en"]["page_count"] == 4


def test_failure_of_pagefind_is_reported(
    docs: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("botosmith.site.build.SEARCH", "\0")
    failure(docs)
    assert not docs.site.exists()


def test_templates_get_the_views_in_the_reference(
    docs: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, type] = {}

    def render(_: Renderer, template: str, view: object) -> str:
        seen[template] = type(view)
        return ""

    def no_indexes(folder: Path, pages: object) -> None:
        pass

    monkeypatch.setattr(Renderer, "render", render)
    monkeypatch.setattr("botosmith.site.build.make_indexes", no_indexes)
    docs()
    assert seen == {name: TEMPLATES[name] for name in seen}
    unused = {name for name in TEMPLATES.keys() - seen if name.startswith("site/")}
    # The model has no shared shapes, and only the project has a guide.
    assert unused == {
        *("site/shape.html.jinja", "site/shape.md.jinja", "site/guide.html.jinja")
    }


def test_users_templates_replace_those_of_the_site(docs: Docs, tmp_path: Path) -> None:
    templates = tmp_path / "templates" / "site"
    templates.mkdir(parents=True)
    classes = "{% extends 'botosmith/site/classes.md.jinja' %}"
    (templates / "classes.md.jinja").write_text(classes)
    (templates / "service.md.jinja").write_text("# {{ view.name }} of ACME\n")
    docs("--markdown", f"--templates={tmp_path / 'templates'}")
    assert docs.page("index.md") == "# parrots of ACME\n"
    assert docs.page("classes.md").startswith("# Classes of parrots\n")


def test_inferred_paginator_is_called_with_a_request(docs: Docs) -> None:
    add_service(docs.models, "finches", PARROTS, {}, WAITERS)
    assert docs("finches", "--markdown").exit_code == 0
    page = (docs.site / "finches/operations/list_parrots.md").read_text("utf-8")
    assert "so this one is inferred. It has no `items`, because the response" in page
    assert "list_parrots.pages(\n    ListParrotsRequest(colour=" in page
    compact = (docs.site / "finches/llms.txt").read_text("utf-8")
    call = "client.paginators.list_parrots.pages(ListParrotsRequest(...))"
    assert f"{call} -> ListParrotsResponse" in compact
    assert docs("finches", "--markdown", "--no-infer-paginators").exit_code == 0
    page = (docs.site / "finches/operations/list_parrots.md").read_text("utf-8")
    assert "## Pages" not in page
