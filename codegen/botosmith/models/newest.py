"""Finds the newest version of botocore."""

import re
import sys

from packaging.version import InvalidVersion, Version

from ..errors import BotosmithError
from ..processes import describe_failure, run_program


def newest_botocore() -> str:
    """The newest version that pip finds.

    Raises:
        BotosmithError: pip finds no versions.
    """
    command = [sys.executable, "-m", "pip", "index", "versions", "botocore"]
    done = run_program([*command, "--disable-pip-version-check"])
    found = re.search(r"^Available versions: (.+)$", done.stdout, re.MULTILINE)
    if done.returncode or found is None:
        raise BotosmithError(
            f"pip finds no versions of botocore ({describe_failure(done)})"
        )
    try:
        return str(max(map(Version, found[1].split(", "))))
    except InvalidVersion as error:
        raise BotosmithError(f"pip's list of versions: {error}") from error
