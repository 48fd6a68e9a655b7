"""The project that is checked: an SDK in an application, and programs."""

import json
import re
import shutil
from pathlib import Path

from botosmith_tools import ROOT
from botosmith_tools.generated_sdk import generate_sdk

PACKAGE = "application.aws"
# A second SDK, of a service that has what the others lack, such as all kinds of blobs.
LIBRARY = "application.library_sdk"
GOLDEN = ROOT / "tests" / "golden" / "expected"
PROGRAMS = ROOT / "tests" / "typing"
# A page with mixins for the clients of all services, which the programs use with S3.
GUIDE = ROOT / "docs" / "guide" / "around-calls.md"
# Folders of programs; those of `must_fail` state their errors in comments.
FOLDERS = ("application", "must_pass", "must_fail")
# Services of different protocols, with the operations that the programs need.
SERVICES = (
    "sagemaker:AddTags,BatchAddClusterNodes,BatchDeleteClusterNodes,CreateTrial,"
    "CreateTrialComponent,DeleteTrial,DescribeEndpoint,"
    "DescribeFeatureGroup,DescribeProcessingJob,DescribeTrainingJob,"
    "DescribeTrialComponent,ListAssociations,"
    "ListEndpoints,ListHubs,ListTags,ListTrials,QueryLineage,UpdateTrial,"
    "DescribeCluster,DescribeAIRecommendationJob",
    "kinesis:PutRecords",
    "s3:CopyObject,DeleteObjects,GetObject,HeadObject,ListObjectsV2,PutObject,SelectObjectContent",
    "bedrock-runtime:Converse,ConverseStream,InvokeModel",
    "ec2:DescribeInstances,RunInstances",
    "sqs:CreateQueue,DeleteMessageBatch,GetQueueUrl,ReceiveMessage,SendMessageBatch",
)
_REFUSED = re.compile(r"\s*# refused: ")


def write_project(folder: Path) -> None:
    """Write the project into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in FOLDERS:
        programs = {file.name: file for file in (PROGRAMS / name).glob("*.py")}
        if (batches := PROGRAMS / "batches" / f"{name}.py").exists():
            programs[f"{batches.parent.name}.py"] = batches
        for file_name, file in programs.items():
            text = file.read_text()
            program = re.sub(r"\b(typed_aws|batches_sdk)\b", PACKAGE, text)
            program = program.replace("tests.golden.expected", LIBRARY)
            program = program.replace("botosmith.runtime", f"{PACKAGE}._runtime")
            copy = folder / name / file_name
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(program)
    blocks = re.findall(r"^```python\n(.*?)^```$", GUIDE.read_text(), re.DOTALL | re.M)
    mixins = "\n".join(blocks).replace("typed_aws", PACKAGE)
    (folder / "application" / "around_calls.py").write_text(mixins)
    library = folder.joinpath(*LIBRARY.split("."))
    # Its runtime is the whole one, and DynamoDB's part needs DynamoDB's package.
    left_out = shutil.ignore_patterns("__pycache__", "dynamodb")
    shutil.copytree(GOLDEN, library, ignore=left_out)
    # The programs that must fail import names that do not exist.
    pyright = {"typeCheckingMode": "strict", "reportUnusedImport": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(pyright))
    generate_sdk(SERVICES, folder, PACKAGE, asynchronous=True)


def refused_lines(folder: Path) -> set[tuple[str, int]]:
    """The lines of the project that every type checker must refuse."""
    return {
        (str(file.relative_to(folder)), number + 1)
        for file in (folder / "must_fail").glob("*.py")
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if _REFUSED.match(line)
    }
