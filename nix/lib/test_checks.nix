let
  check =
    root: stagedml:
    import ./checks.nix {
      inherit root stagedml;
      toolchain = {
        interpreter = "/python/bin/python3";
        binPath = "/python/bin";
        system = "x86_64-linux";
      };
    };
  own = check ../host ../host;
  others = check ../host ../builders;
  environment = {
    derivation = "/environment";
  };
in
{
  exported = [
    "generated"
    "libraryWith"
    "lintWith"
  ];
  generated = {
    "is of the whole project" = {
      expr = map (project: (check project project).generated.outPath == own.generated.outPath) [
        ../host
        ../builders
      ];
      expected = [
        true
        false
      ];
    };
    "takes the package from where it is" = {
      expr = [
        (own.generated.library == own.generated.project)
        (others.generated.library == others.generated.project)
      ];
      expected = [
        true
        false
      ];
    };
  };
  libraryWith."is told which tests fail, and is of nothing else" = {
    expr = {
      inherit (own.libraryWith [ { test = "a"; } ]) failing;
      same = (own.libraryWith [ ]).outPath == (others.libraryWith [ ]).outPath;
    };
    expected = {
      failing = ''["a"]'';
      same = true;
    };
  };
  lintWith."has the environment's programs, and the project" = {
    expr = {
      inherit (own.lintWith environment) programs;
      same = (own.lintWith environment).project == own.generated.project;
    };
    expected = {
      programs = "/environment/bin";
      same = true;
    };
  };
}
