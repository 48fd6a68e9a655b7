"""moto's server in place of AWS, for examples that moto cannot serve otherwise."""

import os
from collections.abc import Generator
from contextlib import contextmanager

from botosmith_tools.moto_server import moto_server
from tests.support.boto import ACCESS_KEY, SECRET_KEY


@contextmanager
def served_aws() -> Generator[None]:
    """Serve while the block runs; the environment has the address, and credentials."""
    with moto_server() as url:
        os.environ |= {
            "AWS_ENDPOINT_URL": url,
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
        }
        yield
