"""AWS STS, and SageMaker without content, for tests of roles."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

from attrs import define, field

from botosmith.recording import HttpRequest, HttpResponse


@define
class RoleServer:
    """AWS STS, and SageMaker, which lists nothing.

    `signed` says who signed the calls. Credentials are valid for the `lifetimes`, in
    turn, and then for an hour. Nobody may assume roles that are `denied`. The next
    answers of STS have the `bodies`.
    """

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
            return HttpResponse(body=b"{}")
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
        name = role.rpartition("/")[2]
        body = (
            f"<R><{action}Result><Credentials><AccessKeyId>{name}</AccessKeyId>"
            "<SecretAccessKey>secret</SecretAccessKey><SessionToken>t</SessionToken>"
            f"<Expiration>{(datetime.now(UTC) + lifetime).isoformat()}</Expiration>"
            f"</Credentials></{action}Result></R>"
        )
        return HttpResponse(body=body.encode())
