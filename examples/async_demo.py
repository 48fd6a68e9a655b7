"""Run the demo with an asynchronous client, which makes both lists at the same time."""

import asyncio

from botosmith.recording import ReplayServer, exchange_handler
from examples.demo import EXCHANGES, MODEL
from examples.who_made_what import row, table
from typed_aws import PaginationConfig
from typed_aws.sagemaker import AssociationSummary, AsyncSageMakerClient


async def associations(
    client: AsyncSageMakerClient, model_arn: str, page_size: int = 100
) -> list[AssociationSummary]:
    """The associations that lead to a model, then those that start from it."""
    paginator = client.paginators.list_associations
    config = PaginationConfig(page_size=page_size)
    into = paginator.paginate(destination_arn=model_arn, pagination_config=config)
    out = paginator.paginate(source_arn=model_arn, pagination_config=config)
    responses = await asyncio.gather(into.build_full_result(), out.build_full_result())
    return [
        summary for response in responses for summary in response.association_summaries
    ]


async def run(url: str) -> list[AssociationSummary]:
    """Call a server."""
    async with AsyncSageMakerClient.create(
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id="demo",
        aws_secret_access_key="demo",
    ) as client:
        return await associations(client, MODEL, page_size=3)


def main() -> None:
    """Start the server, print the table, and count the pages."""
    with ReplayServer(exchange_handler(EXCHANGES)) as server:
        rows = [row(summary) for summary in asyncio.run(run(server.url))]
    print(table(rows))
    print(f"\n{len(rows)} associations in {len(server.requests)} pages")


if __name__ == "__main__":
    main()
