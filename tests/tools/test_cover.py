"""The services that pyright checks have everything that occurs in any service."""

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from botosmith_tools.all_services.cover import Content, cover, things
from botosmith_tools.update_golden import MODELS, SERVICE

SMALL, LARGE = 1_000, 1_000_000


def _content(occurs: str, size: int = SMALL) -> Content:
    return Content(frozenset(occurs), size)


def test_everything_that_occurs_in_a_service_is_found() -> None:
    models = Source(MODELS).load(SERVICE)
    assert things(models, plan_service(build(models))) >= {
        "protocol rest-json",
        "blob: streaming",
        "enum in a module of errors",
        "union in a module of errors",
        "structure: eventstream",
        "member of structure: location uri",
        "member of structure: idempotencyToken",
        "optional event stream",
        "list of structure",
        "map with keys enum",
        "paginator: result_key, a str",
        "waiter: error for failure",
        "error with list",
        "request without members",
    }


def test_chosen_services_have_everything_and_small_ones_are_preferred() -> None:
    services = {
        "large": _content("abcd", LARGE),
        "one": _content("ab"),
        "two": _content("bc"),
        "rare": _content("e", LARGE),
        "none": _content("a"),
        "three": _content("d"),
    }
    assert set(cover(services, 1)) == {"one", "two", "three", "rare"}


def test_services_are_added_until_they_are_enough() -> None:
    services = {
        "first": _content("abc"),
        "large": _content("abc", LARGE),
        "second": _content("abc"),
        "third": _content("ab"),
    }
    assert cover(services, 1) == ["first"]
    assert cover(services, 3) == ["first", "second", "third"]
    assert set(cover(services, 9)) == {*services}
