"""Generates the paginators of a service, and compares them with botocore's."""

import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from botosmith.config import Settings
from botosmith.generate import generate
from botosmith.models.source import Source
from botosmith.plan.naming import package_name

from ..client_kinds import SYNCHRONOUS
from ..importable import importable
from .sweep import ROUNDS, Comparison, compare_paginators


def compare_service(service: str, folder: Path, *, rounds: int = ROUNDS) -> Comparison:
    """Generate the operations that have paginators, and page through them both ways.

    Args:
        service: botocore's name of the service.
        folder: Where to generate.
        rounds: How many sequences of pages to use in each configuration.
    """
    models = Source().load(service)
    with _generated(service, sorted(models.paginators), folder) as package:
        return compare_paginators(SYNCHRONOUS, models, package, rounds)


def compare_in_temporary_folder(service: str, rounds: int) -> Comparison:
    """Compare the paginators of a service in a folder that is removed afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return compare_service(service, Path(folder), rounds=rounds)


@contextmanager
def _generated(service: str, operations: Sequence[str], folder: Path) -> Generator[Any]:
    """Generate and import the package of a service; forget it afterwards."""
    if not operations:
        yield None
        return
    package = f"swept_{package_name(service)}"
    chosen = f"{service}:{','.join(operations)}"
    generate(Settings(output=folder, package=package, services=(chosen,), jobs=1))
    with importable(folder):
        yield import_module(f"{package}.{package_name(service)}")
