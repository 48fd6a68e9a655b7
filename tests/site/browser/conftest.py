"""Headless Chromium, and the sites that it shows."""

import os
import threading
from collections.abc import Collection, Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from botosmith.models.source import Source
from botosmith.site.service import Form, render_service, service_pages
from botosmith_tools.chromium import NoChromiumError, find_chromium
from botosmith_tools.project_site import build_project_site
from tests.emit.test_hostile_models import model_full_of
from tests.site.test_hostile_pages import MARKUP
from tests.support.parrots import add_model, add_service

# Pages that are the largest of all services, or the deepest.
LARGE = {
    "ec2": ("index", "classes"),
    "ecs": ("operations/register_task_definition",),
    "quicksight": ("operations/create_dashboard", "shapes/capabilities"),
}


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's site, with pages of other services, which its search leaves out."""
    folder = tmp_path_factory.mktemp("site") / "project"
    with pytest.MonkeyPatch.context() as patch:
        # Two indexes, one for SageMaker and one for the documentation.
        patch.setattr("botosmith.site.build._MOST_PAGES", 500)
        build_project_site(folder)
    source = Source(reproducible=True)
    _add(folder, source, "dynamodb")
    for service, pages in LARGE.items():
        _add(folder, source, service, pages)
    return folder


@pytest.fixture(scope="session")
def hostile(site: Path) -> Sequence[Path]:
    """Pages of hostile services, in the site."""
    models = site.parent / "models"
    for number, text in enumerate(MARKUP):
        name = f"evil-{number}"
        add_service(models, name, *model_full_of(text))
        example = {"title": text, "description": text, "input": {text: text}}
        add_model(models, name, {"examples": {text: [example]}}, "examples-1")
        _add(site, Source(models), name)
    return sorted(site.glob("evil_*/**/*.html"))


def _add(
    folder: Path, source: Source, service: str, chosen: Collection[str] = ()
) -> None:
    """Write pages of a service; without a choice, all of them."""
    form = Form(package="typed_aws", parts={"asynchronous": True})
    pages, _ = service_pages(
        source.load(service), source.load_examples(service), None, form
    )
    for path, text in render_service(pages, form):
        file = folder / path
        page = path.partition("/")[2].rpartition(".")[0]
        if not chosen or page in chosen:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """The address of the site, in a folder of a server, as on GitHub Pages."""
    handler = partial(_Handler, directory=str(site.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{site.name}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    try:
        chromium = find_chromium()
    except NoChromiumError as error:
        pytest.fail(str(error), pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.path,
            env={**os.environ, **chromium.variables},
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """A page, which loads nothing from elsewhere and reports no errors."""
    with browser.new_context() as context:
        page = context.new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((base, "data:"))
                else wrong.append(request.url)
            ),
        )
        yield page
        assert wrong == []
