"""Wrong and late answers, and stale exceptions, fail `make test-editors`."""

from botosmith_tools.test_editors.exemptions import EXEMPTIONS
from botosmith_tools.test_editors.probes import Probe
from botosmith_tools.test_editors.programs import PROGRAMS
from botosmith_tools.test_editors.run import Answer
from botosmith_tools.test_editors.verdict import unexpected

METHOD = Probe("hover", "method", "client.list_|x()", ("Lists",), hidden="_sagemaker.")
NESTED = Probe("completion", "members of a nested result", "a.b.|", ("name",))


def _told(probe: Probe, text: str, server: str = "ty", seconds: float = 0) -> list[str]:
    first = Answer(METHOD, "Lists", 0.1, 100)
    return unexpected([first, Answer(probe, text, seconds, 100)], server, "sagemaker")


def test_the_right_answer_is_expected() -> None:
    assert _told(METHOD, "Lists\nassociations.") == []


def test_answers_without_what_they_must_show_are_wrong() -> None:
    assert _told(METHOD, "x") == ["hover: method: 'Lists' is not in 'x'"]
    assert "'_sagemaker.' is in" in _told(METHOD, "Lists -> _sagemaker.Response")[0]


def test_late_answers_are_wrong_unless_the_server_is_known_for_them() -> None:
    assert _told(METHOD, "Lists", seconds=2) == [
        "hover: method: 2.00 s of processor time"
    ]
    assert _told(METHOD, "Lists", "jedi", seconds=2) == []


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
