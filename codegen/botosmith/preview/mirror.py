"""Mirrors a project with one folder left out.

A type checker finds a package in one place only, and a package inside the application's
own package cannot be moved elsewhere. A mirror has the layout and the settings of the
project, by symbolic links, and room for the new SDK instead of the old one. The
project itself does not change.
"""

import shutil
from pathlib import Path

from ..errors import convert_os_errors


def mirror(project: Path, destination: Path, omitted: Path) -> Path:
    """Mirror a project, except for one folder.

    Args:
        project: The root of the project.
        destination: An empty folder for the mirror.
        omitted: The folder in the project to leave out, which need not exist.

    Returns:
        The folder in the mirror that would contain the omitted one.

    Raises:
        BotosmithError: The mirror cannot be written.
    """
    with convert_os_errors(destination):
        source, copy = project, destination
        for part in omitted.relative_to(project).parts:
            if source.is_dir():
                for entry in source.iterdir():
                    if entry.name != part:
                        link(entry, copy / entry.name)
            if source / part != omitted:
                copy = copy / part
                copy.mkdir()
            source = source / part
        return copy


def link(source: Path, place: Path) -> None:
    """Make a symbolic link, or a copy where that is not possible.

    Args:
        source: A file or a folder.
        place: Where the link is made.
    """
    try:
        place.symlink_to(source, target_is_directory=source.is_dir())
    except (NotImplementedError, OSError):
        # On Windows only some users may create symbolic links.
        if source.is_dir():
            shutil.copytree(source, place, symlinks=True)
        elif source.exists():
            shutil.copy2(source, place)
