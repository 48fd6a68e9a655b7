"""Answers in place of a network's, written for the tests that use them."""

import io
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from botocore.awsrequest import AWSResponse
from botocore.client import BaseClient
from urllib3 import HTTPResponse

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


class Answer(NamedTuple):
    """An HTTP response."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = {"x-amzn-RequestId": "request-1"}

    def to(self, url: str) -> AWSResponse:
        """Make botocore's object of it, for a request to the URL."""
        raw = HTTPResponse(
            io.BytesIO(self.body),
            headers=self.headers,
            status=self.status,
            preload_content=False,
        )
        headers: Any = raw.headers  # the stubs have a class of `requests`
        return AWSResponse(url, self.status, headers, raw)


def json_answer(document: object, status: int = 200, **headers: str) -> Answer:
    """Make a response with a JSON body; `_` in the names of headers is `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps(document).encode()
    return Answer(body, status, {"x-amzn-RequestId": "request-1", **named})


class Network:
    """Stands in for the network: gives a client's requests the next answers in turn.

    The last answer is given again and again.
    """

    def __init__(self, client: BaseClient, *answers: Answer) -> None:
        self.urls: list[str] = []
        self._answers = list(answers)
        service_id = client.meta.service_model.service_id.hyphenize()
        client.meta.events.register(f"before-send.{service_id}", self._send)

    # The stubs have handlers return nothing, but what this one returns is sent.
    def _send(self, request: Any, **_: object) -> Any:
        self.urls.append(request.url)
        answers = self._answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        return answer.to(request.url)
