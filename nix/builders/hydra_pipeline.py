"""Writes a pipeline's job for Hydra: what the stages have to offer, judged by the pipeline's gate.

Hydra shows products that are in the job's own output: its older queue runner knows no others, and
none of them knows those of a build that it finds in a cache. So there is a link to each file, or a
copy where that is small: of a link Hydra knows neither size nor hash.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PRODUCT = re.compile(r'(\S+) (\S+) "([^"]+)"(.*)')
SMALL = 1 << 22  # bytes of a file that is copied,
COPIED = 1 << 26  # of all of them
MOST = 200  # products: a page has an end
MANY = 2000  # files of a directory that is not taken over
HASH = 33  # characters of a store path's name before its own


def products(stage: Path) -> Iterator[tuple[str, str, Path, str]]:
    """Yield type, subtype, path and page of what a stage shows."""
    for line in lines(stage, "hydra-build-products"):
        if found := PRODUCT.fullmatch(line):
            yield found[1], found[2], Path(found[3]).resolve(), found[4]


def lines(output: Path, name: str) -> list[str]:
    """Return the lines of a file that Hydra reads; none where it is not there."""
    file = output / "nix-support" / name
    return file.read_text("utf-8").splitlines() if file.exists() else []


def plain(text: str) -> str:
    """Return a text in the letters of a metric's name."""
    return re.sub(r"[^a-zA-Z0-9._-]", "-", text)


class Offered:
    """What is put into the output.

    Args:
        out: The output.
    """

    def __init__(self, out: Path) -> None:
        self.out = out
        self.left = COPIED

    def add(self, source: Path) -> Path | None:
        """Put a file or a directory there, under the name of the stage that made it.

        Returns:
            Where it is; None where it is too much.
        """
        top, *rest = source.relative_to(self.out.parent).parts
        target = self.out.joinpath(top[HASH:], *rest)
        if os.path.lexists(target):  # of another stage of that name
            target = self.out.joinpath(top, *rest)
        if source.is_file():
            self._place(source, target)
            return target
        found = (Path(folder, name) for folder, _, names in os.walk(source) for name in names)
        files = [path for path in found if path.is_file()]  # a link may lead nowhere
        if len(files) > MANY:
            return None
        for file in sorted(files):
            self._place(file, target / file.relative_to(source))
        return target

    def _place(self, source: Path, target: Path) -> None:
        """Copy a small file, and link to a large one."""
        target.parent.mkdir(parents=True, exist_ok=True)
        size = source.stat().st_size
        if size <= min(SMALL, self.left):
            self.left -= size
            shutil.copyfile(source, target)
        else:
            target.symlink_to(source.resolve())


def measured(stages: list[Path]) -> list[str]:
    """Return the lines of metrics: the result's own, and those of the others by their stage."""
    found: dict[str, str] = {}
    for number, stage in enumerate(stages):
        prefix = f"{plain(stage.name[HASH:])}." if number else ""
        for line in lines(stage, "hydra-metrics"):
            found.setdefault(prefix + line.split()[0], prefix + line)
    return list(found.values())


def release_name(name: str, metric: str, metrics: list[str]) -> str:
    """Return what lists of builds show: the pipeline's name and a metric."""
    for key, value, *_ in map(str.split, metrics):
        if key == metric:
            return plain(f"{name}-{metric}-{float(value):.4g}")
    return plain(name)


def main() -> None:
    """Write the output."""
    out = Path(os.environ["out"])
    with Path(os.environ["jobPath"]).open(encoding="utf-8") as file:
        job = json.load(file)
    stages = [Path(path) for path in job["stages"]]
    support = out / "nix-support"
    support.mkdir(parents=True)
    offered = Offered(out)
    seen = set()
    shown = []
    for kind, what, source, page in (row for stage in stages for row in products(stage)):
        if source in seen:
            continue
        seen.add(source)
        if len(shown) == MOST or (target := offered.add(source)) is None:
            print(f"not shown, as it is too much: {source}")
        else:
            shown.append(f'{kind} {what} "{target}"{page}\n')
    metrics = measured(stages)
    own = [line.split()[0] for stage in stages[:1] for line in lines(stage, "hydra-metrics")]
    headline = plain(job["headline"] or "".join(own[:1]))
    written = {
        "hydra-build-products": "".join(shown),
        "hydra-metrics": "".join(line + "\n" for line in metrics),
        "hydra-release-name": f"{release_name(job['name'], headline, metrics)}\n",
        "failed": "".join(line + "\n" for line in lines(Path(job["judge"]), "failed")),
    }
    for file_name, text in written.items():
        if text:
            (support / file_name).write_text(text, encoding="utf-8")


main()
