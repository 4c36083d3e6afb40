/*
  Jobs for Hydra.

  Nothing is built to evaluate them, and leaves are derivations only, since Hydra and
  `nix flake check` force all that they are given.
*/
{ toolchain }:
let
  inherit (builtins)
    attrNames
    attrValues
    elemAt
    filter
    foldl'
    head
    intersectAttrs
    listToAttrs
    map
    mapAttrs
    toJSON
    ;

  # A derivation, and what Hydra asks for.
  leaf = intersectAttrs {
    type = null;
    name = null;
    system = null;
    drvPath = null;
    outPath = null;
    outputName = null;
    outputs = null;
    out = null;
    all = null;
    drvAttrs = null;
    meta = null;
    requiredSystemFeatures = null;
    _hydraAggregate = null;
    constituents = null;
  };

  # What Hydra allows a build holds for each of its steps: a job has the most that any needs.
  limits = jobs: {
    timeout = most "timeout" jobs;
    maxSilent = most "maxSilent" jobs;
  };
  most = name: foldl' (found: job: max found (job.meta.${name} or 0)) 0;
  max = a: b: if a > b then a else b;

  write =
    script: attrs: job:
    derivation (
      {
        inherit (job) name;
        inherit (toolchain) system;
        builder = toolchain.interpreter;
        args = [
          "-sSBP"
          script
        ];
        PATH = toolchain.binPath;
        LANG = "C.UTF-8";
        job = toJSON job;
        passAsFile = [ "job" ];
        preferLocalBuild = true;
      }
      // attrs
    );
  withMeta = drv: meta: leaf (drv // { inherit meta; });

  # The priorities of Hydra's queue: what takes a minute comes before what takes a night.
  priorities = {
    checks = 200;
    pipelines = 100;
    stages = 50;
  };

  # The metric of a pipeline's first objective, as its job calls it; null where it has none.
  headlineOf =
    { row, ... }:
    let
      found = filter (input: input ? metric) (elemAt row.inputs 1);
      first = head found;
    in
    if !(row ? gates) || found == [ ] then
      null
    else if first.stage == row.gates then
      first.metric
    else
      "${first.stage}.${first.metric}";

  # A pipeline's job: all that it has to offer, and its gate's verdict.
  pipelineJob =
    common: pipeline:
    withMeta
      (write ../builders/hydra_pipeline.py { } {
        name = pipeline.pipeline;
        headline = headlineOf pipeline;
        stages = map (stage: "${stage}") pipeline.offers;
        judge = "${pipeline.verdict or pipeline}";
      })
      (
        common
        // { inherit (pipeline.meta) description; }
        // { schedulingPriority = priorities.pipelines; }
        // limits (attrValues pipeline.stages)
      );

  # A derivation as a job as it is.
  plainJob =
    common: schedulingPriority: drv:
    withMeta drv (common // { inherit schedulingPriority; } // (drv.meta or { }));

  /*
    A job that stands for others: Hydra shows whether all of them are in order.

    name: its own. title: of its page. jobs: the others, by name.
  */
  aggregate =
    {
      name,
      title,
      jobs,
      meta ? { },
    }:
    let
      constituents = attrValues jobs;
    in
    withMeta
      (write ../builders/hydra_aggregate.py
        {
          _hydraAggregate = true;
          inherit constituents;
        }
        {
          inherit name title;
          jobs = map (job: {
            name = job;
            path = "${jobs.${job}}";
          }) (attrNames jobs);
        }
      )
      (
        meta
        // {
          description = title;
          schedulingPriority = priorities.pipelines;
        }
        // limits constituents
      );
in
{
  inherit aggregate;

  /*
    A project's jobs: `hydraJobs` of its flake.

    pipelines, cpu, cuda, ordinary, samples: see `mkProject`.
    checks: derivations by name, for `checks` and `tested`.
    tested: names of the pipelines that `tested` stands for, beside `checks`: by default the
      samples, and where there are none, all.
    variants: sets of jobs to have beside those with the stages' own accelerators: "cpu", "cuda".
      Of a stage on a GPU that is a training more. Only builders with the feature `cuda` take such.
    meta: what is said of all jobs: licence, homepage.

    Returns
    * `pipelines`: a job for each pipeline, and so do the variants; `stages.PIPELINE.STAGE`;
    * `checks`;
    * `tested`; and `release`, the pipelines that have objectives: an aggregate each.
  */
  mkJobs =
    {
      pipelines,
      cpu,
      cuda,
      ordinary,
      checks,
      samples ? { },
      tested ? attrNames (if samples == { } then ordinary pipelines else samples),
      variants ? [ ],
      meta ? { },
    }:
    let
      jobsOf = given: mapAttrs (_: pipelineJob meta) (ordinary given);
      pipelineJobs = jobsOf pipelines;
      stageJob = plainJob meta priorities.stages;
      checkJobs = mapAttrs (_: plainJob meta priorities.checks) checks;
      jobOf =
        name:
        pipelineJobs.${name}
          or (throw "`tested` names '${name}', which is no pipeline that every Nix builds");
      named =
        prefix: jobOf: names:
        listToAttrs (
          map (name: {
            name = "${prefix}.${name}";
            value = jobOf name;
          }) names
        );
    in
    {
      pipelines = pipelineJobs;
      stages = mapAttrs (_: { stages, ... }: mapAttrs (_: stageJob) stages) (ordinary pipelines);
      checks = checkJobs;
      tested = aggregate {
        name = "tested";
        title = "What is tried with each change";
        jobs =
          named "checks" (name: checkJobs.${name}) (attrNames checks)
          // named "pipelines" jobOf tested;
        inherit meta;
      };
      release = aggregate {
        name = "release";
        title = "Models and their objectives";
        jobs = named "pipelines" jobOf (
          filter (name: pipelines.${name} ? verdict) (attrNames pipelineJobs)
        );
        inherit meta;
      };
    }
    // listToAttrs (
      map (name: {
        inherit name;
        value = jobsOf { inherit cpu cuda; }.${name};
      }) variants
    );
}
