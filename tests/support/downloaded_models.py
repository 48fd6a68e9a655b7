"""Models of other versions of botocore, which pip downloads once."""

from functools import cache

import pytest

from botosmith.diff.sides import Models
from botosmith.errors import BotosmithError
from botosmith.models.fetch import version_data


def botocore_models(version: str) -> Models:
    """The models of a version of botocore; skips the test if pip cannot download it."""
    models = _download(version)
    if isinstance(models, str):
        pytest.skip(f"needs botocore {version}: {models}")
    return models


@cache
def _download(version: str) -> Models | str:
    try:
        folder = version_data(version)
    except BotosmithError as error:
        return str(error)
    return Models(f"botocore {version}", folder, None, isolated=True)
