"""Finds where mypy checks an application."""

import os
import shutil
import sys
from pathlib import Path

from attrs import frozen

from ..config import Application
from ..errors import BotosmithError
from .mypy_settings import settings_file


@frozen
class Place:
    """Where mypy checks an application, and with which packages.

    Attributes:
        path: The file or folder of the application.
        folder: The folder to run mypy in, which contains it: the one with the nearest
            settings; or, without any, that of the project or the application's own.
        python: The interpreter whose packages the application uses.
    """

    path: Path
    folder: Path
    python: str


def find_place(application: Application, project: Path, python: str | None) -> Place:
    """Find where mypy checks an application.

    Args:
        application: The application.
        project: The root of the project.
        python: The interpreter to use instead of the application's.

    Raises:
        BotosmithError: The application or its interpreter does not exist, or a file
            with settings cannot be read.
    """
    path = Path(os.path.realpath(application.path))
    if not path.exists():
        raise BotosmithError("no such file or folder")
    python = python or application.python or sys.executable
    if shutil.which(python) is None:
        raise BotosmithError(f"there is no interpreter {python!r}")
    file = settings_file(path)
    if file is not None:
        folder = file.parent
    elif path.is_relative_to(project):
        folder = project
    else:
        folder = path if path.is_dir() else path.parent
    return Place(path, folder, python)
