"""Finds what an update of the SDK breaks in applications.

Most updates break nothing, so what only explains errors is done if there are any.
"""

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from functools import partial
from pathlib import Path
from typing import TypeVar

from attrs import evolve, frozen

from ..config import Application, Settings
from ..diff.change import Change
from ..diff.run import diff
from ..diff.sides import Locked, Side, locked, require_lock
from ..errors import BotosmithError
from ..output.lock import Lock
from ..processes import temporary_folder
from .causes import Causes, in_turn
from .checker import MypyRun, Problem, check
from .draft import write_draft
from .mirror import Mirror
from .place import Place, find_place

# Called with a description of the next step.
Progress = Callable[[str], None]

_Result = TypeVar("_Result")


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
class Effect:
    """The effect of an update on an application.

    Attributes:
        name: The application, as the user names it.
        new_errors: The errors that it has only after the update, sorted by their place.
        existing_errors: The number of errors that it has before and after.
        failure: Why it could not be checked; empty if it was.
    """

    name: str
    new_errors: tuple[NewError, ...] = ()
    existing_errors: int = 0
    failure: str = ""


@frozen(kw_only=True)
class Preview:
    """The effect of an update on all applications.

    Attributes:
        old: The name of the present models.
        new: The name of the new models.
        effects: The effect on each application; at least one.
    """

    old: str
    new: str
    effects: tuple[Effect, ...]

    @property
    def is_complete(self) -> bool:
        """Whether all applications were checked."""
        return not any(effect.failure for effect in self.effects)

    @property
    def breaks(self) -> bool:
        """Whether the update causes errors."""
        return any(effect.new_errors for effect in self.effects)


def preview(
    settings: Settings,
    new: Side,
    project: Path,
    *,
    python: str | None = None,
    progress: Progress,
) -> Preview:
    """Find what an update would break in applications, without changing the project.

    Args:
        settings: What is generated, where the present SDK is, and the applications.
        new: The new models.
        project: The root of the project.
        python: The interpreter whose packages all applications use; None for the one
            that each of them names.
        progress: Called with a description of the next step.

    Raises:
        BotosmithError: There is no present SDK, the new one cannot be generated, or no
            application can be checked.
    """
    applications = tuple(dict.fromkeys(settings.require_apps()))
    target = settings.target()
    lock = require_lock(target)
    project = Path(os.path.realpath(project))
    output = Path(os.path.realpath(settings.output or project))
    failures: dict[Application, str] = {}
    find = partial(find_place, project=project, python=python)
    places = _of_each(applications, find, failures)
    first = {place: one for one, place in reversed(places.items())}
    places = {one: place for one, place in places.items() if first[place] == one}
    with temporary_folder("botosmith-preview-") as folder:
        scratch = Path(os.path.realpath(folder))
        progress("generating the new SDK")
        # mypy may find the present SDK in any of these folders.
        folders = (project, output, *(place.folder for place in places.values()))
        around = [one for one in folders if one in target.parents]
        mirror = Mirror(min(around, key=lambda one: len(one.parts)), scratch / "mirror")
        new_target = mirror.make(target) / target.name
        same = _generate(settings, new, scratch / "generated", new_target, target, lock)
        checks = _Checks(
            places=places,
            project=project,
            output=output,
            target=target,
            mirror=mirror,
            scratch=scratch,
            progress=progress,
        )
        found = checks.once(_of_each(places, checks.errors, failures))
    present = locked(target, lock)
    problems = {
        one: [
            _Problem(problem, project)
            for problem, is_new in sorted(errors.items())
            if is_new
        ]
        for one, errors in found.items()
    }
    if any(problems.values()):
        progress("comparing the models")
        all_problems = [problem for some in problems.values() for problem in some]
        _find_causes(all_problems, present, new, settings, same)
    return Preview(
        old=present.label,
        new=new.label,
        effects=tuple(
            Effect(
                name=one.name,
                new_errors=tuple(problem.error() for problem in problems.get(one, ())),
                existing_errors=len(found.get(one, ())) - len(problems.get(one, ())),
                failure=failures.get(one, ""),
            )
            for one in applications
            if one in places or one in failures
        ),
    )


def _of_each(
    applications: Iterable[Application],
    function: Callable[[Application], _Result],
    failures: dict[Application, str],
) -> dict[Application, _Result]:
    """The result of each application, except for those with which a function fails.

    Args:
        applications: The applications.
        function: The function.
        failures: Where to note why it failed.

    Raises:
        BotosmithError: It failed with all of them.
    """
    results: dict[Application, _Result] = {}
    for one in applications:
        try:
            results[one] = function(one)
        except BotosmithError as error:
            failures[one] = f"{one.name}: {error}"
    if not results:
        raise BotosmithError("\n".join(failures.values()))
    return results


@frozen(kw_only=True)
class _Checks:
    """How applications are checked.

    Attributes:
        places: Where each of them is checked.
        project: The root of the project.
        output: The folder that contains the SDK's package.
        target: The folder of the SDK.
        mirror: A mirror of what is around the SDK, with the new one in its place.
        scratch: A folder for mypy's files.
        progress: As for `preview`.
    """

    places: Mapping[Application, Place]
    project: Path
    output: Path
    target: Path
    mirror: Mirror
    scratch: Path
    progress: Progress

    def errors(self, application: Application) -> dict[Problem, bool]:
        """The errors of an application after the update, and whether each is new."""
        name = "the application" if len(self.places) == 1 else application.name
        self.progress(f"checking {name} with the new SDK")
        place = self.places[application]
        after = self._run(place, self.mirror)
        before = set[Problem]()
        if after:
            self.progress(f"checking {name} with the present SDK")
            before = self._run(place, Mirror(self.mirror.source, self.mirror.source))
        return {problem: problem not in before for problem in after}

    def _run(self, place: Place, mirror: Mirror) -> set[Problem]:
        here = (place.folder, place.python)
        others = dict.fromkeys((one.folder, one.python) for one in self.places.values())
        scratch = self.scratch / f"mypy-{[*others].index(here)}"
        scratch.mkdir(exist_ok=True)
        run = MypyRun(
            folder=mirror.of(place.folder),
            output=mirror.of(self.output),
            target=mirror.of(self.target),
            scratch=scratch,
            python=place.python,
        )
        found = check(run, [os.path.relpath(place.path, place.folder)])
        return {evolve(one, file=self._shown(one, run, mirror)) for one in found}

    def _shown(self, problem: Problem, run: MypyRun, mirror: Mirror) -> str:
        """The file of an error, relative to the project unless on another drive."""
        file = mirror.original(run.folder / problem.file)
        is_near = file.drive == self.project.drive
        return os.path.relpath(file, self.project) if is_near else str(file)

    def once(
        self, errors: Mapping[Application, Mapping[Problem, bool]]
    ) -> dict[Application, dict[Problem, bool]]:
        """Leave each error to one application.

        It is the one that contains the file, or else the first that has the error.
        """
        owned: dict[Application, dict[Problem, bool]] = {one: {} for one in errors}
        seen = set[Problem]()
        for one, found in errors.items():
            for problem, is_new in found.items():
                if problem not in seen:
                    seen.add(problem)
                    owned[self._owner(problem, errors) or one][problem] = is_new
        return owned

    def _owner(
        self, problem: Problem, applications: Iterable[Application]
    ) -> Application | None:
        """The innermost of applications that contain the file of an error."""
        file = Path(os.path.normpath(self.project / problem.file))
        around = [
            one for one in applications if file.is_relative_to(self.places[one].path)
        ]
        return max(
            around, key=lambda one: len(self.places[one].path.parts), default=None
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
                **settings.parts,
            )
            causes = Causes(changes.changes())
            for one in unexplained:
                one.causes = causes.of(one.problem, one.source)
