"""ExplainerConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, list_of, or_none
from ..._runtime.shapes import Structure, wire


class ClarifyFeatureType(OpenEnum):
    NUMERICAL = "numerical"
    CATEGORICAL = "categorical"
    TEXT = "text"


ClarifyFeatureTypeLike: TypeAlias = (
    ClarifyFeatureType | Literal["numerical", "categorical", "text"]
)


class ClarifyTextGranularity(OpenEnum):
    TOKEN = "token"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


ClarifyTextGranularityLike: TypeAlias = (
    ClarifyTextGranularity | Literal["token", "sentence", "paragraph"]
)


class ClarifyTextLanguage(OpenEnum):
    AF = "af"
    SQ = "sq"
    AR = "ar"
    HY = "hy"
    EU = "eu"
    BN = "bn"
    BG = "bg"
    CA = "ca"
    ZH = "zh"
    HR = "hr"
    CS = "cs"
    DA = "da"
    NL = "nl"
    EN = "en"
    ET = "et"
    FI = "fi"
    FR = "fr"
    DE = "de"
    EL = "el"
    GU = "gu"
    HE = "he"
    HI = "hi"
    HU = "hu"
    IS = "is"
    ID = "id"
    GA = "ga"
    IT = "it"
    KN = "kn"
    KY = "ky"
    LV = "lv"
    LT = "lt"
    LB = "lb"
    MK = "mk"
    ML = "ml"
    MR = "mr"
    NE = "ne"
    NB = "nb"
    FA = "fa"
    PL = "pl"
    PT = "pt"
    RO = "ro"
    RU = "ru"
    SA = "sa"
    SR = "sr"
    TN = "tn"
    SI = "si"
    SK = "sk"
    SL = "sl"
    ES = "es"
    SV = "sv"
    TL = "tl"
    TA = "ta"
    TT = "tt"
    TE = "te"
    TR = "tr"
    UK = "uk"
    UR = "ur"
    YO = "yo"
    LIJ = "lij"
    XX = "xx"


ClarifyTextLanguageLike: TypeAlias = (
    ClarifyTextLanguage
    | Literal[
        "af",
        "sq",
        "ar",
        "hy",
        "eu",
        "bn",
        "bg",
        "ca",
        "zh",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "et",
        "fi",
        "fr",
        "de",
        "el",
        "gu",
        "he",
        "hi",
        "hu",
        "is",
        "id",
        "ga",
        "it",
        "kn",
        "ky",
        "lv",
        "lt",
        "lb",
        "mk",
        "ml",
        "mr",
        "ne",
        "nb",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sa",
        "sr",
        "tn",
        "si",
        "sk",
        "sl",
        "es",
        "sv",
        "tl",
        "ta",
        "tt",
        "te",
        "tr",
        "uk",
        "ur",
        "yo",
        "lij",
        "xx",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyExplainerConfig(Structure):
    """The configuration parameters for the SageMaker Clarify explainer."""

    enable_explanations: str | None = None
    inference_config: ClarifyInferenceConfig | None = None
    shap_config: ClarifyShapConfig


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyInferenceConfig(Structure):
    """The inference configuration parameter for the model container."""

    features_attribute: str | None = None
    content_template: str | None = None
    max_record_count: int | None = None
    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    probability_index: int | None = None
    label_index: int | None = None
    probability_attribute: str | None = None
    label_attribute: str | None = None
    label_headers: Sequence[str] = ABSENT
    feature_headers: Sequence[str] = ABSENT
    feature_types: Sequence[ClarifyFeatureType] = field(
        default=ABSENT, converter=or_none(list_of(ClarifyFeatureType))
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyShapBaselineConfig(Structure):
    """The configuration for the [SHAP
    baseline](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-feature-attribute-shap-baselines.html)
    (also called the background or reference dataset) of the Kernal SHAP
    algorithm.

    **Note:**

    - The number of records in the baseline data determines the size of the
      synthetic dataset, which has an impact on latency of explainability
      requests. For more information, see the **Synthetic data** of [Configure and
      create an
      endpoint](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
    - `ShapBaseline` and `ShapBaselineUri` are mutually exclusive parameters. One
      or the either is required to configure a SHAP baseline.
    """

    mime_type: str | None = None
    shap_baseline: str | None = None
    shap_baseline_uri: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyShapConfig(Structure):
    """The configuration for SHAP analysis using SageMaker Clarify Explainer."""

    shap_baseline_config: ClarifyShapBaselineConfig
    number_of_samples: int | None = None
    use_logit: bool | None = None
    seed: int | None = None
    text_config: ClarifyTextConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyTextConfig(Structure):
    """A parameter used to configure the SageMaker Clarify explainer to treat text
    features as text so that explanations are provided for individual units of
    text. Required only for natural language processing (NLP) explainability.
    """

    language: ClarifyTextLanguage = field(converter=as_enum(ClarifyTextLanguage))
    granularity: ClarifyTextGranularity = field(
        converter=as_enum(ClarifyTextGranularity)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ExplainerConfig(Structure):
    """A parameter to activate explainers."""

    clarify_explainer_config: ClarifyExplainerConfig | None = None
