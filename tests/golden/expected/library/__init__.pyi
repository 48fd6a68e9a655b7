"""Example Library.

A library, written for the tests of the generator.
"""

from .client import *
from .enums import *
from .errors import *
from .paginators import *
from .requests import *
from .responses import *
from .structures import *
from .waiters import *
