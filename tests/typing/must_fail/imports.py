"""Names that are not there."""

# ruff: noqa: F401, I001

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws import from_yaml

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws.sagemaker import AsociationSummary

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws.sagemaker import ListAssociationsPager

# What is public is known by name, not by accident.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws.sagemaker import lazy_package
