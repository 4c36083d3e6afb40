let
  inherit (import ./settings.nix) chosenBy textOf;
  of =
    text: key:
    chosenBy {
      inherit text key;
      pipelines = {
        a = 1;
        b = 2;
        c = 3;
      };
      default = "all";
    };
  works = text: key: (builtins.tryEval (builtins.deepSeq (of text key) true)).success;
in
{
  textOf."is empty where there is no file" = {
    expr = textOf ../host;
    expected = "";
  };
  chosenBy = {
    "takes what is named, and each key by itself" = {
      expr =
        let
          text = ''
            [tool.stagedml]
            packages = ["c", "a"]
          '';
        in
        [
          (of text "packages")
          (of text "checks")
        ];
      expected = [
        {
          a = 1;
          c = 3;
        }
        "all"
      ];
    };
    "has a default, and does not read what is none of its own" = {
      expr = map (text: of text "packages") [
        ""
        "[project]\nwhen = 2026-01-01\n"
        "[tool.stagedml]\nkeep-runs = 3\n"
      ];
      expected = [
        "all"
        "all"
        "all"
      ];
    };
    "refuses what is no pipeline, and what is no list of names" = {
      expr = map (given: works "[tool.stagedml]\nchecks = ${given}\n" "checks") [
        "[\"a\"]"
        "[]"
        "[\"d\"]"
        "\"a\""
        "[1]"
      ];
      expected = [
        true
        true
        false
        false
        false
      ];
    };
  };
}
