"""Generates a package, from models to files on the disk."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .config import Settings
from .errors import BotosmithError, convert_os_errors
from .inputs import Services, inputs
from .models.source import Source
from .output.drift import (
    Differences,
    compare,
    digest,
    digests,
    foreign_files,
    preserve_times,
)
from .output.lock import LOCK_NAME, Lock, read_lock
from .output.project_lock import (
    ProjectLock,
    is_stale,
    lock_project,
    replaced_project_lock,
)
from .output.write import keep_cached_files, publish, staging
from .package import write_package
from .processes import Progress, no_progress, temporary_folder
from .stamps import inputs_digest, read_stamp, write_stamp

if TYPE_CHECKING:
    from .diff.run import Diff


@frozen(kw_only=True)
class Result:
    """The result of a run.

    Attributes:
        target: The folder of the package.
        differences: How the package differed from what was generated.
        old: The lock of the package before the run; None if there was none.
        new: The lock of what was generated.
        project_lock: The project lock of it, if the project had another one or none.
        lost: What is lost because models do not fit rules of botosmith's.
        changes: What changed in the models of the services that were in the package;
            None if that is unknown, or if nothing was to do.
    """

    target: Path
    differences: Differences
    old: Lock | None = field(repr=False)
    new: Lock = field(repr=False)
    project_lock: ProjectLock | None = field(default=None, repr=False)
    lost: Sequence[str] = ()
    changes: "Diff | None" = field(default=None, repr=False)

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

    A package that is as its inputs' stamp has it stays as it is.

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
    chosen = _Inputs.of(settings)
    settings.require_kept()
    with staging(target, on_wait) as stage:
        present = _digests(target)
        old = _old_lock(settings, target, present)
        changes, lost = None, list[str]()
        if old is not None and present == chosen.stamped(present, old):
            new, wanted = old, present
        else:
            new, wanted, lost = chosen.write(stage, progress)
            changes = None if old is None else _changes(settings, target, old, new)
        differences = compare(present, _files(old), wanted)
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
        lost=lost,
        changes=changes,
    )


def check(settings: Settings, progress: Progress = no_progress) -> Result:
    """Compare a package with what would be generated, without changing it.

    Raises:
        BotosmithError: The settings or the models are wrong.
    """
    chosen = _Inputs.of(settings)
    present, old = _digests(settings.target()), _readable_lock(settings)
    wanted = chosen.stamped(present, old)
    if old is not None and wanted is not None:
        return _compared(settings, present, old, old, wanted)
    with (
        convert_os_errors(Path(tempfile.gettempdir())),
        temporary_folder("botosmith-check-") as folder,
    ):
        return _generated_apart(chosen, present, old, folder, progress)


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
    present, old = _digests(settings.target()), _readable_lock(settings)
    return _generated_apart(_Inputs.of(settings), present, old, output, progress)


def _generated_apart(
    chosen: "_Inputs",
    present: Mapping[str, str],
    old: Lock | None,
    output: Path,
    progress: Progress,
) -> Result:
    """Generate a package elsewhere, and compare files and their lock with it."""
    stage = evolve(chosen.settings, output=output).target()
    with convert_os_errors(stage):
        stage.mkdir(parents=True)
    new, wanted, _ = chosen.write(stage, progress)
    return _compared(chosen.settings, present, old, new, wanted)


def _compared(
    settings: Settings,
    present: Mapping[str, str],
    old: Lock | None,
    new: Lock,
    wanted: Mapping[str, str],
) -> Result:
    """The result of a run that changes nothing."""
    return Result(
        target=settings.target(),
        differences=compare(present, _files(old), wanted),
        old=old,
        new=new,
        project_lock=_new_project_lock(settings, new, wanted),
    )


@frozen
class _Inputs:
    """What a package is made from.

    Attributes:
        settings: What is generated.
        source: The models.
        services: The services, and their operations.
        digest: The digest of all inputs, if it is known.
    """

    settings: Settings
    source: Source
    services: Services
    digest: str | None

    @classmethod
    def of(cls, settings: Settings) -> "_Inputs":
        """Find the inputs that settings choose."""
        source, services = inputs(settings)
        digest = inputs_digest(settings, source, services)
        return cls(settings, source, services, digest)

    def stamped(
        self, present: Mapping[str, str], old: Lock | None
    ) -> dict[str, str] | None:
        """The files that would be written, if a package has the lock of the stamp.

        Args:
            present: The digests of the files of the package.
            old: Its lock.
        """
        lock = present.get(LOCK_NAME)
        if old is None or lock is None or read_stamp(self.digest) != lock:
            return None
        return {**old.files, LOCK_NAME: lock}

    def write(
        self, stage: Path, progress: Progress
    ) -> tuple[Lock, dict[str, str], list[str]]:
        """Write the package, and a stamp if the inputs have stayed the same.

        Returns:
            The lock of the package, the digests of its files, and what is lost because
            models do not fit rules of botosmith's.
        """
        settings, source, services = self.settings, self.source, self.services
        new, lost = write_package(stage, settings, source, services, progress)
        lock = digest(stage / LOCK_NAME)
        if self.digest and self.digest == inputs_digest(settings, source, services):
            write_stamp(self.digest, lock)
        return new, {**new.files, LOCK_NAME: lock}, lost


def _changes(settings: Settings, target: Path, old: Lock, new: Lock) -> "Diff | None":
    # Imported here because most runs of `check` need no plan of a service.
    from .diff.changes_since_lock import changes_since_lock

    return changes_since_lock(settings, target, old, new)


def _new_project_lock(
    settings: Settings, new: Lock, wanted: Mapping[str, str]
) -> ProjectLock | None:
    """The lock of what was generated, if the project's lock differs."""
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


def _files(lock: Lock | None) -> Mapping[str, str]:
    return {} if lock is None else lock.files


def _readable_lock(settings: Settings) -> Lock | None:
    """The lock of the package; None if there is none, or the comparison reports it."""
    try:
        return read_lock(settings.target())
    except BotosmithError:
        return None


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
