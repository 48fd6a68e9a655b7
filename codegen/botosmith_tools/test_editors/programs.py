"""The programs that are typed, by the services that they use."""

from collections.abc import Mapping

from .ec2 import EC2
from .probes import Program
from .sagemaker import SAGEMAKER

PROGRAMS: Mapping[str, Program] = {"sagemaker": SAGEMAKER, "ec2": EC2}
