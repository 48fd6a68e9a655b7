"""The rows of the tables: what a user does, when, to which client, with which call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from attrs import frozen

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.runtime.clients_as_users_have_them.calls import CALLS, Call
from tests.runtime.clients_as_users_have_them.stories import (
    FORMS,
    MOMENTS,
    Form,
    Moment,
    Setup,
    Story,
    story,
)
from tests.runtime.clients_as_users_have_them.users import Act
from tests.support.shared_sdk import SharedSdk


@frozen
class Row:
    """A row: a test of one client.

    Attributes:
        name: What the user does, in words.
        act: What the user does.
        moment: When.
        call: What is called.
        form: How the client is made.
    """

    name: str
    act: Act
    moment: Moment
    call: Call
    form: Form


def rows(
    acts: Mapping[str, Act], moments: Sequence[Moment] = MOMENTS, *, fast: int = 1
) -> pytest.MarkDecorator:
    """Parametrize a test by the argument `row`, for all acts at all moments.

    Calls and forms of clients take turns, because all of them for each act would take
    too long. So do the moments of the rows that are fast; the others are slow.

    Args:
        acts: What users do, by names.
        moments: When they do it.
        fast: Of how many acts one has a fast row.
    """
    made: list[object] = []
    calls = list(CALLS)
    for number, (name, act) in enumerate(acts.items()):
        fast_row = number // fast % len(moments)
        for place, moment in enumerate(moments):
            call = calls[(number * 3 + place) % len(calls)]
            form = FORMS[(number + place) % len(FORMS)]
            test = f"{name}-{moment}-{call}-{form}"
            is_fast = number % fast == 0 and place == fast_row
            marks = [] if is_fast else [pytest.mark.slow]
            row = Row(name, act, moment, CALLS[call], form)
            made.append(pytest.param(row, id=test, marks=marks))
    return pytest.mark.parametrize("row", made)


def compare(
    sdk: SharedSdk, row: Row, setup: Setup | None = None, kind: ClientKind = SYNCHRONOUS
) -> Story:
    """Compare a story of fast requests with that of botocore's, and return the latter.

    Args:
        sdk: The SDK.
        row: What the user does.
        setup: How botocore's client is made.
        kind: The kind of the clients.
    """
    return compare_stories(sdk, row.call, row.act, row.moment, row.form, setup, kind)


def compare_stories(
    sdk: SharedSdk,
    call: Call,
    act: Act,
    moment: Moment,
    form: Form,
    setup: Setup | None = None,
    kind: ClientKind = SYNCHRONOUS,
) -> Story:
    """Compare a story as `compare` does; its arguments are those of `story`."""
    theirs = story(sdk, call, act, moment, "botocore", form, setup)
    ours = story(sdk, call, act, moment, "auto", form, setup, kind)
    assert ours.sent == theirs.sent
    assert ours.seen == theirs.seen
    assert ours.ends == theirs.ends
    return theirs
