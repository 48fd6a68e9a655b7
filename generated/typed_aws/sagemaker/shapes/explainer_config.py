"""ExplainerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted, each
from ..._runtime.shapes import Structure, wire


class ClarifyFeatureType(OpenEnum):
    NUMERICAL = "numerical"
    CATEGORICAL = "categorical"
    TEXT = "text"


ClarifyFeatureTypeLike: TypeAlias = (
    ClarifyFeatureType
    | Literal[
        "numerical",
        "categorical",
        "text",
    ]
)


def clarify_feature_type_list_or_none(
    value: Sequence[ClarifyFeatureTypeLike] | None, /
) -> Sequence[ClarifyFeatureType] | None:
    return None if value is None else each(ClarifyFeatureType, value)


class ClarifyTextGranularity(OpenEnum):
    TOKEN = "token"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


ClarifyTextGranularityLike: TypeAlias = (
    ClarifyTextGranularity
    | Literal[
        "token",
        "sentence",
        "paragraph",
    ]
)


def as_clarify_text_granularity(
    value: ClarifyTextGranularityLike, /
) -> ClarifyTextGranularity:
    return converted(ClarifyTextGranularity, value)


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


def as_clarify_text_language(value: ClarifyTextLanguageLike, /) -> ClarifyTextLanguage:
    return converted(ClarifyTextLanguage, value)


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyExplainerConfig(Structure):
    """The configuration parameters for the SageMaker Clarify explainer."""

    enable_explanations: str | None = None
    """A JMESPath boolean expression used to filter which records to explain.
    Explanations are activated by default. See
    [`EnableExplanations`](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-enable)
    for additional information.
    """

    inference_config: ClarifyInferenceConfig | None = None
    """The inference configuration parameter for the model container."""

    shap_config: ClarifyShapConfig
    """The configuration for SHAP analysis."""


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyInferenceConfig(Structure):
    """The inference configuration parameter for the model container."""

    features_attribute: str | None = None
    """Provides the JMESPath expression to extract the features from a model
    container input in JSON Lines format. For example, if `FeaturesAttribute` is
    the JMESPath expression `'myfeatures'`, it extracts a list of features
    `[1,2,3]` from request data `'{"myfeatures":[1,2,3]}'`.
    """

    content_template: str | None = None
    """A template string used to format a JSON record into an acceptable model
    container input. For example, a `ContentTemplate` string
    `'{"myfeatures":$features}'` will format a list of features `[1,2,3]` into the
    record string `'{"myfeatures":[1,2,3]}'`. Required only when the model
    container input is in JSON Lines format.
    """

    max_record_count: int | None = None
    """The maximum number of records in a request that the model container can
    process when querying the model container for the predictions of a [synthetic
    dataset](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-synthetic).
    A record is a unit of input data that inference can be made on, for example, a
    single line in CSV data. If `MaxRecordCount` is `1`, the model container
    expects one record per request. A value of 2 or greater means that the model
    expects batch requests, which can reduce overhead and speed up the inferencing
    process. If this parameter is not provided, the explainer will tune the record
    count per request according to the model container's capacity at runtime.
    """

    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    """The maximum payload size (MB) allowed of a request from the explainer to the
    model container. Defaults to `6` MB.
    """

    probability_index: int | None = None
    """A zero-based index used to extract a probability value (score) or list from
    model container output in CSV format. If this value is not provided, the
    entire model container output will be treated as a probability value (score)
    or list.

    **Example for a single class model:** If the model container output consists
    of a string-formatted prediction label followed by its probability: `'1,0.6'`,
    set `ProbabilityIndex` to `1` to select the probability value `0.6`.

    **Example for a multiclass model:** If the model container output consists of
    a string-formatted prediction label followed by its probability:
    `'"[\\'cat\\',\\'dog\\',\\'fish\\']","[0.1,0.6,0.3]"'`, set `ProbabilityIndex` to
    `1` to select the probability values `[0.1,0.6,0.3]`.
    """

    label_index: int | None = None
    """A zero-based index used to extract a label header or list of label headers
    from model container output in CSV format.

    **Example for a multiclass model:** If the model container output consists of
    label headers followed by probabilities:
    `'"[\\'cat\\',\\'dog\\',\\'fish\\']","[0.1,0.6,0.3]"'`, set `LabelIndex` to `0` to
    select the label headers `['cat','dog','fish']`.
    """

    probability_attribute: str | None = None
    """A JMESPath expression used to extract the probability (or score) from the
    model container output if the model container is in JSON Lines format.

    **Example**: If the model container output of a single request is
    `'{"predicted_label":1,"probability":0.6}'`, then set `ProbabilityAttribute`
    to `'probability'`.
    """

    label_attribute: str | None = None
    """A JMESPath expression used to locate the list of label headers in the model
    container output.

    **Example**: If the model container output of a batch request is
    `'{"labels":["cat","dog","fish"],"probability":[0.6,0.3,0.1]}'`, then set
    `LabelAttribute` to `'labels'` to extract the list of label headers
    `["cat","dog","fish"]`
    """

    label_headers: Sequence[str] | None = None
    """For multiclass classification problems, the label headers are the names of the
    classes. Otherwise, the label header is the name of the predicted label. These
    are used to help readability for the output of the `InvokeEndpoint` API. See
    the
    [response](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response)
    section under **Invoke the endpoint** in the Developer Guide for more
    information. If there are no label headers in the model container output,
    provide them manually using this parameter.
    """

    feature_headers: Sequence[str] | None = None
    """The names of the features. If provided, these are included in the endpoint
    response payload to help readability of the `InvokeEndpoint` output. See the
    [Response](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response)
    section under **Invoke the endpoint** in the Developer Guide for more
    information.
    """

    feature_types: Sequence[ClarifyFeatureType] | None = field(
        default=None, converter=clarify_feature_type_list_or_none
    )
    """A list of data types of the features (optional). Applicable only to NLP
    explainability. If provided, `FeatureTypes` must have at least one `'text'`
    string (for example, `['text']`). If `FeatureTypes` is not provided, the
    explainer infers the feature types based on the baseline data. The feature
    types are included in the endpoint response payload. For additional
    information see the
    [response](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response)
    section under **Invoke the endpoint** in the Developer Guide for more
    information.
    """


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
    """The MIME type of the baseline data. Choose from `'text/csv'` or
    `'application/jsonlines'`. Defaults to `'text/csv'`.
    """

    shap_baseline: str | None = None
    """The inline SHAP baseline data in string format. `ShapBaseline` can have one or
    multiple records to be used as the baseline dataset. The format of the SHAP
    baseline file should be the same format as the training dataset. For example,
    if the training dataset is in CSV format and each record contains four
    features, and all features are numerical, then the format of the baseline data
    should also share these characteristics. For natural language processing (NLP)
    of text columns, the baseline value should be the value used to replace the
    unit of text specified by the `Granularity` of the `TextConfig` parameter. The
    size limit for `ShapBasline` is 4 KB. Use the `ShapBaselineUri` parameter if
    you want to provide more than 4 KB of baseline data.
    """

    shap_baseline_uri: str | None = None
    """The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline
    file is stored. The format of the SHAP baseline file should be the same format
    as the format of the training dataset. For example, if the training dataset is
    in CSV format, and each record in the training dataset has four features, and
    all features are numerical, then the baseline file should also have this same
    format. Each record should contain only the features. If you are using a
    virtual private cloud (VPC), the `ShapBaselineUri` should be accessible to the
    VPC. For more information about setting up endpoints with Amazon Virtual
    Private Cloud, see [Give SageMaker access to Resources in your Amazon Virtual
    Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyShapConfig(Structure):
    """The configuration for SHAP analysis using SageMaker Clarify Explainer."""

    shap_baseline_config: ClarifyShapBaselineConfig
    """The configuration for the SHAP baseline of the Kernal SHAP algorithm."""

    number_of_samples: int | None = None
    """The number of samples to be used for analysis by the Kernal SHAP algorithm.

    **Note:** The number of samples determines the size of the synthetic dataset,
    which has an impact on latency of explainability requests. For more
    information, see the **Synthetic data** of [Configure and create an
    endpoint](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
    """

    use_logit: bool | None = None
    """A Boolean toggle to indicate if you want to use the logit function (true) or
    log-odds units (false) for model predictions. Defaults to false.
    """

    seed: int | None = None
    """The starting value used to initialize the random number generator in the
    explainer. Provide a value for this parameter to obtain a deterministic SHAP
    result.
    """

    text_config: ClarifyTextConfig | None = None
    """A parameter that indicates if text features are treated as text and
    explanations are provided for individual units of text. Required for natural
    language processing (NLP) explainability only.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClarifyTextConfig(Structure):
    """A parameter used to configure the SageMaker Clarify explainer to treat text
    features as text so that explanations are provided for individual units of
    text. Required only for natural language processing (NLP) explainability.
    """

    language: ClarifyTextLanguage = field(converter=as_clarify_text_language)
    """Specifies the language of the text features in [ISO
    639-1](https://en.wikipedia.org/wiki/List_of_ISO_639-1_codes) or [ISO
    639-3](https://en.wikipedia.org/wiki/ISO_639-3) code of a supported language.

    **Note:** For a mix of multiple languages, use code `'xx'`.
    """

    granularity: ClarifyTextGranularity = field(converter=as_clarify_text_granularity)
    """The unit of granularity for the analysis of text features. For example, if the
    unit is `'token'`, then each token (like a word in English) of the text is
    treated as a feature. SHAP values are computed for each unit/feature.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ExplainerConfig(Structure):
    """A parameter to activate explainers."""

    clarify_explainer_config: ClarifyExplainerConfig | None = None
    """A member of `ExplainerConfig` that contains configuration parameters for the
    SageMaker Clarify explainer.
    """
