"""Wrong and late answers, and stale exceptions, fail `make test-editors`."""

from botosmith_tools.test_editors.exemptions import EXEMPTIONS
from botosmith_tools.test_editors.probes import Probe
from botosmith_tools.test_editors.programs import PROGRAMS
from botosmith_tools.test_editors.run import Answer, fastest
from botosmith_tools.test_editors.verdict import excesses, unexpected

METHOD = Probe("hover", "method", "client.list_|x()", ("Lists",), hidden="_sagemaker.")
NESTED = Probe("completion", "members of a nested result", "a.b.|", ("name",))


def _told(probe: Probe, text: str, server: str = "ty") -> list[str]:
    return unexpected([Answer(probe, text, 0, 100)], server, "sagemaker")


def _excesses(first: float, later: float, server: str = "ty") -> list[str]:
    answers = [Answer(METHOD, "Lists", seconds, 100) for seconds in (first, later)]
    return excesses(answers, server, control=2)


def test_the_right_answer_is_expected() -> None:
    assert _told(METHOD, "Lists\nassociations.") == []


def test_answers_without_what_they_must_show_are_wrong() -> None:
    assert _told(METHOD, "x") == ["hover: method: 'Lists' is not in 'x'"]
    assert "'_sagemaker.' is in" in _told(METHOD, "Lists -> _sagemaker.Response")[0]


def test_late_answers_are_wrong_unless_the_server_is_known_for_them() -> None:
    assert _excesses(5.9, 1.5) == []
    assert _excesses(6.1, 1.7) == [
        "hover: method: 6.10 s of processor time, over 6.00 s",
        "hover: method: 1.70 s of processor time, over 1.60 s",
    ]
    assert _excesses(6.1, 1.7, "jedi") == []


def test_of_two_runs_each_answer_has_the_shorter_time() -> None:
    one, other = (Answer(METHOD, "Lists", seconds, 100) for seconds in (1, 2))
    assert fastest([one, other], [other, one]) == [one, one]


def test_exceptions_are_expected_until_they_no_longer_hold() -> None:
    assert _told(NESTED, "", "pyright") != []
    assert _told(NESTED, "") == []
    assert _told(NESTED, "name") == [f"{NESTED.name}: exempt, but right"]


def test_exceptions_are_about_questions_that_are_asked() -> None:
    asked = {probe.name for program in PROGRAMS.values() for probe in program.probes}
    assert {name for one in EXEMPTIONS for name in one.probes} <= asked


def test_a_line_is_typed_in_the_block_that_the_program_opens_last() -> None:
    text, line, column = PROGRAMS["sagemaker"].typed(METHOD)
    typed = text.splitlines()[line]
    assert typed == "        client.list_x()"
    assert typed[column:] == "x()"
