"""The command in a small project, with a simple replacement for the code that prints
services, so that tests know what is in each file."""

import json
import shutil
import sys
import types
from collections.abc import Collection
from pathlib import Path

import pytest

from botosmith.config import Settings, merge
from botosmith.generate import generate
from botosmith.models.source import ServiceModels
from tests.commands.folders import Run, botosmith
from tests.support.parrots import PARROTS, add_model

NOT_COMMITTED = """\
[tool.botosmith]
output = "src"
package = "shop.aws"
services = ["parrots:FeedParrot"]
models = "models"
patches = "patches"
templates = "templates"
commit = false
jobs = 1
"""


def _print_service(
    models: ServiceModels,
    operations: Collection[str] | None,
    templates: Path | None,
    *,
    asynchronous: bool,
    infer_paginators: bool,
    infer_waits: bool,
) -> tuple[dict[str, str], list[str]]:
    chosen = models.service["operations"] if operations is None else operations
    files = {
        f"{models.name}/operations/{name.lower()}.py": f"NAME = '{name}'\n"
        for name in chosen
    }
    if asynchronous:
        files[f"{models.name}/async_client.py"] = ""
    if infer_paginators:
        files[f"{models.name}/paginators.py"] = ""
    if infer_waits:
        files[f"{models.name}/waits.py"] = ""
    return {f"{models.name}/__init__.py": "", **files}, []


def _package_files(
    modules: Collection[str], templates: Path | None = None
) -> dict[str, str]:
    return {"__init__.py": "x  =  'the package'\n"}


@pytest.fixture
def simple_printer(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """Replaces `botosmith.emit.service` with the simple printer."""
    module = types.ModuleType("botosmith.emit.service")
    vars(module).update(print_service=_print_service, package_files=_package_files)
    monkeypatch.setitem(sys.modules, "botosmith.emit.service", module)
    # Where the module has been imported, its package has it, too.
    monkeypatch.setattr("botosmith.emit.service", module, raising=False)
    return module


@pytest.fixture
def run(
    simple_printer: types.ModuleType,
    parrot_models: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Runs the command in a folder whose pyproject.toml asks for all of "parrots"."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(
        "[tool.botosmith]\noutput = 'out'\npackage = 'sdk'\nservices = ['parrots']\n"
        "models = 'models'\n"
    )

    return botosmith


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose package is not committed, with the package and the lock."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "pyproject.toml").write_text(NOT_COMMITTED)
    add_model(folder / "models", "parrots", PARROTS, "service-2")
    patch = {"description": "Nothing is wrong."}
    (folder / "patches").mkdir()
    (folder / "patches" / "parrots.json").write_text(json.dumps(patch, indent=1))
    (folder / "templates" / "macros").mkdir(parents=True)
    (folder / "templates" / "macros" / "mine.jinja").write_text("{# Mine. #}\n")
    generate(merge(Settings(), folder))
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in a copy of that project."""
    folder = tmp_path / "project"
    shutil.copytree(made, folder)
    monkeypatch.chdir(folder)
    return botosmith
