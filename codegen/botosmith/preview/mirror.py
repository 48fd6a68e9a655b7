"""Mirrors a project with one folder left out.

A type checker finds a package in one place only, and a package inside the application's
own package cannot be moved elsewhere. A mirror has the layout and the settings of the
project, by symbolic links, and room for the new SDK instead of the old one. The
project itself does not change.
"""

import os
import shutil
from pathlib import Path

from attrs import frozen

from ..errors import convert_os_errors


@frozen
class Mirror:
    """A mirror of a folder.

    Attributes:
        source: The folder.
        copy: Its mirror; the folder itself for no mirror.
    """

    source: Path
    copy: Path

    def make(self, omitted: Path) -> Path:
        """Make the mirror, with one folder left out.

        Args:
            omitted: The folder in the source to leave out, which need not exist.

        Returns:
            The folder in the mirror that would contain the omitted one.

        Raises:
            BotosmithError: The mirror cannot be written.
        """
        with convert_os_errors(self.copy):
            source, copy = self.source, self.copy
            copy.mkdir()
            for part in omitted.relative_to(source).parts:
                if source.is_dir():
                    for entry in source.iterdir():
                        if entry.name != part:
                            link(entry, copy / entry.name)
                if source / part != omitted:
                    copy = copy / part
                    copy.mkdir()
                source = source / part
            return copy

    def of(self, folder: Path) -> Path:
        """A folder as it is in the mirror; itself if it is not mirrored."""
        if not folder.is_relative_to(self.source):
            return folder
        return Path(os.path.realpath(self.copy / folder.relative_to(self.source)))

    def original(self, file: Path) -> Path:
        """The file that is mirrored, for one in the mirror."""
        file = Path(os.path.normpath(file))
        if not file.is_relative_to(self.copy):
            return file
        return self.source / file.relative_to(self.copy)


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
