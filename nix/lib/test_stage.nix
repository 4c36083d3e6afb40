let
  inherit (builtins) elemAt fromJSON match unsafeDiscardStringContext;
  toolchain = {
    python = "/python";
    interpreter = "/python/bin/python3";
    binPath = "/python/bin";
    libraryPath = "/python/lib";
    system = "x86_64-linux";
  };
  mkStage = import ./stage.nix {
    inherit toolchain;
    runtime = "/runtime";
    environmentFor =
      { environment, variant }:
      if environment == null then
        null
      else
        {
          derivation = "/environments/${environment}";
          sitePackages = "/environments/${environment}/site-packages";
          variables = {
            THREADS = if variant == "cuda" then "gpu" else "cpu";
            name = "never this one";
          };
        };
  };
  resolved =
    (import ./rows.nix).resolveRows
      {
        split = {
          description = "Split";
          function = "toy:split";
          outputs = "toy:Parts";
        };
        train = {
          description = "Train";
          function = "toy:train";
          outputs = "toy:Model";
          inputs = [
            "data"
            "size"
            "extra"
          ];
          environment = "tensorflow";
          accelerator = "cuda";
          closed = true;
          timeout = 60;
        };
      }
      [
        { name = "split"; }
        {
          name = "train";
          inputs = [
            "split"
            {
              stage = "split";
              json = "facts.json";
            }
            null
          ];
          config = ''{"rate":1e-3}'';
        }
      ];
  stageOn =
    accelerator: index:
    let
      stages = {
        split = mkStage {
          inherit stages accelerator;
          sources = "/sources";
          row = elemAt resolved 0;
        };
        train = mkStage {
          inherit stages accelerator;
          sources = "/sources";
          row = elemAt resolved 1;
        };
        fast = mkStage {
          inherit stages accelerator;
          sources = "/sources";
          row = elemAt resolved 1 // {
            bits = "fast";
          };
        };
      };
    in
    stages.${index};
  train = stageOn null "train";
  text = unsafeDiscardStringContext train.stage;
  spec = fromJSON text;
in
{
  exported = [ "mkStage" ];

  mkStage = {
    "leaves numbers as they were written" = {
      expr = match ".*(\"rate\":1e-3).*" text;
      expected = [ ''"rate":1e-3'' ];
    };
    "names each upstream stage once, with its class" = {
      expr = {
        inherit (spec.upstream.split) outputs config;
        inherit (elemAt spec.inputs 1) json;
        whole = elemAt spec.inputs 0;
        none = elemAt spec.inputs 2;
      };
      expected = {
        outputs = "toy:Parts";
        config = { };
        json = "facts.json";
        whole = "split";
        none = null;
      };
    };
    "asks for a GPU where the variant needs one" = {
      expr = [
        train.requiredSystemFeatures
        ((stageOn "cpu" "train") ? requiredSystemFeatures)
        ((stageOn "cuda" "split") ? requiredSystemFeatures)
      ];
      expected = [
        [ "cuda" ]
        false
        false
      ];
    };
    "lets an environment's variables override nothing" = {
      expr = [
        train.name
        train.THREADS
        (stageOn "cpu" "train").THREADS
      ];
      expected = [
        "train"
        "gpu"
        "cpu"
      ];
    };
    "pins what portable bits need" = {
      expr = {
        inherit (spec) bits;
        pinned = map (stage: stage ? ONEDNN_MAX_CPU_ISA) [
          (stageOn "cpu" "train")
          (stageOn "cpu" "fast")
          (stageOn "cuda" "train")
          (stageOn "cpu" "split")
        ];
        fast = (fromJSON (unsafeDiscardStringContext (stageOn "cpu" "fast").stage)).bits;
      };
      expected = {
        bits = "portable";
        # Not where bits are fast, nor on a GPU, nor for the bare interpreter.
        pinned = [
          true
          false
          false
          false
        ];
        fast = "fast";
      };
    };
    "forbids mentions of the toolchain to closed stages alone" = {
      expr = [
        train.disallowedReferences
        ((stageOn null "split") ? disallowedReferences)
      ];
      expected = [
        [
          "/python"
          "/runtime"
          "/sources"
          "/environments/tensorflow"
        ]
        false
      ];
    };
    "tells limits to Hydra alone" = {
      expr = [
        train.meta.timeout
        train.meta.maxSilent
        (train ? timeout)
      ];
      expected = [
        60
        86400
        false
      ];
    };
  };
}
