"""Plain botocore against loopback, in a form that type checkers follow."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager

from botocore import xform_name
from botocore.client import BaseClient
from botocore.config import Config
from botocore.session import get_session

ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
SESSION_TOKEN = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQW"


@contextmanager
def boto_client(
    service: str, url: str, config: Config | None = None
) -> Generator[BaseClient, None, None]:
    """A botocore client with AWS's example credentials, closed after the block.

    Args:
        service: botocore's name of the service.
        url: Where it is to be found.
        config: Settings of the client.
    """
    client = get_session().create_client(
        service,
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
        aws_session_token=SESSION_TOKEN,
        config=config,
    )
    try:
        yield client
    finally:
        client.close()


def call(
    client: BaseClient, operation: str, arguments: Mapping[str, object]
) -> Mapping[str, object]:
    """Call an operation by its name in the model.

    Raises:
        ClientError: The service refused.
    """
    method: Callable[..., Mapping[str, object]] = getattr(client, xform_name(operation))
    return method(**arguments)
