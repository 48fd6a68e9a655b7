"""Clients of fakes are clients, and need nothing outside the test."""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.update_golden import MODELS
from tests.support.sdk import importable_sdk
from tests.testing.conftest import EMPTY, FULL
from typed_aws.sagemaker import (
    AssociationSummary,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
)

ISBN = "9780141439518"


def test_clients_of_fakes_are_clients(
    sagemaker: Fake[Any], cls: Any, kind: ClientKind
) -> None:
    client = sagemaker.client
    assert isinstance(client, cls)
    assert repr(client) == f"{cls.__name__}('us-east-1')"
    assert client.meta.region_name == "us-east-1"
    url = kind.result(client.presign(ListAssociationsRequest()))
    assert url.startswith("https://api.sagemaker")
    client.load(ListAssociationsRequest)
    with kind.entered(client) as same:
        assert same is client
    with pytest.raises(NotImplementedError, match="has no botocore client; use"):
        print(client.boto)
    with pytest.raises(NotImplementedError, match="has no botocore client; use"):
        cls(client)


def test_calls_with_other_options_are_answered(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    items = [AssociationSummary(source_arn=name) for name in "abc"]
    sagemaker.pages(ListAssociationsPaginator, items, size=2)
    sagemaker.on(ListAssociationsRequest(source_arn="a")).returns(FULL)
    options = {"read_timeout": 5, "extra_headers": {"X-Trace": "1"}}
    made = sagemaker.client.with_options(region_name="eu-west-1", **options)
    with kind.entered(made) as client:
        assert kind.result(client.list_associations(source_arn="a")) is FULL
        pages = client.paginators.list_associations.paginate()
        assert kind.listed(pages.items()) == items
        assert client.meta.region_name == "eu-west-1"
        assert "eu-west-1" in kind.result(client.presign(ListAssociationsRequest()))
    assert sagemaker.client.meta.region_name == "us-east-1"


def test_threads_and_tasks_share_a_fake(sagemaker: Fake[Any], kind: ClientKind) -> None:
    responses = [ListAssociationsResponse(next_token=str(n)) for n in range(200)]
    sagemaker.on(ListAssociationsRequest).returns(*responses)
    client = sagemaker.client
    numbers = [1 + number % 50 for number in range(200)]
    found = kind.together(
        partial(client.list_associations, max_results=number) for number in numbers
    )
    assert sorted(found, key=lambda one: int(one.next_token)) == responses
    assert len(sagemaker.calls) == 200


def test_another_thread_may_take_answers_while_they_are_added(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    class Outcomes(deque[Any]):
        """Answers, all of which another thread takes as soon as they are added."""

        def extend(self, added: Iterable[Any]) -> None:
            super().extend(added)
            self.clear()

    rule: Any = sagemaker.on(ListAssociationsRequest)
    rule._answers._outcomes = Outcomes()
    rule.returns(FULL, EMPTY, repeat=True)
    assert kind.result(sagemaker.client.list_associations()) is EMPTY


def test_services_that_botocore_lacks_are_in_the_package(
    tmp_path: Path, kind: ClientKind
) -> None:
    chosen = ["library:ListBooks,ReadBook,WatchShelf"]
    name = f"library_for_{type(kind).__name__.lower()}_fakes"
    with importable_sdk(tmp_path, name, chosen, MODELS) as made:
        library = made("library")
        with fake(kind.client_class(library)) as desk:
            missing = library.BookMissing(message="gone", isbn=ISBN)
            desk.on(library.ReadBookRequest(isbn=ISBN)).raises(missing)
            with pytest.raises(library.BookMissing) as raised:
                kind.result(desk.client.read_book(isbn=ISBN))
            assert (raised.value.isbn, raised.value.status_code) == (ISBN, 404)
            books = [library.Book(isbn=ISBN, title=title) for title in "abc"]
            desk.pages(library.ListBooksPaginator, books, size=2)
            pages = desk.client.paginators.list_books.paginate()
            assert kind.listed(pages.items()) == books


HOSTILE = {
    "AWS_CA_BUNDLE": "/nowhere",
    "AWS_CONFIG_FILE": "config",
    "AWS_DATA_PATH": "/nowhere",
    "AWS_DEFAULTS_MODE": "odd",
    "AWS_DEFAULT_REGION": "a region!",
    "AWS_ENDPOINT_URL": "nowhere",
    "AWS_MAX_ATTEMPTS": "many",
    "AWS_PROFILE": "none",
    "AWS_RETRY_MODE": "odd",
    "AWS_SHARED_CREDENTIALS_FILE": "config",
    "HTTPS_PROXY": "::",
    "REQUESTS_CA_BUNDLE": "/nowhere",
}
PROGRAM = """
import asyncio
import sys
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous

kind = SYNCHRONOUS
if "Asynchronous" in sys.argv:
    kind = Asynchronous()
    kind.result(asyncio.sleep(0))  # event loops have sockets

def watch(event, _):
    if event.startswith("socket."):
        raise RuntimeError(event)

sys.addaudithook(watch)
import typed_aws.sagemaker
from typed_aws.sagemaker import (
    AssociationSummary,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
)
from botosmith.testing import fake

cls = kind.client_class(typed_aws.sagemaker)
with fake(cls, everywhere=True) as sagemaker:
    sagemaker.on(ListAssociationsRequest).returns(ListAssociationsResponse())
    print(kind.result(kind.opened(cls.create()).list_associations()))
    print(kind.result(sagemaker.client.presign(ListAssociationsRequest()))[:43])
print(*sorted({"jinja2", "botosmith.config", "boto3", "moto"} & sys.modules.keys()))
"""


def test_nothing_outside_the_test_is_read_or_opened(
    tmp_path: Path, kind: ClientKind
) -> None:
    (tmp_path / "config").write_text("not a configuration [")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, type(kind).__name__],
        env=os.environ | HOSTILE,
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    assert done.stdout == (
        "ListAssociationsResponse()\nhttps://api.sagemaker.us-east-1.amazonaws.c\n\n"
    )
