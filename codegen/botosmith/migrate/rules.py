"""The rules by which calls are rewritten, and the reasons why some are not.

Both have numbers, which the report quotes. A rule can be turned off.
"""

import ast
from collections.abc import Iterable

from attrs import frozen

from ..errors import BotosmithError


@frozen
class Rule:
    """A rule, or a reason."""

    number: str
    text: str
    """What the rule does, or what the reason is."""

    def __str__(self) -> str:
        return f"{self.number}: {self.text}"


@frozen
class Reason(Exception):
    """Why a call or its response cannot be rewritten."""

    rule: Rule
    line: int
    detail: str = ""
    """What it is about, such as the name of a member."""

    @classmethod
    def at(cls, rule: Rule, node: ast.expr, detail: str = "") -> "Reason":
        """The reason that an expression is."""
        return cls(rule, node.lineno, detail)

    def __str__(self) -> str:
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.rule}{detail}, line {self.line}"


# Rules.
LOCAL = Rule("M01", "a client is wrapped where a name or a private attribute is bound")
LITERALS = Rule("M02", "a dict in an argument becomes an object")
FROM_DICT = Rule("M03", "any other argument for an object is converted by from_dict")
SPREAD = Rule("M04", "a call with ** becomes send(from_dict(...))")
SUBSCRIPTS = Rule("M05", 'response["Member"] becomes an attribute')
GET = Rule("M06", 'response.get("Member") becomes an attribute')
CONTAINS = Rule("M07", '"Member" in response becomes a test that it is present')
PAGINATORS = Rule("M08", "a paginator is that of the typed client")
WAITERS = Rule("M09", "a waiter is that of the typed client")
MODULE = Rule("M10", "a name of a module may hold objects")
TO_DICT = Rule("M11", "a response that is needed as a dict is converted by to_dict")
TIME_ZONE = Rule("M12", "a time that boto3 has in the local time zone is converted")

# Reasons why a response is needed as a dict.
PASSED = Rule("M20", "the response is passed to a function")
RETURNED = Rule("M21", "the response leaves the function")
STORED = Rule("M22", "the response is stored in an attribute, a container or a class")
CHANGED = Rule("M23", "the response is changed")
COMPARED = Rule("M24", "the response is compared")
SHOWN = Rule("M25", "the response is formatted as text")
TRUTH = Rule("M26", "a structure is tested for truth: in boto3, an empty one is false")
METHOD = Rule("M27", "the response is used in a way that only dicts have")
KEY = Rule("M28", "the response is used with a key that no attribute stands for")
CAUGHT = Rule("M29", "the response is used where a missing key may be caught")
MIXED = Rule("M30", "the response meets values of other types or services in a name")
ANNOTATED = Rule("M31", "the response has a type in an annotation")
UNION = Rule("M32", "the response has a union, whose object has no keys")
LAYOUT = Rule("M33", "there is no place for an edit: a comment, or an f-string")
OTHER = Rule("M34", "the response is used in a way that has no counterpart")
DEFAULT = Rule("M35", "the response has a default that an attribute cannot have")
TIMES_INSIDE = Rule("M37", "a list or map of local times is read")
WITH_LEFT = Rule("M36", "the response is used together with one of boto3")

# Reasons why a call is left.
STARS = Rule("M40", "the call has ** in its arguments; see --spread")
POSITIONAL = Rule("M41", "the call has positional arguments")
NO_MEMBER = Rule("M42", "the call has an argument or a member that the model lacks")
MISSING = Rule("M43", "the call lacks a required argument or member")
NONE = Rule("M44", "the call has None as an argument or a member")
VALIDATION = Rule("M45", "the call is where an error of its parameters may be caught")
TIMES = Rule("M46", "the call may have a time as text, which from_dict refuses")
ONE_VARIANT = Rule("M47", "the call has a union without exactly one known member")
TEXT_OR_DICT = Rule("M48", "the call has an argument that may be text or a dict")
STREAM = Rule("M49", "the call has a response of which to_dict makes another dict")
PAGES = Rule("M50", "the pages, or the result of waiting, are needed as boto3's")
HELPER = Rule("M51", "the paginator or waiter is used in another way, too")
AWAITED = Rule("M52", "the call is awaited")
CONFIG = Rule("M53", "the configuration of pages or of waiting is no literal")
OFF = Rule("M54", "a rule that is needed is turned off")

ALL = {rule.number: rule for rule in globals().values() if isinstance(rule, Rule)}
RULES = {number: rule for number, rule in ALL.items() if number < "M20"}


def turned_off(numbers: Iterable[str]) -> frozenset[Rule]:
    """The rules with some numbers.

    Raises:
        BotosmithError: A number is unknown, or that of a reason.
    """
    rules: set[Rule] = set()
    for number in numbers:
        rule = RULES.get(number.upper())
        if rule is None:
            if number.upper() in ALL:
                problem = "a reason to leave something as it is, and cannot be"
                raise BotosmithError(f"{number.upper()} is {problem} turned off")
            names = f"M01 to {max(RULES)}"
            raise BotosmithError(f"no rule {number!r}; the rules are {names}")
        rules.add(rule)
    return frozenset(rules)
