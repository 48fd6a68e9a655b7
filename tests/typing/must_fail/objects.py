"""Objects that are constructed or read wrongly."""

# ruff: noqa: B018

from attrs import evolve

from typed_aws.sagemaker import (
    AssociationSummary,
    CreateTrialRequest,
    DescribeTrialComponentResponse,
    ListAssociationsResponse,
    Tag,
    UserContext,
)

# A member by its wire name.
# refused: mypy[call-arg] pyright[reportCallIssue]
AssociationSummary(SourceArn="a")

# Members by position.
# refused: mypy[call-arg] pyright[reportCallIssue]
AssociationSummary("a")

# A string that is not a value of the enum.
# refused: mypy[arg-type] pyright[reportArgumentType]
AssociationSummary(association_type="Produces")

# Values of the wrong type.
# refused: mypy[arg-type] pyright[reportArgumentType]
AssociationSummary(creation_time="2024-01-01")
# refused: mypy[arg-type] pyright[reportArgumentType]
CreateTrialRequest(trial_name="t", experiment_name="e", tags=Tag(key="k", value="v"))

# A required member that is missing, or None.
# refused: mypy[call-arg] pyright[reportCallIssue]
CreateTrialRequest(trial_name="t")
# refused: mypy[arg-type] pyright[reportArgumentType]
CreateTrialRequest(trial_name="t", experiment_name=None)

summary = AssociationSummary()

# Access through members that may be None.
# refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
summary.created_by.iam_identity
# refused: mypy[index] pyright[reportOptionalSubscript]
CreateTrialRequest(trial_name="t", experiment_name="e").tags[0]

# Access to a member that the class does not have.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
summary.source_arm

# Assignment to a frozen object.
# refused: mypy[misc] pyright[reportAttributeAccessIssue]
summary.source_arn = "b"

# A list of another class.
# refused: mypy[list-item] pyright[reportArgumentType]
ListAssociationsResponse(association_summaries=[UserContext()])


def status(response: DescribeTrialComponentResponse) -> str:
    """A member that a response may lack."""
    # refused: mypy[return-value] pyright[reportReturnType]
    return response.trial_component_name


# A copy with changes that the constructor refuses; pyright accepts any for `evolve`.
# refused: mypy[arg-type]
evolve(summary, association_type="Produces")

# Objects are equal or not, and have no order.
# refused: mypy[operator] pyright[reportOperatorIssue]
print(summary < AssociationSummary())
