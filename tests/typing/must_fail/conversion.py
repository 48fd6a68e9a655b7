"""Conversions that cannot work."""

from typed_aws import from_dict, required, to_dict, to_json
from typed_aws.sagemaker import AIModelSource, AssociationSummary, UserContext

# Text or a list, where a dict is expected; and the other way round.
# refused: mypy[arg-type] pyright[reportCallIssue,reportArgumentType]
from_dict(AssociationSummary, [{"SourceArn": "a"}])
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
from_dict(AIModelSource, "S3")

# Nothing, where something is expected.
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
from_dict(list[AssociationSummary], None)
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
from_dict(dict[str, AssociationSummary], None)

# What is no object of the SDK.
# refused: mypy[dict-item] pyright[reportCallIssue,reportArgumentType]
to_dict({"SourceArn": "a"})
# refused: mypy[list-item] pyright[reportCallIssue,reportArgumentType]
to_dict(["text"])
# refused: mypy[arg-type] pyright[reportArgumentType]
to_json("text")

# A value of another class than the one that was required.
# refused: mypy[assignment] pyright[reportAssignmentType]
name: str = required(AssociationSummary().created_by)
# refused: mypy[assignment] pyright[reportAssignmentType]
context: UserContext = from_dict(AssociationSummary, {})


def present(source: AIModelSource | None) -> AIModelSource:
    """A union stays one, but not for mypy."""
    # refused: mypy[return-value]
    return required(source)
