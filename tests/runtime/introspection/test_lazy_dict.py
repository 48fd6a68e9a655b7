"""Dicts that find their values when one is first read, whatever reads it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

import pytest

from typed_aws._runtime.introspection.annotations import LazyAnnotations, LazyDict
from typed_aws._runtime.introspection.member_texts import MemberTexts
from typed_aws.sagemaker import AssociationSummary

TEXT = "The name of the source."

Read: TypeAlias = Callable[[LazyDict[str]], str | None]
READERS: list[Read] = [
    lambda texts: texts["source_name"],
    lambda texts: texts.get("source_name"),
    lambda texts: dict(texts.items())["source_name"],
    lambda texts: dict(zip(texts, texts.values(), strict=True))["source_name"],
    lambda texts: dict(texts)["source_name"],
    lambda texts: {**texts}["source_name"],
]


def fresh() -> MemberTexts:
    return MemberTexts(AssociationSummary, ["source_arn", "source_name"])


@pytest.mark.parametrize("read", READERS)
def test_values_are_found_by_whatever_reads_them_first(read: Read) -> None:
    assert read(fresh()) == TEXT


def test_keys_are_known_without_the_values() -> None:
    texts = fresh()
    assert [*texts] == [*texts.keys()] == ["source_arn", "source_name"]
    assert texts == {"source_arn": "", "source_name": ""}


EVALUATED: list[LazyAnnotations] = []


def meanwhile() -> type[int]:
    """Have another thread read annotations while this thread evaluates them."""
    if EVALUATED:
        with ThreadPoolExecutor(1) as pool:
            found = pool.submit(EVALUATED.pop().get, "member").result()
        assert found is int
    return int


def test_another_thread_may_find_the_values_meanwhile() -> None:
    made = LazyAnnotations({"member": "meanwhile()", "other": "str"}, __name__)
    EVALUATED.append(made)
    assert made["member"] is int
    assert made["other"] is str
    assert not EVALUATED
