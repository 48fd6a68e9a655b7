"""`make all-services` looks at the documentation of a service."""

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from botosmith_tools.all_services.documentation import documentation
from botosmith_tools.update_golden import EXPECTED, MODELS, SERVICE


def test_golden_service_is_documented() -> None:
    plan = plan_service(build(Source(models=MODELS).load(SERVICE)))
    found = documentation(EXPECTED / SERVICE, plan)
    assert found.docstrings > 50
    assert not found.placeholders
    assert not found.faults
