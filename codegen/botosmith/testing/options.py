"""The arguments that the clients of fakes and of replays have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from botocore.config import Config


class ClientOptions(TypedDict, total=False):
    """Arguments of `create` for the clients of fakes and of replays."""

    region_name: str | None
    endpoint_url: str | None
    config: Config | None
    decode: Literal["auto", "dict"]
    misfits: Literal["warn", "raise"]
    requests: Literal["auto", "botocore"]


def given_options(options: ClientOptions) -> dict[str, Any]:
    """The options that are given.

    Raises:
        TypeError: There are others.
    """
    if unknown := sorted(options.keys() - ClientOptions.__annotations__.keys()):
        raise TypeError(f"unexpected arguments: {', '.join(unknown)}")
    return {name: value for name, value in options.items() if value is not None}
