"""A chat with Bedrock: unions and an event stream."""

from collections.abc import Iterator

from typed_aws import ServiceError, UnknownVariant, Variant
from typed_aws.bedrock_runtime import (
    BedrockRuntimeClient,
    ContentBlockDeltaText,
    ContentBlockText,
    ConverseStreamOutput,
    ConverseStreamOutputContentBlockDelta,
    Message,
    ThrottlingException,
)

client = BedrockRuntimeClient.create()


def answer(question: str) -> Iterator[str]:
    """Ask, and yield the answer as it comes."""
    message = Message(role="user", content=[ContentBlockText(question)])
    try:
        response = client.converse_stream(model_id="m", messages=[message])
        with response.stream as events:
            for event in events:
                yield part(event)
    except ThrottlingException as error:
        print("later:", error.message)
    except ServiceError as error:
        print(error.status_code, error.response_metadata.retry_attempts)


def part(event: ConverseStreamOutput) -> str:
    """Read the text of an event; empty if it has none."""
    match event:
        case ConverseStreamOutputContentBlockDelta(value):
            if isinstance(value.delta, ContentBlockDeltaText):
                return value.delta.value
        case UnknownVariant(tag):
            print("unknown:", tag)
        case _:
            print("other:", name(event))
    return ""


def name(variant: Variant) -> str:
    """Name a variant of any union."""
    return type(variant).__name__
