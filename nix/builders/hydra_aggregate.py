"""Writes an aggregate job for Hydra: a page about its jobs, and links to those that are in order.

It counts as failed where one of them does.
"""

from __future__ import annotations

import html
import json
import os
from pathlib import Path

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem;
  padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border-bottom: 1px solid #ccc; padding: .4rem .8rem .4rem 0; text-align: left;
  vertical-align: top; overflow-wrap: anywhere; }}
.failed {{ color: #a00; }}
</style>
<h1>{title}</h1>
<p>{summary}</p>
<table>
<tr><th>Job</th><th>Judgement</th><th>Metrics</th><th>Store path</th></tr>
{rows}
</table>
</html>
"""
ROW = '<tr class="{kind}"><td>{job}</td><td>{verdict}</td><td>{metrics}</td><td>{path}</td></tr>'


def text_of(output: Path, name: str) -> str | None:
    """Return what an output says in a file for Hydra; None where there is none."""
    file = output / "nix-support" / name
    return file.read_text("utf-8") if file.is_file() else None


def escaped(text: str) -> str:
    """Return lines of text as HTML."""
    return html.escape(text.strip()).replace("\n", "<br>\n")


def main() -> None:
    """Write the output."""
    out = Path(os.environ["out"])
    with Path(os.environ["jobPath"]).open(encoding="utf-8") as file:
        aggregate = json.load(file)
    support = out / "nix-support"
    support.mkdir(parents=True)
    rows, failures = [], []
    for job in aggregate["jobs"]:
        output = Path(job["path"])
        failed = text_of(output, "failed")
        if failed is None:
            (out / "jobs").mkdir(exist_ok=True)
            (out / "jobs" / job["name"]).symlink_to(output)
        else:
            failures.append(f"{job['name']}: {failed.strip() or 'failed'}\n")
        row = ROW.format(
            kind="good" if failed is None else "failed",
            job=escaped(job["name"]),
            verdict="in order" if failed is None else escaped(failed) or "failed",
            metrics=escaped(text_of(output, "hydra-metrics") or ""),
            path=f"<code>{escaped(str(output))}</code>",
        )
        rows.append(row)
    good = len(rows) - len(failures)
    page = PAGE.format(
        title=escaped(aggregate["title"]),
        summary=f"{good} of {len(rows)} are in order.",
        rows="\n".join(rows),
    )
    (out / "index.html").write_text(page, encoding="utf-8")
    (support / "hydra-build-products").write_text(
        f'report {aggregate["name"]} "{out}/index.html"\n', encoding="utf-8"
    )
    (support / "hydra-metrics").write_text(
        f"in-order {good}\nfailed {len(failures)}\n", encoding="utf-8"
    )
    (support / "hydra-release-name").write_text(
        f"{aggregate['name']}-{good}-of-{len(rows)}\n", encoding="utf-8"
    )
    if failures:
        (support / "failed").write_text("".join(failures), encoding="utf-8")


main()
