"""HumanTaskConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.public_workforce_task_price import PublicWorkforceTaskPrice


@frozen(kw_only=True, repr=False, eq=False)
class AnnotationConsolidationConfig(Structure):
    """Configures how labels are consolidated across human workers and processes
    output data.
    """

    annotation_consolidation_lambda_arn: str
    """The Amazon Resource Name (ARN) of a Lambda function implements the logic for
    [annotation
    consolidation](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-annotation-consolidation.html)
    and to process output data.

    For [built-in task
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-task-types.html),
    use one of the following Amazon SageMaker Ground Truth Lambda function ARNs
    for `AnnotationConsolidationLambdaArn`. For custom labeling workflows, see
    [Post-annotation
    Lambda](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3.html#sms-custom-templates-step3-postlambda).

    **Bounding box** - Finds the most similar boxes from different workers based
    on the Jaccard index of the boxes.

    - `arn:aws:lambda:us-east-1:432418664414:function:ACS-BoundingBox`
    - `arn:aws:lambda:us-east-2:266458841044:function:ACS-BoundingBox`
    - `arn:aws:lambda:us-west-2:081040173940:function:ACS-BoundingBox`
    - `arn:aws:lambda:eu-west-1:568282634449:function:ACS-BoundingBox`
    - `arn:aws:lambda:ap-northeast-1:477331159723:function:ACS-BoundingBox`
    - `arn:aws:lambda:ap-southeast-2:454466003867:function:ACS-BoundingBox`
    - `arn:aws:lambda:ap-south-1:565803892007:function:ACS-BoundingBox`
    - `arn:aws:lambda:eu-central-1:203001061592:function:ACS-BoundingBox`
    - `arn:aws:lambda:ap-northeast-2:845288260483:function:ACS-BoundingBox`
    - `arn:aws:lambda:eu-west-2:487402164563:function:ACS-BoundingBox`
    - `arn:aws:lambda:ap-southeast-1:377565633583:function:ACS-BoundingBox`
    - `arn:aws:lambda:ca-central-1:918755190332:function:ACS-BoundingBox`

    **Image classification** - Uses a variant of the Expectation Maximization
    approach to estimate the true class of an image based on annotations from
    individual workers.

    - `arn:aws:lambda:us-east-1:432418664414:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:us-east-2:266458841044:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:us-west-2:081040173940:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:eu-west-1:568282634449:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:ap-northeast-1:477331159723:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:ap-southeast-2:454466003867:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:ap-south-1:565803892007:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:eu-central-1:203001061592:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:ap-northeast-2:845288260483:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:eu-west-2:487402164563:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:ap-southeast-1:377565633583:function:ACS-ImageMultiClass`
    - `arn:aws:lambda:ca-central-1:918755190332:function:ACS-ImageMultiClass`

    **Multi-label image classification** - Uses a variant of the Expectation
    Maximization approach to estimate the true classes of an image based on
    annotations from individual workers.

    - `arn:aws:lambda:us-east-1:432418664414:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:us-east-2:266458841044:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:us-west-2:081040173940:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:eu-west-1:568282634449:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-northeast-1:477331159723:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-southeast-2:454466003867:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-south-1:565803892007:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:eu-central-1:203001061592:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-northeast-2:845288260483:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:eu-west-2:487402164563:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-southeast-1:377565633583:function:ACS-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ca-central-1:918755190332:function:ACS-ImageMultiClassMultiLabel`

    **Semantic segmentation** - Treats each pixel in an image as a multi-class
    classification and treats pixel annotations from workers as "votes" for the
    correct label.

    The text continues on AWS's page:
    https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/AnnotationConsolidationConfig
    """


@frozen(kw_only=True, repr=False, eq=False)
class HumanTaskConfig(Structure):
    """Information required for human workers to complete a labeling task."""

    workteam_arn: str
    """The Amazon Resource Name (ARN) of the work team assigned to complete the
    tasks.
    """

    ui_config: UiConfig
    """Information about the user interface that workers use to complete the labeling
    task.
    """

    pre_human_task_lambda_arn: str | None = None
    """The Amazon Resource Name (ARN) of a Lambda function that is run before a data
    object is sent to a human worker. Use this function to provide input to a
    custom labeling job.

    For [built-in task
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-task-types.html),
    use one of the following Amazon SageMaker Ground Truth Lambda function ARNs
    for `PreHumanTaskLambdaArn`. For custom labeling workflows, see
    [Pre-annotation
    Lambda](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3.html#sms-custom-templates-step3-prelambda).

    **Bounding box** - Finds the most similar boxes from different workers based
    on the Jaccard index of the boxes.

    - `arn:aws:lambda:us-east-1:432418664414:function:PRE-BoundingBox`
    - `arn:aws:lambda:us-east-2:266458841044:function:PRE-BoundingBox`
    - `arn:aws:lambda:us-west-2:081040173940:function:PRE-BoundingBox`
    - `arn:aws:lambda:ca-central-1:918755190332:function:PRE-BoundingBox`
    - `arn:aws:lambda:eu-west-1:568282634449:function:PRE-BoundingBox`
    - `arn:aws:lambda:eu-west-2:487402164563:function:PRE-BoundingBox`
    - `arn:aws:lambda:eu-central-1:203001061592:function:PRE-BoundingBox`
    - `arn:aws:lambda:ap-northeast-1:477331159723:function:PRE-BoundingBox`
    - `arn:aws:lambda:ap-northeast-2:845288260483:function:PRE-BoundingBox`
    - `arn:aws:lambda:ap-south-1:565803892007:function:PRE-BoundingBox`
    - `arn:aws:lambda:ap-southeast-1:377565633583:function:PRE-BoundingBox`
    - `arn:aws:lambda:ap-southeast-2:454466003867:function:PRE-BoundingBox`

    **Image classification** - Uses a variant of the Expectation Maximization
    approach to estimate the true class of an image based on annotations from
    individual workers.

    - `arn:aws:lambda:us-east-1:432418664414:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:us-east-2:266458841044:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:us-west-2:081040173940:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:ca-central-1:918755190332:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:eu-west-1:568282634449:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:eu-west-2:487402164563:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:eu-central-1:203001061592:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:ap-northeast-1:477331159723:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:ap-northeast-2:845288260483:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:ap-south-1:565803892007:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:ap-southeast-1:377565633583:function:PRE-ImageMultiClass`
    - `arn:aws:lambda:ap-southeast-2:454466003867:function:PRE-ImageMultiClass`

    **Multi-label image classification** - Uses a variant of the Expectation
    Maximization approach to estimate the true classes of an image based on
    annotations from individual workers.

    - `arn:aws:lambda:us-east-1:432418664414:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:us-east-2:266458841044:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:us-west-2:081040173940:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ca-central-1:918755190332:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:eu-west-1:568282634449:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:eu-west-2:487402164563:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:eu-central-1:203001061592:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-northeast-1:477331159723:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-northeast-2:845288260483:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-south-1:565803892007:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-southeast-1:377565633583:function:PRE-ImageMultiClassMultiLabel`
    - `arn:aws:lambda:ap-southeast-2:454466003867:function:PRE-ImageMultiClassMultiLabel`

    **Semantic segmentation** - Treats each pixel in an image as a multi-class
    classification and treats pixel annotations from workers as "votes" for the
    correct label.

    - `arn:aws:lambda:us-east-1:432418664414:function:PRE-SemanticSegmentation`

    The text continues on AWS's page:
    https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/HumanTaskConfig
    """

    task_keywords: Sequence[str] | None = None
    """Keywords used to describe the task so that workers on Amazon Mechanical Turk
    can discover the task.
    """

    task_title: str
    """A title for the task for your human workers."""

    task_description: str
    """A description of the task for your human workers."""

    number_of_human_workers_per_data_object: int
    """The number of human workers that will label an object."""

    task_time_limit_in_seconds: int
    """The amount of time that a worker has to complete a task.

    If you create a custom labeling job, the maximum value for this parameter is 8
    hours (28,800 seconds).

    If you create a labeling job using a [built-in task
    type](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-task-types.html) the
    maximum for this parameter depends on the task type you use:

    - For
      [image](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-label-images.html)
      and
      [text](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-label-text.html)
      labeling jobs, the maximum is 8 hours (28,800 seconds).
    - For [3D point
      cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-point-cloud.html)
      and [video
      frame](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-video.html)
      labeling jobs, the maximum is 30 days (2952,000 seconds) for non-AL mode.
      For most users, the maximum is also 30 days.
    """

    task_availability_lifetime_in_seconds: int | None = None
    """The length of time that a task remains available for labeling by human
    workers. The default and maximum values for this parameter depend on the type
    of workforce you use.

    - If you choose the Amazon Mechanical Turk workforce, the maximum is 12 hours
      (43,200 seconds). The default is 6 hours (21,600 seconds).
    - If you choose a private or vendor workforce, the default value is 30 days
      (2592,000 seconds) for non-AL mode. For most users, the maximum is also 30
      days.
    """

    max_concurrent_task_count: int | None = None
    """Defines the maximum number of data objects that can be labeled by human
    workers at the same time. Also referred to as batch size. Each object may have
    more than one worker at one time. The default value is 1000 objects. To
    increase the maximum value to 5000 objects, contact Amazon Web Services
    Support.
    """

    annotation_consolidation_config: AnnotationConsolidationConfig | None = None
    """Configures how labels are consolidated across human workers."""

    public_workforce_task_price: PublicWorkforceTaskPrice | None = None
    """The price that you pay for each task performed by an Amazon Mechanical Turk
    worker.
    """


@frozen(kw_only=True, repr=False, eq=False)
class UiConfig(Structure):
    """Provided configuration information for the worker UI for a labeling job.
    Provide either `HumanTaskUiArn` or `UiTemplateS3Uri`.

    For named entity recognition, 3D point cloud and video frame labeling jobs,
    use `HumanTaskUiArn`.

    For all other Ground Truth built-in task types and custom task types, use
    `UiTemplateS3Uri` to specify the location of a worker task template in Amazon
    S3.
    """

    ui_template_s3_uri: str | None = None
    """The Amazon S3 bucket location of the UI template, or worker task template.
    This is the template used to render the worker UI and tools for labeling job
    tasks. For more information about the contents of a UI template, see [Creating
    Your Custom Labeling Task
    Template](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step2.html).
    """

    human_task_ui_arn: str | None = None
    """The ARN of the worker task template used to render the worker UI and tools for
    labeling job tasks.

    Use this parameter when you are creating a labeling job for named entity
    recognition, 3D point cloud and video frame labeling jobs. Use your labeling
    job task type to select one of the following ARNs and use it with this
    parameter when you create a labeling job. Replace `aws-region` with the Amazon
    Web Services Region you are creating your labeling job in. For example,
    replace `aws-region` with `us-west-1` if you create a labeling job in US West
    (N. California).

    **Named Entity Recognition**

    Use the following `HumanTaskUiArn` for named entity recognition labeling jobs:

    `arn:aws:sagemaker:aws-region:394669845002:human-task-ui/NamedEntityRecognition`

    **3D Point Cloud HumanTaskUiArns**

    Use this `HumanTaskUiArn` for 3D point cloud object detection and 3D point
    cloud object detection adjustment labeling jobs.

    - `arn:aws:sagemaker:aws-region:394669845002:human-task-ui/PointCloudObjectDetection`

    Use this `HumanTaskUiArn` for 3D point cloud object tracking and 3D point
    cloud object tracking adjustment labeling jobs.

    - `arn:aws:sagemaker:aws-region:394669845002:human-task-ui/PointCloudObjectTracking`

    Use this `HumanTaskUiArn` for 3D point cloud semantic segmentation and 3D
    point cloud semantic segmentation adjustment labeling jobs.

    - `arn:aws:sagemaker:aws-region:394669845002:human-task-ui/PointCloudSemanticSegmentation`

    **Video Frame HumanTaskUiArns**

    Use this `HumanTaskUiArn` for video frame object detection and video frame
    object detection adjustment labeling jobs.

    - `arn:aws:sagemaker:region:394669845002:human-task-ui/VideoObjectDetection`

    Use this `HumanTaskUiArn` for video frame object tracking and video frame
    object tracking adjustment labeling jobs.

    - `arn:aws:sagemaker:aws-region:394669845002:human-task-ui/VideoObjectTracking`
    """
