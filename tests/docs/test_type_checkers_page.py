"""The tables of docs/type-checkers.md agree with what the tools exempt."""

from botosmith_tools.test_checkers import exemptions as of_checkers
from botosmith_tools.test_editors import exemptions as of_editors
from tests.support.paths import ROOT


def test_tables_of_exceptions_are_those_of_the_tools() -> None:
    page = (ROOT / "docs" / "type-checkers.md").read_text("utf-8")
    assert f":\n\n{of_checkers.table()}\n\n" in page
    assert f":\n\n{of_editors.table()}\n\n" in page
