"""Judges what a type checker reports."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .checkers import Problem
from .exemptions import EXEMPTIONS
from .project import refused_lines


def unexpected(
    problems: Iterable[Problem], checker: str, stubs: str, folder: Path
) -> Iterator[str]:
    """Describe what a type checker should not have reported or accepted.

    Args:
        problems: What it reports.
        checker: Its name.
        stubs: The name of the environment.
        folder: The project.
    """
    problems = list(problems)
    refused = refused_lines(folder)
    reported = {(one.file, one.line) for one in problems}
    exempt: set[tuple[str, int]] = set()
    for exemption in EXEMPTIONS:
        if exemption.applies(checker, stubs):
            lines = exemption.lines((folder / exemption.file).read_text().splitlines())
            exempt |= lines
            # Wrong programs are accepted, and right ones reported.
            if not (lines & refused) - reported and not (lines - refused) & reported:
                yield f"{exemption.file}: no longer: {exemption.what}"
    for one in problems:
        if (one.file, one.line) not in refused | exempt:
            yield f"{one.file}:{one.line}: [{one.code}] {one.message.splitlines()[0]}"
    for file, line in sorted(refused - reported - exempt):
        yield f"{file}:{line}: accepted"
