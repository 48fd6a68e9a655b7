"""Whether the reference of a service is complete: pages, twins, names and links."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from types import ModuleType

from botosmith.models.source import ServiceModels
from botosmith.site.examples import Json
from botosmith.site.pages import Pages
from botosmith.site.service import Form, render_service, service_pages

# The largest page, in bytes.
_MOST_BYTES = 2_000_000
_ANCHOR = re.compile(r'\bid="([^"]*)"')
_ADDRESS = re.compile(r'\bhref="([^"]*)"')


def reference_faults(
    public: ModuleType, models: ServiceModels, examples: Mapping[str, Json]
) -> tuple[int, tuple[str, ...]]:
    """Render the reference of a service.

    Args:
        public: The package of the generated service.
        models: The models of the service.
        examples: AWS's examples of it.

    Returns:
        The number of pages, and what is wrong.
    """
    form = Form(package="typed_aws", parts={"asynchronous": True})
    pages, _ = service_pages(models, examples, None, form)
    files = dict(render_service(pages, form))
    html = {path: text for path, text in files.items() if path.endswith(".html")}
    anchors = {path: {"", *_ANCHOR.findall(text)} for path, text in html.items()}
    exported: list[str] = getattr(public, "__all__")  # noqa: B009
    faults = [
        *(f"{path}: no twin" for path in html if f"{path[:-5]}.md" not in files),
        *(
            f"{path}: {size:,} bytes"
            for path, text in files.items()
            if (size := len(text.encode())) > _MOST_BYTES and path in html
        ),
        *_missing_names(pages, exported, anchors),
        *_broken_links(html, anchors),
    ]
    return len(html), tuple(f"{models.name}: {fault}" for fault in faults)


def _missing_names(
    pages: Pages, exported: list[str], anchors: Mapping[str, set[str]]
) -> Iterator[str]:
    """Public names, and methods, that no page explains."""
    folder = pages.plan.names.package
    for name in exported:
        place = pages.places.by_name.get(name)
        file = "" if place is None else f"{folder}/{place.page}.html"
        if place is None or place.anchor not in anchors.get(file, ()):
            yield f"no place of {name}"
    for operation in pages.plan.service.operations:
        if f"{folder}/{pages.places.operation(operation).page}.html" not in anchors:
            yield f"no page of {operation}"


def _broken_links(
    html: Mapping[str, str], anchors: Mapping[str, set[str]]
) -> Iterator[str]:
    """Links inside the service that lead nowhere."""
    for path, text in html.items():
        folder = path.partition("/")[0]
        for address in sorted({*_ADDRESS.findall(text)}):
            if "://" in address:
                continue
            target, _, anchor = address.partition("#")
            file = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
            file = file if target else path
            if not file.startswith(f"{folder}/") or not file.endswith(".html"):
                continue
            if anchor not in anchors.get(file, ()):
                yield f"{path}: {address}"
