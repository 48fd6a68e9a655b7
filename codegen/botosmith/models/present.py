"""The list of members that AWS always sends, although the models do not say so.

botosmith ships it beside its patches. A line names a member and why it is there:

    service Shape.Member  N/0 in F files
    service Shape.Member  docs: "a sentence of the documentation"
    service Operation.Member  only
    !service Shape.Member  the reason

The first was in N recorded answers, of F files, and absent in none. `only` is the one
member of a response that its operation is called for. `!` takes back what a model
promises. The owner of a member of a response is its operation. Empty lines and those
that begin with `#` are comments.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import frozen

from ..errors import BotosmithError
from .json_checks import Json
from .patching import OWN

FILE = OWN / "present.txt"
"""The list that botosmith ships."""

Kind: TypeAlias = Literal["count", "docs", "only", "withdrawn"]

_LINE = re.compile(
    r"(?P<withdrawn>!?)(?P<service>[a-z0-9-]+) "
    r"(?P<owner>\w+)\.(?P<member>[^\s.]+)  (?P<evidence>\S.*)"
)
_COUNT = re.compile(r"(?P<answers>[1-9][0-9]*)/0 in (?P<files>[1-9][0-9]*) files?")
_QUOTE = re.compile(r'docs: "(?P<sentence>[^"]+)"')


@frozen
class PresentLine:
    """What the list says about a member."""

    service: str
    """botocore's name of the service."""
    owner: str
    """The operation whose response has the member, or the shape."""
    member: str
    kind: Kind
    answers: int = 0
    """How many structures in recorded answers have it, if they were counted."""
    files: int = 0
    """How many files these are in."""
    text: str = ""
    """The quoted sentence of the documentation, or the reason of a withdrawal."""

    def __str__(self) -> str:
        match self.kind:
            case "count":
                files = "file" if self.files == 1 else "files"
                evidence = f"{self.answers}/0 in {self.files} {files}"
            case "docs":
                evidence = f'docs: "{self.text}"'
            case "only":
                evidence = "only"
            case "withdrawn":
                evidence = self.text
        sign = "!" if self.kind == "withdrawn" else ""
        return f"{sign}{self.service} {self.owner}.{self.member}  {evidence}"


@cache
def present_lines(file: Path) -> Mapping[str, Sequence[PresentLine]]:
    """Read a list of members, such as `FILE`.

    Returns:
        The lines of each service.

    Raises:
        BotosmithError: A line is malformed, or about the same member as another.
    """
    lines: dict[str, dict[tuple[str, str], PresentLine]] = {}
    for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        where = f"{file}: line {number}"
        line = parse_line(text, where)
        members = lines.setdefault(line.service, {})
        if (line.owner, line.member) in members:
            what = f"{line.owner}.{line.member} has another line"
            raise BotosmithError(what, where)
        members[line.owner, line.member] = line
    return {service: tuple(members.values()) for service, members in lines.items()}


def parse_line(text: str, where: str) -> PresentLine:
    """Parse a line that is no comment.

    Args:
        text: The line.
        where: Its place, for the error message.
    """
    found = _LINE.fullmatch(text)
    if found is None:
        what = f"must be 'service Shape.Member  evidence', not {text!r}"
        raise BotosmithError(what, where)
    service, owner, member, evidence = found.group(
        "service", "owner", "member", "evidence"
    )
    if found["withdrawn"]:
        return PresentLine(service, owner, member, "withdrawn", text=evidence)
    if evidence == "only":
        return PresentLine(service, owner, member, "only")
    if quote := _QUOTE.fullmatch(evidence):
        return PresentLine(service, owner, member, "docs", text=quote["sentence"])
    if count := _COUNT.fullmatch(evidence):
        answers, files = int(count["answers"]), int(count["files"])
        return PresentLine(service, owner, member, "count", answers, files)
    what = (
        "evidence must be 'N/0 in F files', 'docs: \"a sentence\"' or 'only', "
        f"not {evidence!r}"
    )
    raise BotosmithError(what, where)


def mark_present(model: Json, lines: Sequence[PresentLine]) -> None:
    """Mark the members that lines are about.

    The mark is the trait `present` of a member. Operations may share the shape of their
    output, so an operation has the marks of its response, by the names of members. A
    line that is about no member of this model is passed over, and a patch may set the
    traits, too.

    Args:
        model: A checked service model, which is changed.
        lines: The lines of its service.
    """
    for line in lines:
        if (place := _place(model, line)) is not None:
            marks, key = place
            marks.setdefault(key, line.kind != "withdrawn")


def members_of(model: Json, owner: str) -> Mapping[str, Json]:
    """The members of an operation's response, or else of a shape; none if there is no
    such owner.

    Args:
        model: A checked service model.
        owner: The name of the operation or the shape.
    """
    output = _output(model, owner)
    name = owner if output is None else output
    members: Mapping[str, Json] = model["shapes"].get(name, {}).get("members", {})
    return members


def _output(model: Json, operation: str) -> str | None:
    found: Json = model["operations"].get(operation, {}).get("output")
    return None if found is None else found["shape"]


def _place(model: Json, line: PresentLine) -> tuple[dict[str, Json], str] | None:
    """Where the mark of a line is: an object, and its key."""
    members = members_of(model, line.owner)
    if line.member not in members:
        return None
    if _output(model, line.owner) is None:
        return members[line.member], "present"
    marks: dict[str, Json] = model["operations"][line.owner].setdefault("present", {})
    return marks, line.member
