"""The private and undocumented names of botocore that asynchronous clients use.

What is in the module of the same name beside the rooms is for both kinds of clients.
"""

from __future__ import annotations

# Calls: without these names, whole calls run in threads.


# HTTP: without these names, whole calls run in threads, over urllib3.
