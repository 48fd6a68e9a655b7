"""Release notes, written by a model on Bedrock."""

from follower.aws.bedrock_runtime import (
    AsyncBedrockRuntimeClient,
    ContentBlockDeltaText,
    ContentBlockText,
    ConverseStreamOutputContentBlockDelta,
    Message,
)
from follower.news import News


async def write(client: AsyncBedrockRuntimeClient, model_id: str, news: News) -> str:
    """Write release notes about a release."""
    prompt = f"Write release notes of one sentence about: {news.changes}"
    response = await client.converse_stream(
        model_id=model_id,
        messages=[Message(role="user", content=[ContentBlockText(prompt)])],
    )
    written: list[str] = []
    async with response.stream as events:
        async for event in events:
            match event:
                case ConverseStreamOutputContentBlockDelta(delta):
                    match delta.delta:
                        case ContentBlockDeltaText(text):
                            written.append(text)
                        case _:
                            pass
                case _:
                    pass
    return "".join(written)
