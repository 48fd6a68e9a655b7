"""Finds what the update of an SDK breaks in an application."""

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import evolve, frozen

from ..config import Settings
from ..diff.change import Change
from ..diff.run import Diff, diff
from ..diff.sides import Models, locked
from ..errors import BotosmithError
from ..generate import generate
from ..output.lock import read_lock
from .causes import Causes
from .checker import Problem, Run, check
from .mirror import mirror

# Called with what is done next.
Progress = Callable[[str], None]


@frozen(kw_only=True)
class Broken:
    """An error that the update brings, and the changes of the models behind it."""

    problem: Problem
    line: str
    """The line of source that it is about."""
    causes: tuple[Change, ...]


@frozen(kw_only=True)
class Preview:
    """What an update brings.

    Attributes:
        changes: What changes in the models.
        broken: The errors that the application has then and has not now, by place.
        before: How many errors it has now.
    """

    changes: Diff
    broken: tuple[Broken, ...]
    before: int


def preview(
    settings: Settings,
    new: Models,
    project: Path,
    application: Sequence[Path],
    *,
    python: str,
    progress: Progress,
) -> Preview:
    """Find what an application would have to change. Nothing in the project changes.

    Args:
        settings: What is generated, and where the present SDK is.
        new: The models to come.
        project: The root of the project.
        application: Files and folders of the application.
        python: The interpreter whose packages the application uses.
        progress: Called with what is done next.

    Raises:
        BotosmithError: There is no present SDK, or the new one cannot be made, or mypy
            cannot run.
    """
    target = settings.target()
    lock = read_lock(target)
    if lock is None:
        raise BotosmithError("nothing is generated here yet", str(target))
    project = Path(os.path.realpath(project))
    paths = [_from(project, path) for path in application]
    output = Path(os.path.realpath(settings.output or project))
    with tempfile.TemporaryDirectory(prefix="botosmith-preview-") as folder:
        scratch = Path(os.path.realpath(folder))
        progress("generating the new SDK")
        inside = target.is_relative_to(project)
        copy = scratch / "project"
        copy.mkdir()
        if inside:
            beside = mirror(project, copy, target)
        else:
            beside = copy / target.parent.relative_to(output)
            beside.mkdir(parents=True, exist_ok=True)
        _generate(settings, new, scratch / "made", beside / target.name)
        progress("checking the application as it is")
        run = Run(
            project=project,
            output=output,
            target=target,
            cache=scratch / "cache",
            python=python,
        )
        before = check(run, paths)
        progress("checking the application with the new SDK")
        after = check(
            evolve(
                run,
                project=copy if inside else project,
                output=copy / output.relative_to(project) if inside else copy,
                target=beside / target.name,
            ),
            paths,
        )
    progress("comparing the models")
    selection = {
        name: None if service.operations is None else frozenset(service.operations)
        for name, service in lock.services.items()
    }
    changes = diff(locked(target, lock), new, selection, settings.jobs)
    causes = Causes(changes.changes())
    return Preview(
        changes=changes,
        broken=tuple(_broken(p, project, causes) for p in sorted(after - before)),
        before=len(before),
    )


def _generate(settings: Settings, new: Models, scratch: Path, place: Path) -> None:
    """Generate the new SDK, and put it into its place."""
    made = generate(
        evolve(settings, output=scratch, models=new.folder, alone=new.alone)
    ).target
    made.rename(place)


def _from(project: Path, path: Path) -> str:
    """A path of the application, from the project's root where it is in there: so that
    it means the same in the mirror."""
    real = Path(os.path.realpath(path))
    if not real.exists():
        raise BotosmithError("no such file or folder of the application", str(path))
    return str(real.relative_to(project) if real.is_relative_to(project) else real)


def _broken(problem: Problem, project: Path, causes: Causes) -> Broken:
    try:
        source = (project / problem.file).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        source = ""
    lines = source.splitlines()
    line = lines[problem.line - 1].strip() if 0 < problem.line <= len(lines) else ""
    return Broken(problem=problem, line=line, causes=causes.of(problem, source))
