"""The rules by which calls are rewritten, and the reasons why some are not.

Both have numbers, which the report quotes. A rule can be turned off.
"""

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

    def __str__(self) -> str:
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.rule}{detail}, line {self.line}"


# Rules.
LOCAL = Rule("M01", "a client that a function binds to a name is wrapped there")
AT_CALL = Rule("M02", "any other client is wrapped where it is called")
LITERALS = Rule("M03", "a dict in an argument becomes an object")
FROM_DICT = Rule("M04", "any other argument for an object is converted by from_dict")
SPREAD = Rule("M05", "a call with ** becomes send(from_dict(...)), with --spread")
SUBSCRIPTS = Rule("M06", 'response["Member"] becomes an attribute')
GET = Rule("M07", 'response.get("Member") becomes an attribute')
CONTAINS = Rule("M08", '"Member" in response becomes a comparison with None')
PAGINATORS = Rule("M09", "the pages of a paginator are objects")
WAITERS = Rule("M10", "a waiter is that of the typed client")
MODULE = Rule("M11", "a name of a module may hold objects")
TO_DICT = Rule("M12", "a response that is needed as a dict is converted by to_dict")

# Reasons why a response is needed as a dict.
PASSED = Rule("M20", "the response is passed to a function")
RETURNED = Rule("M21", "the response leaves the function")
STORED = Rule("M22", "the response is stored in an attribute, a container or a class")
CHANGED = Rule("M23", "the response is changed")
COMPARED = Rule("M24", "the response is compared")
SHOWN = Rule("M25", "the response is formatted as text")
TRUTH = Rule(
    "M26", "the response is tested for truth, and an empty structure is false in boto3"
)
METHOD = Rule(
    "M27", "the response is used by a method or an attribute that only dicts have"
)
KEY = Rule(
    "M28", "the response is used with a key that is unknown, or that the model lacks"
)
KEY_ERROR = Rule(
    "M29", "the response is used where a KeyError or a ValueError is caught"
)
MIXED = Rule("M30", "the response meets values of other types or services in a name")
ANNOTATED = Rule("M31", "the response has a type in an annotation")
UNION = Rule("M32", "the response has a union, whose object has no keys")
LAYOUT = Rule(
    "M33", "the response is written across lines, with a comment or in an f-string"
)
OTHER = Rule("M34", "the response is used in a way that has no counterpart")
OFF = Rule("M35", "the response would need a rule that is turned off")
DEFAULT = Rule("M36", "the response has a default that an attribute cannot have")
NULL = Rule("M37", "the response has a member that boto3 sets to None")
WITH_LEFT = Rule("M38", "the response is used together with a response of boto3")

# Reasons why a call is left.
STARS = Rule("M50", "the call has ** in its arguments; see --spread")
POSITIONAL = Rule("M51", "the call has positional arguments")
NO_MEMBER = Rule(
    "M52", "the call has an argument, or a key in one, that the model lacks"
)
MISSING = Rule("M53", "the call lacks a required argument or member")
NONE = Rule("M54", "the call has None as an argument or member")
VALIDATION = Rule("M56", "the call is in a test of the validation of parameters")
TIMES = Rule(
    "M57", "the call may have a time as text in an argument, which from_dict refuses"
)
ONE_VARIANT = Rule("M58", "the call has a union without exactly one known member")
TEXT_OR_DICT = Rule("M59", "the call has an argument that may be text or a dict")
STREAM = Rule(
    "M60",
    "the call has a response that to_dict cannot convert: with events, or None in it",
)
PAGES_ESCAPE = Rule(
    "M61", "the pages, or the result of waiting, are needed as boto3 has them"
)
HELPER = Rule("M62", "the paginator or waiter is used in another way, too")
AWAITED = Rule("M63", "the call is awaited")
CONFIG = Rule("M64", "the configuration of pages or of waiting is no literal")
WRITTEN = Rule(
    "M65", "the call is written so that its edits have no place, as in an f-string"
)
TURNED_OFF = Rule("M66", "the call needs a rule that is turned off")

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
