"""moto's server, and Bedrock on loopback."""

from tests.docs.guide.streams import setup
from tests.docs.served_aws import served_aws as aws

__all__ = ["aws", "setup"]
