"""Users' templates, and the page that documents the variables of templates."""

from pathlib import Path

import pytest

from botosmith.config import Settings
from botosmith.emit.render import Renderer, template_folder
from botosmith.emit.service import package_files, service_files
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.source import Source
from botosmith_tools.template_reference import TEMPLATES, reference, with_reference
from tests.support.paths import ROOT

PAGE = ROOT / "docs" / "templates.md"


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    """An empty folder for templates."""
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


def test_template_reference_explains_every_variable() -> None:
    unexplained = [line for line in reference().splitlines() if line.endswith("|  |")]
    assert unexplained == []


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
    # The model has no shared shapes, so this template is not used.
    assert seen == {name: TEMPLATES[name] for name in seen}
    unused = {name for name in TEMPLATES.keys() - seen if not name.startswith("site/")}
    assert unused == {"service/shapes/shape.py.jinja"}


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
        ("\n\n{% for one in view.methods %}{{ one.x.y }}{% endfor %}\n", 3, "'x'"),
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


def test_template_error_leaves_the_output_unchanged(
    parrot_models: Path, overrides: Path, tmp_path: Path
) -> None:
    settings = Settings(
        output=tmp_path / "out",
        package="sdk",
        services=("parrots",),
        models=parrot_models,
        templates=overrides,
        jobs=1,
    )
    generate(settings)
    before = sorted(tmp_path.rglob("out/**/*.py"))
    _override(overrides, "service/errors.py.jinja", "{{ view.gone }}")
    with pytest.raises(BotosmithError, match="gone"):
        generate(settings)
    assert sorted(tmp_path.rglob("out/**/*.py")) == before


def test_user_template_that_replaces_nothing_is_refused(overrides: Path) -> None:
    file = _override(overrides, "service/clients.py.jinja", "")
    with pytest.raises(BotosmithError, match="does not replace a template") as caught:
        Renderer(overrides)
    assert caught.value.where == str(file)
