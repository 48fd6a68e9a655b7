"""AWS STS on loopback, which gives out credentials of roles."""

import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest
from attrs import define, field

from botosmith.recording import HttpRequest, HttpResponse, ReplayServer

READER = "arn:aws:iam::123456789012:role/reader"
AUDITOR = "arn:aws:iam::210987654321:role/auditor"


def _list_nothing(_: HttpRequest) -> HttpResponse:
    return HttpResponse(body=b"{}")


@define
class RoleServer:
    """AWS STS, and another service, which by default lists nothing.

    `signed` says who signed the calls. Credentials are valid for the `lifetimes`, in
    turn, and then for an hour. Nobody may assume roles that are `denied`. The next
    answers of STS have the `bodies`. With a `secret`, it is all parts of credentials;
    otherwise, their access key is the name of the role.
    """

    answer_others: Callable[[HttpRequest], HttpResponse] = _list_nothing
    secret: str = ""

    assumed: list[dict[str, str]] = field(factory=list[dict[str, str]])
    regions: list[str] = field(factory=list[str])
    signed: list[str] = field(factory=list[str])
    lifetimes: list[timedelta] = field(factory=list[timedelta])
    denied: set[str] = field(factory=set[str])
    bodies: list[bytes] = field(factory=list[bytes])

    def answer(self, request: HttpRequest) -> HttpResponse:
        authorization = request.headers.get("authorization", "")
        scope = re.search("Credential=([^/]*)/[^/]*/([^/]*)/", authorization)
        self.signed.append(scope[1] if scope else "nobody")
        if b"Action=" not in request.body:
            return self.answer_others(request)
        query = parse_qs(request.body.decode())
        arguments = {name: values[0] for name, values in query.items()}
        self.assumed.append(arguments)
        if scope:
            self.regions.append(scope[2])
        role = arguments["RoleArn"]
        if role in self.denied:
            error = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>"
            return HttpResponse(status=403, body=f"<R>{error}</R>".encode())
        if self.bodies:
            return HttpResponse(body=self.bodies.pop(0))
        lifetime = self.lifetimes.pop(0) if self.lifetimes else timedelta(hours=1)
        action = arguments["Action"]
        key, secret = self.secret or role.rpartition("/")[2], self.secret or "secret"
        body = (
            f"<R><{action}Result><Credentials><AccessKeyId>{key}</AccessKeyId>"
            f"<SecretAccessKey>{secret}</SecretAccessKey>"
            f"<SessionToken>{secret}</SessionToken>"
            f"<Expiration>{(datetime.now(UTC) + lifetime).isoformat()}</Expiration>"
            f"</Credentials></{action}Result></R>"
        )
        return HttpResponse(body=body.encode())

    @property
    def roles(self) -> list[str]:
        """The roles that were assumed, in order."""
        return [arguments["RoleArn"] for arguments in self.assumed]

    @contextmanager
    def running(self, monkeypatch: pytest.MonkeyPatch) -> Generator["RoleServer"]:
        """Answer all clients while the block runs."""
        with ReplayServer(self.answer, log=False) as server:
            monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
            yield self
