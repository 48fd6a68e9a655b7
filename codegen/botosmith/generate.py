"""Generates a package, from models to files on the disk."""

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence, Set
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TypeAlias

import botocore
from attrs import evolve, field, frozen

from . import __version__
from .config import Settings
from .diff.changes_since_lock import changes_since_lock
from .diff.run import Diff
from .errors import BotosmithError, convert_os_errors
from .models.documentation import without_documentation
from .models.fetch import botocore_data
from .models.source import ServiceModels, Source
from .output.drift import (
    Differences,
    compare,
    digest,
    digests,
    foreign_files,
    preserve_times,
    total_digest,
)
from .output.format import format_tree
from .output.lock import LOCK_NAME, Lock, ServiceLock, read_lock
from .output.project_lock import (
    ProjectLock,
    is_stale,
    lock_project,
    refuse_newer_lock,
    replaced_project_lock,
)
from .output.runtime import runtime_modules, runtime_stubs
from .output.slices import write_slice
from .output.snapshot import write_snapshot
from .output.write import keep_cached_files, publish, staging, write_files
from .processes import Progress, no_progress, run_tasks, temporary_folder

# For each service its operations, sorted, or None for all of them.
_Services: TypeAlias = Mapping[str, tuple[str, ...] | None]

# Drafts of as many services or fewer take longer to start processes than these save.
_FEW = 16


@frozen(kw_only=True)
class Result:
    """The result of a run.

    Attributes:
        target: The folder of the package.
        differences: How the package differed from what was generated.
        old: The lock of the package before the run; None if there was none.
        new: The lock of what was generated.
        project_lock: The project lock of it, if the project had another one or none.
        changes: What changed in the models of the services that are in the package
            before and after; None if that is unknown.
    """

    target: Path
    differences: Differences
    old: Lock | None = field(repr=False)
    new: Lock = field(repr=False)
    project_lock: ProjectLock | None = field(default=None, repr=False)
    changes: Diff | None = field(default=None, repr=False)

    @property
    def files(self) -> int:
        """The number of files that were generated, with the lock."""
        return len(self.new.files) + 1

    @property
    def is_first(self) -> bool:
        """Whether nothing was in the place of the package."""
        found = self.differences
        return self.new.files.keys() <= set(found.missing) and not found.left_over


def _no_notice() -> None:
    pass


def generate(
    settings: Settings,
    progress: Progress = no_progress,
    on_wait: Callable[[], None] = _no_notice,
    alongside: AbstractContextManager[None] | None = None,
    locked: ProjectLock | None = None,
) -> Result:
    """Generate a package and replace the existing one, and its project lock.

    Args:
        settings: What to generate.
        progress: Called at the start and after each service.
        on_wait: Called before waiting for another run to end.
        alongside: Entered when all is generated and nothing is replaced yet, and left
            when it is; it undoes what it did if that fails.
        locked: The project lock that must come of it.

    Raises:
        BotosmithError: The settings or the models are wrong, a file cannot be written,
            services that must be kept are left out, or the package contains files that
            botosmith did not write and `settings.force` is not set; or the project lock
            is that of a newer botosmith, or another one than `locked`. Everything is
            then unchanged.
    """
    target = settings.target()
    source, services = _inputs(settings)
    settings.require_kept()
    with staging(target, on_wait) as stage:
        present = _digests(target)
        old = _old_lock(settings, target, present)
        new = _fill(stage, settings, source, services, progress)
        wanted = _wanted(new, stage)
        differences = compare(present, _files(old), wanted)
        changes = (
            None if old is None else changes_since_lock(settings, target, old, new)
        )
        project_lock = _new_project_lock(settings, new, wanted)
        if locked is not None:
            if project_lock not in (None, locked):
                raise BotosmithError(
                    "names another package than its versions generate here; "
                    "`botosmith generate` locks this one",
                    str(settings.lock),
                )
            project_lock = None
        with (
            convert_os_errors(target),
            alongside or nullcontext(),
            _replaced_lock(settings, project_lock),
        ):
            if differences:
                preserve_times(target, present, stage, wanted)
                keep_cached_files(target, stage)
                publish(stage, target)
    return Result(
        target=target,
        differences=differences,
        old=old,
        new=new,
        project_lock=project_lock,
        changes=changes,
    )


def check(settings: Settings, progress: Progress = no_progress) -> Result:
    """Compare a package with what would be generated, without changing it.

    Raises:
        BotosmithError: The settings or the models are wrong.
    """
    with (
        convert_os_errors(Path(tempfile.gettempdir())),
        temporary_folder("botosmith-check-") as folder,
    ):
        return generate_apart(settings, folder, progress)


def generate_apart(
    settings: Settings, output: Path, progress: Progress = no_progress
) -> Result:
    """Generate a package elsewhere, and compare the one in its place with it.

    Args:
        settings: What to generate, and where its place is.
        output: The folder that contains the new package.
        progress: Called at the start and after each service.

    Raises:
        BotosmithError: The settings or the models are wrong.
    """
    target = settings.target()
    source, services = _inputs(settings)
    present = _digests(target)
    try:
        old = read_lock(target)
    except BotosmithError:
        old = None  # The comparison reports the broken lock file.
    stage = evolve(settings, output=output).target()
    with convert_os_errors(stage):
        stage.mkdir(parents=True)
    new = _fill(stage, settings, source, services, progress)
    wanted = _wanted(new, stage)
    return Result(
        target=target,
        differences=compare(present, _files(old), wanted),
        old=old,
        new=new,
        project_lock=_new_project_lock(settings, new, wanted),
    )


def generate_draft(settings: Settings) -> Path:
    """Write the code of a package into an empty folder, as type checkers need it.

    It is neither documented nor formatted, and has no lock and no models.

    Returns:
        The folder of the package.

    Raises:
        BotosmithError: The settings or the models are wrong, or a file cannot be
            written.
    """
    target = settings.target()
    source, services = _inputs(settings)
    settings.require_kept()
    with convert_os_errors(target):
        target.mkdir(parents=True)
    extensions: set[str] = set()

    def note(service: str, modules: Sequence[str]) -> None:
        extensions.update(modules)

    write = partial(_write_draft, source, services, settings, target)
    processes = (settings.jobs or os.cpu_count() or 1) if len(services) > _FEW else 1
    run_tasks(write, list(services), processes, note)
    modules, files = _package_files(settings, extensions)
    stubs = runtime_stubs(files["__init__.py"], modules, extensions)
    write_files(target, {**modules, **files, **stubs, "py.typed": ""})
    return target


def _new_project_lock(
    settings: Settings, new: Lock, wanted: Mapping[str, str]
) -> ProjectLock | None:
    """The project lock of what was generated, if that of the project is another."""
    if settings.lock is None:
        return None
    lock = lock_project(settings, new.botocore, wanted[LOCK_NAME])
    return lock if is_stale(settings.lock, lock) else None


def _replaced_lock(
    settings: Settings, lock: ProjectLock | None
) -> AbstractContextManager[None]:
    if settings.lock is None or lock is None:
        return nullcontext()
    return replaced_project_lock(settings.lock, lock)


def _digests(target: Path) -> dict[str, str]:
    with convert_os_errors(target, "read"):
        return digests(target)


def _wanted(new: Lock, stage: Path) -> dict[str, str]:
    return {**new.files, LOCK_NAME: digest(stage / LOCK_NAME)}


def _files(lock: Lock | None) -> Mapping[str, str]:
    return {} if lock is None else lock.files


def _old_lock(
    settings: Settings, target: Path, present: Mapping[str, str]
) -> Lock | None:
    """Read the lock of the package, and refuse to overwrite files that are not ours."""
    try:
        old = read_lock(target)
    except BotosmithError:
        if settings.force:
            return None
        raise
    if settings.force:
        return old
    if present and old is None:
        raise BotosmithError(
            f"botosmith did not write this folder: it is not empty and has no "
            f"{LOCK_NAME}; --force replaces everything in it",
            str(target),
        )
    locked = {LOCK_NAME: present.get(LOCK_NAME, ""), **_files(old)}
    if foreign := foreign_files(present, locked):
        files = "".join(f"\n  {path}" for path in foreign)
        raise BotosmithError(
            "these files were added or edited after generation; --force replaces or "
            f"removes them:{files}",
            str(target),
        )
    return old


def open_source(settings: Settings) -> Source:
    """The models that settings choose.

    Raises:
        BotosmithError: There are none.
    """
    return Source(
        settings.models,
        settings.patches,
        isolated=settings.isolated,
        botocore=botocore_data(settings.botocore),
        reproducible=settings.commit is False,
    )


def service_operations(settings: Settings, source: Source) -> _Services:
    """The services that settings choose.

    Returns:
        For each service its operations, sorted, or None for all of them.

    Raises:
        BotosmithError: No service is set, one is malformed, or one does not exist.
    """
    selection = settings.selection()
    if selection is None:
        selection = dict.fromkeys(source.services())
    for name in selection:
        source.require(name)
    return {
        name: None if operations is None else tuple(sorted(operations))
        for name, operations in sorted(selection.items())
    }


def _inputs(settings: Settings) -> tuple[Source, _Services]:
    """What is read, and what is generated from it."""
    if settings.lock is not None:
        refuse_newer_lock(settings.lock)
    source = open_source(settings)
    services = service_operations(settings, source)
    templates = settings.templates
    if templates is not None and not templates.is_dir():
        raise BotosmithError("the templates folder does not exist", str(templates))
    return source, services


def _fill(
    stage: Path,
    settings: Settings,
    source: Source,
    services: _Services,
    progress: Progress,
) -> Lock:
    """Write the package into a staging folder, and return its lock."""
    from .emit.render import templates_digest_input

    locks: dict[str, ServiceLock] = {}
    extensions: set[str] = set()
    progress(0, len(services), "")

    def note(service: str, written: tuple[ServiceLock, Sequence[str]]) -> None:
        locks[service], modules = written
        extensions.update(modules)
        progress(len(locks), len(services), service)

    write = partial(_write_service, source, services, settings, stage)
    run_tasks(write, list(services), settings.jobs or os.cpu_count() or 1, note)
    _write_package(stage, settings, extensions)
    lock = Lock(
        botosmith=__version__,
        botocore=settings.botocore or botocore.__version__,
        templates=total_digest(templates_digest_input(settings.templates)),
        asynchronous=bool(settings.asynchronous),
        infer_paginators=settings.infers_paginators,
        services=locks,
        files=digests(stage),
    )
    with convert_os_errors(stage):
        (stage / LOCK_NAME).write_text(lock.dumps(), "utf-8", newline="\n")
    return lock


def _write_package(stage: Path, settings: Settings, extensions: Set[str]) -> None:
    """Write the files that do not belong to a service into the staging folder."""
    modules, files = _package_files(settings, extensions)
    write_files(stage, files)
    format_tree(*[stage / path for path in files])
    # After formatting, which has shown that the package is valid Python.
    stubs = runtime_stubs(files["__init__.py"], modules, extensions)
    write_files(stage, stubs)
    format_tree(*[stage / path for path in stubs])
    write_files(stage, {**modules, "py.typed": ""})


def _package_files(
    settings: Settings, extensions: Set[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Print the files that do not belong to a service, apart from stubs.

    Args:
        settings: What to generate.
        extensions: The modules of the extensions of services.

    Returns:
        The modules of the runtime, and the other files.
    """
    from .emit.service import package_files

    modules = runtime_modules(
        asynchronous=bool(settings.asynchronous), extensions=extensions
    )
    return modules, package_files(modules, settings.templates)


def _write_service(
    source: Source, services: _Services, settings: Settings, stage: Path, service: str
) -> tuple[ServiceLock, Sequence[str]]:
    """Write the formatted files of one service into the staging folder.

    Returns:
        Its lock, and the modules of its extensions.

    Raises:
        BotosmithError: The model is wrong, or a file cannot be written.
    """
    models, operations = source.load(service), services[service]
    files, extensions = _print_service(models, operations, settings)
    write_files(stage, files)
    write_snapshot(models, stage)
    if (data := source.load_client_data(service)) is not None:
        write_slice(data, operations, stage)
    format_tree(*sorted({stage / path.split("/")[0] for path in files}))
    lock = ServiceLock(
        api_version=models.api_version, models=models.digest, operations=operations
    )
    return lock, extensions


def _write_draft(
    source: Source, services: _Services, settings: Settings, folder: Path, service: str
) -> Sequence[str]:
    """Write the files of one service without documentation, and do not format them.

    Returns:
        The modules of its extensions.
    """
    models = source.load(service)
    undocumented = without_documentation(models.service, ["documentation"])
    files, extensions = _print_service(
        evolve(models, service=undocumented), services[service], settings
    )
    write_files(folder, files)
    return extensions


def _print_service(
    models: ServiceModels, operations: tuple[str, ...] | None, settings: Settings
) -> tuple[dict[str, str], list[str]]:
    """Print the files of one service, and name the modules of its extensions."""
    from .emit.service import print_service

    try:
        return print_service(
            models,
            operations,
            settings.templates,
            asynchronous=bool(settings.asynchronous),
            infer_paginators=settings.infers_paginators,
        )
    except RecursionError as error:
        raise BotosmithError("the model is nested too deeply", models.name) from error
