"""The client of AWS's own SDK in the stories, as a process of its own.

``python -m tests.duplex.aws.client`` reads JSON: the keys, and for each story its
address and its steps. It prints what the client saw. The environment variable
SSL_CERT_FILE names the certificate.
"""

import asyncio
import json
import os
import sys
from typing import Any

from aws_sdk_bedrock_runtime.client import AsyncBedrockRuntimeClient
from aws_sdk_bedrock_runtime.config import AsyncBedrockRuntimeConfig
from aws_sdk_bedrock_runtime.models import (
    BidirectionalInputPayloadPart,
    InvokeModelWithBidirectionalStreamInputChunk,
    InvokeModelWithBidirectionalStreamOperationInput,
    InvokeModelWithBidirectionalStreamOutputUnknown,
)
from smithy_aws_core.identity.static import StaticCredentialsResolver
from smithy_aws_event_stream.exceptions import UnmodeledEventError
from smithy_http.aio.crt import AWSCRTHTTPClient

# Seconds, after which a story hangs.
LIMIT = 10
# Its names of botocore's errors.
NAMES = {
    "ChecksumMismatch": "UnreadableResponseError",
    "InvalidEventBytes": "UnreadableResponseError",
}


class Client:
    """Does the steps of a story, and notes what it sees."""

    def __init__(self, stream: Any, seen: list[str]) -> None:
        self.stream = stream
        self.seen = seen
        self.sent = 0

    async def do(self, steps: list[Any]) -> None:
        for name, *arguments in steps:
            await getattr(self, name)(*arguments)

    async def send(self, size: int, count: int) -> None:
        for _ in range(count):
            data = bytes([self.sent % 256]) * size
            self.sent += 1
            part = BidirectionalInputPayloadPart(bytes_=data)
            event = InvokeModelWithBidirectionalStreamInputChunk(part)
            await self.stream.input_stream.send(event)

    async def read(self, count: int | None = None) -> None:
        """Read events, to the end without a number."""
        _, output = await self.stream.await_output()
        while count is None or count > 0:
            event = await output.receive()
            if event is None:
                self.seen.append("end")
                return
            if isinstance(event, InvokeModelWithBidirectionalStreamOutputUnknown):
                self.seen.append("unknown")
            else:
                data = event.value.bytes_
                self.seen.append(f"{data[0]} * {len(data)}")
            count = None if count is None else count - 1

    async def answered(self) -> None:
        await self.stream.await_output()
        self.seen.append("answered")

    async def end(self) -> None:
        await self.stream.input_stream.close()

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def together(self, *all_steps: list[Any]) -> None:
        await asyncio.gather(*(self.do(steps) for steps in all_steps))


async def play(url: str, steps: list[Any], keys: dict[str, str]) -> list[str]:
    """Play a story; return what the client saw."""
    seen: list[str] = []
    try:
        async with asyncio.timeout(LIMIT):
            config = await AsyncBedrockRuntimeConfig.resolve(
                endpoint_uri=url,
                region="us-east-1",
                transport=AWSCRTHTTPClient(),
                aws_credentials_identity_resolver=StaticCredentialsResolver(),
                **keys,
            )
            client = AsyncBedrockRuntimeClient(config)
            stream = await client.invoke_model_with_bidirectional_stream(
                InvokeModelWithBidirectionalStreamOperationInput(model_id="model")
            )
            await Client(stream, seen).do(steps)
            await stream.close()
            await client.close()
    except TimeoutError:
        seen.append("hangs")
    except UnmodeledEventError as error:
        seen.append(error.code)
    except Exception as error:
        name = type(error).__name__
        seen.append(NAMES.get(name, name))
    return seen


async def main() -> None:
    given = json.load(sys.stdin)
    playing = [play(*story, given["keys"]) for story in given["stories"]]
    print(json.dumps(await asyncio.gather(*playing)), flush=True)
    # Streams that hang would keep the process.
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main())
