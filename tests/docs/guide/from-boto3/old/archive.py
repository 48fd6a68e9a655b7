import boto3


class Archive:
    def __init__(self, client):
        self.client = client

    def names(self):
        return [one["Name"] for one in self.client.list_buckets()["Buckets"]]


print(Archive(boto3.client("s3")).names())
