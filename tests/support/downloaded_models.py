"""Versions of botocore, as pip finds them; what needs one is skipped where it cannot be
had."""

from functools import cache

import pytest

from botosmith.diff.sides import Models
from botosmith.errors import BotosmithError
from botosmith.models.fetch import version_data


def version(number: str) -> Models:
    """The models of a version of botocore; skips the test where pip cannot get it."""
    side = _version(number)
    if isinstance(side, str):
        pytest.skip(f"needs botocore {number}: {side}")
    return side


@cache
def _version(number: str) -> Models | str:
    try:
        folder = version_data(number)
    except BotosmithError as error:
        return str(error)
    return Models(f"botocore {number}", folder, None, alone=True)
