"""Methods of clients that users override or patch are called as botocore calls them.

The reference is the same client with `requests="botocore"`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast
from unittest import mock

import pytest
from botocore import xform_name
from botocore.client import BaseClient

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.clients_as_users_have_them.stories import (
    BOTO3_SESSION,
    MOMENTS,
    WITH_CLIENT,
)
from tests.runtime.clients_as_users_have_them.tables import Row, compare, rows
from tests.runtime.clients_as_users_have_them.users import Act, User
from tests.support.shared_sdk import SharedSdk

METHODS = (
    "_make_api_call",
    "_emit_api_params",
    "_resolve_endpoint_ruleset",
    "_convert_to_request_dict",
    "_make_request",
)
CREATING = "creating-client-class"


def _mixin(user: User, *names: str) -> Any:
    """A class whose methods see their arguments, and count calls on the client."""
    mixin: Any = type("Mixin", (), {})

    def add(name: str) -> None:
        def method(self: Any, *args: Any, **kwargs: Any) -> Any:
            self.number_of_calls = getattr(self, "number_of_calls", 0) + 1
            user.saw(name, self.number_of_calls, *args, **kwargs)
            overridden = cast("Any", super(mixin, self))
            return getattr(overridden, name)(*args, **kwargs)

        setattr(mixin, name, method)

    for name in names:
        add(name)
    return mixin


def _overriding(*names: str, event: str = CREATING) -> Act:
    def act(user: User) -> None:
        def add(base_classes: list[type], **_: object) -> None:
            base_classes.insert(0, _mixin(user, *names))

        user.events.register(event, add)

    return act


def _two_mixins(*names: str) -> Act:
    def act(user: User) -> None:
        for name in names:
            _overriding(name)(user)

    return act


def _idle_mixin(user: User) -> None:
    def add(base_classes: list[type], **_: object) -> None:
        base_classes.append(type("Mixin", (), {"number": 7, "_unknown": print}))

    user.events.register(CREATING, add)


def _adding_header(user: User) -> None:
    class Mixin:
        def _convert_to_request_dict(self, *args: Any, **kwargs: Any) -> Any:
            botocores: Any = super()
            kwargs["headers"] = {**kwargs["headers"], "X-Mixin": "1"}
            return botocores._convert_to_request_dict(*args, **kwargs)

    def add(base_classes: list[type], **_: object) -> None:
        base_classes.insert(0, Mixin)

    user.events.register(CREATING, add)


def _replaced_in_class(name: str) -> Act:
    """Have the class that botocore makes contain a wrapper of a method."""

    def act(user: User) -> None:
        def replace(
            class_attributes: dict[str, Any], base_classes: list[type], **_: object
        ) -> None:
            attribute = name or xform_name(user.call.operation)
            real = class_attributes.get(attribute) or getattr(
                base_classes[-1], attribute
            )
            class_attributes[attribute] = user.watched(attribute, real)

        user.events.register(CREATING, replace)

    return act


MIXINS = {
    **{f"mixin-with{name}": _overriding(name) for name in METHODS},
    "mixin-with-all-methods": _overriding(*METHODS),
    "mixin-before-one-with-make-api-call": _two_mixins(
        "_make_api_call", "_convert_to_request_dict"
    ),
    "mixin-after-one-with-make-api-call": _two_mixins(
        "_convert_to_request_dict", "_make_api_call"
    ),
    "mixin-that-adds-a-header": _adding_header,
    "mixin-that-overrides-nothing": _idle_mixin,
    **{f"class-attribute{name}": _replaced_in_class(name) for name in METHODS},
    "class-attribute-of-the-operation": _replaced_in_class(""),
}


@rows(MIXINS, ["before_create"], fast=2)
def test_mixins_see_what_botocore_gives_them(
    sdk: SharedSdk, kind: ClientKind, row: Row
) -> None:
    compare(sdk, row, kind=kind)


@rows(MIXINS, ["before_create"], fast=6)
def test_mixins_of_a_boto3_session_see_what_botocore_gives_them(
    sdk: SharedSdk, row: Row
) -> None:
    pytest.importorskip("boto3")
    compare(sdk, row, BOTO3_SESSION)


def _of_class(name: str) -> Act:
    return lambda user: user.watch(type(user.boto), name)


def _of_base(name: str) -> Act:
    return lambda user: user.watch(BaseClient, name)


def _of_instance(name: str) -> Act:
    return lambda user: user.watch(user.boto, name)


def _mocked(name: str) -> Act:
    def act(user: User) -> None:
        real = getattr(user.boto, name)

        def see(*args: Any, **kwargs: Any) -> Any:
            user.saw(name, *args, **kwargs)
            return real(*args, **kwargs)

        user.set(user.boto, name, mock.Mock(side_effect=see))

    return act


def _operation(watch: Callable[[str], Act]) -> Act:
    return lambda user: watch(xform_name(user.call.operation))(user)


def _new_class(user: User) -> None:
    """Give the client another class, as some tracers do."""
    mixin = _mixin(user, *METHODS)
    cls: type[Any] = user.boto.__class__
    user.boto.__class__ = type(cls.__name__, (mixin, cls), {})
    user.on_undo(lambda: setattr(user.boto, "__class__", cls))


PATCHES = {
    **{f"class{name}": _of_class(name) for name in METHODS},
    **{f"instance{name}": _of_instance(name) for name in METHODS},
    **{f"mock{name}": _mocked(name) for name in METHODS},
    "class-operation": _operation(_of_class),
    "instance-operation": _operation(_of_instance),
    "mock-operation": _operation(_mocked),
    "other-class": _new_class,
}
BASE_PATCHES = {f"base-class{name}": _of_base(name) for name in METHODS}


@rows(PATCHES, WITH_CLIENT)
def test_patched_methods_see_what_botocore_gives_them(
    sdk: SharedSdk, kind: ClientKind, row: Row
) -> None:
    assert compare(sdk, row, kind=kind).seen


@rows(BASE_PATCHES, MOMENTS)
def test_patched_methods_of_the_base_class_see_what_botocore_gives_them(
    sdk: SharedSdk, row: Row
) -> None:
    assert compare(sdk, row).seen
