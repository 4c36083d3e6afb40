"""Fails where generated pipelines do not say what the definitions say."""

from __future__ import annotations

import os
import sys
from pathlib import Path

project = Path(os.environ["project"])
# The package may be another repository's, which this one takes as an input.
sys.path[:0] = [str(project), os.environ["library"]]
os.environ["HOME"] = os.environ["XDG_CACHE_HOME"] = str(Path.cwd())

from stagedml.errors import StagedMLError  # noqa: E402
from stagedml.generation.pipelines import Generator, check  # noqa: E402
from stagedml.planning.discovery import discover  # noqa: E402
from stagedml.planning.instantiation import instantiate_pipeline  # noqa: E402
from stagedml.planning.project import Project  # noqa: E402
from stagedml.planning.reads import reads_of  # noqa: E402

found = Project(project)
discovery = discover(found)
if discovery.broken:
    sys.exit("\n".join(str(error) for error in discovery.broken.values()))
try:
    plans = [instantiate_pipeline(pipeline) for pipeline in discovery.pipelines.values()]
    check(Generator(found).render(plans, reads_of(project)), found.generated)
except StagedMLError as error:
    sys.exit(str(error))
Path(os.environ["out"]).write_text(f"{len(plans)} pipelines\n")
