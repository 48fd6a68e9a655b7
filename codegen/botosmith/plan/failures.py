"""Finds what of a response says that a part of the call has failed.

The names and types of members decide. What they get wrong is in a list, with reasons:
patches/failures.txt.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

# Parsed JSON, which `models.check` has checked.
Json: TypeAlias = Mapping[str, Any]

# How lists and maps of failures are called, beginning with a capital letter.
_FAILED = re.compile(
    r"(?P<first>Failed|Invalid|Missing|NotFound|Skipped|Unprocessed|Unsuccessful)\w*"
    r"|\w*(Failed\w*|FailureStatuses|Failures|NotDeleted|NotFound)"
    r"|(?!Validation)\w*(Errors|Error(Details|DetailList|Entries|List|Map))"
)
# What describes a thing may describe its errors, unless it has been asked for several.
_READS = re.compile(
    r"(Describe|Get|Is|List|Render|Retrieve|Search|Test|Validate)(?![a-z])"
)
# The members of an entry that say which one it is, and those that only say why.
_WHICH = re.compile(r"\w*([Aa]rn|[Ii]d|[Ii]dentifier|[Kk]ey|[Nn]ame|[Pp]age)")
_WHY = re.compile(
    "(?i)(error|exception|failure)?(code|details?|message|reason|status|type)|errorname"
)
# The member that only entries that have failed have. An entry with many members is a
# thing, whose error is not one of the call.
_MARKER = re.compile("(?i)error(code)?|exceptionresponse")
_MOST_MEMBERS = 7


def failures_of(operation: str, raw: Json, shapes: Json) -> tuple[str, ...]:
    """Find the members of a response with the failed parts of its call.

    Args:
        operation: The name of the operation.
        raw: Its part of the model. Its trait `failures` has what the rule gets wrong:
            members of the response, each of which may be followed by a dot and the
            member of an entry, and whether they say that something has failed.
        shapes: The shapes of the model.
    """
    if "output" not in raw:
        return ()
    members: Json = shapes[raw["output"]["shape"]].get("members", {})
    rule = _Rule(operation, shapes)
    # A newer model may lack what the list of exceptions names.
    marks = {
        place: value
        for place, value in raw.get("failures", {}).items()
        if rule.has(members, place)
    }
    found = [*rule.places(members)]
    # Lists beside such of failures have what succeeded, or describe things.
    found = [place for place in found if "." not in place] or found
    places = dict.fromkeys(found, True) | marks
    return tuple(place for place, counts in places.items() if counts)


class _Rule:
    """The rule for one operation."""

    def __init__(self, operation: str, shapes: Json) -> None:
        self._shapes = shapes
        self._is_batch = operation.startswith("Batch")
        self._reads = _READS.match(operation) is not None

    def has(self, members: Json, place: str) -> bool:
        """Whether there is what a place names."""
        name, _, marker = place.partition(".")
        if name not in members or not marker:
            return name in members
        return marker in self._members(
            self._shapes[members[name]["shape"]].get("member", members[name])
        )

    def places(self, members: Json) -> Iterator[str]:
        """What of a response says that something has failed."""
        for name, reference in members.items():
            shape = self._shapes[reference["shape"]]
            named = _FAILED.fullmatch(name[:1].upper() + name[1:])
            if named is None:
                marker = self._marker(shape)
                if marker is not None:
                    yield f"{name}.{marker}"
            elif self._is_of_call(named, shape):
                yield name

    def _is_of_call(self, named: re.Match[str], shape: Json) -> bool:
        """Whether failures are parts of the call, and not errors of a thing."""
        if shape["type"] == "map":
            entry = self._members(shape["value"])
            is_left = named["first"] == "Unprocessed"
            return is_left or not entry or any(map(_WHY.fullmatch, entry))
        if shape["type"] != "list":
            return False
        entry = self._members(shape["member"])
        if not entry:
            return not self._reads or named["first"] is not None
        if self._reads:
            return any(map(_WHICH.fullmatch, entry))
        return self._is_batch or not all(map(_WHY.fullmatch, entry))

    def _marker(self, shape: Json) -> str | None:
        """The member that only those entries of a list have that failed."""
        if self._reads or shape["type"] != "list":
            return None
        entry = self._members(shape["member"])
        if len(entry) > _MOST_MEMBERS:
            return None
        return next(filter(_MARKER.fullmatch, entry), None)

    def _members(self, reference: Json) -> Json:
        members: Json = self._shapes[reference["shape"]].get("members", {})
        return members
