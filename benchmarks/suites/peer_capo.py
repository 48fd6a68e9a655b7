"""capo and our SDK, in one environment: calls over loopback, in processor time."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import clients
from benchmarks.running import (
    Benchmark,
    Repeated,
    measure,
    page_server,
    server,
    without_msgspec,
)


def _capo(service: str, name: str, url: str, **arguments: object) -> Any:
    module: Any = import_module(f"capo_{service}")
    credentials = module.Credentials(access_key="a", secret_key="b")
    make: Any = getattr(module, name)
    return make(region="us-east-1", endpoint=url, credentials=credentials, **arguments)


def capo_associations(records: int) -> Callable[[], object]:
    """A page of associations, with capo."""
    client = _capo("sagemaker", "SageMakerClient", server())
    return lambda: client.list_associations(max_results=records)


def our_associations(records: int) -> Callable[[], object]:
    """The same page with our client."""
    client = clients.ours(server(), in_c=False)
    return lambda: client.list_associations(max_results=records)


def capo_functions() -> Callable[[], object]:
    """A page of functions, with capo."""
    client = _capo("lambda", "LambdaClient", page_server())
    return lambda: client.list_functions()


def our_functions() -> Callable[[], object]:
    """The same page with our client."""
    without_msgspec()
    client = clients.created("lambda", page_server())
    return lambda: client.list_functions()


def capo_objects() -> Callable[[], object]:
    """A page of S3 objects, with capo."""
    client = _capo("s3", "S3Client", page_server(), force_path_style=True)
    return lambda: client.list_objects_v2("bucket")


def our_objects() -> Callable[[], object]:
    """The same page with our client, which asks for encoded keys, as botocore does."""
    client = clients.created("s3", page_server())
    return lambda: client.list_objects_v2(bucket="bucket")


_CALLS: dict[str, tuple[Callable[[], Callable[[], object]], ...]] = {
    "1 record": (partial(our_associations, 1), partial(capo_associations, 1)),
    "100 records": (partial(our_associations, 100), partial(capo_associations, 100)),
    "functions": (our_functions, capo_functions),
    "objects": (our_objects, capo_objects),
}

BENCHMARKS: dict[str, Benchmark] = {
    f"call beside capo, {name}: {who}": Repeated(setup, waits=False)
    for name, setups in _CALLS.items()
    for who, setup in zip(("ours", "capo"), setups, strict=True)
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
