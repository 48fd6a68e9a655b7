"""The variant that every union of the SDK has beside those of its model."""

from __future__ import annotations

from attrs import frozen

from .shapes import Variant


@frozen
class UnknownVariant(Variant):
    """A variant that the SDK was generated without; botocore has dropped its value.

    It can be received and not sent: converting it back is a `ConversionError`. Without
    a tag it stands for `{}`, which is all that botocore leaves of an unknown variant
    where its model does not know of the union (DynamoDB's `AttributeValue`), and is
    converted back to that: so a response's dict is what boto3 returned, and DynamoDB
    refuses to store it.
    """

    tag: str
    """The wire name of the variant; empty where botocore has dropped that too."""
