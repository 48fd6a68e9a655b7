"""SageMaker on loopback, with 250 made-up associations."""

import os
from collections.abc import Generator
from contextlib import contextmanager

from botosmith.recording import ReplayServer
from examples.association_server import association_handler


@contextmanager
def setup() -> Generator[None]:
    """Serve while the page runs."""
    with ReplayServer(association_handler(250)) as server:
        os.environ["AWS_ENDPOINT_URL_SAGEMAKER"] = server.url
        yield
