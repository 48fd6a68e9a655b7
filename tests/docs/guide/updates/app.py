from myapp.aws.parrots import ParrotsClient

client = ParrotsClient.create(region_name="us-east-1")
client.feed_parrot(name="Coco")
