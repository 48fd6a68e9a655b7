"""The variant that every union has besides the variants of its model."""

from attrs import frozen
from .shapes import Variant
from .values import inherit_methods

@inherit_methods
@frozen(repr=False, eq=False)
class UnknownVariant(Variant):
    """A variant that is not in the SDK's model. botocore drops its value.

    It can be received but not sent: converting it back raises `ConversionError`. An
    empty tag means `{}`, which is what botocore returns for an unknown variant when its
    own model does not mark the structure as a union (DynamoDB's `AttributeValue`). This
    variant does convert back, to `{}`: so a response's dict is what boto3 returned, and
    DynamoDB refuses to store it.
    """

    tag: str
    """The wire name of the variant; empty if botocore has dropped that too."""
