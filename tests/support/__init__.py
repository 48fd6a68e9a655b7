"""What tests share: SDKs, a fake network, botocore clients, models and documents."""
