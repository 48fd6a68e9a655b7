"""Isolates a process from the AWS account of the user who runs it."""

import os


def isolate_from_aws() -> None:
    """Replace all AWS settings of this process, and of those it will start.

    Afterwards, botocore finds no profile, credentials or metadata service, and signs
    with made-up keys.
    """
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ |= {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
