"""Links in the documentation lead somewhere."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
LINKS = [
    (page.relative_to(ROOT).as_posix(), target)
    for page in sorted(PAGES)
    for target in sorted(
        set(re.findall(r"\]\((?!https?:)([^)#\s]+)", page.read_text("utf-8")))
    )
]


@pytest.mark.parametrize(("page", "target"), LINKS)
def test_link_leads_to_a_file(page: str, target: str) -> None:
    assert (ROOT / page).parent.joinpath(target).exists()
