"""Writes the files of a package, from models to a folder."""

import os
from collections.abc import Sequence, Set
from functools import partial
from pathlib import Path
from typing import TypeAlias

import botocore
from attrs import evolve

from . import __version__
from .config import Settings
from .emit.template_files import templates_digest_input
from .errors import BotosmithError, convert_os_errors
from .inputs import Services
from .models.source import ServiceModels, Source
from .output.drift import digests, total_digest
from .output.format import format_tree
from .output.lock import LOCK_NAME, Lock, ServiceLock
from .output.runtime import runtime_modules, runtime_stubs
from .output.slices import write_slice
from .output.snapshot import write_snapshot
from .output.write import write_files
from .processes import Progress, run_tasks
from .services import matching

_Written: TypeAlias = tuple[ServiceLock, Sequence[str], Sequence[str]]


def write_package(
    stage: Path,
    settings: Settings,
    source: Source,
    services: Services,
    progress: Progress,
) -> tuple[Lock, list[str]]:
    """Write a package into a folder.

    Args:
        stage: The folder.
        settings: What to generate.
        source: The models.
        services: The services, and their operations.
        progress: Called at the start and after each service.

    Returns:
        Its lock, and what is lost because models do not fit rules of botosmith's.

    Raises:
        BotosmithError: The models are wrong, or a file cannot be written.
    """
    locks: dict[str, ServiceLock] = {}
    needed: set[str] = set()
    lost: list[str] = []
    progress(0, len(services), "")

    def note(service: str, written: _Written) -> None:
        locks[service], modules, lost_here = written
        needed.update(modules)
        lost.extend(lost_here)
        progress(len(locks), len(services), service)

    write = partial(_write_service, source, services, settings, stage)
    run_tasks(write, list(services), settings.jobs or os.cpu_count() or 1, note)
    _write_rest(stage, settings, needed)
    lock = evolve(lock_without_files(settings), services=locks, files=digests(stage))
    with convert_os_errors(stage):
        (stage / LOCK_NAME).write_text(lock.dumps(), "utf-8", newline="\n")
    return lock, sorted(lost)


def lock_without_files(settings: Settings) -> Lock:
    """Make the lock of a package that has no services yet."""
    return Lock(
        botosmith=__version__,
        botocore=settings.botocore or botocore.__version__,
        templates=total_digest(templates_digest_input(settings.templates)),
        **settings.parts,
        services={},
        files={},
    )


def _write_rest(stage: Path, settings: Settings, needed: Set[str]) -> None:
    """Write the files that do not belong to a service into the staging folder."""
    modules, files = package_files(settings, needed)
    write_files(stage, files)
    format_tree(*[stage / path for path in files])
    # After formatting, which has shown that the package is valid Python.
    stubs = runtime_stubs(files["__init__.py"], modules, needed)
    write_files(stage, stubs)
    format_tree(*[stage / path for path in stubs])
    write_files(stage, {**modules, "py.typed": ""})


def package_files(
    settings: Settings, needed: Set[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Print the files that do not belong to a service, apart from stubs.

    Args:
        settings: What to generate.
        needed: The modules that services need of those that are not in all packages.

    Returns:
        The modules of the runtime, and the other files.
    """
    from .emit import service

    modules = runtime_modules(asynchronous=bool(settings.asynchronous), needed=needed)
    return modules, service.package_files(modules, settings.templates)


def _write_service(
    source: Source, services: Services, settings: Settings, stage: Path, service: str
) -> _Written:
    """Write the formatted files of one service into the staging folder.

    Returns:
        Its lock, the modules that it needs of those that are not in all packages, and
        what it loses because its models do not fit rules.

    Raises:
        BotosmithError: The model is wrong, or a file cannot be written.
    """
    models, operations = source.load(service), services[service]
    files, needed = print_service(models, operations, settings)
    write_files(stage, files)
    write_snapshot(models, stage)
    if (data := source.load_client_data(service)) is not None:
        write_slice(data, operations, stage)
    format_tree(*sorted({stage / path.split("/")[0] for path in files}))
    lock = ServiceLock(
        api_version=models.api_version, models=models.digest, operations=operations
    )
    lost = models.lost_batches
    chosen = ["*"] if operations is None else operations
    names = {name for one in chosen for name in matching(one, lost)}
    return lock, needed, [lost[name] for name in sorted(names)]


def print_service(
    models: ServiceModels, operations: tuple[str, ...] | None, settings: Settings
) -> tuple[dict[str, str], list[str]]:
    """Print the files of one service, without formatting them.

    Returns:
        The text of each file, and the modules that the service needs of those that are
        not in all packages.

    Raises:
        BotosmithError: The models are wrong.
    """
    from .emit import service

    try:
        return service.print_service(
            models,
            operations,
            settings.templates,
            **settings.parts,
        )
    except RecursionError as error:
        raise BotosmithError("the model is nested too deeply", models.name) from error
