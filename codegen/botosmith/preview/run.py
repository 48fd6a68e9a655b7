"""Finds what an update of the SDK breaks in an application.

Most updates break nothing, so what only explains errors is done if there are any.
"""

import os
from collections.abc import Callable, Collection, Sequence, Set
from pathlib import Path

from attrs import evolve, frozen

from ..config import Settings
from ..diff.change import Change
from ..diff.run import diff
from ..diff.sides import Locked, Side, locked, require_lock
from ..errors import BotosmithError
from ..output.lock import Lock
from ..processes import temporary_folder
from .causes import Causes, in_turn
from .checker import MypyRun, Problem, check
from .draft import write_draft
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
        old: The name of the present models.
        new: The name of the new models.
        new_errors: The errors that the application has only after the update, sorted by
            their place.
        existing_errors: The number of errors that it has before and after.
    """

    old: str
    new: str
    new_errors: tuple[NewError, ...]
    existing_errors: int


def preview(
    settings: Settings,
    new: Side,
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
        same = _generate(settings, new, scratch / "generated", new_target, target, lock)
        progress("checking the application with the new SDK")
        run = MypyRun(
            project=project,
            output=output,
            target=target,
            scratch=scratch / "mypy",
            python=python,
        )
        after = check(
            evolve(
                run,
                project=copy if inside else project,
                output=copy / output.relative_to(project) if inside else copy,
                target=new_target,
            ),
            paths,
        )
        before = set[Problem]()
        if after:
            progress("checking the application with the present SDK")
            before = check(run, paths)
    present = locked(target, lock)
    problems = [_Problem(one, project) for one in sorted(after - before)]
    if problems:
        progress("comparing the models")
        _find_causes(problems, present, new, settings, same)
    return Preview(
        old=present.label,
        new=new.label,
        new_errors=tuple(one.error() for one in problems),
        existing_errors=len(after & before),
    )


def _generate(
    settings: Settings,
    new: Side,
    scratch: Path,
    target: Path,
    present: Path,
    lock: Lock,
) -> Set[str]:
    """Write a draft of the new SDK, and move it to the target folder.

    Returns:
        The services whose models the present SDK has, too.
    """
    draft = write_draft(evolve(settings, output=scratch), new, present, lock)
    draft.folder.rename(target)
    return draft.same


def _relative_to(project: Path, path: Path) -> str:
    """A path of the application that is valid in the mirror too.

    It is relative to the project's root if it is inside, and absolute otherwise.
    """
    real = Path(os.path.realpath(path))
    if not real.exists():
        raise BotosmithError("no such file or folder", str(path))
    return str(real.relative_to(project) if real.is_relative_to(project) else real)


class _Problem:
    """An error, the text of its file, and what causes it as far as that is known."""

    def __init__(self, problem: Problem, project: Path) -> None:
        self.problem = problem
        self.causes: tuple[Change, ...] = ()
        try:
            self.source = (project / problem.file).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            self.source = ""

    def error(self) -> NewError:
        lines, number = self.source.splitlines(), self.problem.line
        line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
        return NewError(problem=self.problem, line=line, causes=self.causes)


def _find_causes(
    problems: Collection[_Problem],
    present: Locked,
    new: Side,
    settings: Settings,
    same: Set[str],
) -> None:
    """Compare services until all errors have causes.

    Those with the same models cause none.
    """
    changed = [name for name in present.services() if name not in same]
    errors = [(one.problem, one.source) for one in problems]
    for services in in_turn(errors, changed):
        unexplained = [one for one in problems if not one.causes]
        if unexplained and services:
            selection = {name: present.selection()[name] for name in services}
            changes = diff(
                present,
                new,
                selection,
                settings.jobs,
                asynchronous=bool(settings.asynchronous),
                infer_paginators=settings.infers_paginators,
            )
            causes = Causes(changes.changes())
            for one in unexplained:
                one.causes = causes.of(one.problem, one.source)
