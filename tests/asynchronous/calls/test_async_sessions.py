"""The sessions that `create` of asynchronous clients makes clients with."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.session import Session, get_session

from tests.asynchronous.event_loop import in_event_loop
from tests.support.async_network import fake_network
from tests.support.network import ASSOCIATIONS, json_answer
from tests.support.patience import PATIENCE
from tests.support.profiles import use_profiles
from tests.support.sdk import Sdk, async_client_class, client_class

pytestmark = pytest.mark.usefixtures("no_default_session")

READER = "arn:aws:iam::123456789012:role/reader"


async def _access_key(cls: Any, **arguments: Any) -> str:
    async with cls.create(**arguments) as client:
        key: str = client.boto._request_signer._credentials.access_key
        return key


@pytest.mark.parametrize("profile", [None, "b"])
def test_clients_of_all_loops_and_threads_get_credentials_once(
    sdk: Sdk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str | None
) -> None:
    use_profiles(tmp_path, monkeypatch)
    name = profile or "default"
    keys: list[str] = []

    async def run() -> None:
        classes = [async_client_class(sdk(one)) for one in ("s3", "sqs", "sagemaker")]
        made = (_access_key(cls, profile_name=profile) for cls in classes)
        keys.extend(await asyncio.gather(*made))

    with ThreadPoolExecutor(2) as threads:
        for one in [threads.submit(lambda: asyncio.run(run())) for _ in range(2)]:
            one.result()
    synchronous = client_class(sdk("sqs")).create(profile_name=profile)
    keys.append(synchronous.boto._request_signer._credentials.access_key)
    assert keys == [f"from-{name}"] * 7
    assert (tmp_path / f"{name}.log").read_text() == "x"


@in_event_loop
async def test_cancelled_lookup_does_not_hinder_others(
    sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, finish = threading.Event(), threading.Event()
    look_up = Session.get_credentials

    def slow(session: Session) -> Any:
        began.set()
        assert finish.wait(PATIENCE)
        return look_up(session)

    monkeypatch.setattr(Session, "get_credentials", slow)
    cls = async_client_class(sdk("sagemaker"))
    tasks = [asyncio.create_task(_access_key(cls)) for _ in range(3)]
    await asyncio.to_thread(began.wait, PATIENCE)
    tasks[0].cancel()
    await asyncio.wait(tasks[:1])
    finish.set()
    await asyncio.wait(tasks)
    assert tasks[0].cancelled()
    assert tasks[1].result() == tasks[2].result()


class _AioSession:
    """A session whose methods are coroutine functions, as those of aiobotocore."""

    def create_client(self, *_: object, **__: object) -> None:
        raise NotImplementedError

    async def get_credentials(self) -> None:
        raise NotImplementedError


def _of_aiobotocore(module: str, name: str, other: Any) -> Any:
    """Get a class of aiobotocore, or another one if that is not installed."""
    if find_spec("aiobotocore") is None:
        return other
    return getattr(import_module(f"aiobotocore.{module}"), name)


def test_session_of_aiobotocore_is_refused(sdk: Sdk) -> None:
    session = _of_aiobotocore("session", "AioSession", _AioSession)()
    for refused in (
        async_client_class(sdk("sqs")).create,
        client_class(sdk("sqs")).create,
        sdk().set_default_session,
        partial(sdk().assume_role, READER),
    ):
        with pytest.raises(TypeError, match=r"boto3 or botocore, .* wrap that: Asy"):
            refused(session=session)


class _OtherConfig(Config):
    """Settings with an option that botocore does not know, as those of aiobotocore."""

    def __init__(self, connector_args: Any = None, **options: Any) -> None:
        super().__init__(**options)
        self.connector_args = connector_args


def test_settings_that_botocore_does_not_know_are_refused(sdk: Sdk) -> None:
    cls = async_client_class(sdk("sqs"))
    config = _of_aiobotocore("config", "AioConfig", _OtherConfig)
    unknown = config(connector_args={"keepalive_timeout": 3})
    message = r"'connector_args' .* wrap that: AsyncSQSCl"
    with pytest.raises(TypeError, match=message):
        cls.create(config=unknown)

    async def number_of_connections() -> int:
        async with cls.create(config=config(max_pool_connections=3)) as client:
            with pytest.raises(TypeError, match=message):
                client.with_options(config=unknown)
            number: int = client.meta.config.max_pool_connections
            return number

    assert asyncio.run(number_of_connections()) == 3


@pytest.mark.parametrize("given", [False, True])
def test_clients_are_made_from_slices(
    sdk: Sdk, given: bool, botocore_models: Path | None
) -> None:
    if botocore_models is not None:
        pytest.skip("slices are made from the models of the installed botocore")
    cls = async_client_class(sdk("sagemaker"))
    sliced = sdk("_runtime.calls.slices.sliced_loader").SlicedLoader

    async def run() -> None:
        session = get_session() if given else None
        async with cls.create(session=session, region_name="eu-west-1") as client:
            assert type(client.boto._loader) is sliced
            fake_network(client, json_answer(ASSOCIATIONS))
            assert (await client.list_associations()).next_token == "more"
        # The other clients of the session are as before.
        if session is not None:
            plain: Any = session.create_client("sagemaker", "eu-west-1")
            assert type(plain._loader) is not sliced

    asyncio.run(run())
