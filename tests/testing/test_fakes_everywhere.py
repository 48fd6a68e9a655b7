"""Fakes that answer created clients are a stack, and refuse what `create` refuses."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from contextvars import copy_context
from threading import Event, Thread
from typing import Any, TypeVar
from urllib.parse import urlsplit

import pytest
from botocore.session import Session

from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.support.patience import PATIENCE
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    ListAssociationsRequest,
    ListAssociationsResponse,
    SageMakerClient,
)

T = TypeVar("T")


class Mixin:
    """A user's class that makes clients with another region."""

    @classmethod
    def create(cls, **arguments: Any) -> Any:
        parent: Any = super()
        return parent.create(**{"region_name": "eu-west-1", **arguments})


class Mixed(Mixin, SageMakerClient):
    """A user's client."""


class Own(SageMakerClient):
    """A user's client with a constructor of its own."""

    @classmethod
    def create(cls, name: str = "own", **arguments: Any) -> Any:
        client: Any = super().create(**arguments)
        client.name = name
        return client


def named(name: str, cls: Any = SageMakerClient) -> Fake[Any]:
    """Make a fake whose answers have its name."""
    made = fake(cls, everywhere=True, unused="allow")
    answer = ListAssociationsResponse(next_token=name)
    made.on(ListAssociationsRequest).returns(answer, repeat=True)
    return made


def answering(cls: Any = SageMakerClient, kind: ClientKind = SYNCHRONOUS) -> str:
    """The name of the fake that answers a client of `create`."""
    client = kind.opened(cls.create(region_name="us-east-1"))
    return str(kind.result(client.list_associations()).next_token)


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    classes = (SageMakerClient, AsyncSageMakerClient, Mixed, Own, Mixin)
    before = [(vars(cls).get("create"), cls.create) for cls in classes]
    yield
    assert [(vars(cls).get("create"), cls.create) for cls in classes] == before


def refusal(call: Callable[[], object]) -> tuple[type[Exception], str]:
    try:
        call()
    except Exception as error:
        return type(error), str(error)
    raise AssertionError("nothing was refused")


def in_thread(step: Callable[[], T]) -> T:
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(step).result(PATIENCE)


def test_fakes_may_end_in_any_order() -> None:
    first, second, third = (named(name) for name in ("first", "second", "third"))
    with ExitStack() as last:
        with ExitStack() as blocks:
            blocks.enter_context(first)
            last.enter_context(second)
            assert answering() == "second"
        assert answering() == "second"
        last.enter_context(third)
        assert answering() == "third"


def test_rules_are_checked_when_the_last_block_ends() -> None:
    made = fake(SageMakerClient, everywhere=True)
    made.on(ListAssociationsRequest).returns(ListAssociationsResponse())
    with made:
        with made:
            pass
        assert answering() == "None"
    made.on(ListAssociationsRequest).returns(ListAssociationsResponse())
    with pytest.raises(AssertionError, match="answered no call"), made, made:
        pass


@pytest.mark.parametrize("cls", [SageMakerClient, AsyncSageMakerClient])
def test_each_task_gets_the_answers_of_its_own_fake(cls: Any) -> None:
    async def found() -> str:
        if cls is SageMakerClient:
            return answering()
        async with cls.create(region_name="us-east-1") as client:
            return str((await client.list_associations()).next_token)

    async def enter(name: str, entered: asyncio.Event, goes_on: asyncio.Event) -> str:
        with named(name, cls):
            entered.set()
            await goes_on.wait()
            return await found()

    async def main() -> list[str]:
        events = [asyncio.Event() for _ in range(4)]
        one = asyncio.create_task(enter("one", events[0], events[1]))
        await events[0].wait()
        two = asyncio.create_task(enter("two", events[2], events[3]))
        await events[2].wait()
        before = await found()
        # The first one ends first.
        events[1].set()
        first = await one
        after = await found()
        events[3].set()
        return [before, first, after, await two]

    assert asyncio.run(main()) == ["two", "one", "two", "two"]


def test_each_thread_gets_the_answers_of_its_own_fake() -> None:
    entered, goes_on, found = Event(), Event(), list[str]()

    def other() -> None:
        with named("other"):
            entered.set()
            assert goes_on.wait(PATIENCE)
            found.append(answering())

    thread = Thread(target=other)
    with named("main"):
        thread.start()
        assert entered.wait(PATIENCE)
        assert answering() == "main"
        # A thread that entered none gets the last.
        found.append(in_thread(answering))
    found.append(in_thread(answering))
    goes_on.set()
    thread.join(PATIENCE)
    assert found == ["other", "other", "other"]


def test_tasks_inherit_the_fakes_of_their_parents_until_they_end() -> None:
    async def child(steps: "asyncio.Queue[None]") -> list[str]:
        found = [answering()]
        for _ in range(3):
            await steps.get()
            found.append(answering())
        return found

    async def main(pause: Callable[[], Awaitable[object]]) -> list[str]:
        steps: asyncio.Queue[None] = asyncio.Queue()
        with named("first") as first, named("again"):
            task = asyncio.create_task(child(steps))
            await pause()
            with named("later"):
                steps.put_nowait(None)
                await pause()
        with named("last"), ExitStack() as blocks:
            steps.put_nowait(None)
            await pause()
            # Another block of the same fake is not the one that the task inherited.
            in_thread(lambda: blocks.enter_context(first))
            with named("newest"):
                steps.put_nowait(None)
                return await task

    found = asyncio.run(main(lambda: asyncio.sleep(0)))
    assert found == ["again", "again", "last", "newest"]


def test_a_block_may_end_in_another_context() -> None:
    made, other = named("made"), named("other")
    context = copy_context()
    context.run(made.__enter__)
    with other:
        made.__exit__(None, None, None)
        assert context.run(answering) == "other"


def test_fakes_of_classes_and_subclasses_are_one_stack() -> None:
    with named("base"), named("own", Own), named("mixed", Mixed):
        assert [answering(cls) for cls in (SageMakerClient, Own, Mixed)] == [
            "base",
            "own",
            "mixed",
        ]
        with named("inner"):
            assert {answering(cls) for cls in (SageMakerClient, Own, Mixed)} == {
                "inner"
            }
    with named("mixed", Mixed), named("base"):
        assert answering(Mixed) == "base"


def test_clients_of_both_kinds_and_of_subclasses_are_answered(
    cls: Any, kind: ClientKind
) -> None:
    class Sub(cls):  # type: ignore[misc] # a class that checkers do not know
        """A user's class."""

    other = SageMakerClient if kind.is_async else AsyncSageMakerClient
    with named("full", cls) as sagemaker, named("other", other) as unused:
        made = kind.opened(cls.create(profile_name="none", region_name="eu-west-1"))
        assert made.meta.region_name == "eu-west-1"
        sub = kind.opened(Sub.create())
        assert isinstance(sub, Sub)
        for client in (made, sub, sagemaker.client):
            page = kind.result(client.list_associations())
            assert page.next_token == "full"
        with pytest.raises(TypeError, match="'regionname'"):
            cls.create(regionname="us-east-1")
        with named("inner", Sub):
            assert answering(Sub, kind) == "inner"
        assert answering(Sub, kind) == "full"
    assert (len(sagemaker.calls), unused.calls) == (4, [])


def test_create_of_users_is_called_unless_its_class_is_faked() -> None:
    with named("base"):
        client = Own.create("mine", region_name="us-east-1")
        assert (client.name, type(client).__name__) == ("mine", "Own")
        assert Mixed.create().meta.region_name == "eu-west-1"
        # A program may know only a client, and not its class.
        cls: Any = client.__class__
        another = cls.create(name="another")
        assert (another.name, another.__class__) == ("another", cls)
    with named("own", Own):
        client = Own.create(name="mine", region_name="us-west-2")
        assert client.meta.region_name == "us-west-2"


def test_a_method_from_a_block_that_ended_makes_real_clients(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with named("base"), named("own", Own):
        creates: list[Any] = [SageMakerClient.create, Own.create]
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    clients = [create(region_name="us-east-1") for create in creates]
    assert [client.boto.meta.region_name for client in clients] == ["us-east-1"] * 2
    assert clients[1].name == "own"


class AioSession:
    """A session like those of aiobotocore."""

    async def get_credentials(self) -> None: ...


REFUSED: list[dict[str, Any]] = [
    {"decode": "bogus"},
    {"misfits": "bogus"},
    {"requests": "bogus"},
    {"decode": 5},
    {"session": object},
    {"session": AioSession()},
    {"session": Session(), "profile_name": "production"},
    {"region_name": "a region!"},
    {"region_name": 5},
    {"endpoint_url": "nowhere"},
    {"api_version": "1999-12-31"},
    {"aws_access_key_id": "key", "aws_secret_access_key": None},
    {"config": {}},
    {"regionname": "us-east-1"},
]


@pytest.mark.parametrize("wrong", REFUSED, ids=lambda wrong: "-".join(wrong))
def test_create_refuses_what_the_real_one_refuses(
    cls: Any, kind: ClientKind, wrong: dict[str, Any]
) -> None:
    def create() -> object:
        keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret"}
        return kind.opened(cls.create(**{"region_name": "us-east-1", **keys, **wrong}))

    real = refusal(create)
    with named("fake", cls):
        assert refusal(create) == real


def test_profiles_are_not_looked_up_and_valid_arguments_work(
    cls: Any, kind: ClientKind
) -> None:
    arguments: dict[str, Any] = {
        "aws_session_token": "token",
        "endpoint_url": "https://aws.example",
        "use_ssl": False,
        "verify": "/nowhere",
        "decode": "dict",
        "requests": "botocore",
    }
    with named("fake", cls):
        origins: list[Any] = [{"profile_name": "production"}, {"session": Session()}]
        for origin in origins:
            client = kind.opened(cls.create(**arguments, **origin))
            other = kind.opened(client.with_options(read_timeout=5))
            for one in (client, other):
                page = kind.result(one.list_associations())
                assert page.next_token == "fake"
            url = str(kind.result(other.presign(ListAssociationsRequest())))
            # botocore 1.44 takes the scheme of the URL, and 1.35 that of `use_ssl`.
            assert urlsplit(url).netloc == "aws.example"
