"""Asynchronous clients as users have them send what botocore sends.

The tables are those of synchronous clients.
"""

from collections.abc import Iterator

import pytest

from botosmith_tools.client_kinds import Asynchronous
from botosmith_tools.importable import importable
from tests.runtime.clients_as_users_have_them.calls import OPERATIONS
from tests.runtime.clients_as_users_have_them.tables import (
    Row,
    compare_stories,
    rows,
)
from tests.runtime.clients_as_users_have_them.test_handlers import CHANGES, looks
from tests.runtime.clients_as_users_have_them.test_overridden_methods import (
    MIXINS,
    PATCHES,
)
from tests.support.shared_sdk import SharedSdk


@pytest.fixture(scope="module")
def users_sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedSdk]:
    """An SDK of the operations that are called here."""
    folder = tmp_path_factory.mktemp("users")
    with importable(folder):
        yield SharedSdk(folder, "users_of_async", OPERATIONS, asynchronous=True)


def _compare(sdk: SharedSdk, row: Row, kind: Asynchronous) -> None:
    compare_stories(sdk, row.call, row.act, row.moment, row.form, None, kind)


@rows(looks(), ["after_create", "during_fourth_call"], fast=3)
def test_handlers_see_what_botocore_gives_them(
    users_sdk: SharedSdk, asynchronous: Asynchronous, row: Row
) -> None:
    _compare(users_sdk, row, asynchronous)


@rows(CHANGES, ["after_create"], fast=3)
def test_what_handlers_change_is_sent(
    users_sdk: SharedSdk, asynchronous: Asynchronous, row: Row
) -> None:
    _compare(users_sdk, row, asynchronous)


@rows(MIXINS, ["before_create"], fast=3)
def test_mixins_see_what_botocore_gives_them(
    users_sdk: SharedSdk, asynchronous: Asynchronous, row: Row
) -> None:
    _compare(users_sdk, row, asynchronous)


@rows(PATCHES, ["after_three_calls"], fast=3)
def test_patched_methods_see_what_botocore_gives_them(
    users_sdk: SharedSdk, asynchronous: Asynchronous, row: Row
) -> None:
    _compare(users_sdk, row, asynchronous)
