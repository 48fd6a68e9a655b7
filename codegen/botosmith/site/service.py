"""Renders the pages of a service."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from attrs import Factory, frozen

from ..config import Parts
from ..emit.render import Renderer
from ..models.source import ServiceModels
from ..plan.build import build
from ..plan.select import select
from ..plan.service import plan_service
from .compact import compact_view
from .examples import Examples, Json
from .pages import Pages
from .text import first_sentence
from .views import EntryView, LinkView


@frozen(kw_only=True)
class Form:
    """How the reference is written.

    Attributes:
        package: The name of the SDK's package.
        templates: A folder of templates that replace botosmith's own.
        markdown_only: Whether to write no HTML.
        parts: What it has of services.
    """

    package: str
    templates: Path | None = None
    markdown_only: bool = False
    parts: Parts = Factory(Parts)


def service_pages(
    models: ServiceModels,
    examples: Mapping[str, Json],
    operations: Collection[str] | None,
    form: Form,
) -> tuple[Pages, EntryView]:
    """Plan the pages of a service.

    Args:
        models: The models of the service.
        examples: AWS's examples, by the names of operations.
        operations: Names of operations, or None for all of them.
        form: How the reference is written.

    Returns:
        The pages, and the entry of the service in the list of services.

    Raises:
        BotosmithError: An operation does not exist.
    """
    plan = plan_service(build(models, **form.parts))
    pages = Pages(
        plan,
        select(plan, operations),
        form.package,
        form.parts.get("asynchronous", False),
        Examples(plan, form.package, examples),
    )
    link = LinkView(plan.service.title, f"{plan.names.package}/index")
    return pages, EntryView(link, first_sentence(plan.service.docs))


def render_service(pages: Pages, form: Form) -> Iterator[tuple[str, str]]:
    """Render the pages of a service, each after its path in the site.

    Raises:
        BotosmithError: A template is invalid.
    """
    renderer = Renderer(form.templates)
    folder = pages.plan.names.package
    for page, template, view in _views(pages):
        if not form.markdown_only:
            html = renderer.render(f"site/{template}.html.jinja", view)
            yield f"{folder}/{page}.html", html
        twin = renderer.render(f"site/{template}.md.jinja", view)
        yield f"{folder}/{page}.md", twin
    compact = renderer.render("site/compact.txt.jinja", compact_view(pages))
    yield f"{folder}/llms.txt", compact


def _views(pages: Pages) -> Iterator[tuple[str, str, object]]:
    """The pages: the path, the template and the view of each."""
    yield "index", "service", pages.service()
    yield "classes", "classes", pages.classes()
    for path, operation in pages.operations():
        yield path, "operation", operation
    for path, shape in pages.shapes():
        yield path, "shape", shape
