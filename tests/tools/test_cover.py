"""The services that pyright checks have everything that occurs in any service."""

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from botosmith_tools.all_services.cover import Content, cover, things
from botosmith_tools.update_golden import MODELS, SERVICE


def test_everything_that_occurs_in_a_service_is_found() -> None:
    models = Source(MODELS).load(SERVICE)
    assert things(models, plan_service(build(models))) >= {
        "protocol rest-json",
        "union in a module of errors",
        "member of structure: location uri",
        "map with keys enum",
        "paginator: result_key, a str",
        "waiter: error for failure",
        "request without members",
    }


def test_chosen_services_have_everything_and_small_ones_are_preferred() -> None:
    services = {
        "large": Content(frozenset("abc"), 1_000_000),
        "one": Content(frozenset("ab"), 1_000),
        "two": Content(frozenset("bc"), 1_000),
        "rare": Content(frozenset("d"), 1_000_000),
    }
    assert set(cover(services, 1)) == {"one", "two", "rare"}
