"""Writes the SDK of new models as type checkers need it.

A draft is neither documented nor formatted, and has no lock and no models. What the new
models leave as it is comes from the present SDK, so mypy reads it once for both.
"""

import os
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from attrs import evolve, frozen

from ..config import Settings
from ..diff.sides import Side
from ..errors import convert_os_errors
from ..inputs import Services, require_templates, service_operations
from ..models.documentation import without_documentation
from ..output.drift import digest, digests
from ..output.lock import Lock, ServiceLock
from ..output.runtime import has_runtime, optional_modules, runtime_stubs
from ..output.write import write_files
from ..package import lock_without_files, package_files, print_service
from ..plan.naming import package_name
from ..processes import run_tasks
from .mirror import link

# Drafts of as many services or fewer take longer to start processes than these save.
_FEW = 16
_RUNTIME, _INIT = "_runtime", "__init__.py"


@frozen(kw_only=True)
class Draft:
    """A draft.

    Attributes:
        folder: The folder of the package.
        same: The services whose models the present SDK has, too.
    """

    folder: Path
    same: frozenset[str]


def write_draft(settings: Settings, new: Side, target: Path, lock: Lock) -> Draft:
    """Write a draft into an empty folder.

    Args:
        settings: What to generate, and where.
        new: The models to generate it from.
        target: The folder of the present SDK.
        lock: Its lock.

    Raises:
        BotosmithError: The settings or the models are wrong, or a file cannot be
            written.
    """
    services = service_operations(settings, new)
    require_templates(settings)
    settings.require_kept()
    folder = settings.target()
    empty = lock_without_files(settings)
    is_current = empty == evolve(lock, botocore=empty.botocore, services={}, files={})
    present = _Present(target, lock, is_current=is_current)
    with convert_os_errors(folder):
        folder.mkdir(parents=True)
        same: set[str] = set()
        needed: set[str] = set()

        def note(service: str, written: _Written) -> None:
            needed.update(written.needed)
            if written.same:
                same.add(service)

        write = partial(_write_service, new, services, settings, folder, present)
        is_many = len(services) > _FEW
        processes = (settings.jobs or os.cpu_count() or 1) if is_many else 1
        run_tasks(write, list(services), processes, note)
        if present.has_runtime(needed):
            for name in (_RUNTIME, _INIT):
                link(target / name, folder / name)
        else:
            modules, files = package_files(settings, needed)
            stubs = runtime_stubs(files[_INIT], modules, needed)
            write_files(folder, {**modules, **files, **stubs})
        write_files(folder, {"py.typed": ""})
    return Draft(folder=folder, same=frozenset(same))


@frozen
class _Present:
    """The present SDK.

    Attributes:
        folder: Its folder.
        lock: Its lock.
        is_current: Whether the same models would become the same code.
    """

    folder: Path
    lock: Lock
    is_current: bool

    def has_service(self, service: str, wanted: ServiceLock) -> bool:
        """Whether it has the code of a service."""
        return (
            self.is_current
            and self.lock.services.get(service) == wanted
            and self._is_unedited(package_name(service))
        )

    def has_runtime(self, needed: Collection[str]) -> bool:
        """Whether it has the runtime, with the modules that services need."""
        files = self.lock.files
        return (
            self.is_current
            and has_runtime(files, needed)
            and digest(self.folder / _INIT) == files.get(_INIT)
            and self._is_unedited(_RUNTIME)
        )

    def _is_unedited(self, folder: str) -> bool:
        prefix = f"{folder}/"
        return digests(self.folder / folder) == {
            path.removeprefix(prefix): one
            for path, one in self.lock.files.items()
            if path.startswith(prefix)
        }


@frozen
class _Written:
    """The files that were written of a service.

    Attributes:
        needed: The modules that it needs of those that are not in all packages.
        same: Whether the present SDK has the same models.
    """

    needed: Sequence[str]
    same: bool


def _write_service(
    new: Side,
    services: Services,
    settings: Settings,
    folder: Path,
    present: _Present,
    service: str,
) -> _Written:
    models, operations = new.load(service), services[service]
    locked = present.lock.services.get(service)
    same = locked is not None and locked.models == models.digest
    wanted = ServiceLock(
        api_version=models.api_version, models=models.digest, operations=operations
    )
    if present.has_service(service, wanted):
        name = package_name(service)
        link(present.folder / name, folder / name)
        return _Written(optional_modules(present.lock.files), same)
    undocumented = without_documentation(models.service, ["documentation"])
    files, needed = print_service(
        evolve(models, service=undocumented), operations, settings
    )
    write_files(folder, files)
    return _Written(needed, same)
