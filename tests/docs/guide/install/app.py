from myapp.aws.sqs import SQSClient

client = SQSClient.create(region_name="us-east-1")
client.send_message(queue_url="https://sqs.example/letters", message_text="Hello")
