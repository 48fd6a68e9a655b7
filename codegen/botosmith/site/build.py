"""Writes a whole site, and replaces the one before it as a whole or not at all."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from attrs import frozen

from ..emit.render import Renderer
from ..emit.template_files import template_folder
from ..errors import BotosmithError, convert_os_errors
from ..models.source import Source
from ..output.write import publish, staging, write_files
from ..plan.naming import package_name
from ..processes import Progress, describe_failure, run_program, run_tasks
from .service import Form, render_service, service_pages
from .text import Text, require_extra
from .views import EntryView, GroupView, HeadView, StartPage

# A file that only sites of botosmith have.
MARKER = "botosmith-site.txt"
_MARKER_TEXT = "`botosmith docs` wrote this folder, and replaces it as a whole.\n"
# Hyphens keep these apart from the folders of services.
ASSETS, SEARCH = "site-assets", "site-search"
# The most pages in an index. pagefind takes about 90 kB of memory for a page.
_MOST_PAGES = 10_000


@frozen(kw_only=True)
class Guide:
    """Pages of a site that are not about services.

    Attributes:
        title: The title of the site.
        about: What the site is.
        groups: What the start page lists of them.
        write: Writes them into a folder, and returns the folders in it that have pages
            to find, with the number of pages in each.
    """

    title: str
    about: Text
    groups: Sequence[GroupView]
    write: Callable[[Path], Mapping[str, int]]


@frozen(kw_only=True)
class Site:
    """A site to write.

    Attributes:
        target: Its folder.
        source: The models.
        services: For each service its operations, or None for all of them.
        form: How it is written.
        jobs: The maximum number of processes.
        guide: Other pages, which need HTML.
    """

    target: Path
    source: Source
    services: Mapping[str, Sequence[str] | None]
    form: Form
    jobs: int | None = None
    guide: Guide | None = None


@frozen
class Written:
    """The numbers of services, and of pages with their twins, that were written."""

    services: int
    pages: int


def write_site(
    site: Site,
    progress: Progress,
    on_wait: Callable[[], None],
    on_index: Callable[[], None],
) -> Written:
    """Write a site.

    Args:
        site: The site.
        progress: Called at the start and after each service.
        on_wait: Called before waiting for another run to end.
        on_index: Called before the index for searching is made.

    Raises:
        BotosmithError: Something that the site needs is not installed, a model or a
            template is wrong, the folder is not a site of botosmith's, or a file cannot
            be written. Everything is then unchanged.
    """
    form = site.form
    if not form.markdown_only:
        require_extra("markdown_it", "pagefind")
    with staging(site.target, on_wait) as stage:
        _refuse_others(site.target)
        entries: dict[str, EntryView] = {}
        pages: dict[str, int] = {}
        progress(0, len(site.services), "")

        def note(service: str, written: tuple[EntryView, int]) -> None:
            entries[service], pages[service] = written
            progress(len(entries), len(site.services), service)

        write = partial(_write_service, site.source, site.services, form, stage)
        jobs = site.jobs or os.cpu_count() or 1
        run_tasks(write, list(site.services), jobs, note)
        listed = [entries[name] for name in site.services]
        write_files(stage, _start_files(form, listed, site.guide))
        with convert_os_errors(stage):
            (stage / MARKER).write_text(_MARKER_TEXT, "utf-8", newline="\n")
            if not form.markdown_only:
                shutil.copytree(template_folder() / "site" / "assets", stage / ASSETS)
        if not form.markdown_only:
            found = {package_name(name): pages[name] for name in site.services}
            if site.guide is not None:
                found |= site.guide.write(stage)
            on_index()
            make_indexes(stage, found)
        with convert_os_errors(site.target):
            publish(stage, site.target)
    return Written(len(entries), sum(pages.values()) + 1)


def make_indexes(folder: Path, pages: Mapping[str, int]) -> None:
    """Make the indexes that the search of a site reads, all of them together.

    Args:
        folder: The folder of the site.
        pages: The folders of the pages to find, with the number of pages in each.

    Raises:
        BotosmithError: pagefind fails.
    """
    names: list[str] = []
    for number, folders in enumerate(_parts(pages), 1):
        names.append(f"part-{number}")
        found = folders[0] if len(folders) == 1 else f"{{{','.join(folders)}}}"
        done = run_program(
            [
                *(sys.executable, "-m", "pagefind", "--quiet", "--site", str(folder)),
                *("--glob", f"{found}/**/*.html"),
                *("--output-subdir", f"{SEARCH}/{names[-1]}"),
            ]
        )
        if done.returncode:
            raise BotosmithError(f"pagefind: {describe_failure(done)}", str(folder))
    with convert_os_errors(folder):
        (folder / SEARCH / "parts.json").write_text(json.dumps(names), "utf-8")


def _parts(pages: Mapping[str, int]) -> list[list[str]]:
    """Divide folders, so that pagefind has enough memory for the pages of each part."""
    parts: list[list[str]] = []
    rest = 0
    for name, count in pages.items():
        if count > rest:
            parts.append([])
            rest = _MOST_PAGES
        parts[-1].append(name)
        rest -= count
    return parts


def _refuse_others(target: Path) -> None:
    """Refuse to replace a folder that is not a site of botosmith's."""
    with convert_os_errors(target, "read"):
        if (
            target.is_dir()
            and any(target.iterdir())
            and not (target / MARKER).is_file()
        ):
            raise BotosmithError(
                "botosmith did not write this folder: it is not empty and has no "
                f"{MARKER}; choose another one for the site, or remove it",
                str(target),
            )


def _write_service(
    source: Source,
    services: Mapping[str, Sequence[str] | None],
    form: Form,
    stage: Path,
    service: str,
) -> tuple[EntryView, int]:
    """Write the pages of a service; return its entry and the number of pages."""
    models, examples = source.load(service), source.load_examples(service)
    try:
        pages, entry = service_pages(models, examples, services[service], form)
        count = 0
        for path, text in render_service(pages, form):
            write_files(stage, {path: text})
            count += path.endswith(".md")
    except RecursionError as error:
        raise BotosmithError("the model is nested too deeply", service) from error
    return entry, count


def _start_files(
    form: Form, services: Sequence[EntryView], guide: Guide | None
) -> dict[str, str]:
    renderer = Renderer(form.templates)
    about = Text(
        f"The reference of `{form.package}`: typed clients, attrs classes, paginators "
        "and waiters for AWS."
    )
    head = HeadView(
        title=f"{form.package} reference" if guide is None else guide.title,
        about=about if guide is None else guide.about,
        package=form.package,
        root="",
        file="index",
        crumbs=[],
    )
    view = StartPage(
        head=head,
        groups=[] if guide is None else [*guide.groups],
        services=sorted(services, key=lambda one: one.link.text.lower()),
    )
    templates = {"index.md": "start.md", "llms.txt": "llms.txt"}
    if not form.markdown_only:
        templates["index.html"] = "start.html"
    return {
        path: renderer.render(f"site/{template}.jinja", view)
        for path, template in templates.items()
    }
