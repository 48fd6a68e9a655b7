"""Users' templates, and the page that documents the variables of templates."""

import inspect
import re
from pathlib import Path

import pytest
from attrs import fields

from botosmith.emit.render import Renderer
from botosmith.emit.service import package_files, service_files
from botosmith.emit.template_files import template_folder
from botosmith.errors import BotosmithError
from botosmith.models.source import Source
from botosmith_tools.docstring_faults import docstrings
from botosmith_tools.template_reference import (
    TEMPLATES,
    reference,
    views,
    with_reference,
)
from tests.support.paths import ROOT

PAGE = ROOT / "docs" / "templates.md"


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder


def _override(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_docs_have_the_current_template_reference() -> None:
    page = PAGE.read_text("utf-8")
    assert reference() in page
    assert (
        with_reference(page) == page
    )  # python -m botosmith_tools.template_reference docs/templates.md


def test_template_reference_has_every_variable() -> None:
    rows = reference().splitlines()
    for cls in views():
        (row,) = (row for row in rows if row.startswith(f"| [`{cls.__name__}`]("))
        variables = re.split(r"(?<!\\)\|", row)[-2]
        assert re.findall(r"`(\w+)[^`]*`", variables) == [
            one.name for one in fields(cls)
        ]


def test_every_variable_has_a_docstring_in_the_linked_module() -> None:
    missing: list[str] = []
    for cls in views():
        module = Path(inspect.getfile(cls))
        assert f"](../{module.relative_to(ROOT).as_posix()})" in reference()
        explained = {one.place for one in docstrings(module.read_text("utf-8"))}
        names = [f"{cls.__name__}.{field.name}" for field in fields(cls)]
        missing += [name for name in names if name not in explained]
    assert missing == []


def test_template_reference_lists_every_template() -> None:
    found = {
        file.relative_to(template_folder()).as_posix()
        for file in template_folder().rglob("*.jinja")
        if file.parent.name not in ("macros", "layouts")
    }
    assert found == set(TEMPLATES)


def test_templates_get_the_views_in_the_reference(
    parrot_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, type] = {}

    def render(_: Renderer, template: str, view: object) -> str:
        seen[template] = type(view)
        return ""

    monkeypatch.setattr(Renderer, "render", render)
    service_files(Source(parrot_models).load("parrots"), None, asynchronous=True)
    package_files([])
    # The model has no shared shapes, and no batches, so these are not used.
    assert seen == {name: TEMPLATES[name] for name in seen}
    unused = {name for name in TEMPLATES.keys() - seen if not name.startswith("site/")}
    assert unused == {
        *("service/batches.py.jinja", "service/batches.pyi.jinja"),
        "service/shapes/shape.py.jinja",
    }


def test_template_reference_lists_every_layout() -> None:
    for folder in ("layouts", "site/layouts"):
        for file in (template_folder() / folder).iterdir():
            assert f"| `{folder}/{file.name}` |" in reference()


def test_user_template_replaces_one_template(
    parrot_models: Path, overrides: Path
) -> None:
    ours = service_files(Source(parrot_models).load("parrots"), None)
    own = (template_folder() / "service/client.py.jinja").read_text()
    end = "{% endblock %}\n"
    assert own.endswith(end)
    own = f"{own.removesuffix(end)}\n\nEXTRA = 1\n{end}"
    _override(overrides, "service/client.py.jinja", own)
    theirs = service_files(Source(parrot_models).load("parrots"), None, overrides)
    changed = {path for path in ours if ours[path] != theirs[path]}
    assert changed == {"parrots/client.py"}
    assert theirs["parrots/client.py"].endswith("EXTRA = 1\n")


def test_user_templates_may_define_macros(parrot_models: Path, overrides: Path) -> None:
    _override(
        overrides, "macros/mine.jinja", "{% macro m(name) %}# {{ name }}{% endmacro %}"
    )
    _override(
        overrides,
        "service/client.py.jinja",
        '{% from "macros/mine.jinja" import m %}\n{{ m(view.name) }}\n',
    )
    files = service_files(Source(parrot_models).load("parrots"), None, overrides)
    assert files["parrots/client.py"] == "# ParrotsClient\n"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("\n{{ view.nmae }}\n", 2, "has no attribute 'nmae'"),
        ("{{ name }}\n", 1, "'name' is undefined"),
        ("{% if %}", 1, "Expected an expression"),
        ("\n{{ view.name + 1 }}", 2, "TypeError"),
        ("\n{% include 'gone.jinja' %}", 2, "gone.jinja"),
        ("{{ view.methods | nofilter }}", 1, "No filter named 'nofilter'"),
    ],
)
def test_template_error_names_file_and_line(
    parrot_models: Path, overrides: Path, text: str, line: int, message: str
) -> None:
    file = _override(overrides, "service/client.py.jinja", text)
    with pytest.raises(BotosmithError, match=message) as caught:
        service_files(Source(parrot_models).load("parrots"), None, overrides)
    assert caught.value.where == f"{file}:{line}"


def test_user_template_that_replaces_nothing_is_refused(overrides: Path) -> None:
    file = _override(overrides, "service/clients.py.jinja", "")
    with pytest.raises(BotosmithError, match="does not replace a template") as caught:
        Renderer(overrides)
    assert caught.value.where == str(file)
