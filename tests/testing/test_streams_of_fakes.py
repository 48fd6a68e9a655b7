"""Bodies and events of fakes are those of botocore's clients, or their counterparts."""

import pytest
from botocore.eventstream import NoInitialResponseError
from botocore.response import StreamingBody

from botosmith.testing import body, events, fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.sdk import Sdk


def test_each_call_gets_a_body_of_its_own(sdk: Sdk, kind: ClientKind) -> None:
    s3 = sdk("s3")
    cls = sdk().AsyncStreamingBody if kind.is_async else sdk().StreamingBody
    with fake(kind.client_class(s3)) as made:
        response = s3.GetObjectResponse(body=body(b"one\ntwo"), content_length=7)
        made.on(s3.GetObjectRequest(bucket="b", key="k")).returns(response, repeat=True)
        for _ in range(2):
            got = kind.result(made.client.get_object(bucket="b", key="k"))
            assert got.content_length == 7
            assert isinstance(got.body, StreamingBody) is not kind.is_async
            assert isinstance(got.body, cls)
            assert got.body.readable()
            with kind.entered(got.body) as text:
                assert kind.listed(text.iter_lines()) == [b"one", b"two"]
            got = kind.result(made.client.get_object(bucket="b", key="k"))
            assert kind.result(got.body.readlines()) == [b"one\n", b"two"]
        assert response.body.read() == b"one\ntwo"
    assert body("é").read() == "é".encode()


def test_requests_of_s3_are_checked_as_always(sdk: Sdk, kind: ClientKind) -> None:
    s3 = sdk("s3")
    with fake(kind.client_class(s3), unused="allow") as made:
        made.on(s3.HeadBucketRequest).returns(s3.HeadBucketResponse())
        with pytest.raises(Exception, match="Invalid bucket name"):
            kind.result(made.client.head_bucket(bucket="no bucket"))
        post = kind.result(made.client.presign_post("b", "k"))
        assert post.fields["key"] == "k"


def test_events_end_or_raise(sdk: Sdk, kind: ClientKind) -> None:
    bedrock = sdk("bedrock_runtime")
    request = bedrock.ConverseStreamRequest(model_id="m", messages=[])
    given = [
        bedrock.ConverseStreamOutputMessageStart(bedrock.MessageStartEvent(role="user"))
    ]
    error = bedrock.ThrottlingException(message="slow down")
    with fake(kind.client_class(bedrock)) as made:
        made.on(request).returns(
            bedrock.ConverseStreamResponse(stream=events(given)),
            bedrock.ConverseStreamResponse(stream=events(given, raises=error)),
        )
        with kind.entered(kind.result(made.client.send(request)).stream) as stream:
            assert isinstance(stream, sdk().AsyncEventStream) is kind.is_async
            assert isinstance(stream, sdk().EventStream) is not kind.is_async
            assert kind.listed(stream) == given
            assert kind.listed(stream) == []
            with pytest.raises(NoInitialResponseError):
                kind.result(stream.get_initial_response())
        stream = kind.result(made.client.send(request)).stream
        got = [event for _, event in zip(given, kind.iterate(stream), strict=False)]
        assert got == given
        with pytest.raises(bedrock.ThrottlingException) as raised:
            next(kind.iterate(stream))
        assert raised.value.operation_name == "ConverseStream"
        assert raised.value.message == "slow down"
