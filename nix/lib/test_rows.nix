let
  inherit (builtins)
    attrNames
    elemAt
    fromJSON
    genList
    head
    length
    listToAttrs
    map
    mapAttrs
    ;
  rows = import ./rows.nix;

  functions = {
    split = {
      description = "Split";
      function = "toy.text:split";
      outputs = "toy.text:Parts";
      inputs = [ "source" ];
    };
    train = {
      description = "Train";
      function = "toy.text:train";
      outputs = "toy.text:Model";
      inputs = [
        "data"
        "extra"
      ];
      exposes = [
        "extra"
        "data"
      ];
    };
    report = {
      description = "Report";
      function = "toy.text:report";
      outputs = "toy.text:Page";
      inputs = [ "models" ];
      lineage = true;
    };
  };
  resolved = rows.resolveRows functions [
    {
      name = "data.csv";
      urls = [ "https://example.org/data.csv" ];
      sha256 = "00";
    }
    {
      name = "split";
      inputs = [ "data.csv/." ];
      config = ''{"part":0.25}'';
    }
    {
      name = "train-2";
      stage = "train";
      inputs = [ "split" ];
      instance = 2;
    }
    {
      name = "report";
      inputs = [
        [
          "train-2"
          {
            stage = "train-2";
            metric = "loss";
          }
        ]
      ];
    }
  ];
  row = elemAt resolved;
  chosen =
    rows.resolveRows
      (
        functions
        // {
          SELECT.function = "stagedml.runtime.selection:SELECT";
          CHECK = {
            function = "stagedml.runtime.gate:CHECK";
            inputs = [
              "result"
              "values"
            ];
          };
        }
      )
      [
        { name = "split"; }
        {
          name = "train-0";
          stage = "train";
          inputs = [ "split" ];
          tolerant = true;
        }
        {
          name = "train-1";
          stage = "train";
          inputs = [ "split" ];
          instance = 1;
          tolerant = true;
        }
        {
          name = "train-best";
          stage = "SELECT";
          selects = [
            "train-0"
            "train-1"
          ];
          judges = [
            "split"
            "split"
          ];
        }
        {
          name = "gate";
          stage = "CHECK";
          gates = "train-best";
          inputs = [ "train-best/." ];
        }
        {
          name = "report";
          inputs = [
            [
              "train-best"
              "gate"
              { either = "train-0"; }
            ]
          ];
        }
      ];
  lineage = fromJSON (row 3).lineage;

  # Each stage exposes the one before: naming each path through them would double at each level.
  deep =
    count:
    rows.resolveRows
      {
        layer = {
          description = "Layer";
          function = "toy:layer";
          outputs = "toy:Layer";
          inputs = [
            "below"
            "again"
          ];
          exposes = [
            "below"
            "again"
          ];
        };
      }
      (
        genList (index: {
          name = "layer-${toString index}";
          stage = "layer";
          inputs =
            if index == 0 then
              [ ]
            else
              [
                "layer-${toString (index - 1)}"
                "layer-${toString (index - 1)}"
              ];
        }) count
      );

  dice = {
    throw.impure = true;
    draw.accelerator = "cpu";
    tally = { };
    round_off.contentAddressed = true;
  };
  diced =
    more:
    rows.resolveRows
      (mapAttrs (
        _: function:
        function
        // {
          function = "toy:f";
          outputs = "toy:O";
          inputs = [ "a" ];
        }
      ) dice)
      (
        [
          {
            name = "data.csv";
            sha256 = "00";
          }
          {
            name = "tally";
            inputs = [ "data.csv/." ];
          }
        ]
        ++ more
      );
in
{
  array."joins what is JSON already" = {
    expr = rows.array [
      "1"
      ''"a"''
    ];
    expected = ''[1,"a"]'';
  };

  object."keeps the text of numbers, and sorts" = {
    expr = rows.object {
      b = "1e-3";
      a = "[]";
    };
    expected = ''{"a":[],"b":1e-3}'';
  };

  featuresOf = {
    "names what Nix has to be told to do" = {
      expr =
        map
          (stages: rows.featuresOf dice (map (name: { inherit name; }) stages ++ [ { sha256 = "00"; } ]))
          [
            [ "draw" ]
            [
              "throw"
              "tally"
            ]
            [ "round-off" ]
          ];
      expected = [
        [ ]
        [
          "ca-derivations"
          "impure-derivations"
        ]
        [ "ca-derivations" ]
      ];
    };
  };

  impureOf = {
    "has what trains, and what uses it" = {
      expr = map attrNames [
        (rows.impureOf (diced [ ]))
        (rows.impureOf (
          diced [
            {
              name = "draw";
              inputs = [ "tally/a" ];
            }
            {
              name = "last";
              stage = "tally";
              inputs = [ [ { stage = "draw"; metric = "number"; } ] ];
            }
          ]
        ))
      ];
      expected = [
        [ ]
        [
          "draw"
          "last"
        ]
      ];
    };
  };

  offeredOf =
    let
      stage =
        name: inputs: more:
        {
          inherit name inputs;
          impure = false;
          accelerator = null;
        }
        // more;
      data = {
        name = "data";
        sha256 = "x";
        inputs = [ ];
      };
      trained = [
        data
        (stage "split" [ "data/." ] { })
        (stage "train" [ "split" ] { accelerator = "cpu"; })
        (stage "report" [
          "split"
          [ { stage = "train"; metric = "loss"; } ]
        ] { })
        (stage "gate" [ "report/." ] { gates = "report"; })
      ];
    in
    {
      "goes from the result back to what is trained" = {
        expr = rows.offeredOf trained;
        expected = [
          "report"
          "train"
        ];
      };
      "has all stages where nothing is trained" = {
        expr = rows.offeredOf [
          data
          (stage "split" [ "data/." ] { })
          (stage "count" [ { either = "split"; } ] { })
        ];
        expected = [
          "count"
          "split"
        ];
      };
      "leaves out what a matcher chooses among" = {
        expr = rows.offeredOf [
          (stage "train-0" [ ] { accelerator = "cpu"; })
          (stage "train-1" [ ] { accelerator = "cpu"; })
          (stage "best" [
            "train-0"
            "train-1"
          ] { selects = [ "train-0" "train-1" ]; })
          (stage "report" [ "best" ] { })
        ];
        expected = [
          "report"
          "best"
        ];
      };
    };

  impurityOf = {
    "finds a pure stage that uses an impure one" = {
      expr = map rows.impurityOf [
        (diced [ ])
        (diced [ { name = "throw"; } ])
        (diced [
          { name = "throw"; }
          {
            name = "last";
            stage = "tally";
            inputs = [ "throw/a" ];
          }
        ])
        (diced [
          {
            name = "throw";
            realized = "/nix/store/x";
          }
          {
            name = "last";
            stage = "tally";
            inputs = [ "throw/a" ];
          }
        ])
      ];
      expected = [
        [ ]
        [ ]
        [
          "last"
          "throw"
        ]
        [ ]
      ];
    };
  };

  isData = {
    "knows what no stage makes" = {
      expr = map rows.isData [
        { sha256 = "00"; }
        { file = "data.csv"; }
        { directory = "data"; }
        { inputs = [ ]; }
      ];
      expected = [
        true
        true
        true
        false
      ];
    };
  };

  pathOf = {
    "splits at the first slash" = {
      expr = rows.pathOf "train/sub/file.txt";
      expected = [
        "train"
        "sub/file.txt"
      ];
    };
    "is null for a whole stage" = {
      expr = rows.pathOf "train";
      expected = null;
    };
  };

  resolveRows = {
    "lets nobody see beyond a matcher but itself" = {
      expr =
        map
          (index: {
            inherit (elemAt chosen index) inputs upstream;
            selected = elemAt chosen index ? selected;
          })
          [
            3
            4
            5
          ];
      expected = [
        {
          # What it chooses among, and the paths of judges.
          inputs = [
            "train-0"
            "train-1"
            "split/."
            "split/."
          ];
          upstream = [
            "train-0"
            "train-1"
            "split"
          ];
          selected = false;
        }
        {
          inputs = [ "train-best/." ];
          upstream = [ ];
          selected = true;
        }
        {
          inputs = [
            [
              "train-best"
              "gate"
              { either = "train-0"; }
            ]
          ];
          upstream = [
            "train-best"
            "gate"
            "train-0"
            "split"
          ];
          selected = false;
        }
      ];
    };
    "names in the lineage what lost, too" = {
      expr = map (stage: stage.name) (fromJSON (elemAt chosen 5).lineage).stages;
      expected = [
        "split"
        "train-0"
        "train-1"
        "train-best"
        "gate"
      ];
    };
    "fills in what is left out" = {
      expr = listToAttrs (
        map
          (name: {
            inherit name;
            value = (row 2).${name};
          })
          [
            "environment"
            "accelerator"
            "bits"
            "config"
            "closed"
            "instance"
            "outputs"
          ]
      );
      expected = {
        environment = null;
        accelerator = null;
        bits = "portable";
        config = "{}";
        closed = false;
        instance = 2;
        outputs = "toy.text:Model";
      };
    };
    "knows the class of a data set" = {
      expr = (head resolved).outputs;
      expected = "stagedml.runtime.outputs:Fetched";
    };
    "knows the class of a directory" = {
      expr =
        (head (
          rows.resolveRows { } [
            {
              name = "data";
              directory = "data";
            }
          ]
        )).outputs;
      expected = "stagedml.runtime.outputs:Directory";
    };
    "exposes the inputs that are given" = {
      expr = (row 2).exposed;
      expected = {
        data = "split";
      };
    };
    "finds the stages that others expose" = {
      expr = (row 3).upstream;
      expected = [
        "train-2"
        "split"
      ];
    };
    "makes no object of what is used in part" = {
      expr = (row 1).upstream;
      expected = [ ];
    };
    "derives lineage in order, where it is wanted" = {
      expr = {
        names = map (stage: stage.name) lineage.stages;
        kinds = map (stage: stage.kind) lineage.stages;
        inputs = map (stage: stage.inputs) lineage.stages;
        config = (elemAt lineage.stages 1).config;
        functions = map (stage: stage.function) lineage.stages;
        elsewhere = (row 2).lineage;
      };
      expected = {
        names = [
          "data.csv"
          "split"
          "train-2"
        ];
        kinds = [
          "data"
          "stage"
          "stage"
        ];
        inputs = [
          [ ]
          [ "data.csv" ]
          [ "split" ]
        ];
        config = {
          part = 0.25;
        };
        functions = [
          null
          "split"
          "train"
        ];
        elsewhere = null;
      };
    };
    "walks what is exposed as a graph" = {
      expr = length (elemAt (deep 200) 199).upstream;
      expected = 199;
    };
  };
}
