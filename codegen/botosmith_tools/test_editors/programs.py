"""The programs that are typed, by the services that they use."""

from collections.abc import Mapping

from .ec2 import EC2
from .probes import Probe, Program
from .sagemaker import SAGEMAKER

PROGRAMS: Mapping[str, Program] = {"sagemaker": SAGEMAKER, "ec2": EC2}

CONTROL = Program(
    '''"""Fetch pages."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from urllib.request import urlopen


async def program(connection: HTTPConnection) -> None:
    """Do something."""
    with ThreadPoolExecutor() as pool:
''',
    (Probe("hover", "method", "pool.sub|mit(print)", ("submit",)),),
)
"""A program that uses the standard library only."""
