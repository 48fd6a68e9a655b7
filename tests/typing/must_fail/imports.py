"""Names that do not exist."""

# ruff: noqa: F401, I001

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws import from_yaml

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws.sagemaker import AsociationSummary

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws.sagemaker import ListAssociationsPager

# A name that the package imports, but does not export.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from typed_aws.sagemaker import lazy_package
