"""The cattrs converters that conversion runs through, for users to add hooks to:

    dict_converter.register_structure_hook(datetime, lambda value, _: ...)

A hook applies at any depth, to `from_dict` and `to_dict` (`dict_converter`), to
`from_json` and `to_json` (`json_converter`), and to what clients send and receive.
Register it before the first conversion that it is meant for. Programs that do not
import this module convert without cattrs.
"""

from cattrs import Converter

dict_converter: Converter
"""Between objects and dicts as boto3 has them."""
json_converter: Converter
"""Between objects and what `json.loads` and `json.dumps` have."""
