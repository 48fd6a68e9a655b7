"""The table of docs/type-checkers.md agrees with what `make test-checkers` exempts."""

from botosmith_tools.test_checkers.exemptions import table
from tests.support.paths import ROOT


def test_table_of_exceptions_is_that_of_the_tool() -> None:
    page = (ROOT / "docs" / "type-checkers.md").read_text("utf-8")
    assert page.endswith(f":\n\n{table()}\n")
