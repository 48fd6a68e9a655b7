"""Fakes: an answer and a call, another fake, and the import."""

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks import bodies
from benchmarks.botocore_parser import botocores_parser
from benchmarks.programs.start_client import our_client
from benchmarks.running import Benchmark, Repeated, Start, measure

_CLIENT = "from typed_aws.sagemaker import ListAssociationsRequest, SageMakerClient"


def response(records: int) -> dict[str, Any]:
    """A response of so many records, as boto3 returns it."""
    page: dict[str, Any] = botocores_parser(bodies.FULL)()
    records_of_page = page["AssociationSummaries"][:records]
    return {"AssociationSummaries": records_of_page}


def with_stubber(records: int) -> Callable[[], object]:
    """Give the Stubber of a typed client a response, and call the client."""
    from botocore.stub import Stubber

    client = our_client("sagemaker")
    answer = response(records)
    stubber: Any = Stubber(client.boto)
    stubber.activate()

    def add_and_call() -> object:
        stubber.add_response("list_associations", answer)
        return client.list_associations()

    return add_and_call


def with_fake(records: int) -> Callable[[], object]:
    """Give a fake a response, and call its client."""
    from botosmith.testing import fake
    from typed_aws import from_dict
    from typed_aws.sagemaker import (
        ListAssociationsRequest,
        ListAssociationsResponse,
        SageMakerClient,
    )

    answer = from_dict(ListAssociationsResponse, response(records))
    made = fake(SageMakerClient)
    client = made.client

    def add_and_call() -> object:
        made.on(ListAssociationsRequest).returns(answer)
        return client.list_associations()

    return add_and_call


def further_fake() -> Callable[[], object]:
    """Make a fake and its client, after others."""
    from botosmith.testing import fake
    from typed_aws.sagemaker import SageMakerClient

    return lambda: fake(SageMakerClient).client


BENCHMARKS: dict[str, Benchmark] = {
    **{
        f"answer, {records}: {name}": Repeated(partial(make, records), waits=False)
        for records in (1, 100)
        for name, make in (("fake", with_fake), ("Stubber", with_stubber))
    },
    "further fake": Repeated(further_fake, waits=False),
    "import, client": Start([sys.executable, "-c", _CLIENT]),
    "import, client and fakes": Start(
        [sys.executable, "-c", f"{_CLIENT}; import botosmith.testing"]
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
