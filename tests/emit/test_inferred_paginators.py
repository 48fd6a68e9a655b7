"""The code of inferred paginators, and what it leaves as it is."""

import pytest

from botosmith.emit.service import service_files
from botosmith.models.source import Source


def files(service: str, *, asynchronous: bool, inferred: bool) -> dict[str, str]:
    """The files of a service, by their paths in its package."""
    made = service_files(
        Source().load(service),
        None,
        asynchronous=asynchronous,
        infer_paginators=inferred,
    )
    return {path.partition("/")[2]: text for path, text in made.items()}


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(
    # Small services, of which inferred paginators are a large part.
    "service",
    ["connect-contact-lens", "migrationhub-config", "savingsplans"],
)
def test_stubs_do_not_grow_by_more_than_six_percent(
    service: str, *, asynchronous: bool
) -> None:
    before, after = (
        sum(
            len(text.encode())
            for path, text in files(
                service, asynchronous=asynchronous, inferred=inferred
            ).items()
            if path.endswith(".pyi")
        )
        for inferred in (False, True)
    )
    assert before < after < 1.06 * before


def test_paginators_of_aws_and_all_else_stay_as_they_are() -> None:
    with_them, without = (
        files("cloudtrail", asynchronous=True, inferred=inferred)
        for inferred in (True, False)
    )
    changed = {path for path in with_them if with_them[path] != without.get(path)}
    operations = {path for path in changed if path.startswith("operations/")}
    assert changed - operations == {
        *("__init__.py", "__init__.pyi", "async_client.pyi", "client.py"),
        *("client.pyi", "paginators.py", "paginators.pyi"),
    }
    assert 1 < len(operations) < 10
    for path in operations:
        assert "AWS describes no paginator" in with_them[path]
        assert "Paginator" not in without[path]
    # Classes are added, and none is changed.
    declared = with_them["paginators.pyi"].split("\nclass ")[1:]
    for cls in without["paginators.pyi"].split("\nclass ")[1:]:
        (same,) = [one for one in declared if one.startswith(cls.partition("(")[0])]
        assert same.split() == cls.split()


def test_inferred_paginator_of_a_subset_is_that_of_the_service() -> None:
    models = Source().load("cloudtrail")
    whole = service_files(models, None)
    for path, text in service_files(
        models, ["ListImportFailures", "ListQueries"]
    ).items():
        if "/operations/" in path:
            assert text == whole[path]
    (subset,) = [
        text
        for path, text in service_files(models, ["ListChannels"]).items()
        if path.endswith("client.py")
    ]
    assert "ListChannelsPaginator" in subset
