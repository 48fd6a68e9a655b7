"""docs/guide/from-boto3.md has the rules of migration, in the words of its reports."""

import re

from botosmith.migrate.rules import ALL
from tests.support.paths import ROOT


def test_tables_have_all_rules_and_reasons() -> None:
    page = (ROOT / "docs" / "guide" / "from-boto3.md").read_text("utf-8")
    rows = re.findall(r"^\| (M\d+) \| (.*?) \| .", page, re.MULTILINE)
    assert rows == [(number, rule.text) for number, rule in ALL.items()]
