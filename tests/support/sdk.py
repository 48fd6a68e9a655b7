"""Makes SDKs for tests, and imports them."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from attrs import frozen

from botosmith.config import Settings
from botosmith.generate import generate
from botosmith_tools.importable import importable
from tests.support.shared import make_once, run_folder


@frozen
class Sdk:
    """A generated SDK, in a folder that packages can be imported from.

    Type checkers do not know what it contains.
    """

    folder: Path
    """The folder that contains its package."""
    package: str

    def __call__(self, module: str = "") -> Any:
        """Import a module of the SDK, such as the package of a service, or the SDK."""
        return import_module(f"{self.package}.{module}" if module else self.package)


MakeSdk: TypeAlias = Callable[[str], Sdk]
"""Makes an SDK with the given package name, as the fixture `make_sdk` does."""


def generate_sdk(
    folder: Path, package: str, services: Iterable[str], models: Path | None = None
) -> Sdk:
    """Generate an SDK, with asynchronous clients.

    The services are as the command line takes them. The models of a folder have
    precedence over botocore's.
    """
    settings = Settings(
        output=folder,
        package=package,
        services=tuple(services),
        asynchronous=True,
        models=models,
        jobs=1,
    )
    generate(settings)
    invalidate_caches()
    return Sdk(folder, package)


@contextmanager
def importable_sdk(
    folder: Path, package: str, services: Iterable[str], models: Path | None = None
) -> Generator[Sdk]:
    """Generate an SDK that can be imported while the block runs.

    The arguments are those of `generate_sdk`.
    """
    with importable(folder):
        yield generate_sdk(folder, package, services, models)


def sdk_fixture(package: str, services: Iterable[str]) -> object:
    """Make the fixture `sdk` of a folder of tests: an SDK generated once in a run.

    Its models are those of ``--models``, or of the installed botocore.
    """

    @pytest.fixture(scope="session")
    def sdk(
        tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
    ) -> Iterator[Sdk]:
        folder = make_once(
            run_folder(tmp_path_factory) / package,
            lambda folder: generate_sdk(folder, package, services, botocore_models),
        )
        with importable(folder):
            yield Sdk(folder, package)

    return sdk


def client_class(service: Any) -> Any:
    module = import_module(f"{service.__name__}.client")
    (found,) = (
        value
        for value in vars(module).values()
        if isinstance(value, type) and value.__module__ == module.__name__
    )
    return found


def async_client_class(service: Any) -> Any:
    return getattr(service, f"Async{client_class(service).__name__}")


def import_all_modules(sdk: Sdk) -> None:
    for file in sdk.folder.joinpath(sdk.package).rglob("*.py"):
        path = file.relative_to(sdk.folder).with_suffix("")
        import_module(".".join(path.parts))
