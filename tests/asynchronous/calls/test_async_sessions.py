"""The sessions that `create` of asynchronous clients makes clients with."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from botocore.session import get_session as get_botocore_session

from tests.asynchronous.conftest import SERVICES
from tests.support.async_network import AsyncFakeNetwork
from tests.support.network import ASSOCIATIONS, json_answer
from tests.support.profiles import use_profiles
from tests.support.sdk import Sdk, async_client_class, client_class


@pytest.fixture(autouse=True)
def new_sessions(sdk: Sdk) -> Iterator[None]:
    """Let each test start and end without sessions."""
    sdk().set_default_session(None)
    yield
    sdk().set_default_session(None)


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what profiles write when their credentials are looked up."""
    use_profiles(tmp_path, monkeypatch)
    return tmp_path


def _aio_session(**arguments: Any) -> Any:
    return import_module("aiobotocore.session").AioSession(**arguments)


async def _access_key(cls: Any, **arguments: Any) -> str:
    async with cls.create(**arguments) as client:
        key: str = client.boto._request_signer._credentials.access_key
        return key


@pytest.mark.parametrize("profile", [None, "b"])
def test_clients_in_a_loop_get_credentials_once(
    sdk: Sdk, logs: Path, profile: str | None
) -> None:
    name = profile or "default"

    async def run() -> list[str]:
        classes = [async_client_class(sdk(one)) for one in ("s3", "sqs", "sagemaker")]
        made = (_access_key(cls, profile_name=profile) for cls in classes)
        return [*await asyncio.gather(*made)]

    assert asyncio.run(run()) == [f"from-{name}"] * 3
    assert (logs / f"{name}.log").read_text() == "x"
    # A session belongs to one loop.
    assert asyncio.run(run()) == [f"from-{name}"] * 3
    assert (logs / f"{name}.log").read_text() == "xx"


def test_loops_in_several_threads_have_their_own_sessions(sdk: Sdk, logs: Path) -> None:
    cls = async_client_class(sdk("sqs"))
    keys: list[str] = []

    def run() -> None:
        keys.append(asyncio.run(_access_key(cls)))

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert keys == ["from-default"] * 3
    assert (logs / "default.log").read_text() == "xxx"


def test_sessions_of_ended_loops_are_forgotten(sdk: Sdk) -> None:
    cls = async_client_class(sdk("sqs"))
    of_loops = sdk("_runtime.calls.sessions").of_loops
    loops: list[weakref.ref[Any]] = []

    async def run() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        assert len(of_loops) < 2
        await _access_key(cls)
        assert list(of_loops) == [asyncio.get_running_loop()]

    for _ in range(3):
        asyncio.run(run())
    sdk().set_default_session(None)
    gc.collect()
    assert [loop() for loop in loops] == [None] * 3


def test_sessions_of_the_other_kind_are_refused(sdk: Sdk) -> None:
    cls = async_client_class(sdk("sqs"))
    boto3_session = import_module("boto3").Session()
    for session in (get_botocore_session(), boto3_session, "session"):
        with pytest.raises(TypeError, match="not a session of aioboto3 or aiobotocore"):
            cls.create(session=session)
    session = _aio_session()
    with pytest.raises(TypeError, match="not a session of boto3 or botocore"):
        client_class(sdk("sqs")).create(session=session)
    with pytest.raises(TypeError, match="not a session of boto3 or botocore"):
        sdk().set_default_session(session)
    with pytest.raises(ValueError, match="give session or profile_name"):
        cls.create(session=session, profile_name="b")


@pytest.mark.parametrize("given", [False, True])
def test_clients_are_made_from_slices(sdk: Sdk, given: bool) -> None:
    """The models that the SDK was generated from are those of this botocore."""
    cls = async_client_class(sdk("sagemaker"))
    sliced = sdk("_runtime.calls.slices.sliced_loader").SlicedLoader

    async def run() -> None:
        session = _aio_session() if given else None
        async with cls.create(session=session, region_name="eu-west-1") as client:
            assert type(client.boto._loader) is sliced
            AsyncFakeNetwork(client.boto, json_answer(ASSOCIATIONS))
            assert (await client.list_associations()).next_token == "more"
        # The other clients of the session are as before.
        if session is not None:
            async with session.create_client("sagemaker", "eu-west-1") as plain:
                assert type(plain._loader) is not sliced

    asyncio.run(run())


@pytest.mark.parametrize("service", [one.partition(":")[0] for one in SERVICES])
def test_sliced_clients_equal_others(sdk: Sdk, service: str) -> None:
    cls = async_client_class(sdk(service.replace("-", "_")))

    async def run() -> None:
        async with (
            cls.create(region_name="eu-west-1") as client,
            _aio_session().create_client(service, "eu-west-1") as plain,
        ):
            assert client.meta.endpoint_url == plain.meta.endpoint_url
            mapping = client.meta.method_to_api_mapping
            assert dict(mapping) == dict(plain.meta.method_to_api_mapping)
            assert dir(client.boto) == dir(plain)

    asyncio.run(run())
