"""A client of boto3, ready for use."""

import boto3

client = boto3.client("sagemaker", region_name="us-east-1")
