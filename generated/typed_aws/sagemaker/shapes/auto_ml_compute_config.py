"""AutoMLComputeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLComputeConfig(Structure):
    """**Note:** This data type is intended for use exclusively by SageMaker Canvas
    and cannot be used in other contexts at the moment.

    Specifies the compute configuration for an AutoML job V2.
    """

    emr_serverless_compute_config: EmrServerlessComputeConfig | None = None
    """The configuration for using [EMR
    Serverless](https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/emr-serverless.html)
    to run the AutoML job V2.

    To allow your AutoML job V2 to automatically initiate a remote job on EMR
    Serverless when additional compute resources are needed to process large
    datasets, you need to provide an `EmrServerlessComputeConfig` object, which
    includes an `ExecutionRoleARN` attribute, to the `AutoMLComputeConfig` of the
    AutoML job V2 input request.

    By seamlessly transitioning to EMR Serverless when required, the AutoML job
    can handle datasets that would otherwise exceed the initially provisioned
    resources, without any manual intervention from you.

    EMR Serverless is available for the tabular and time series problem types. We
    recommend setting up this option for tabular datasets larger than 5 GB and
    time series datasets larger than 30 GB.
    """


@frozen(kw_only=True, repr=False, eq=False)
class EmrServerlessComputeConfig(Structure):
    """**Note:** This data type is intended for use exclusively by SageMaker Canvas
    and cannot be used in other contexts at the moment.

    Specifies the compute configuration for the EMR Serverless job.
    """

    execution_role_arn: str = field(metadata=wire("ExecutionRoleARN"))
    """The ARN of the IAM role granting the AutoML job V2 the necessary permissions
    access policies to list, connect to, or manage EMR Serverless jobs. For
    detailed information about the required permissions of this role, see "How to
    configure AutoML to initiate a remote job on EMR Serverless for large
    datasets" in [Create a regression or classification job for tabular data using
    the AutoML
    API](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-create-experiment.html)
    or [Create an AutoML job for time-series forecasting using the
    API](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-create-experiment-timeseries-forecasting.html#timeseries-forecasting-api-optional-params).
    """
