"""Fails where generated pipelines do not say what the definitions say."""

from __future__ import annotations

import os
import sys
from pathlib import Path

project = Path(os.environ["project"])
sys.path.insert(0, str(project))
os.environ["HOME"] = os.environ["XDG_CACHE_HOME"] = str(Path.cwd())

from stagedml.generation.pipelines import Generator, StaleError, check  # noqa: E402
from stagedml.planning.discovery import discover, instantiate_pipeline  # noqa: E402
from stagedml.planning.project import Project  # noqa: E402

found = Project(project)
generator = Generator(found)
plans = [instantiate_pipeline(pipeline) for pipeline in discover(found).values()]
try:
    check(generator.render(plans), found.generated)
except StaleError as error:
    sys.exit(str(error))
Path(os.environ["out"]).write_text(f"{len(plans)} pipelines\n")
