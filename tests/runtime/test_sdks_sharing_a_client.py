"""Several SDKs on one botocore client: each decodes its own bodies.

SDKs made by botosmith 0.1.0 and newer ones register their handlers under different
names. Neither may be mistaken for a handler that reads responses.
"""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.support.boto import MakeClient
from tests.support.network import ASSOCIATIONS, FakeNetwork, json_answer
from tests.support.sdk import MakeSdk, Sdk

DECODED = b"{}"
"""What is left for botocore to parse when the body was decoded before."""


@pytest.fixture
def boto(make_client: MakeClient) -> Any:
    """A botocore client whose calls all return the same associations."""
    client = make_client("sagemaker")
    FakeNetwork(client, json_answer(ASSOCIATIONS))
    return client


@pytest.fixture(scope="session")
def other_sdk(make_sdk: MakeSdk) -> Sdk:
    return make_sdk("another_sdk")


def before_parse_of(module: str) -> Callable[..., None]:
    """Define a `before_parse` handler in a module of this name."""
    source = "def before_parse(**_): pass"
    namespace = vars(ModuleType(module))
    exec(source, namespace)
    handler: Callable[..., None] = namespace["before_parse"]
    assert handler.__module__ == module
    return handler


def register_before_parse(boto: Any, module: str) -> None:
    """Register a handler the way SDKs do when they wrap a client."""
    boto.meta.events.register_last(
        "before-parse.sagemaker",
        before_parse_of(module),
        unique_id=f"{module.partition('.')[0]}._runtime.decode",
    )


HANDLERS_OF_SDKS = {
    "made by 0.1.0": "older_sdk._runtime.fastpath",
    "made by 0.1.0, within another package": "app.aws._runtime.fastpath",
    "made by this version": "newer_sdk._runtime.responses.hook",
}


@pytest.mark.parametrize(
    "module", HANDLERS_OF_SDKS.values(), ids=HANDLERS_OF_SDKS.keys()
)
@pytest.mark.parametrize("order", ["other SDK first", "other SDK last"])
def test_handlers_of_other_sdks_are_no_observers(
    sdk: Sdk, boto: Any, parsed_bodies: list[object], module: str, order: str
) -> None:
    if order == "other SDK first":
        register_before_parse(boto, module)
    client = sdk("sagemaker").SageMakerClient(boto)
    if order == "other SDK last":
        register_before_parse(boto, module)
    assert client.list_associations().association_summaries
    assert parsed_bodies == [DECODED]


def test_a_handler_by_another_name_is_an_observer(
    sdk: Sdk, boto: Any, parsed_bodies: list[object]
) -> None:
    client = sdk("sagemaker").SageMakerClient(boto)
    register_before_parse(boto, "tracer.fastpath")
    assert client.list_associations().association_summaries
    assert parsed_bodies == [json_answer(ASSOCIATIONS).body]


@pytest.mark.parametrize("order", ["one first", "other first"])
def test_two_sdks_decode_their_own_bodies(
    sdk: Sdk, other_sdk: Sdk, boto: Any, parsed_bodies: list[object], order: str
) -> None:
    sdks = [sdk, other_sdk] if order == "one first" else [other_sdk, sdk]
    clients = [each("sagemaker").SageMakerClient(boto) for each in sdks]
    for client in clients:
        summaries = client.list_associations().association_summaries
        package = type(client).__module__.partition(".")[0]
        assert type(summaries[0]).__module__.partition(".")[0] == package
    assert parsed_bodies == [DECODED, DECODED]


def test_each_sdk_registers_one_handler_under_its_own_name(
    sdk: Sdk, other_sdk: Sdk, boto: Any
) -> None:
    registered: list[str] = []
    register_first = boto.meta.events.register_first

    def note(event: str, handler: object, *, unique_id: str) -> None:
        registered.append(unique_id)
        register_first(event, handler, unique_id=unique_id)

    boto.meta.events.register_first = note
    for one in (sdk, other_sdk, sdk):
        one("sagemaker").SageMakerClient(boto)
    hooks = [one("_runtime.responses.hook") for one in (sdk, other_sdk)]
    assert registered[0] == registered[2] != registered[1]
    for hook, unique_id in zip(hooks, registered, strict=False):
        # Both names begin with the SDK's package, so they cannot clash.
        assert unique_id.rpartition(".")[0] == hook.__package__
        assert hook.current_call.name.rpartition(".")[0] == hook.__package__
    handlers = boto.meta.events._emitter._handlers.prefix_search(
        "before-parse.sagemaker.ListAssociations"
    )
    assert list(handlers) == [hook.before_parse for hook in hooks]
