let
  inherit (builtins)
    attrNames
    elemAt
    fromJSON
    listToAttrs
    map
    match
    unsafeDiscardStringContext
    ;
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
          ofMachine = true;
        };
        SELECT.function = "stagedml.runtime.selection:SELECT";
        read = {
          description = "Read";
          function = "toy:read";
          outputs = "toy:Read";
          inputs = [
            "one"
            "either"
            "file"
          ];
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
        {
          name = "try-1";
          stage = "split";
          instance = 1;
          tolerant = true;
        }
        {
          name = "best";
          stage = "SELECT";
          selects = [
            "split"
            "try-1"
          ];
          judges = [
            "try-1"
            "split"
          ];
        }
        {
          name = "read";
          inputs = [
            "best"
            { either = "try-1"; }
            "try-1/a.txt"
          ];
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
  made = listToAttrs (
    map (row: {
      inherit (row) name;
      value = mkStage {
        stages = made;
        accelerator = null;
        sources = null;
        inherit row;
      };
    }) resolved
  );
  specOf = name: fromJSON (unsafeDiscardStringContext made.${name}.stage);
  pathOf = name: unsafeDiscardStringContext "${made.${name}}";
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
    "tells a tolerant stage, and who uses it" = {
      expr = [
        ((specOf "try-1").tolerant or false)
        ((specOf "split").tolerant or false)
        (specOf "read").inputs
        (specOf "read").upstream.try-1.tolerant
      ];
      expected = [
        true
        false
        [
          "best"
          { either = "try-1"; }
          {
            file = "a.txt";
            path = pathOf "try-1";
            tolerant = true;
          }
        ]
        true
      ];
    };
    "tells a matcher of its candidates, and who uses it of the matcher alone" = {
      expr = {
        inherit (specOf "best") inputs outputs;
        candidates = attrNames (specOf "best").upstream;
        users = (specOf "read").upstream.best;
        seen = attrNames (specOf "read").upstream;
      };
      expected = {
        inputs = [
          {
            names = [
              "split"
              "try-1"
            ];
            instances = [
              0
              1
            ];
            judges = [
              (pathOf "try-1")
              (pathOf "split")
            ];
          }
        ];
        outputs = "stagedml.runtime.outputs:Outputs";
        candidates = [
          "split"
          "try-1"
        ];
        users = {
          path = pathOf "best";
          selected = true;
        };
        seen = [
          "best"
          "try-1"
        ];
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
    "is had from no cache if it is a measurement" = {
      expr = [
        (stageOn null "split").allowSubstitutes
        (train ? allowSubstitutes)
      ];
      expected = [
        false
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
