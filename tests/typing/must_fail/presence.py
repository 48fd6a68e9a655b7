"""Members that AWS always sends, which have no `None`, and those that may be absent."""

# ruff: noqa: B018

from typed_aws import evolve
from typed_aws.sagemaker import (
    CreateTrialResponse,
    EndpointSummary,
    ListEndpointsResponse,
)

page = ListEndpointsResponse()

# `None` for what AWS always sends, which passes at run time.
# refused: mypy[arg-type] pyright[reportArgumentType]
CreateTrialResponse(trial_arn=None)
# refused: mypy[arg-type] pyright[reportArgumentType]
ListEndpointsResponse(endpoints=None)
# refused: mypy[arg-type] pyright[reportArgumentType]
EndpointSummary(endpoint_status="Ready")

# A token, which the last page lacks.
# refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
page.next_token.upper()

# Lists are not for changing, and have no members of an item.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
page.endpoints.append(EndpointSummary())
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
page.endpoints.endpoint_name
# refused: mypy[assignment] pyright[reportAssignmentType]
number: int = CreateTrialResponse().trial_arn

# Wrong changes; pyright accepts any for `evolve`.
# refused: mypy[arg-type]
evolve(page, endpoints="e")
# refused: mypy[call-arg]
evolve(page, endpoint=[])
