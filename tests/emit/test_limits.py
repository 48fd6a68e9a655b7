"""The limits of members are written as sentences."""

import pytest

from botosmith.emit.limits import limits_text
from botosmith.plan.ir import Limits


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        (None, ""),
        (Limits("character", 1, 63), "1 to 63 characters."),
        (Limits("character", 0, 63), "At most 63 characters."),
        (Limits("character", 1, None), "At least 1 character."),
        (Limits("character", 12, 12), "Exactly 12 characters."),
        (Limits("character", 0, None), ""),
        (Limits("character", 5, 2147483647), "At least 5 characters."),
        (Limits("character", 9, 3), ""),
        (Limits("byte", None, 1048576), "At most 1048576 bytes."),
        (Limits("item", None, 1), "At most 1 item."),
        (Limits("item", 1, 1), "Exactly 1 item."),
        (Limits("entry", 1, 50), "1 to 50 entries."),
        (Limits("", 0, 900), "0 to 900."),
        (Limits("", 0, None), "At least 0."),
        (Limits("", -5, 5), "-5 to 5."),
        (Limits("", 0.0, 0.5), "0 to 0.5."),
        (Limits("", -2147483648, 2147483647), ""),
        (Limits("", 0, 2**63 - 1), "At least 0."),
    ],
)
def test_limits_are_a_sentence(limits: Limits | None, text: str) -> None:
    assert limits_text(limits) == text
