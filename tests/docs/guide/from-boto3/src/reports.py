"""Announces the reports in a bucket, each of them once."""

import logging

import boto3

sqs = boto3.client("sqs")


def announce(bucket: str, table: str, queue: dict[str, str]) -> None:
    s3 = boto3.client("s3")
    dynamodb = boto3.client("dynamodb")
    url = sqs.get_queue_url(**queue)["QueueUrl"]
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for report in page.get("Contents", []):
            key, size = report["Key"], str(report["Size"])
            try:
                dynamodb.put_item(
                    TableName=table,
                    Item={"id": {"S": key}, "length": {"N": size}},
                    ConditionExpression="attribute_not_exists(id)",
                )
            except dynamodb.exceptions.ConditionalCheckFailedException:
                continue
            head = s3.head_object(Bucket=bucket, Key=key)
            language = "?"
            if "ContentLanguage" in head:
                language = head["ContentLanguage"]
            sent = sqs.send_message(
                QueueUrl=url,
                MessageBody=key,
                MessageAttributes={
                    "language": {"DataType": "String", "StringValue": language}
                },
            )
            logging.info("announced %s: %s", key, sent)
