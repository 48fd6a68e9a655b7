"""The example prints a table, even if responses lack members."""

import pytest

from examples.demo import main
from examples.who_made_what import row, table, who
from tests.support.paths import ROOT
from typed_aws.sagemaker import AssociationSummary, IamIdentity, UserContext

EXPECTED = ROOT / "examples" / "demo_output.txt"


def test_demo_prints_the_expected_table(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    assert capsys.readouterr().out == EXPECTED.read_text()


@pytest.mark.parametrize(
    ("user", "name"),
    [
        (None, "-"),
        (UserContext(), "-"),
        (UserContext(iam_identity=IamIdentity()), "-"),
        (UserContext(user_profile_name="mina"), "mina"),
        (UserContext(iam_identity=IamIdentity(arn="arn:aws:sts::1:role/r/s")), "s"),
        (
            UserContext(
                user_profile_name="",
                iam_identity=IamIdentity(
                    arn="arn:aws:sts::1:role/r/s", source_identity="i"
                ),
            ),
            "i",
        ),
    ],
)
def test_who_prefers_the_best_name(user: UserContext | None, name: str) -> None:
    assert who(user) == name


def test_row_of_a_record_without_members() -> None:
    assert row(AssociationSummary()) == ("-",) * 5


def test_table_without_rows_has_headings() -> None:
    assert table([]) == "SOURCE  DESTINATION  ASSOCIATION  WHO  WHEN (UTC)"
