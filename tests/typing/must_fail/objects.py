"""Objects that are made or read wrongly."""

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

# A member that the class does not have.
# refused: mypy[call-arg] pyright[reportCallIssue]
AssociationSummary(source="a")

# A member by its name in the model.
# refused: mypy[call-arg] pyright[reportCallIssue]
AssociationSummary(SourceArn="a")

# Members by position, which another model could have in another order.
# refused: mypy[call-arg] pyright[reportCallIssue]
AssociationSummary("a")

# A text that is no value of the enum.
# refused: mypy[arg-type] pyright[reportArgumentType]
AssociationSummary(association_type="Produces")

# Another type.
# refused: mypy[arg-type] pyright[reportArgumentType]
AssociationSummary(creation_time="2024-01-01")
# refused: mypy[arg-type] pyright[reportArgumentType]
AssociationSummary(created_by={"UserProfileName": "me"})
# refused: mypy[arg-type] pyright[reportArgumentType]
CreateTrialRequest(trial_name="t", experiment_name="e", tags=Tag(key="k", value="v"))

# What is required is missing, or absent.
# refused: mypy[call-arg] pyright[reportCallIssue]
CreateTrialRequest(trial_name="t")
# refused: mypy[arg-type] pyright[reportArgumentType]
CreateTrialRequest(trial_name="t", experiment_name=None)

summary = AssociationSummary()

# What may be absent, read through.
# refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
summary.created_by.iam_identity
# refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
summary.source_arn.upper()
# refused: mypy[index] pyright[reportOptionalSubscript]
ListAssociationsResponse().association_summaries[0]

# A member that the class does not have, read.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
summary.source_arm

# A change to what is frozen.
# refused: mypy[misc] pyright[reportAttributeAccessIssue]
summary.source_arn = "b"

# A list of another class.
# refused: mypy[list-item] pyright[reportArgumentType]
ListAssociationsResponse(association_summaries=[UserContext()])


def status(response: DescribeTrialComponentResponse) -> str:
    """A required member, which real responses may lack all the same."""
    # refused: mypy[return-value] pyright[reportReturnType]
    return response.trial_component_name


# A changed copy with what the constructor would refuse; to pyright `evolve` takes all.
# refused: mypy[arg-type]
evolve(summary, association_type="Produces")
# refused: mypy[call-arg]
evolve(summary, source="a")
