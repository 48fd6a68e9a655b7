"""moto's server, since asynchronous clients call no other moto."""

from tests.docs.served_aws import served_aws as aws

__all__ = ["aws"]
