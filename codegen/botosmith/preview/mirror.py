"""A mirror of a project in which one folder is another one.

Type checkers find a package in one place only, and a package inside the application's
own package cannot lie elsewhere. So the whole project is there again, by links, with
the new SDK in the place of the old one: same layout, same settings, nothing changed.
"""

import shutil
from pathlib import Path

from ..errors import writing


def mirror(project: Path, place: Path, target: Path) -> Path:
    """Mirror a project, all but one folder.

    Args:
        project: The root of the project.
        place: An empty folder for the mirror.
        target: The folder in the project to leave out; it need not be there.

    Returns:
        The folder in the mirror in which a `target` of the same name is missing.

    Raises:
        BotosmithError: The disk refuses.
    """
    with writing(place):
        source, made = project, place
        for part in target.relative_to(project).parts:
            if source.is_dir():
                for entry in source.iterdir():
                    if entry.name != part:
                        _link(entry, made / entry.name)
            if source / part != target:
                made = made / part
                made.mkdir()
            source = source / part
        return made


def _link(source: Path, link: Path) -> None:
    try:
        link.symlink_to(source, target_is_directory=source.is_dir())
    except (NotImplementedError, OSError):
        # Windows lets only some users make links.
        if source.is_dir():
            shutil.copytree(source, link, symlinks=True)
        elif source.exists():
            shutil.copy2(source, link)
