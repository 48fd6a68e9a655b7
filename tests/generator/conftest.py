"""A folder of models, and a printer of services so simple that tests can see through
it: what is tested here lies around the real one."""

import copy
import sys
import types
from collections.abc import Collection
from pathlib import Path

import pytest

from botosmith.models.source import ServiceModels
from tests.generator.models import PAGINATORS, PARROTS, WAITERS, Model, add_model


@pytest.fixture
def parrots() -> Model:
    """A service model, free to be changed."""
    return copy.deepcopy(PARROTS)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder in botocore's layout with one service, "parrots"."""
    folder = tmp_path / "models"
    add_model(folder, "parrots", PARROTS, "service-2")
    add_model(folder, "parrots", PAGINATORS, "paginators-1")
    add_model(folder, "parrots", WAITERS, "waiters-2")
    return folder


def _service_files(
    models: ServiceModels,
    operations: Collection[str] | None,
    templates: Path | None = None,
) -> dict[str, str]:
    chosen = models.service["operations"] if operations is None else operations
    files = {
        f"{models.name}/operations/{name.lower()}.py": f"NAME = '{name}'\n"
        for name in chosen
    }
    return {f"{models.name}/__init__.py": "", **files}


def _package_files(templates: Path | None = None) -> dict[str, str]:
    return {"__init__.py": "x  =  'the package'\n"}


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """Puts the simple printer in place of `botosmith.emit.service`."""
    module = types.ModuleType("botosmith.emit.service")
    vars(module).update(service_files=_service_files, package_files=_package_files)
    monkeypatch.setitem(sys.modules, "botosmith.emit.service", module)
    return module
