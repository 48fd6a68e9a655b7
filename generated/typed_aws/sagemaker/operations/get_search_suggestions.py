"""GetSearchSuggestions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.resource_type import ResourceType


@frozen(kw_only=True, repr=False, eq=False)
class PropertyNameQuery(Structure):
    """Part of the `SuggestionQuery` type. Specifies a hint for retrieving property
    names that begin with the specified text.
    """

    property_name_hint: str


@frozen(kw_only=True, repr=False, eq=False)
class PropertyNameSuggestion(Structure):
    """A property name returned from a `GetSearchSuggestions` call that specifies a
    value in the `PropertyNameQuery` field.
    """

    property_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SuggestionQuery(Structure):
    """Specified in the
    [GetSearchSuggestions](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetSearchSuggestions.html)
    request. Limits the property names that are included in the response.
    """

    property_name_query: PropertyNameQuery | None = None


@frozen(kw_only=True, repr=False, eq=False)
class GetSearchSuggestionsResponse(Response):
    """The response of `GetSearchSuggestions`, with `property_name_suggestions`."""

    property_name_suggestions: Sequence[PropertyNameSuggestion] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class GetSearchSuggestionsRequest(Request[GetSearchSuggestionsResponse]):
    """An auto-complete API for the search functionality in the SageMaker console. It
    returns suggestions of possible matches for the property name to use in
    `Search` queries. Provides suggestions for `HyperParameters`, `Tags`, and
    `Metrics`.
    """

    __operation__: ClassVar = "GetSearchSuggestions"
    __response__: ClassVar = GetSearchSuggestionsResponse

    resource: ResourceType = field(converter=as_enum(ResourceType))
    suggestion_query: SuggestionQuery | None = None
