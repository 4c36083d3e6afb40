let
  check =
    project:
    import ./checks.nix {
      self = project;
      toolchain = {
        interpreter = "/python/bin/python3";
        binPath = "/python/bin";
        system = "x86_64-linux";
      };
    };
in
{
  checks."is of the whole project" = {
    expr = map (project: (check ./.).outPath == (check project).outPath) [
      ./.
      ../host
    ];
    expected = [
      true
      false
    ];
  };
}
