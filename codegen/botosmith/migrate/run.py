"""Rewrites the files of a program, and replaces all of them or none."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from attrs import frozen

from ..errors import BotosmithError
from ..output.write import replaced_file
from ..processes import Progress, no_progress, run_program
from .analysis import Call, Migrated, migrate
from .files import Files
from .lookalikes import LookAlike
from .options import Options
from .program import Program
from .services import Services
from .source import Source

# The number of files that one command of git gets.
_AT_ONCE = 200


@frozen
class Run:
    """What a run found, and what it changes."""

    files: tuple[Migrated, ...]
    """The files in which calls were found."""
    failures: tuple[BotosmithError, ...]
    """Why other files were skipped."""
    options: Options
    """What was asked for."""

    @property
    def changed(self) -> list[Migrated]:
        """The files whose text changes."""
        return [file for file in self.files if file.new != file.old]

    @property
    def calls(self) -> list[Call]:
        """The calls that are proven."""
        return [call for file in self.files for call in file.calls]

    @property
    def look_alikes(self) -> list[LookAlike]:
        """The calls that look like AWS's, but are not proven."""
        return [one for file in self.files for one in file.look_alikes]

    @property
    def bundles(self) -> list[Path]:
        """Folders with requirements of their own, changed files and no SDK.

        Those around the current folder are the project's.
        """
        above = {folder for file in self.changed for folder in file.path.parents}
        own = (one for one in above if (one / "requirements.txt").exists())
        here, sdk = Path.cwd(), self.options.sdk.replace(".", "/")
        inner = (one for one in own if not here.is_relative_to(one.resolve()))
        return sorted(one for one in inner if not (one / sdk).exists())

    @property
    def needs(self) -> dict[str, tuple[str, ...]]:
        """The services and the operations that the new code uses."""
        needs: dict[str, set[str]] = {}
        for call in self.calls:
            if call.left is None:
                needs.setdefault(call.service, set()).add(call.operation)
        return {name: tuple(sorted(needs[name])) for name in sorted(needs)}


def run(
    paths: Iterable[Path],
    services: Services,
    options: Options,
    progress: Progress = no_progress,
) -> Run:
    """Rewrite the files in some folders, in memory.

    Args:
        paths: Files and folders.
        services: The services that they may use.
        options: What to rewrite.
        progress: Called after each file is read, which is done three times.

    Raises:
        BotosmithError: A path does not exist, or a model is broken.
    """
    program = Program(services, options.sdk, options.closed)
    files = Files(paths, progress)
    program.read(files)

    def rewrite(path: Path, content: bytes) -> Migrated | None:
        if not program.may_call(content):
            return None
        return migrate(Source.parse(path, content), services, options, program)

    migrated = filter(None, files.each(rewrite))
    found = tuple(file for file in migrated if file.calls or file.look_alikes)
    return Run(found, tuple(files.failures.values()), options)


def write(files: Sequence[Migrated], *, force: bool) -> None:
    """Replace files by what became of them: all, or none.

    Args:
        files: The files.
        force: Whether to replace files with changes that git does not have, too.

    Raises:
        BotosmithError: A file has such changes, was changed in the meantime, or cannot
            be written.
    """
    if not force:
        _require_committed([file.path for file in files])
    with ExitStack() as replaced:
        for file in files:
            replaced.enter_context(replaced_file(file.path, file.before, file.after))


def _require_committed(paths: Iterable[Path]) -> None:
    """Check that git has the content of files, as far as they are in a repository."""
    folders: dict[Path, list[Path]] = {}
    for path in paths:
        path = path.resolve()
        repository = next((p for p in path.parents if (p / ".git").exists()), None)
        if repository is not None:
            folders.setdefault(repository, []).append(path)
    changed = [
        name
        for repository, inside in folders.items()
        for name in _uncommitted(repository, inside)
    ]
    if changed:
        names = ", ".join(changed[:5]) + (", ..." if len(changed) > 5 else "")
        raise BotosmithError(
            f"git does not have the present content of {names}; commit it, or pass "
            "--force"
        )


def _uncommitted(repository: Path, paths: Sequence[Path]) -> list[str]:
    """The files whose present content no commit has, relative to their repository."""
    command = ["git", "status", "--porcelain", "-z", "--no-renames", "--ignored"]
    command += ["--untracked-files=all", "--"]
    changed: list[str] = []
    for start in range(0, len(paths), _AT_ONCE):
        some = [str(path) for path in paths[start : start + _AT_ONCE]]
        done = run_program([*command, *some], folder=repository)
        if done.returncode:
            reason = done.stderr.strip()
            raise BotosmithError(
                f"git cannot tell what is committed ({reason})", str(repository)
            )
        changed += [line[3:] for line in done.stdout.split("\0") if line]
    return changed
