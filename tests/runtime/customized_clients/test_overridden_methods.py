"""Methods of clients that users override or patch are called as botocore calls them.

The reference is the same client with `requests="botocore"`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from botocore import xform_name
from botocore.client import BaseClient

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.customized_clients.calls import Call
from tests.runtime.customized_clients.stories import (
    WITH_CLIENT,
    Act,
    User,
    cases,
    compare,
)
from tests.support.shared_sdk import SharedSdk

METHODS = (
    "_make_api_call",
    "_emit_api_params",
    "_resolve_endpoint_ruleset",
    "_convert_to_request_dict",
    "_make_request",
)


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


def _on_creating(change: Callable[[User, dict[str, Any], list[type]], None]) -> Act:
    """Change the class that botocore makes."""

    def act(user: User) -> None:
        def creating(
            class_attributes: dict[str, Any], base_classes: list[type], **_: object
        ) -> None:
            change(user, class_attributes, base_classes)

        user.events.register("creating-client-class", creating)

    return act


def _overriding(*names: str) -> Act:
    return _on_creating(lambda user, _, bases: bases.insert(0, _mixin(user, *names)))


class _Adding:
    def _convert_to_request_dict(self, *args: Any, **kwargs: Any) -> Any:
        botocores: Any = super()
        kwargs["headers"] = {**kwargs["headers"], "X-Mixin": "1"}
        return botocores._convert_to_request_dict(*args, **kwargs)


def _replaced_in_class(name: str) -> Act:
    """Have the class that botocore makes contain a wrapper of a method."""

    def change(user: User, attributes: dict[str, Any], bases: list[type]) -> None:
        attribute = name or xform_name(user.call.operation)
        real = attributes.get(attribute) or getattr(bases[-1], attribute)
        attributes[attribute] = user.watched(attribute, real)

    return _on_creating(change)


MIXINS = {
    **{f"mixin-with{name}": _overriding(name) for name in METHODS},
    "mixin-with-all-methods": _overriding(*METHODS),
    "mixin-that-adds-a-header": _on_creating(
        lambda user, _, bases: bases.insert(0, _Adding)
    ),
    **{f"class-attribute{name}": _replaced_in_class(name) for name in METHODS},
    "class-attribute-of-the-operation": _replaced_in_class(""),
}


@cases(MIXINS, ["before_create"], fast=2)
def test_mixins_see_what_botocore_gives_them(
    sdk: SharedSdk, kind: ClientKind, act: Act, moment: str, call: Call
) -> None:
    compare(sdk, kind, call, act, moment)


def _of_class(name: str) -> Act:
    return lambda user: user.watch(type(user.boto), name)


def _of_base(name: str) -> Act:
    return lambda user: user.watch(BaseClient, name)


def _of_instance(name: str) -> Act:
    return lambda user: user.watch(user.boto, name)


def _operation(watch: Callable[[str], Act]) -> Act:
    return lambda user: watch(xform_name(user.call.operation))(user)


def _new_class(user: User) -> None:
    """Give the client another class, as some tracers do."""
    cls: type[Any] = user.boto.__class__
    traced = type(cls.__name__, (_mixin(user, *METHODS), cls), {})
    user.changes.callback(setattr, user.boto, "__class__", cls)
    user.boto.__class__ = traced


PATCHES = {
    **{f"class{name}": _of_class(name) for name in METHODS},
    **{f"base-class{name}": _of_base(name) for name in METHODS},
    **{f"instance{name}": _of_instance(name) for name in METHODS},
    "class-operation": _operation(_of_class),
    "instance-operation": _operation(_of_instance),
    "other-class": _new_class,
}


@cases(PATCHES, WITH_CLIENT)
def test_patched_methods_see_what_botocore_gives_them(
    sdk: SharedSdk, kind: ClientKind, act: Act, moment: str, call: Call
) -> None:
    assert "saw" in compare(sdk, kind, call, act, moment)
