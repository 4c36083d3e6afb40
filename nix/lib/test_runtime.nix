let
  runtime = import ./runtime.nix {
    toolchain = {
      interpreter = "/python/bin/python3";
      binPath = "/python/bin";
      system = "x86_64-linux";
    };
  };
in
{
  runtime."follows from its sources" = {
    expr = map (sources: (runtime "/sources").outPath == (runtime sources).outPath) [
      "/sources"
      "/others"
    ];
    expected = [
      true
      false
    ];
  };
}
