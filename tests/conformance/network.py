"""botocore clients whose requests are caught, or answered, before they are sent."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from attrs import frozen
from botocore import UNSIGNED
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.client import BaseClient
from botocore.config import Config
from botocore.session import Session, get_session
from urllib3 import HTTPResponse


@frozen
class Answer:
    """An HTTP response."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Caught(Exception):
    """Raised in place of sending a request, which it holds."""

    def __init__(self, request: AWSPreparedRequest) -> None:
        super().__init__(request.url)
        self.request = request


def session(models: Path | None = None) -> Session:
    """Make a botocore session.

    Args:
        models: A folder of models that go before botocore's own.
    """
    made = get_session()
    if models is not None:
        made.get_component("data_loader").search_paths.insert(0, str(models))
    return made


def speaking(service: str, protocol: str) -> Session:
    """Make a session whose client of a service speaks another of its protocols.

    Args:
        service: botocore's name of the service.
        protocol: The protocol; the model has what it takes.
    """
    made = session()
    loader: Any = made.get_component("data_loader")
    metadata: Any = loader.load_service_model(service, "service-2")["metadata"]
    metadata |= {"protocol": protocol, "protocols": [protocol]}
    return made


class Connection:
    """A botocore client that knows no network and tries once.

    Requests are not signed, for signatures hold the time. Parameters are not validated:
    what is tested are serializers, and parsers, to which validity is all one.

    Args:
        session: botocore's session.
        service: botocore's name of the service.
        url: The endpoint, instead of the service's own.

    Attributes:
        boto: The client.
        answer: What every request is answered with; where there is none, `Caught` is
            raised.
    """

    def __init__(self, session: Session, service: str, url: str | None = None) -> None:
        self.answer: Answer | None = None
        self.boto: BaseClient = session.create_client(
            service,
            region_name="us-east-1",
            endpoint_url=url,
            config=Config(
                parameter_validation=False,
                retries={"total_max_attempts": 1},
                signature_version=UNSIGNED,
            ),
        )
        self.boto.meta.events.register("before-send", self._send)

    # The stubs have handlers return nothing, but what this one returns is sent.
    def _send(self, request: AWSPreparedRequest, **_: object) -> Any:
        if self.answer is None:
            raise Caught(request)
        # Bodies were recorded decoded, whatever the headers say of gzip.
        raw = HTTPResponse(BytesIO(self.answer.body), preload_content=False)
        headers: Any = self.answer.headers  # the stubs have a class of `requests`
        return AWSResponse(request.url, self.answer.status, headers, raw)
