let
  inherit (builtins) attrNames map tryEval;
  library = import ./project.nix {
    toolchain = {
      interpreter = "/python/bin/python3";
      binPath = "/python/bin";
      system = "x86_64-linux";
    };
    mkEnvironment = throw "no stage of the test has one";
  };
  pipelines =
    directory:
    library.mkPipelines {
      inherit directory;
      roots.default = ../../.;
      environments = [ ../environments ];
    };
  fails = value: !(tryEval value).success;
in
{
  exported = attrNames library;

  environmentsIn."finds those of all directories by name" = {
    expr = attrNames (
      library.environmentsIn [
        ../environments
        ../lib
      ]
    );
    expected = [
      "bert"
      "bert-cuda"
      "command"
      "lint"
      "tensorflow"
      "tensorflow-cuda"
      "text"
    ];
  };

  experimentalFeatures = {
    "are needed by none of ours" = {
      expr = library.experimentalFeatures { directory = ../pipelines; };
      expected = { };
    };
    "refuses a directory without generated files" = {
      expr = fails (library.experimentalFeatures { directory = ../lib; });
      expected = true;
    };
  };

  mkPipelines = {
    "has those of all generated files" = {
      expr = map (name: (pipelines ../pipelines) ? ${name}) [
        "convnet-digits"
        "bert-glue-mrpc"
        "no-such-pipeline"
      ];
      expected = [
        true
        true
        false
      ];
    };
    "refuses a directory without generated files" = {
      expr = fails (attrNames (pipelines ../lib));
      expected = true;
    };
  };
}
