"""A stream of log events in CloudWatch Logs."""

import time
from collections.abc import Generator
from contextlib import contextmanager

from tests.support.boto import boto_session, call


@contextmanager
def setup() -> Generator[None]:
    """Write the events, in moto."""
    client = boto_session().create_client("logs")
    group = {"logGroupName": "app"}
    stream = {**group, "logStreamName": "1"}
    # Events of another month would not be accepted.
    now = int(time.time() * 1000)
    events = [{"timestamp": now + n, "message": f"line {n}"} for n in range(5)]
    call(client, "CreateLogGroup", group)
    call(client, "CreateLogStream", stream)
    call(client, "PutLogEvents", {**stream, "logEvents": events})
    yield
