"""Any number of entries arrive as promised, whatever goes wrong."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from attrs import define, field
from botocore.exceptions import ConnectTimeoutError, ReadTimeoutError
from hypothesis import given
from hypothesis import strategies as st

from tests.runtime.batches.conftest import Sender
from tests.runtime.batches.service import (
    AGAIN,
    REFUSED,
    SEND,
    THROTTLED,
    Service,
    check_order,
    error,
    texts,
)

URL = "https://sqs.example"


@define(eq=False)
class Rough(Service):
    """A service whose faults are random, of so many of a hundred calls or entries."""

    random: Random = field(factory=Random)
    throttled: int = 0
    unreached: int = 0
    lost: int = 0
    again: int = 0
    refused: int = 0

    def happens(self, percentage: int) -> bool:
        """Whether something happens this time."""
        return self.random.randrange(100) < percentage

    def before(self) -> None:
        if self.happens(self.unreached):
            raise ConnectTimeoutError(endpoint_url=URL)

    def answer(self, request: Any) -> Any:
        self.script = [error(THROTTLED)] * self.happens(self.throttled)
        self.fate = self._code
        return super().answer(request)

    def _code(self, text: str) -> str | None:
        if self.happens(self.again):
            return self.random.choice([AGAIN, THROTTLED])
        return REFUSED if int(text) % 100 < self.refused else None

    def after(self) -> None:
        if self.happens(self.lost):
            raise ReadTimeoutError(endpoint_url=URL)


class Story:
    """Entries that are sent, and how their outcomes are taken."""

    def __init__(
        self, sender: Sender, service: Rough, count: int, groups: int, **options: Any
    ) -> None:
        self.read, self.given = list[Any](), list[str]()
        self.sender, self.service = sender, service
        self.count, self.groups, self.only_listed = count, groups, True
        self.batches = sender.send(service, self._entries(), **options)
        while not self._goes_on():
            self.check()
        self.check()
        assert (len(self.read), self.batches.left) == (count, [])
        if groups:
            check_order(service, self.read)

    def _entries(self) -> Iterator[Any]:
        for number, text in enumerate(texts(self.count)):
            # Every fifth has no group.
            is_grouped = self.groups and number % 5
            group = f"{number % self.groups}" if is_grouped else None
            made = SEND.make(self.service.package, text, message_group_id=group)
            self.read.append(made)
            yield made

    def check(self) -> None:
        """Check that each entry that was read is exactly one of three things."""
        batches = self.batches
        failed = [SEND.text_of(one.entry) for one in batches.failures]
        left = [*map(SEND.text_of, batches.left)]
        assert len({*failed, *left}) == len(failed) + len(left)
        done = {*map(SEND.text_of, self.read)} - {*failed, *left}
        assert batches.done == len(done)
        assert done <= self.service.accepted.keys()
        assert self.service.accepted.keys().isdisjoint(failed)

    def _goes_on(self) -> bool:
        """Finish, list the rest, or stop on the way; return whether all is over."""
        way = self.service.random.choice(["finish", "list", "stop", "stop"])
        try:
            if way == "finish":
                self.only_listed = False
                return bool(self.sender.finish(self.batches) == self.count)
            for outcome in self.sender.kind.iterate(self.batches):
                self.given.append(SEND.text_of(outcome.entry))
                if way == "stop" and self.service.happens(10):
                    return False
        except self.sender.error as error:
            return "entries failed" in error.reason
        return True


percentages = st.sampled_from([0, 0, 5, 30])


@given(
    count=st.integers(0, 300),
    seed=st.integers(0, 1000),
    groups=st.sampled_from([0, 1, 7, 40]),
    max_bytes=st.sampled_from([1 << 20, 27]),
    faults=st.fixed_dictionaries(
        dict.fromkeys(("throttled", "unreached", "lost", "again"), percentages),
        optional={"refused": st.sampled_from([3, 50])},
    ),
)
def test_entries_arrive_as_promised(
    sender: Sender,
    count: int,
    seed: int,
    groups: int,
    max_bytes: int,
    faults: dict[str, int],
) -> None:
    service = sender.serve(SEND, Rough, random=Random(seed), **faults)
    options = {"keep_order": groups > 0, "max_bytes": max_bytes}
    story = Story(sender, service, count, groups, **options)
    refused = {text for text in texts(count) if int(text) % 100 < service.refused}
    assert refused <= {SEND.text_of(one.entry) for one in story.batches.failures}
    assert all(len("".join(call)) <= max_bytes for call in service.calls)
    if not service.lost:
        assert {*service.accepted.values()} <= {1}
    assert len({*story.given}) == len(story.given) <= count
    assert len(story.given) == count or not story.only_listed


@pytest.mark.parametrize("groups", [0, 400])
def test_thousands_of_entries_arrive(sender: Sender, groups: int) -> None:
    faults = {"throttled": 10, "unreached": 3, "lost": 3, "again": 10, "refused": 2}
    service = sender.serve(SEND, Rough, random=Random(5), **faults)
    story = Story(sender, service, 5000, groups, keep_order=groups > 0)
    assert story.batches.done > 4800


def test_few_more_calls_are_made_than_without_faults(sender: Sender) -> None:
    service = sender.serve(SEND, Rough, random=Random(5), again=20)
    assert sender.finish(sender.send(service, texts(5000))) == 5000
    assert 500 < len(service.calls) <= 1.3 * 500
