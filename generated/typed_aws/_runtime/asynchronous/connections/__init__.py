"""HTTP/1.1 for asynchronous clients, with the settings and errors of botocore."""
