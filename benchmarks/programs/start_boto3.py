"""Make a client of boto3."""

import boto3

client = boto3.client("sagemaker", region_name="us-east-1")
