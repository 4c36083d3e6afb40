let
  inherit (builtins)
    attrNames
    fromJSON
    map
    tryEval
    unsafeDiscardStringContext
    ;
  library = import ./jobs.nix {
    toolchain = {
      interpreter = "/python/bin/python3";
      binPath = "/python/bin";
      system = "x86_64-linux";
    };
  };
  stage =
    name: meta:
    derivation {
      inherit name;
      system = "x86_64-linux";
      builder = "/bin/sh";
    }
    // {
      inherit meta;
      more = "which is for us";
    };
  train = stage "train" {
    timeout = 100;
    maxSilent = 7;
  };
  report = stage "report" {
    timeout = 5;
    maxSilent = 9;
  };
  pipeline =
    pipeline:
    report
    // {
      inherit pipeline;
      stages = { inherit report train; };
      offers = [
        report
        train
      ];
      row = {
        name = "report";
      };
      meta.description = "Report";
    };
  gated = pipeline "gated" // {
    verdict = stage "verdict" { };
    row = {
      gates = "report";
      inputs = [
        "report/."
        [
          0.5
          {
            stage = "train";
            metric = "loss";
          }
        ]
      ];
    };
  };
  pipelines = {
    inherit gated;
    plain = pipeline "plain";
    odd = throw "needs a feature of Nix";
  };
  given = {
    inherit pipelines;
    cpu = pipelines;
    cuda = pipelines;
    ordinary = found: removeAttrs found [ "odd" ];
    checks.lint = stage "lint" { };
    meta.homepage = "https://example.org";
  };
  jobs = library.mkJobs given;
in
{
  exported = attrNames library;

  aggregate = {
    "names its constituents, and is made of them" = {
      expr =
        let
          made = library.aggregate {
            name = "all";
            title = "All";
            jobs = { inherit train report; };
          };
        in
        [
          made._hydraAggregate
          (map (job: job.name) made.constituents)
          made.meta.timeout
          made.meta.maxSilent
        ];
      expected = [
        true
        [
          "report"
          "train"
        ]
        100
        9
      ];
    };
  };

  mkJobs = {
    "has sets of jobs, and aggregates" = {
      expr = map attrNames [
        jobs
        jobs.pipelines
        jobs.stages.gated
        (library.mkJobs (given // { variants = [ "cuda" ]; })).cuda
      ];
      expected = [
        [
          "checks"
          "pipelines"
          "release"
          "stages"
          "tested"
        ]
        [
          "gated"
          "plain"
        ]
        [
          "report"
          "train"
        ]
        [
          "gated"
          "plain"
        ]
      ];
    };
    "has leaves with nothing but what Hydra asks for" = {
      expr = map (job: job ? more || job ? stages || job ? verdict) [
        jobs.pipelines.gated
        jobs.stages.gated.train
        jobs.checks.lint
        jobs.release
      ];
      expected = [
        false
        false
        false
        false
      ];
    };
    "lets Hydra wait as long as the slowest stage does" = {
      expr = jobs.pipelines.plain.meta;
      expected = {
        description = "Report";
        homepage = "https://example.org";
        maxSilent = 9;
        schedulingPriority = 100;
        timeout = 100;
      };
    };
    "builds checks first, and single stages last" = {
      expr = map (job: job.meta.schedulingPriority) [
        jobs.checks.lint
        jobs.pipelines.plain
        jobs.stages.plain.train
      ];
      expected = [
        200
        100
        50
      ];
    };
    "releases what has objectives" = {
      expr = map (job: map (one: one.name) job.constituents) [
        jobs.release
        jobs.tested
        (library.mkJobs (given // { samples.plain = null; })).tested
      ];
      expected = [
        [ "gated" ]
        [
          "lint"
          "gated"
          "plain"
        ]
        [
          "lint"
          "plain"
        ]
      ];
    };
    "refuses to test what is not there" = {
      expr = (tryEval (library.mkJobs (given // { tested = [ "odd" ]; })).tested.drvPath).success;
      expected = false;
    };
    "names the metric of an objective as the job does" = {
      expr = map (job: (fromJSON (unsafeDiscardStringContext job.drvAttrs.job)).headline) [
        jobs.pipelines.gated
        jobs.pipelines.plain
      ];
      expected = [
        "train.loss"
        null
      ];
    };
  };
}
