"""An SDK of operations that may block, and servers for it."""

from tests.asynchronous.loopback.conftest import serve
from tests.support.sdk import sdk_fixture

__all__ = ["serve"]

sdk = sdk_fixture(
    "typed_for_threads",
    (
        "codecatalyst:ListSpaces",
        "s3:GetObject,PutObject",
        "sqs:ReceiveMessage,SendMessage",
        "timestream-write:ListDatabases",
    ),
)
