"""Print who created which associations of a model, as a table."""

import argparse
from collections.abc import Iterable, Iterator, Sequence

from typed_aws import PaginationConfig
from typed_aws.sagemaker import AssociationSummary, SageMakerClient, UserContext


def associations(
    client: SageMakerClient, model_arn: str, page_size: int = 100
) -> Iterator[AssociationSummary]:
    """The associations that lead to a model, then those that start from it."""
    paginator = client.paginators.list_associations
    config = PaginationConfig(page_size=page_size)
    into = paginator.paginate(destination_arn=model_arn, pagination_config=config)
    yield from into.items()
    out = paginator.paginate(source_arn=model_arn, pagination_config=config)
    yield from out.items()


def who(user: UserContext | None) -> str:
    """The best name of a user: from Studio, else from the session or from IAM."""
    if user is None:
        return "-"
    if user.user_profile_name:
        return user.user_profile_name
    identity = user.iam_identity
    if identity is None:
        return "-"
    return identity.source_identity or tail(identity.arn)


def tail(arn: str | None) -> str:
    """The last part of an ARN."""
    return "-" if arn is None else arn.rpartition("/")[2]


def row(summary: AssociationSummary) -> tuple[str, ...]:
    """A line of the table; any member may be missing from a response."""
    kind, created = summary.association_type, summary.creation_time
    return (
        summary.source_name or tail(summary.source_arn),
        summary.destination_name or tail(summary.destination_arn),
        "-" if kind is None else kind if kind.is_known else f"{kind} (new)",
        who(summary.created_by),
        "-" if created is None else created.strftime("%Y-%m-%d %H:%M"),
    )


def table(rows: Iterable[Sequence[str]]) -> str:
    """Format rows in columns under their headings."""
    head = ("SOURCE", "DESTINATION", "ASSOCIATION", "WHO", "WHEN (UTC)")
    lines = [head, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def main() -> None:
    """Print the table of a model in your account."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="ARN of the model's artifact")
    model: str = parser.parse_args().model
    with SageMakerClient.create() as client:
        print(table(map(row, associations(client, model))))


if __name__ == "__main__":
    main()
