"""Run who_made_what against a replay server on loopback, without an AWS account."""

from pathlib import Path

from botosmith.recording import ReplayServer, exchange_handler
from examples.who_made_what import associations, row, table
from typed_aws.sagemaker import SageMakerClient

EXCHANGES = Path(__file__).parents[1] / "tests" / "recorded" / "written"
MODEL = (
    "arn:aws:sagemaker:us-east-1:123456789012:artifact/4f1c9e0b7a2d4c8f9b3e6d5a1c0f2e7b"
)


def main() -> None:
    """Start the server, print the table, and count the pages."""
    with (
        ReplayServer(exchange_handler(EXCHANGES)) as server,
        SageMakerClient.create(
            region_name="us-east-1",
            endpoint_url=server.url,
            aws_access_key_id="demo",
            aws_secret_access_key="demo",
        ) as client,
    ):
        rows = [row(summary) for summary in associations(client, MODEL, page_size=3)]
    print(table(rows))
    print(f"\n{len(rows)} associations in {len(server.requests)} pages")


if __name__ == "__main__":
    main()
