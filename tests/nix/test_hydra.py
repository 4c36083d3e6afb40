"""Jobs for Hydra: how it evaluates them, what it shows of them, what it calls failed.

Hydra evaluates a flake by `nix-eval-jobs --flake REF --select 'flake: flake.outputs.hydraJobs ...'
--meta --constituents --force-recurse --option allow-import-from-derivation false`, with no
`NIX_PATH` (script/hydra-eval-jobset). `WALK` yields what that does, see its src/worker.cc: each
attribute set that is no derivation is gone through, whatever is no set is passed over.
"""

from __future__ import annotations

import html
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import hydra_facts
import pytest
from documented import run_page
from toys import REPOSITORY

from stagedml.host import toolchain
from stagedml.host.flake import overrides
from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix

PIPELINE = REPOSITORY / "nix/builders/hydra_pipeline.py"
AGGREGATE = REPOSITORY / "nix/builders/hydra_aggregate.py"

WALK = r"""
  walk = path: value:
    if !(builtins.isAttrs value) then throw "${path} is no attribute set"
    else if (value.type or "") == "derivation" then [ {
      attr = path;
      inherit (value) drvPath name system meta;
      leaf = value;
      features = value.requiredSystemFeatures or [ ];
      constituents =
        if value._hydraAggregate or false then
          map (c: builtins.unsafeDiscardStringContext c.drvPath) value.constituents
        else null;
    } ]
    else builtins.concatMap
      (name: walk (if path == "" then name else "${path}.${name}") value.${name})
      (builtins.attrNames value);
"""
ALL = "legacyPackages.x86_64-linux.hydraJobs"  # with variants, and stages by themselves
SHOWN = 'map (job: removeAttrs job [ "leaf" ]) (walk "" jobs)'


def evaluated(project, *options, jobs="hydraJobs", apply=f"jobs: let {WALK} in {SHOWN}"):
    """The jobs of a project, as Hydra evaluates its flake.

    By a flake that hands them on, as Nix's own commands look into `legacyPackages` first.
    """
    project.env.pop("NIX_PATH", None)
    (_, name, url) = overrides(project.root, toolchain.require(project.env))
    flake = project.root.parent / "asking"
    flake.mkdir(exist_ok=True)
    (flake / "flake.nix").write_text(
        f"""{{
          inputs.{name}.url = "{url}";
          inputs.project.url = "path:{project.root}";
          inputs.project.inputs.{name}.follows = "{name}";
          outputs = {{ project, ... }}: {{ jobs = project.outputs.{jobs}; }};
        }}"""
    )
    line = ["eval", "--json", f"path:{flake}#jobs", "--apply", apply, "--no-write-lock-file"]
    line += ["--option", "allow-import-from-derivation", "false", "--option", "eval-cache", "false"]
    done = project.old_nix("nix", *line, *options)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def only(project, *names):
    """Leave these files of pipelines alone, so that little is evaluated."""
    for file in (project.root / "pipelines").glob("[a-z]*.py"):
        if file.stem not in names:
            file.unlink()
    project.generate()


def built(project, job):
    """What Hydra sees of a job: every parser the same."""
    out = Path(project.flake_path(f"hydraJobs.{job}"))
    seen = [
        hydra_facts.read(out, whole=whole, alone=alone)
        for whole in (True, False)
        for alone in (True, False)
    ]
    assert all(one == seen[0] for one in seen)
    for product in seen[0].products:
        assert product.kind in hydra_facts.TYPES
        assert hydra_facts.served(product.path), product
    return out, seen[0]


def test_what_hydra_evaluates(project):
    only(project, "gates", "toys")
    # What checks of this repository look at.
    for name in ("examples", "templates", "nix/environments"):
        shutil.copytree(REPOSITORY / name, project.root / name, dirs_exist_ok=True)
    jobs = {job["attr"]: job for job in evaluated(project)}
    names = {name.split(".")[0] for name in jobs}
    assert names == {"pipelines", "checks", "tested", "release"}
    all_jobs = {job["attr"] for job in evaluated(project, jobs=ALL)}
    assert all_jobs > set(jobs)
    assert {"stages.toy.count", "cpu.toy"} <= all_jobs
    assert "checks.generated" in jobs
    job = jobs["pipelines.gated"]
    assert job["name"] == "gated"
    assert job["system"] == "x86_64-linux"
    assert job["meta"]["license"]["shortName"] == "mit"
    assert job["meta"]["description"].startswith("Report, if the text is long enough")
    assert job["meta"]["homepage"]
    # Hydra's own are 10 and 2 hours.
    assert (job["meta"]["timeout"], job["meta"]["maxSilent"]) == (604800, 86400)
    order = [jobs[name]["meta"]["schedulingPriority"] for name in ("checks.generated", job["attr"])]
    assert order == [200, 100]
    # Of an aggregate, Hydra finds each constituent among its jobs.
    drvs = {job["drvPath"] for job in jobs.values()}
    gated = {f"pipelines.{name}" for name in ("gated", "gated-counts", "gated-seen")}
    assert set(jobs["release"]["constituents"]) == {jobs[name]["drvPath"] for name in gated}
    assert set(jobs["tested"]["constituents"]) <= drvs
    assert jobs["checks.generated"]["drvPath"] in jobs["tested"]["constituents"]
    assert all(Path(drv).suffix == ".drv" for drv in drvs)
    assert {job["drvPath"] for job in evaluated(project, "--pure-eval")} == drvs


def test_limits_are_those_of_the_slowest_stage(project):
    only(project, "toys")
    project.edit(
        "toy/text.py",
        "@stage()\ndef count(",
        "@stage(timeout=700_000.5, max_silent=0.25)\ndef count(",
    )
    project.generate()
    shown = "job: { inherit (job.meta) timeout maxSilent; }"
    limits = evaluated(
        project,
        jobs=ALL,
        apply=f"jobs: map ({shown}) [ jobs.pipelines.toy jobs.stages.toy.count jobs.tested ]",
    )
    # Zero would be Hydra's own default.
    assert limits == [
        {"timeout": 700001, "maxSilent": 86400},
        {"timeout": 700001, "maxSilent": 1},
        {"timeout": 700001, "maxSilent": 86400},
    ]


def test_without_flakes_restricted(project):
    """As a jobset of a Nix expression: `restrict-eval`, inputs on the search path."""
    only(project, "toys")
    snapshot = toolchain.require(project.env).snapshot
    project.env.pop("NIX_PATH", None)
    line = ["--option", "restrict-eval", "true", "-I", f"src={project.root}"]
    line += ["-I", f"nixpkgs={snapshot}", "--arg", "nixpkgs", "<nixpkgs>"]
    line += ["-A", "hydraJobs.pipelines.toy"]
    done = project.old_nix("nix-instantiate", "<src/default.nix>", *line)
    assert done.returncode == 0, done.stderr
    drv = done.stdout.split()[-1]
    path = project.old_nix("nix-store", "-q", "--outputs", drv).stdout.split()[0]
    assert path == project.flake_path("hydraJobs.pipelines.toy")


def test_a_pipeline_has_all_that_its_stages_offer(project):
    only(project, "toys")
    (report, count) = project.build("toy", "toy.count")
    out, seen = built(project, "pipelines.toy")
    assert seen.shown() == [
        "report page page.html",
        "file json counts.json",
        "file txt corpus.txt",
        "file json facts.json",
    ]
    assert seen.products[0].path == f"{out}/report/page.html"
    assert Path(seen.products[0].path).read_bytes() == Path(report, "page.html").read_bytes()
    own = hydra_facts.read(Path(count), whole=True, alone=True).metrics
    assert own
    assert seen.metrics.items() >= {(f"count.{name}", value) for name, value in own.items()}
    assert seen.metrics["score"] == (2.0, "")
    assert seen.release == "toy-score-2"
    assert not seen.failed


def test_a_missed_objective_is_a_red_job_with_a_report(project):
    only(project, "gates")
    project.edit("pipelines/gates.py", "size: float = 10", "size: float = 14")
    project.generate()
    out, seen = built(project, "pipelines.gated")
    assert seen.failed
    why = "size = 13 misses its objective of at least 14 by 1\n"
    assert (out / "nix-support/failed").read_text() == why
    assert "report page page.html" in seen.shown()
    assert seen.release == "gated-count.ratio-2", "the metric of the first objective by name"
    # The model is there, for whoever asks for it.
    assert project.build("gated.report")
    page, release = built(project, "release")
    assert release.failed
    assert release.release == "release-2-of-3"
    assert release.metrics == {"in-order": (2.0, ""), "failed": (1.0, "")}
    text = (page / "index.html").read_text()
    assert html.escape(why.strip()) in text
    assert str(out) in text
    kept = {path.name for path in (page / "jobs").iterdir()}
    assert kept == {"pipelines.gated-counts", "pipelines.gated-seen"}


def test_what_is_chosen_among_is_not_kept(project):
    only(project, "choosing")
    names = evaluated(
        project,
        apply="jobs: map baseNameOf (builtins.fromJSON (builtins.unsafeDiscardStringContext"
        " jobs.pipelines.choose-best.drvAttrs.job)).stages",
    )
    assert [name[33:] for name in names] == ["attempt-best"]


def test_gpu_jobs_ask_for_the_feature(toy_store):
    """Those with an accelerator, and none of `cpu`; only where the set is asked for, `cuda`."""
    expression = (
        f"let project = (import {REPOSITORY} {{ }}); inherit (project) hydraJobs;"
        " features = drv: drv.drvAttrs.requiredSystemFeatures or [ ];"
        ' name = "bert-glue-mrpc"; in {'
        " gpu = builtins.mapAttrs (_: features) hydraJobs.stages.${name};"
        " job = features hydraJobs.pipelines.${name};"
        " cpu = builtins.mapAttrs (_: features) (project.cpu.${name}.stages);"
        " sets = builtins.attrNames hydraJobs; }"
    )
    found = Nix(env=toy_store).eval_json(expr=expression)
    gpu = {name for name, features in found["gpu"].items() if features == ["cuda"]}
    assert "bert-finetune-mrpc" in gpu
    assert all(features in ([], ["cuda"]) for features in found["gpu"].values())
    assert gpu != set(found["gpu"]), "data is prepared anywhere"
    assert found["job"] == [], "it only gathers"
    assert not any(found["cpu"].values())
    assert "cuda" not in found["sets"]


def wrote(script: Path, out: Path, job: object) -> subprocess.CompletedProcess[str]:
    """Run a builder as Nix does."""
    (out.parent / "job").write_text(json.dumps(job))
    env = {**os.environ, "out": str(out), "jobPath": str(out.parent / "job")}
    return subprocess.run(
        [sys.executable, "-sSBP", script], env=env, capture_output=True, text=True, check=False
    )


def stage(store: Path, name: str, products: str, metrics: str = "") -> Path:
    """A stage's output, in a folder that stands for the store."""
    out = store / f"{name[:1] * 32}-{name}"
    (out / "nix-support").mkdir(parents=True)
    (out / "nix-support/hydra-build-products").write_text(products.replace("OUT", str(out)))
    if metrics:
        (out / "nix-support/hydra-metrics").write_text(metrics)
    return out


def test_large_files_are_links_and_large_folders_are_told(tmp_path):
    big = stage(tmp_path, "big?", 'file h5 "OUT/w <1>.h5"\n', "loss 0.5 %\n")
    with (big / "w <1>.h5").open("wb") as file:
        file.truncate((1 << 22) + 1)
    site = stage(
        tmp_path, "site", 'report site "OUT/site" index.html\nnix-build many "OUT/many"\n', "n 1\n"
    )
    for folder in ("site/sub", "many"):
        (site / folder).mkdir(parents=True)
    (site / "site/index.html").write_text("<p>")
    (site / "site/sub/style.css").write_text("")
    (site / "site/gone").symlink_to("nowhere")
    for number in range(2001):
        (site / "many" / str(number)).touch()
    again = stage(tmp_path, "again", f'file h5 "{big}/w <1>.h5"\n', "n 1\n")
    out = tmp_path / ("o" * 32 + "-job")
    job = {"name": "a?job", "headline": "site.n", "stages": [], "judge": str(again)}
    job["stages"] = [str(big), str(site), str(again)]
    done = wrote(PIPELINE, out, job)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"not shown, as it is too much: {site}/many\n"
    seen = hydra_facts.read(out, whole=True, alone=True)
    assert [p.path for p in seen.products] == [f"{out}/big?/w <1>.h5", f"{out}/site/site"]
    assert seen.products[1].default == "index.html"
    assert hydra_facts.served(seen.products[0].path) == f"{big}/w <1>.h5"
    assert hydra_facts.served(f"{out}/site/site/sub/style.css")
    assert seen.metrics == {"loss": (0.5, "%"), "site.n": (1.0, ""), "again.n": (1.0, "")}
    assert seen.release == "a-job-site.n-1"


def test_copies_have_an_end(tmp_path):
    """Many small files are as large as a large one."""
    many = stage(tmp_path, "many", 'nix-build many "OUT/many"\n')
    (many / "many").mkdir()
    for number in range(20):
        with (many / f"many/{number:02}").open("wb") as file:
            file.truncate(1 << 22)
    out = tmp_path / ("o" * 32 + "-job")
    done = wrote(
        PIPELINE, out, {"name": "j", "headline": None, "stages": [str(many)], "judge": "/"}
    )
    assert done.returncode == 0, done.stderr
    linked = [path.is_symlink() for path in sorted((out / "many/many").iterdir())]
    assert linked == [False] * 16 + [True] * 4


def test_an_aggregate_escapes_what_it_shows(tmp_path):
    bad, good = stage(tmp_path, "bad", ""), stage(tmp_path, "good", "", "a<b 1\n")
    (bad / "nix-support/failed").write_text("<script>alert(1)</script>\n")
    out = tmp_path / ("o" * 32 + "-job")
    jobs = [{"name": path.name[33:], "path": str(path)} for path in (bad, good)]
    done = wrote(AGGREGATE, out, {"name": "release", "title": "A & B", "jobs": jobs})
    assert done.returncode == 0, done.stderr
    page = (out / "index.html").read_text()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "a&lt;b 1" in page
    assert "A &amp; B" in page
    assert "1 of 2 are in order" in page
    assert (out / "nix-support/failed").read_text() == "bad: <script>alert(1)</script>\n"


def test_the_page(toy_store, tmp_path):
    """docs/hydra.md, followed in a repository of one's own."""
    ran = run_page(REPOSITORY / "docs/hydra.md", tmp_path / "here", toy_store)
    assert len(ran) > 8
