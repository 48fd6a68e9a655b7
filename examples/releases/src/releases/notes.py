"""Release notes, written by a model on Bedrock."""

from collections.abc import Iterator

from releases.aws.bedrock_runtime import (
    BedrockRuntimeClient,
    ContentBlockDeltaText,
    ContentBlockText,
    ConversationRole,
    ConverseStreamOutputContentBlockDelta,
    ConverseStreamOutputMessageStop,
    Message,
    StopReason,
)


class CutOffError(Exception):
    """The model stopped before it had finished."""


def write(client: BedrockRuntimeClient, model_id: str, changes: str) -> Iterator[str]:
    """Write release notes about changes, piece by piece as the model writes them.

    Raises:
        CutOffError: The model did not finish its turn.
    """
    prompt = f"Write release notes of one sentence about: {changes}"
    response = client.converse_stream(
        model_id=model_id,
        messages=[
            Message(role=ConversationRole.USER, content=[ContentBlockText(prompt)])
        ],
    )
    with response.stream as events:
        for event in events:
            match event:
                case ConverseStreamOutputContentBlockDelta(delta):
                    match delta.delta:
                        case ContentBlockDeltaText(text):
                            yield text
                        case _:
                            pass
                case ConverseStreamOutputMessageStop(stop):
                    if stop.stop_reason != StopReason.END_TURN:
                        raise CutOffError(stop.stop_reason)
                case _:
                    pass
