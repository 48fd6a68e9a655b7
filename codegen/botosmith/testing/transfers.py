"""The calls that transfers of files make with the client of a fake.

Transfers call botocore's client, as they do with any client. Here, these calls become
typed ones, which the fake answers, and its responses become botocore's results.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from http.client import responses
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen
from botocore.utils import parse_to_aware_datetime

from .rules import Answers, Call, Condition
from .sdk import seam_of
from .streams import DATA, sync_body

if TYPE_CHECKING:
    from ..runtime.testing import Steps

_ARGUMENTS = "botosmith.testing.arguments"

# What transfers need of results, if the response of a rule does not have it.
_NEEDED: Mapping[str, dict[str, object]] = {
    "CreateMultipartUpload": {"UploadId": "upload"},
    "GetObject": {"Body": sync_body(b"")},
    "UploadPart": {"ETag": '"part"'},
    "UploadPartCopy": {"CopyPartResult": {"ETag": '"part"'}},
}


def keep_arguments(params: Mapping[str, object], context: Any, **_: object) -> None:
    """Keep the arguments of a call before botocore changes them."""
    context[_ARGUMENTS] = {**params}


def call_of(client: Any, model: Any, context: Mapping[str, Any]) -> TransferCall:
    """Make the typed call of a transfer's call, and read the body that it sends.

    Args:
        client: The client of the fake.
        model: botocore's model of the operation.
        context: The context of the call.

    Raises:
        NotImplementedError: The SDK does not have the operation.
    """
    seam = seam_of(client.__class__)
    cls = getattr(seam.service_of(client), f"{model.name}Request", None)
    if cls is None:
        name = f"{client.__service__}:{model.name}"
        raise NotImplementedError(f"the SDK was generated without {name}")
    arguments: dict[str, Any] = context[_ARGUMENTS]
    if (body := arguments.get("Body")) is not None:
        # s3transfer reports the progress of what is read while a request is sent.
        getattr(body, "signal_transferring", lambda: None)()
        arguments["Body"] = _Sent(body.read())
    for name, value in arguments.items():
        if model.input_shape.members[name].type_name == "timestamp":
            arguments[name] = parse_to_aware_datetime(value)  # which may be text
    request = seam.from_dict(cls, arguments)
    arguments = seam.operation_of(client, cls).encode(request)
    return TransferCall(request, arguments, model=model)


class _Sent(bytes):
    """The bytes of a body that was sent as a stream, which recordings take it for."""

    read = None


@frozen(eq=False)
class TransferCall(Call):
    """A call that a transfer makes."""

    model: Any = field(kw_only=True)
    """botocore's model of the operation."""

    def implied(self, rules: Mapping[str, Sequence[Answers]]) -> Sequence[Answers]:
        """Make the rules that a test need not have: for sizes, and for aborts."""
        if self.model.name == "HeadObject":
            return [self._sized(one, one.next) for one in rules.get("GetObject", ())]
        if self.model.name != "AbortMultipartUpload":
            return ()
        made = Answers(Condition(type(self.request)), None, is_async=False)
        made.add([lambda _: self.request.__response_class__()()], repeat=True)
        return [made]

    def _sized(self, rule: Answers, outcome: Any) -> Answers:
        """Make a rule that answers with the size of what another rule answers with.

        A response stays for the call for the data, but an error is taken.
        """
        wanted, cls = rule.condition, rule.condition.request_class
        request = seam_of(cls).from_dict(cls, self.arguments)

        def answer(_: Call) -> Steps[object]:
            rule.used += 1
            try:
                made = outcome(Call(request, self.arguments))
                while isinstance(made, Generator):
                    made = yield from cast("Steps[object]", made)
            except BaseException:
                rule.drop(outcome)
                raise
            return made

        if (where := wanted.where) is not None:
            wanted = Condition(
                cls, wanted.call, wanted.exactly, lambda _: where(request)
            )
        made = Answers(wanted, None, rule.is_async, rule.used)
        made.add([] if outcome is None else [answer], repeat=False)
        return made

    def failed(self, response: dict[str, Any]) -> dict[str, Any]:
        """Change botocore's result of an error, if the answer has no body."""
        if self.model.name != "HeadObject":
            return response
        status = response["ResponseMetadata"]["HTTPStatusCode"]
        details = {"Code": f"{status}", "Message": responses.get(status, "")}
        return response | {"Error": details}

    def result(self, response: Any) -> dict[str, Any]:
        """Make botocore's result of the response of a rule.

        Raises:
            ValueError: The response does not say the size that the call asks for.
        """
        made: dict[str, Any] = seam_of(response.__class__).to_dict(response)
        made = _NEEDED.get(self.model.name, {}) | made
        if (data := getattr(made.get("Body"), DATA, None)) is not None:
            made["Body"] = sync_body(self._cut(data, made))
            made.setdefault("ContentLength", len(data))
        if self.model.name == "HeadObject" and "ContentLength" not in made:
            raise ValueError(f"{response!r} has no content_length for a transfer")
        return made

    def _cut(self, data: bytes, result: dict[str, Any]) -> bytes:
        """Cut the range that the call asks for, and say in the result which it is."""
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", str(self.arguments.get("Range")))
        if asked is None or not data or "ContentRange" in result:
            return data
        first, last = int(asked[1]), min(int(asked[2] or len(data)), len(data) - 1)
        result["ContentRange"] = f"bytes {first}-{last}/{len(data)}"
        result["ContentLength"] = last + 1 - first
        return data[first : last + 1]
