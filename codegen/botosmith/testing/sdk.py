"""Finds the parts of a generated package that tests use, from its classes."""

from __future__ import annotations

import bz2
import json
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path
from typing import Any

_VERSION = 3
"""The version of `testing` in the runtime that this kit takes."""


@cache
def seam_of(cls: Any) -> Any:
    """Import what the package of a class has for testing, its module `testing`.

    Args:
        cls: The class of a client, of a request or of a response.

    Raises:
        TypeError: The class is not one that botosmith generated.
        ImportError: Another version of botosmith has generated the package.
    """
    runtime = _runtime_of(cls)
    has_seam = find_spec(f"{runtime}.testing") is not None
    seam: Any = import_module(f"{runtime}.testing") if has_seam else None
    found: object = getattr(seam, "VERSION", None)
    if found != _VERSION:
        package, has = package_of(cls), "none" if found is None else f"version {found}"
        raise ImportError(
            f"this botosmith.testing needs version {_VERSION} of {runtime}.testing, "
            f"and {package} has {has}: use the botosmith that generated it, or run "
            "`botosmith generate` with this one"
        )
    return seam


def _runtime_of(cls: type) -> str:
    """The name of the runtime of a package, such as `typed_aws._runtime`."""
    bases: Sequence[type] = getattr(cls, "__mro__", ())
    for base in bases:
        package, found, _ = base.__module__.partition("._runtime.")
        if found:
            return f"{package}._runtime"
    raise TypeError(f"not a class that botosmith generated: {cls!r}")


def package_of(cls: type) -> str:
    """The name of the package of a class; see `seam_of`."""
    return _runtime_of(cls).rpartition(".")[0]


def is_fake(client: object) -> bool:
    """Whether a client belongs to a fake."""
    return hasattr(client, "__is_fake__")


def snapshot(package: str, service: str) -> Any:
    """Read the models that a service of a package was generated from.

    Args:
        package: The name of the package.
        service: botocore's name of the service.

    Raises:
        FileNotFoundError: The package does not have them.
    """
    return json.loads(bz2.decompress(_snapshot_file(package, service).read_bytes()))


def _snapshot_file(package: str, service: str) -> Path:
    folder = import_module(package).__path__[0]
    name = service.replace("-", "_").replace(".", "_")
    return Path(folder, "_models", f"{name}{'_' * iskeyword(name)}.json.bz2")


@cache
def models_of(cls: type) -> Any:
    """Read the models that the service of a class was generated from.

    Args:
        cls: The class of a client or of a request, or a subclass of one.

    Raises:
        FileNotFoundError: The package does not have them.
    """
    package = package_of(cls)
    modules = [base.__module__.removeprefix(f"{package}.") for base in cls.__mro__]
    names = (one.partition(".")[0] for one in modules)
    folder = Path(import_module(package).__path__[0])
    return snapshot(package, next(one for one in names if (folder / one).is_dir()))


def secret_model(cls: type, model: Any) -> Any:
    """Make a model in which all is sensitive that is secret in a package.

    Args:
        cls: The class of a client.
        model: botocore's model of its service.
    """
    from ..secrets.members import marked_model

    file = _snapshot_file(package_of(cls), model.service_name)
    return marked_model(model, *_marked_and_documents(file))


@cache
def _marked_and_documents(file: Path) -> tuple[frozenset[str], frozenset[str]]:
    from ..secrets.members import documents_in, marked_in

    shapes = json.loads(bz2.decompress(file.read_bytes()))["service"]["shapes"]
    return frozenset(marked_in(shapes)), frozenset(documents_in(shapes))
