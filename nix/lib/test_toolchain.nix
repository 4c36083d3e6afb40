let
  toolchain =
    pkgs:
    import ./toolchain.nix {
      inherit pkgs;
      system = "x86_64-linux";
    };
  nixpkgs = toolchain {
    gawk = "/gawk";
    sets.tool = {
      bin = "/tool-bin";
      out = "/tool";
    };
  };
  host = toolchain { hostPython = { }; };
  fails = value: !(builtins.tryEval value).success;
in
{
  programs = {
    "are in the packages of nixpkgs" = {
      expr = nixpkgs.programs "stage" "gawk";
      expected = "/gawk/bin";
    };
    "are found in sets, in the output that has them" = {
      expr = nixpkgs.programs "stage" "sets.tool";
      expected = "/tool-bin/bin";
    };
    "are refused where there are none" = {
      expr = map fails [
        (nixpkgs.programs "stage" "gwak")
        (nixpkgs.programs "stage" "gawk.x.y")
        (host.programs "stage" "gawk")
      ];
      expected = [
        true
        true
        true
      ];
    };
  };
}
