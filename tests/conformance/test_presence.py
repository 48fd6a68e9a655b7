"""What is typed as always present is, in recorded answers of AWS."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from attrs import frozen

from botosmith.models.present import FILE, PresentLine, members_of, present_lines
from botosmith.models.source import ServiceModels, Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.graph import build_graph, sent_shapes
from botosmith_tools.presence import (
    Evidence,
    MemberKey,
    Seen,
    count_members,
    moto_answers,
    outputs_of,
)
from botosmith_tools.propose_present import (
    is_enough,
    is_unconditional,
    main,
    only_member,
    plain_text,
    received_fields,
)
from tests.support.paths import ROOT
from tests.support.sweeps import mostly_slow

EXCEPTIONS = Path(__file__).parent / "absent_in_recordings.txt"
MOTO = ROOT / "tests" / "recorded" / "moto_server"
# Services with lines of each kind, and few shapes.
QUICK = ("iam", "logs", "sesv2", "sns", "sqs", "sts")
LINES = present_lines(FILE)


@frozen
class Loaded:
    models: ServiceModels
    service: ir.Service


@cache
def load(name: str) -> Loaded:
    models = Source(reproducible=True).load(name)
    return Loaded(models, build(models, asynchronous=True))


def exceptions() -> Mapping[str, str]:
    """The reasons of the exceptions, by "service Owner.Member"."""
    lines = EXCEPTIONS.read_text("utf-8").splitlines()
    parts = (line.partition("  ") for line in lines if not line.startswith("#"))
    return {member: reason for member, _, reason in parts}


@cache
def recorded(corpus: Path) -> Evidence:
    return Evidence(corpus)


def names(lines: Sequence[PresentLine]) -> Iterator[str]:
    return (f"{line.service} {line.owner}.{line.member}" for line in lines)


@pytest.mark.parametrize("name", mostly_slow(sorted(LINES), QUICK))
def test_lines_are_about_received_members_of_the_pinned_botocore(name: str) -> None:
    loaded = load(name)
    sent = sent_shapes(loaded.service, build_graph(loaded.service))
    for line in LINES[name]:
        assert line.member in members_of(loaded.models.service, line.owner), line
        assert line.owner not in sent, line


@pytest.mark.parametrize("name", mostly_slow(sorted(LINES), QUICK))
def test_quoted_sentences_and_only_members_are_in_the_model(name: str) -> None:
    service = load(name).service
    fields = {(o, f.member.wire): f for o, f in received_fields(service)}
    for line in LINES[name]:
        member = fields[line.owner, line.member].member
        if line.kind == "docs":
            assert line.text in plain_text(member.docs), line
        elif line.kind == "only":
            operation = service.operations[line.owner]
            assert only_member(service, operation) == member, line
            assert is_unconditional(operation, member), line


@pytest.mark.parametrize("name", mostly_slow(sorted(LINES), QUICK))
def test_counts_of_lines_are_those_of_recorded_answers(name: str, corpus: Path) -> None:
    counted = [line for line in LINES[name] if line.kind == "count"]
    if not counted:
        return
    seen = recorded(corpus).of_service(name)
    for line in counted:
        found = seen[line.owner, line.member]
        counts = (found.present, found.absent, len(found.files))
        assert counts == (line.answers, 0, line.files), line
        assert is_enough(line.answers, line.files), line


def lacking(service: ir.Service, seen: Mapping[MemberKey, Seen]) -> set[str]:
    """The members that are typed as present, and that an answer lacks."""
    return {
        f"{service.name} {owner}.{field.member.wire}"
        for owner, field in received_fields(service)
        if field.absence == "error"
        and (found := seen.get((owner, field.member.wire)))
        and found.absent
    }


# All services with answers take six seconds, so most are counted here.
@pytest.mark.parametrize(
    "services", ["few", pytest.param("all", marks=pytest.mark.slow)]
)
def test_present_members_are_absent_in_no_recording_without_a_reason(
    corpus: Path, services: str
) -> None:
    chosen = QUICK if services == "few" else recorded(corpus).services
    known = {one for one in exceptions() if one.split()[0] in chosen}
    found: set[str] = set()
    for name in chosen:
        found |= lacking(load(name).service, recorded(corpus).of_service(name))
    assert found == known
    assert all(exceptions().values())


def test_motos_answers_take_away() -> None:
    loaded = load("sagemaker")
    model = loaded.models.service
    answers = moto_answers(MOTO, "sagemaker", model)
    assert answers
    seen = count_members(answers, loaded.service, outputs_of(model))
    promised = {*names([one for one in LINES["sagemaker"] if one.kind != "withdrawn"])}
    assert not promised & lacking(loaded.service, seen)


def test_tool_proposes_lines_and_shows_evidence(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([f"--corpus={corpus}", "sqs Message.Body", "sqs"])
    printed = capsys.readouterr().out.splitlines()
    assert "line: sqs Message.Body  66/0 in 64 files" in printed
    assert "AWS: present 66 in 64 files, absent 0" in printed
    # People have left this out: messages without attributes have none.
    assert "sqs SendMessage.MD5OfMessageAttributes  20/0 in 20 files" in printed
