"""Amazon SageMaker Service.

Provides APIs for creating and managing SageMaker resources.
"""

from .client import *
from .enums import *
from .errors import *
from .paginators import *
from .requests import *
from .responses import *
from .structures import *
from .waiters import *
