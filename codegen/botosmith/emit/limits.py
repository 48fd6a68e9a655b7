"""Writes the limits of members as sentences."""

from ..plan.ir import Limits

# What 32 bits hold says nothing that the type does not say.
_ENDLESS = 2**31 - 1


def limits_text(limits: Limits | None) -> str:
    """Write limits as a sentence, such as "1 to 63 characters."

    Returns:
        The sentence; empty if there are no limits, if they say nothing, or if no value
        can keep them.
    """
    if limits is None:
        return ""
    least, most = limits.least, limits.most
    if least is not None and (least <= -_ENDLESS or (limits.unit and least <= 0)):
        least = None
    if most is not None and most >= _ENDLESS:
        most = None
    if least is None:
        return "" if most is None else f"At most {_amount(most, limits.unit)}."
    if most is None:
        return f"At least {_amount(least, limits.unit)}."
    if least == most:
        return f"Exactly {_amount(most, limits.unit)}."
    return f"{_number(least)} to {_amount(most, limits.unit)}." if least < most else ""


def _amount(number: float, unit: str) -> str:
    """Write a number with its unit."""
    if not unit:
        return _number(number)
    plural = "entries" if unit == "entry" else f"{unit}s"
    return f"{_number(number)} {unit if number == 1 else plural}"


def _number(number: float) -> str:
    return str(int(number) if number == int(number) else number)
