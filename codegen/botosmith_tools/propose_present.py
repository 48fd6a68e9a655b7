"""Proposes lines for the list of members that AWS always sends, with their evidence.

``python -m botosmith_tools.propose_present sqs s3`` proposes lines for services, or for
all of them. ``python -m botosmith_tools.propose_present "s3 Object.Key"`` shows what is
known about a member. People read what it proposes: recordings are no proof.
"""

import argparse
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from botosmith.models.paging_members import is_returned_token
from botosmith.models.present import FILE, PresentLine, present_lines
from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.classes import FieldPlan
from botosmith.plan.graph import build_graph, sent_shapes
from botosmith.plan.service import plan_service

from . import ROOT
from .presence import Evidence, MemberKey, Seen, count_members, moto_answers, outputs_of

Json: TypeAlias = Any

_MOTO = ROOT / "tests" / "recorded" / "moto_server"
_VERBS = re.compile(
    r"(Create|Describe|Update|Start|Modify|Register|Copy|Import)(?![a-z])"
)
# What a response may have besides the member that the operation is called for.
_BESIDE = re.compile(
    r"(?i)requestcharged|requestid|(is)?truncated|hasmore\w*|\w*count|total\w*"
    r"|max(items|results|keys|records)|quantity"
)
# Words that say of a member that it is not always there.
_CONDITION = re.compile(r"(?i)\b(if|only|when|null|optional)\b")


def propose(
    service: ir.Service, seen: Mapping[MemberKey, Seen], moto: Mapping[MemberKey, Seen]
) -> Iterator[PresentLine]:
    """Propose lines for members that may be absent according to the model.

    Args:
        service: The service.
        seen: What recorded answers of AWS say.
        moto: What moto's answers say.
    """
    counted = [*_counted(service, seen, moto)]
    yield from counted
    known = {(line.owner, line.member) for line in counted}
    for operation in service.operations.values():
        member = only_member(service, operation)
        if member is None or not is_unconditional(operation, member):
            continue
        key = operation.name, member.wire
        lacking = [one[key].absent for one in (seen, moto) if key in one]
        if key not in known and not any(lacking):
            yield PresentLine(service.name, *key, "only")


def only_member(service: ir.Service, operation: ir.Operation) -> ir.Member | None:
    """The member of a response that the operation is called for, if there is one: the
    only one besides tokens and counts, unless it is a list, a map or a stream."""
    tokens = {
        token
        for paginator in service.paginators
        if paginator.operation == operation.name
        for token in paginator.output_tokens
    }
    rest = [
        member
        for member in operation.output
        if member.wire not in tokens
        and not is_returned_token(member.wire)
        and not _BESIDE.fullmatch(member.wire)
    ]
    if len(rest) != 1:
        return None
    match service.shapes[rest[0].shape]:
        case ir.List() | ir.Map() | ir.Scalar(streaming=True):
            return None
        case ir.Union(is_event_stream=True):
            return None
        case _:
            return None if rest[0].required else rest[0]


def is_unconditional(operation: ir.Operation, member: ir.Member) -> bool:
    """Whether neither the name of the operation nor the documentation of the only
    member of its response says that it may be absent."""
    return _VERBS.match(operation.name) is not None and not (
        member.deprecated is not None or _CONDITION.search(plain_text(member.docs))
    )


def plain_text(documentation: str) -> str:
    """Documentation without its tags, in one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", documentation)).split())


def received_fields(service: ir.Service) -> Iterator[tuple[str, FieldPlan]]:
    """The fields of responses and structures, with the names of their owners."""
    for (role, owner), plan in plan_service(service).classes.plans.items():
        if role in ("response", "structure"):
            for field in plan.fields:
                yield owner, field


def _counted(
    service: ir.Service, seen: Mapping[MemberKey, Seen], moto: Mapping[MemberKey, Seen]
) -> Iterator[PresentLine]:
    sent = sent_shapes(service, build_graph(service))
    for owner, field in received_fields(service):
        key = owner, field.member.wire
        if field.absence != "none" or field.streams or key not in seen:
            continue
        if owner in sent:
            continue  # a request must be able to leave it out
        found = seen[key]
        is_lacking = found.absent or (key in moto and moto[key].absent)
        if not is_lacking and is_enough(found.present, len(found.files)):
            answers, files = found.present, len(found.files)
            yield PresentLine(service.name, *key, "count", answers, files)


def is_enough(answers: int, files: int) -> bool:
    """Whether so many answers without an exception are evidence."""
    return answers >= 10 and files >= 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Propose lines for services, or show what is known about a member."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("service", nargs="*", help="a service, or 'service Shape.Name'")
    parser.add_argument(
        "--corpus", type=Path, default=ROOT.parent / "shared" / "corpus", metavar="DIR"
    )
    args = parser.parse_args(arguments)
    source = Source(reproducible=True)
    evidence = Evidence(args.corpus, source)
    for text in args.service or source.services():
        name, _, member = text.partition(" ")
        model = source.load(name)
        service = build(model, asynchronous=True)
        seen = evidence.of_service(name)
        outputs = outputs_of(model.service)
        answers = moto_answers(_MOTO, name, model.service)
        moto = count_members(answers, service, outputs)
        if member:
            owner, _, wire = member.partition(".")
            _show(service, (owner, wire), {"AWS": seen, "moto": moto})
            continue
        for line in propose(service, seen, moto):
            print(line)


def _show(
    service: ir.Service,
    key: MemberKey,
    answers: Mapping[str, Mapping[MemberKey, Seen]],
) -> None:
    """Print what is known about a member."""
    for line in present_lines(FILE).get(service.name, ()):
        if (line.owner, line.member) == key:
            print(f"line: {line}")
    for owner, field in received_fields(service):
        if (owner, field.member.wire) == key:
            print(f"documentation: {plain_text(field.member.docs)}")
            print(f"absent: {field.absence}")
    for whose, seen in answers.items():
        if found := seen.get(key):
            files = f"{len(found.files)} files"
            print(f"{whose}: present {found.present} in {files}, absent {found.absent}")
            for file in sorted(found.lacking)[:10]:
                print(f"  absent in {file}")


if __name__ == "__main__":
    main()
