import boto3


def announce(topic: str, letters: list[str]) -> None:
    sns = boto3.client("sns")
    for letter in letters:
        sns.publish(TopicArn=topic, Message=letter)
    sns.get_paginator("list_topics")


def close(service: str) -> None:
    boto3.client(service).close()
