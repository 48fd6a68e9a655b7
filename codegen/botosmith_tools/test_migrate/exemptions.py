"""Tests of moto that may fail after the migration, and why."""

from attrs import frozen


@frozen(kw_only=True)
class Exemption:
    """A test that passes before, and may fail after.

    Attributes:
        test: The id of the test, without parameters.
        line: The line of the test that the SDK does not accept.
        why: The reason.
    """

    test: str
    line: str
    why: str


EXEMPTIONS: tuple[Exemption, ...] = ()
"""At most 10 of them; one that a run does not confirm is an error."""
