"""The variables and blocks of each template, as docs/templates.md lists them.

`python -m botosmith_tools.template_reference docs/templates.md` updates them.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import get_args, get_type_hints

from attrs import fields, has
from jinja2 import Environment, FileSystemLoader, nodes

from botosmith.emit.template_files import template_folder
from botosmith.emit.views.modules import (
    AsyncClientView,
    BatchesView,
    ClientView,
    ErrorsView,
    OperationView,
    ShapeView,
    WaitersView,
)
from botosmith.emit.views.package import (
    IndexView,
    PackageView,
    SdkView,
    StubPackageView,
)
from botosmith.emit.views.stubs import StubView
from botosmith.site import views as site

# What each template sees as `view`.
TEMPLATES: Mapping[str, type] = {
    "package/__init__.py.jinja": SdkView,
    "service/__init__.py.jinja": PackageView,
    "service/__init__.pyi.jinja": StubPackageView,
    "service/async_client.py.jinja": AsyncClientView,
    "service/async_client.pyi.jinja": StubView,
    "service/client.py.jinja": ClientView,
    "service/client.pyi.jinja": StubView,
    "service/enums.pyi.jinja": StubView,
    "service/errors.py.jinja": ErrorsView,
    "service/errors.pyi.jinja": StubView,
    "service/index.py.jinja": IndexView,
    "service/operations/operation.py.jinja": OperationView,
    "service/paginators.pyi.jinja": StubView,
    "service/requests.pyi.jinja": StubView,
    "service/responses.pyi.jinja": StubView,
    "service/shapes/shape.py.jinja": ShapeView,
    "service/structures.pyi.jinja": StubView,
    "service/batches.py.jinja": BatchesView,
    "service/batches.pyi.jinja": StubView,
    "service/waiters.py.jinja": WaitersView,
    "service/waiters.pyi.jinja": StubView,
    "site/classes.html.jinja": site.ClassesPage,
    "site/classes.md.jinja": site.ClassesPage,
    "site/compact.txt.jinja": site.CompactView,
    "site/guide.html.jinja": site.GuidePage,
    "site/llms.txt.jinja": site.StartPage,
    "site/operation.html.jinja": site.OperationPage,
    "site/operation.md.jinja": site.OperationPage,
    "site/service.html.jinja": site.ServicePage,
    "site/service.md.jinja": site.ServicePage,
    "site/shape.html.jinja": site.ShapePage,
    "site/shape.md.jinja": site.ShapePage,
    "site/start.html.jinja": site.StartPage,
    "site/start.md.jinja": site.StartPage,
}

_BEGIN, _END = "<!-- generated: begin -->\n", "<!-- generated: end -->\n"


@cache
def reference() -> str:
    """The tables in Markdown: of the templates, and of the classes that they use."""
    lines = [
        "| Template | `view` is | Extends | Adds the blocks |",
        "|---|---|---|---|",
    ]
    layouts = [
        f"{folder}/{file.name}"
        for folder in ("layouts", "site/layouts")
        for file in sorted((template_folder() / folder).iterdir())
    ]
    for template in [*layouts, *TEMPLATES]:
        view = TEMPLATES.get(template)
        names = [view.__name__] if view else []
        cells = [[template], names, *_inheritance(template)]
        texts = [", ".join(f"`{one}`" for one in cell) for cell in cells]
        lines.append(f"| {' | '.join(texts)} |".replace("  ", " "))
    lines += ["", "| Class | | Variables |", "|---|---|---|"]
    for cls in views():
        module = f"../codegen/{cls.__module__.replace('.', '/')}.py"
        variables = [f"`{one.name}{_type(one.type)}`" for one in fields(cls)]
        row = f"[`{cls.__name__}`]({module}) | {_about(cls)} | {', '.join(variables)}"
        lines.append(f"| {row} |")
    return "\n".join(lines) + "\n"


def views() -> list[type]:
    """The classes that templates see, by their names."""
    used = {cls for view in TEMPLATES.values() for cls in _used(view)}
    return sorted(used, key=lambda cls: cls.__name__)


def with_reference(page: str) -> str:
    """A page with new tables between its two marks."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    return f"{before}{begin}\n{reference()}\n{end}{after}"


def _inheritance(template: str) -> tuple[list[str], list[str]]:
    """What a template extends, and the blocks that it has besides."""
    loader = FileSystemLoader(template_folder())
    environment = Environment(loader=loader)
    parents: list[str] = []
    blocks: list[str] = []
    following: str | None = template
    while following is not None:
        source, _, _ = loader.get_source(environment, following)
        tree = environment.parse(source)
        names = [block.name for block in tree.find_all(nodes.Block)]
        if following == template:
            blocks = names
        else:
            blocks = [name for name in blocks if name not in names]
            parents.append(following)
        following = next(map(_parent, tree.find_all(nodes.Extends)), None)
    return parents[:1], blocks


def _parent(extends: nodes.Extends) -> str:
    assert isinstance(extends.template, nodes.Const)
    return str(extends.template.value)


def _used(view: type) -> Iterator[type]:
    """A view class and those that its fields hold."""
    yield view
    for hint in get_type_hints(view).values():
        for part in (hint, *get_args(hint)):
            if isinstance(part, type) and has(part):
                yield from _used(part)


def _type(annotation: object) -> str:
    """A type after a name, in a cell of a table; empty for text."""
    if annotation is str:
        return ""
    if isinstance(annotation, type) and not get_args(annotation):
        return f": {annotation.__name__}"
    text = re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", str(annotation))
    return f": {text}".replace("|", "\\|")


def _about(cls: type) -> str:
    assert cls.__doc__ is not None
    return cls.__doc__.partition("\n")[0]


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(with_reference(file.read_text("utf-8")), "utf-8", newline="\n")
