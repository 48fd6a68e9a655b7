"""Finds the newest version of botocore that an environment can have."""

import re
import sys
from importlib import metadata

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import InvalidVersion, Version

from ..errors import BotosmithError
from ..processes import describe_failure, run_program


def needed_by_aiobotocore() -> SpecifierSet | None:
    """The versions of botocore that the installed aiobotocore works with.

    Returns:
        The versions; None if aiobotocore is not installed.

    Raises:
        BotosmithError: The metadata of aiobotocore cannot be read.
    """
    try:
        texts = metadata.requires("aiobotocore") or []
        requirements = [Requirement(text) for text in texts]
    except metadata.PackageNotFoundError:
        return None
    except InvalidRequirement as error:
        raise BotosmithError(f"aiobotocore: {error}") from error
    needed = SpecifierSet()
    for requirement in requirements:
        if requirement.name == "botocore":
            needed &= requirement.specifier
    return needed


def newest_botocore() -> str:
    """The newest version that pip finds, and that the installed aiobotocore allows.

    Raises:
        BotosmithError: There is none, or pip finds no versions.
    """
    needed = needed_by_aiobotocore() or SpecifierSet()
    fitting = [*needed.filter(_versions())]
    if not fitting:
        raise BotosmithError(f"pip finds no version of botocore that is {needed}")
    return str(max(fitting))


def _versions() -> list[Version]:
    command = [sys.executable, "-m", "pip", "index", "versions", "botocore"]
    done = run_program([*command, "--disable-pip-version-check"])
    found = re.search(r"^Available versions: (.+)$", done.stdout, re.MULTILINE)
    if done.returncode or found is None:
        raise BotosmithError(
            f"pip finds no versions of botocore ({describe_failure(done)})"
        )
    try:
        return [Version(text) for text in found[1].split(", ")]
    except InvalidVersion as error:
        raise BotosmithError(f"pip's list of versions: {error}") from error
