"""A fake network: it answers the requests of botocore clients, or catches them."""

import io
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.client import BaseClient
from urllib3 import HTTPHeaderDict, HTTPResponse

ASSOCIATIONS: Mapping[str, Any] = {
    "AssociationSummaries": [
        {
            "SourceArn": "arn:aws:sagemaker:us-east-1:123456789012:artifact/a",
            "AssociationType": "Produced",
            "CreationTime": 1700000000.25,
            "CreatedBy": {"IamIdentity": {"Arn": "arn:aws:iam::123456789012:user/u"}},
        },
        {"AssociationType": "NewerThanTheSdk"},
    ],
    "NextToken": "more",
}
"""A response of SageMaker's ListAssociations."""


class Answer(NamedTuple):
    body: bytes
    status: int = 200
    headers: Mapping[str, str] = {"x-amzn-RequestId": "request-1"}
    is_encoded: bool = True
    """Whether the body is encoded as the headers say; recorded bodies are decoded."""

    def to(self, url: str) -> AWSResponse:
        """Make botocore's object of it, for a request to the URL."""
        raw = HTTPResponse(
            io.BytesIO(self.body),
            headers=self.headers if self.is_encoded else None,
            status=self.status,
            preload_content=False,
        )
        # The stubs have a class of `requests`.
        headers: Any = HTTPHeaderDict(self.headers)
        return AWSResponse(url, self.status, headers, raw)


def json_answer(document: object, status: int = 200, **headers: str) -> Answer:
    """Make a response with a JSON body; `_` in the names of headers is `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps(document).encode()
    return Answer(body, status, {"x-amzn-RequestId": "request-1", **named})


def user_agent_features(request: Any) -> list[str]:
    """List the features that the user agent of a request names."""
    agent = request.headers["User-Agent"]
    text = agent.decode() if isinstance(agent, bytes) else agent
    (features,) = [word for word in text.split() if word.startswith("m/")]
    return str(features)[2:].split(",")


class CaughtRequest(Exception):
    """Raised instead of sending a request, which it contains."""

    def __init__(self, request: AWSPreparedRequest) -> None:
        super().__init__(request.url)
        self.request = request


class FakeNetwork:
    """Answers the requests of a botocore client in place of a network.

    They get the answers in turn; the last one is repeated. Without answers, requests
    raise `CaughtRequest`.
    """

    def __init__(self, client: BaseClient, *answers: Answer) -> None:
        self.client = client
        self.answers = list(answers)
        self.requests: list[AWSPreparedRequest] = []
        client.meta.events.register("before-send", self._send)

    # The stubs have handlers return nothing, but botocore takes what this one returns.
    def _send(self, request: AWSPreparedRequest, **_: object) -> Any:
        return self._next_answer(request).to(request.url)

    def _next_answer(self, request: AWSPreparedRequest) -> Answer:
        self.requests.append(request)
        answers = self.answers
        if not answers:
            raise CaughtRequest(request)
        return answers.pop(0) if len(answers) > 1 else answers[0]
