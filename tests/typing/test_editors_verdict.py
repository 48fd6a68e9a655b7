"""Wrong and late answers, and stale exceptions, fail `make test-editors`."""

from botosmith_tools.test_editors.exemptions import EXEMPTIONS
from botosmith_tools.test_editors.probes import Probe
from botosmith_tools.test_editors.programs import PROGRAMS
from botosmith_tools.test_editors.run import Answer
from botosmith_tools.test_editors.verdict import unexpected

METHOD = Probe("hover", "method", "client.list_|x()", ("Lists",), hidden="_sagemaker.")
NESTED = Probe("completion", "members of a nested result", "a.b.|", ("name",))


def _told(probe: Probe, text: str, server: str = "ty") -> list[str]:
    return unexpected([Answer(probe, text, 0, 100)], server, "sagemaker")


def test_answers_without_what_they_must_show_are_wrong() -> None:
    assert _told(METHOD, "x") == ["hover: method: 'Lists' is not in 'x'"]
    assert "'_sagemaker.' is in" in _told(METHOD, "Lists -> _sagemaker.Response")[0]


def test_exceptions_are_expected_until_they_no_longer_hold() -> None:
    assert _told(NESTED, "", "pyright") != []
    assert _told(NESTED, "") == []
    assert _told(NESTED, "name") == [f"{NESTED.name}: exempt, but right"]


def test_exceptions_are_about_questions_that_are_asked() -> None:
    asked = {probe.name for program in PROGRAMS.values() for probe in program.probes}
    assert {name for one in EXEMPTIONS for name in one.probes} <= asked
