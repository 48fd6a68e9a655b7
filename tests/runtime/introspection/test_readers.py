"""What IPython, Sphinx and griffe show of the public names."""

from functools import cache
from pathlib import Path

import griffe
import pytest

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from botosmith_tools.all_services.documentation import WITH_MEMBERS
from botosmith_tools.docstring_faults import docstrings
from botosmith_tools.update_golden import EXPECTED
from tests.runtime.introspection.test_help import MEMBERS
from tests.support.paths import GENERATED
from tests.support.processes import import_path, run_python

SHELL = """
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell()
shell.run_cell("import typed_aws.sagemaker as sagemaker")
with provisionalcompleter():
    print(*[one.text for one in shell.Completer.completions("sagemaker.ListAsso", 18)])
print(shell.object_inspect("sagemaker.AssociationSummary.source_name")["docstring"])
"""


def test_ipython_completes_names_and_shows_the_text_of_a_member(tmp_path: Path) -> None:
    # In a process of its own: a shell changes Python's modules, and keeps a history.
    environment = {**import_path(), "IPYTHONDIR": str(tmp_path)}
    names, text = run_python("-c", SHELL, environment=environment).splitlines()
    assert {*names.split()} >= {"ListAssociationsRequest", "ListAssociationsResponse"}
    assert text == MEMBERS["source_name"]


def test_sphinx_documents_a_class_at_the_public_path(tmp_path: Path) -> None:
    (tmp_path / "conf.py").write_text("extensions = ['sphinx.ext.autodoc']\n")
    page = ".. autoclass:: typed_aws.sagemaker.AssociationSummary\n   :members:\n"
    (tmp_path / "index.rst").write_text(f"SDK\n===\n\n{page}")
    out = tmp_path / "out"
    # In a process of its own: Sphinx replaces the annotations of classes.
    run_python("-m", "sphinx", "-q", "-b", "text", str(tmp_path), str(out))
    shown = (out / "index.txt").read_text()
    assert "class typed_aws.sagemaker.AssociationSummary" in shown
    for name, text in MEMBERS.items():
        assert f"{name}:" in shown
        assert text in shown


@pytest.mark.parametrize(
    ("package", "folder"),
    [
        ("library", EXPECTED),
        pytest.param("sagemaker", GENERATED / "typed_aws", marks=pytest.mark.slow),
    ],
)
def test_griffe_finds_all_documentation_at_the_public_path(
    package: str, folder: Path
) -> None:
    shown = _read(package, folder)
    service = folder / package
    # Members have texts in stubs only.
    stubs = [service / f"{kind}.pyi" for kind in WITH_MEMBERS]
    missing = [
        one.place
        for path in [*service.rglob("*.py"), *stubs]
        for one in docstrings(path.read_text())
        # The texts of arguments have other lines in stubs.
        if _is_public(one.place)
        and _docstring(shown, one.place).split() != one.text.split()
    ]
    assert missing == []


@pytest.mark.slow
def test_sagemakers_classes_without_text_are_enums_without_text_in_the_model() -> None:
    shown = _read("sagemaker", GENERATED / "typed_aws")
    classes = plan_service(build(Source().load("sagemaker"))).classes
    enums, others = classes.enums.values(), classes.plans.values()
    names = [enum.name for enum in enums] + [cls.name for cls in others]
    silent = {name for name in names if not _docstring(shown, name)}
    assert silent == {enum.name for enum in enums if not enum.shape.docs}
    assert (len(silent), len(names)) == (365, 2132)


@cache
def _read(package: str, folder: Path) -> griffe.Object | griffe.Alias:
    return griffe.load(package, search_paths=[str(folder)], resolve_aliases=True)


def _is_public(place: str) -> bool:
    # Not a module, nor what only the runtime uses.
    return place not in ("", "ERRORS")


def _docstring(package: griffe.Object | griffe.Alias, place: str) -> str:
    found = package[place.removesuffix("()")].docstring
    return "" if found is None else found.value
