"""What the diff says of paginators that AWS's models do not have, or have at last."""

from collections.abc import Callable

import pytest

from botosmith.diff.compare import compare
from botosmith.diff.render_text import render_text
from botosmith.diff.run import Diff, ServiceDiff
from tests.diff.zoo_edits import letters, member, members
from tests.support.shapes import Json, paginator, ref
from tests.support.zoo import loaded, zoo

RULES: Json = paginator("NextToken", "Animals", limit_key="Most")

UNUSED: Json = {"NextToken": ref("String", unused=True)}


def version(edit: Callable[[Json], object] = lambda _: None, **rules: Json) -> Json:
    """A model whose tokens have AWS's names; a paginator only if rules are given."""
    content = zoo()
    for shape in ("ListAnimalsInput", "ListAnimalsOutput"):
        members(content, shape)["NextToken"] = members(content, shape).pop("Next")
    content["paginators"] = {"ListAnimals": rules} if rules else {}
    edit(content)
    return content


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            version(),
            version(**RULES),
            [("modelled", "scs"), ("limit-added", "sss")],
        ),
        (
            version(),
            version(**RULES | {"result_key": ["Animals", "Count"]}),
            [("modelled", "scs"), ("limit-added", "sss"), ("result-added", "sss")],
        ),
        (
            version(**RULES),
            version(),
            [("inferred", "sbs"), ("limit-removed", "bss")],
        ),
        # There are more tokens, so the operation has no paginator any more.
        (
            version(),
            version(member("ListAnimalsInput", "Marker", "String")),
            [],
        ),
        (
            version(),
            version(member("ListAnimalsInput", "MaxResults", "Integer")),
            [("limit-added", "sss")],
        ),
        # Another list may have the items, so that none is certain.
        (
            version(),
            version(member("ListAnimalsOutput", "Others", "Animals")),
            [("result-changed", "bbs")],
        ),
        (
            version(member("ListAnimalsOutput", "Others", "Animals")),
            version(),
            [("result-added", "sss")],
        ),
        # A list of the animals would hide whether all have been found.
        (
            version(),
            version(member("ListAnimalsOutput", "SearchStatus", "String")),
            [("result-changed", "bbs")],
        ),
        # AWS's documentation says not to use it.
        (
            version(),
            version(lambda c: members(c, "ListAnimalsInput").update(UNUSED)),
            [("removed", "bbs")],
        ),
        (
            version(lambda c: members(c, "ListAnimalsInput").pop("NextToken")),
            version(),
            [("added", "sss")],
        ),
        (
            version(),
            version(lambda c: members(c, "ListAnimalsInput").pop("NextToken")),
            [("removed", "bbs")],
        ),
    ],
)
def test_diff_says_what_happens_to_an_inferred_paginator(
    old: Json, new: Json, expected: list[tuple[str, str]]
) -> None:
    changes = compare(loaded(old), loaded(new))
    found = {
        (change.kind.value.removeprefix("paginator-"), letters(change))
        for change in changes
        if change.kind.value.startswith("paginator")
    }
    assert found == set(expected)


def test_diff_of_packages_without_inferred_paginators_has_only_those_of_aws() -> None:
    (change,) = compare(
        loaded(version()), loaded(version(**RULES)), infer_paginators=False
    )
    assert change.kind.value == "paginator-added"


def test_report_says_where_the_paginator_comes_from() -> None:
    changes = compare(loaded(version()), loaded(version(**RULES)))
    service = ServiceDiff(service="zoo", changes=changes)
    text = render_text(Diff(old="1", new="2", compared=1, services=(service,)))
    assert "ListAnimals has a paginator of AWS's instead of an inferred one" in text
