"""An endpoint of AWS STS, and no default region."""

import os
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def setup() -> Generator[None]:
    """Set them in the environment."""
    os.environ["AWS_ENDPOINT_URL_STS"] = "https://sts.eu-west-1.amazonaws.com"
    del os.environ["AWS_DEFAULT_REGION"]
    yield
