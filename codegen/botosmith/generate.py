"""One run of the generator, from models to a package on the disk."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from pathlib import Path

import botocore
from attrs import field, frozen

from . import __version__
from .config import Settings
from .diff.changes_since_lock import since
from .diff.run import Diff
from .errors import BotosmithError, writing
from .models.source import Source
from .output.drift import Differences, compare, digest, digests, keep_times, not_ours
from .output.format import format_tree
from .output.lock import LOCK_NAME, Lock, ServiceLock, read_lock
from .output.snapshot import keep
from .output.write import publish, staging, write_files
from .processes import run_tasks

# Copied as it is.
RUNTIME = Path(__file__).parent / "runtime"

# Services done, services in all, the service just done.
Progress = Callable[[int, int, str], None]


@frozen(kw_only=True)
class Result:
    """What a run did, or would do.

    Attributes:
        target: The folder of the package.
        differences: How the package differed from what was generated.
        old: The lock of the package as it was; None where there was none.
        new: The lock of what was generated.
        changes: What changed in the models of the services that the package had and
            has; None where nothing tells.
    """

    target: Path
    differences: Differences
    old: Lock | None = field(repr=False)
    new: Lock = field(repr=False)
    changes: Diff | None = field(default=None, repr=False)


@frozen(kw_only=True)
class _Job:
    """One service to make; operations are sorted, or None for all."""

    service: str
    operations: tuple[str, ...] | None
    models: Path | None
    alone: bool
    patches: Path | None
    templates: Path | None


@frozen(kw_only=True)
class _Made:
    """What the lock keeps of a service that was made."""

    api_version: str
    models: str


def _no_progress(done: int, total: int, name: str) -> None:
    pass


def _no_notice() -> None:
    pass


def generate(
    settings: Settings,
    progress: Progress = _no_progress,
    waiting: Callable[[], None] = _no_notice,
) -> Result:
    """Generate a package in place of what is there.

    Args:
        settings: What to generate.
        progress: Called after each service.
        waiting: Called if another run has to end first.

    Raises:
        BotosmithError: Something is wrong with what was asked for, or with the models;
            the disk refuses; or the package holds what botosmith did not write, and
            `settings.force` is not set. Nothing has changed then.
    """
    target = settings.target()
    jobs = _jobs(settings)
    with staging(target, waiting) as stage:
        found = _found(target)
        old = _old_lock(settings, target, found)
        new = _make(settings, jobs, stage, progress)
        wanted = _wanted(new, stage)
        differences = compare(found, _files(old), wanted)
        changes = None if old is None else since(settings, target, old, new)
        if differences:
            with writing(target):
                keep_times(target, found, stage, wanted)
                publish(stage, target)
    return Result(
        target=target, differences=differences, old=old, new=new, changes=changes
    )


def check(settings: Settings, progress: Progress = _no_progress) -> Result:
    """Tell how a package differs from what would be generated; changes nothing.

    Raises:
        BotosmithError: As for `generate`, apart from what the package holds.
    """
    target = settings.target()
    jobs = _jobs(settings)
    found = _found(target)
    try:
        old = read_lock(target)
    except BotosmithError:
        old = None  # The comparison tells that the file is not as it should be.
    with writing(Path(tempfile.gettempdir())), tempfile.TemporaryDirectory() as folder:
        stage = Path(folder) / target.name
        stage.mkdir()
        new = _make(settings, jobs, stage, progress)
        wanted = _wanted(new, stage)
    differences = compare(found, _files(old), wanted)
    return Result(target=target, differences=differences, old=old, new=new)


def _found(target: Path) -> dict[str, str]:
    with writing(target):
        return digests(target)


def _wanted(new: Lock, stage: Path) -> dict[str, str]:
    return {**new.files, LOCK_NAME: digest(stage / LOCK_NAME)}


def _files(lock: Lock | None) -> Mapping[str, str]:
    return {} if lock is None else lock.files


def _old_lock(
    settings: Settings, target: Path, found: Mapping[str, str]
) -> Lock | None:
    try:
        old = read_lock(target)
    except BotosmithError:
        if settings.force:
            return None
        raise
    if settings.force:
        return old
    if found and old is None:
        raise BotosmithError(
            f"botosmith did not write this folder: it is not empty and has no "
            f"{LOCK_NAME} (--force replaces all that is in it)",
            str(target),
        )
    locked = {LOCK_NAME: found.get(LOCK_NAME, ""), **_files(old)}
    if foreign := not_ours(found, locked):
        files = "".join(f"\n  {path}" for path in foreign)
        raise BotosmithError(
            "botosmith did not write these files as they are now (--force replaces "
            f"or removes them):{files}",
            str(target),
        )
    return old


def _jobs(settings: Settings) -> list[_Job]:
    source = Source(settings.models, settings.patches, alone=settings.alone)
    selection = settings.selection()
    if selection is None:
        selection = dict.fromkeys(source.services())
    for name in selection:
        source.require(name)
    templates = settings.templates
    if templates is not None and not templates.is_dir():
        raise BotosmithError("no such folder of templates", str(templates))
    return [
        _Job(
            service=name,
            operations=None if operations is None else tuple(sorted(operations)),
            models=settings.models,
            alone=settings.alone,
            patches=settings.patches,
            templates=templates,
        )
        for name, operations in sorted(selection.items())
    ]


def _make(
    settings: Settings, jobs: list[_Job], stage: Path, progress: Progress
) -> Lock:
    """Fill a staging folder."""
    # Late, as for all that `botosmith list` has no need of.
    from .emit.render import templates_digest_input
    from .emit.service import package_files

    files = package_files(settings.templates)
    write_files(stage, files)
    format_tree(*(stage / path for path in files if path.endswith(".py")))
    with writing(RUNTIME):
        runtime = {
            f"_runtime/{file.relative_to(RUNTIME).as_posix()}": file.read_text("utf-8")
            for file in sorted(RUNTIME.rglob("*.py"))
        }
    write_files(stage, {**runtime, "py.typed": ""})
    services: dict[str, ServiceLock] = {}
    make = partial(_make_service, stage=stage)
    for job, made in run_tasks(make, jobs, settings.jobs or os.cpu_count() or 1):
        services[job.service] = ServiceLock(
            api_version=made.api_version,
            models=made.models,
            operations=job.operations,
        )
        progress(len(services), len(jobs), job.service)
    lock = Lock(
        botosmith=__version__,
        botocore=botocore.__version__,
        templates=_digest(templates_digest_input(settings.templates)),
        services=services,
        files=digests(stage),
    )
    with writing(stage):
        (stage / LOCK_NAME).write_text(lock.dumps(), "utf-8", newline="\n")
    return lock


def _make_service(job: _Job, stage: Path) -> _Made:
    """Write the formatted files of one service into the staging folder.

    Raises:
        BotosmithError: Something is wrong with the model, or the disk refuses.
    """
    from .emit.service import service_files

    models = _source(job.models, job.patches, job.alone).load(job.service)
    try:
        files = service_files(models, job.operations, job.templates)
    except RecursionError as error:
        raise BotosmithError("the model is nested too deep", job.service) from error
    write_files(stage, files)
    keep(models, stage)
    format_tree(*sorted({stage / path.split("/")[0] for path in files}))
    return _Made(api_version=models.api_version, models=models.digest)


@lru_cache(maxsize=1)
def _source(models: Path | None, patches: Path | None, alone: bool) -> Source:
    return Source(models, patches, alone=alone)


def _digest(files: Mapping[str, bytes]) -> str:
    total = hashlib.sha256()
    for path in sorted(files):
        total.update(f"{path}\0{len(files[path])}\0".encode() + files[path])
    return total.hexdigest()
