"""Calls over loopback, with early decoding and without."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import bodies, clients
from benchmarks.running import Benchmark, Repeated, measure, page_server, server


def boto3(records: int) -> Callable[[], object]:
    """A call with boto3."""
    client = clients.boto("sagemaker", server())
    return lambda: client.list_associations(MaxResults=records)


def ours(
    records: int, *, in_c: bool = True, decode: str = "auto"
) -> Callable[[], object]:
    """The same call with our client."""
    client = clients.ours(server(), in_c=in_c, decode=decode)
    return lambda: client.list_associations(max_results=records)


def boto3_cattrs(records: int) -> Callable[[], object]:
    """A call with boto3, whose response cattrs structures."""
    from benchmarks.models import structure_page

    call: Any = boto3(records)
    structure = structure_page()
    return lambda: structure(call())


def boto3_users() -> Callable[[], object]:
    """A page of IAM users in XML, with boto3."""
    client = clients.boto("iam", page_server())
    return lambda: client.list_users()


def our_users() -> Callable[[], object]:
    """The same page with our client."""
    client = _ours("iam", "IAMClient")
    return lambda: client.list_users()


def boto3_objects() -> Callable[[], object]:
    """A page of S3 objects in XML, with boto3."""
    client = clients.boto("s3", page_server())
    return lambda: client.list_objects_v2(Bucket="bucket")


def our_objects() -> Callable[[], object]:
    """The same page with our client."""
    client = _ours("s3", "S3Client")
    return lambda: client.list_objects_v2(bucket="bucket")


def _ours(service: str, name: str) -> Any:
    make: Any = getattr(import_module(f"typed_aws.{service}"), name)
    return make(clients.boto(service, page_server()))


def traced(make: Callable[[], Callable[[], object]]) -> Callable[[], object]:
    """A call that OpenTelemetry's instrumentation of botocore traces."""
    from opentelemetry.sdk.trace import TracerProvider

    # Untyped, and without stubs for pyright.
    instrumentation: Any = import_module("opentelemetry.instrumentation.botocore")
    instrumentation.BotocoreInstrumentor().instrument(tracer_provider=TracerProvider())
    return make()


def stubbed(*, typed: bool) -> Callable[[], object]:
    """A call that a Stubber answers."""
    from botocore.stub import Stubber

    from benchmarks.botocore_parser import botocores_parser

    client = clients.boto("sagemaker")
    response = botocores_parser(bodies.FULL)()
    stubber: Any = Stubber(client)
    stubber.activate()
    call = client.list_associations
    if typed:
        from typed_aws.sagemaker import SageMakerClient

        call = SageMakerClient(client).list_associations

    def add_and_call() -> object:
        stubber.add_response("list_associations", response)
        return call()

    return add_and_call


BENCHMARKS: dict[str, Benchmark] = {
    "call, 100 records: boto3": Repeated(partial(boto3, 100)),
    "call, 100 records: ours": Repeated(partial(ours, 100, in_c=False)),
    "call, 100 records: ours, msgspec": Repeated(partial(ours, 100)),
    "call, 100 records: ours, by dicts": Repeated(partial(ours, 100, decode="dict")),
    "call, 100 records: boto3 + cattrs": Repeated(partial(boto3_cattrs, 100)),
    "call, 1 record: boto3": Repeated(partial(boto3, 1)),
    "call, 1 record: ours": Repeated(partial(ours, 1, in_c=False)),
    "call, 1 record: ours, msgspec": Repeated(partial(ours, 1)),
    "Stubber: boto3": Repeated(partial(stubbed, typed=False), waits=False),
    "Stubber: ours": Repeated(partial(stubbed, typed=True), waits=False),
    "IAM, XML: boto3": Repeated(boto3_users),
    "IAM, XML: ours": Repeated(our_users),
    "S3, XML: boto3": Repeated(boto3_objects),
    "S3, XML: ours": Repeated(our_objects),
    "traced, 1 record: boto3": Repeated(partial(traced, partial(boto3, 1))),
    "traced, 1 record: ours": Repeated(partial(traced, partial(ours, 1))),
    "traced, 100 records: boto3": Repeated(partial(traced, partial(boto3, 100))),
    "traced, 100 records: ours": Repeated(partial(traced, partial(ours, 100))),
    "traced, S3, XML: boto3": Repeated(partial(traced, boto3_objects)),
    "traced, S3, XML: ours": Repeated(partial(traced, our_objects)),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
