"""Finds what an update of the SDK breaks in an application."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import evolve, frozen

from ..config import Settings
from ..diff.change import Change
from ..diff.run import Diff, diff
from ..diff.sides import Models, locked, require_lock
from ..errors import BotosmithError
from ..generate import generate
from ..processes import temporary_folder
from .causes import Causes
from .checker import MypyRun, Problem, check
from .mirror import mirror

# Called with a description of the next step.
Progress = Callable[[str], None]


@frozen(kw_only=True)
class NewError:
    """An error that the update causes.

    Attributes:
        problem: The error.
        line: The line of source at fault.
        causes: The changes of the models that cause it.
    """

    problem: Problem
    line: str
    causes: tuple[Change, ...]


@frozen(kw_only=True)
class Preview:
    """The effect of an update.

    Attributes:
        changes: The changes in the models.
        new_errors: The errors that the application has only after the update, sorted by
            their place.
        existing_errors: The number of errors that it has before.
    """

    changes: Diff
    new_errors: tuple[NewError, ...]
    existing_errors: int


def preview(
    settings: Settings,
    new: Models,
    project: Path,
    application: Sequence[Path],
    *,
    python: str,
    progress: Progress,
) -> Preview:
    """Find what an update would break in an application, without changing the project.

    Args:
        settings: What is generated, and where the present SDK is.
        new: The new models.
        project: The root of the project.
        application: Files and folders of the application.
        python: The interpreter whose packages the application uses.
        progress: Called with a description of the next step.

    Raises:
        BotosmithError: There is no present SDK, the new one cannot be generated, or
            mypy cannot run.
    """
    target = settings.target()
    lock = require_lock(target)
    project = Path(os.path.realpath(project))
    paths = [_relative_to(project, path) for path in application]
    output = Path(os.path.realpath(settings.output or project))
    with temporary_folder("botosmith-preview-") as folder:
        scratch = Path(os.path.realpath(folder))
        (scratch / "mypy").mkdir()
        progress("generating the new SDK")
        inside = target.is_relative_to(project)
        copy = scratch / "project"
        copy.mkdir()
        if inside:
            parent = mirror(project, copy, target)
        else:
            parent = copy / target.parent.relative_to(output)
            parent.mkdir(parents=True, exist_ok=True)
        new_target = parent / target.name
        _generate(settings, new, scratch / "generated", new_target)
        progress("checking the application with the present SDK")
        run = MypyRun(
            project=project,
            output=output,
            target=target,
            scratch=scratch / "mypy",
            python=python,
        )
        before = check(run, paths)
        progress("checking the application with the new SDK")
        after = check(
            evolve(
                run,
                project=copy if inside else project,
                output=copy / output.relative_to(project) if inside else copy,
                target=new_target,
            ),
            paths,
        )
    progress("comparing the models")
    changes = diff(
        locked(target, lock),
        new,
        jobs=settings.jobs,
        infer_paginators=settings.infers_paginators,
    )
    causes = Causes(changes.changes())
    return Preview(
        changes=changes,
        new_errors=tuple(_error(p, project, causes) for p in sorted(after - before)),
        existing_errors=len(before),
    )


def _generate(settings: Settings, new: Models, scratch: Path, target: Path) -> None:
    """Generate the new SDK, and move it to the target folder."""
    result = generate(
        evolve(
            settings,
            output=scratch,
            lock=None,
            models=new.folder,
            isolated=new.isolated,
            botocore=None if new.isolated else settings.botocore,
        )
    )
    result.target.rename(target)


def _relative_to(project: Path, path: Path) -> str:
    """A path of the application that is valid in the mirror too.

    It is relative to the project's root if it is inside, and absolute otherwise.
    """
    real = Path(os.path.realpath(path))
    if not real.exists():
        raise BotosmithError("no such file or folder", str(path))
    return str(real.relative_to(project) if real.is_relative_to(project) else real)


def _error(problem: Problem, project: Path, causes: Causes) -> NewError:
    try:
        source = (project / problem.file).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        source = ""
    lines = source.splitlines()
    line = lines[problem.line - 1].strip() if 0 < problem.line <= len(lines) else ""
    return NewError(problem=problem, line=line, causes=causes.of(problem, source))
