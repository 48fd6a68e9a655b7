"""`make all-services` looks at the documentation of a service."""

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from botosmith_tools.all_services.documentation import documentation
from botosmith_tools.docstring_faults import docstrings, faults
from botosmith_tools.update_golden import EXPECTED, MODELS, SERVICE


def test_golden_service_is_documented() -> None:
    plan = plan_service(build(Source(models=MODELS).load(SERVICE)))
    found = documentation(EXPECTED / SERVICE, plan)
    assert found.docstrings > 50
    assert not found.placeholders
    assert not found.faults


def test_the_text_of_an_argument_is_a_long_line_in_stubs_only() -> None:
    (method,) = docstrings(
        f'''\
def turn(page):
    """Turn a page.

    Args:
        page: {"The page that is turned, and on. " * 4}
    """
'''
    )
    assert [one.kind for one in faults(method)] == ["long line"]
    assert not [*faults(method, in_stub=True)]
