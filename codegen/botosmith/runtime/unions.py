"""Bases of the variants of unions, of which a value has exactly one."""

from __future__ import annotations

from attrs import frozen


class Variant:
    """Base of the variants of unions: each holds its `value`, under one wire name."""

    __slots__ = ()


@frozen
class UnknownVariant:
    """A variant that the SDK was generated without; botocore has dropped its value.

    It can be received and not sent: converting it back is a `ConversionError`.
    """

    tag: str
    """The wire name of the variant."""
