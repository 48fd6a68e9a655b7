"""Bodies and events of fakes are those of botocore's clients."""

import pytest
from botocore.eventstream import NoInitialResponseError
from botocore.response import StreamingBody

from botosmith.testing import body, events, fake
from tests.support.sdk import Sdk


def test_each_call_gets_a_body_of_its_own(sdk: Sdk) -> None:
    s3 = sdk("s3")
    with fake(s3.S3Client) as made:
        response = s3.GetObjectResponse(body=body(b"one\ntwo"), content_length=7)
        made.on(s3.GetObjectRequest(bucket="b", key="k")).returns(response, repeat=True)
        for _ in range(2):
            got = made.client.get_object(bucket="b", key="k")
            assert got.content_length == 7
            assert isinstance(got.body, StreamingBody)
            assert isinstance(got.body, sdk().StreamingBody)
            with got.body as text:
                assert [*text.iter_lines()] == [b"one", b"two"]
        assert response.body.read() == b"one\ntwo"
    assert body("é").read() == "é".encode()


def test_requests_of_s3_are_checked_as_always(sdk: Sdk) -> None:
    s3 = sdk("s3")
    with fake(s3.S3Client, unused="allow") as made:
        made.on(s3.HeadBucketRequest).returns(s3.HeadBucketResponse())
        with pytest.raises(Exception, match="Invalid bucket name"):
            made.client.head_bucket(bucket="no bucket")
        with pytest.raises(NotImplementedError, match="does not transfer files"):
            made.client.upload_file("f", "b", "k")
        assert made.client.presign_post("b", "k").fields["key"] == "k"


def test_events_end_or_raise(sdk: Sdk) -> None:
    bedrock = sdk("bedrock_runtime")
    request = bedrock.ConverseStreamRequest(model_id="m")
    given = [
        bedrock.ConverseStreamOutputMessageStart(bedrock.MessageStartEvent(role="user"))
    ]
    error = bedrock.ThrottlingException(message="slow down")
    with fake(bedrock.BedrockRuntimeClient) as made:
        made.on(request).returns(
            bedrock.ConverseStreamResponse(stream=events(given)),
            bedrock.ConverseStreamResponse(stream=events(given, raises=error)),
        )
        with made.client.send(request).stream as stream:
            assert isinstance(stream, sdk().EventStream)
            assert not isinstance(stream, sdk().AsyncEventStream)
            assert [*stream] == given
            assert [*stream] == []
            with pytest.raises(NoInitialResponseError):
                stream.get_initial_response()
        stream = made.client.send(request).stream
        got = [event for _, event in zip(given, stream, strict=False)]
        assert got == given
        with pytest.raises(bedrock.ThrottlingException) as raised:
            next(iter(stream))
        assert raised.value.operation_name == "ConverseStream"
        assert raised.value.message == "slow down"
