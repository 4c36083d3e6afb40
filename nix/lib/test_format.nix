let
  format =
    more:
    import ./format.nix {
      toolchain = {
        interpreter = "/python/bin/python3";
        binPath = "/python/bin";
        system = "x86_64-linux";
      }
      // more;
      environment.derivation = "/environment";
    };
in
{
  exported = [ "format" ];
  format."has Ruff, and nixfmt where there is one" = {
    expr = map (drv: { inherit (drv) ruff nixfmt; }) [
      (format { })
      (format { nixfmt = "/nixfmt"; })
    ];
    expected = [
      {
        ruff = "/environment/bin/ruff";
        nixfmt = "";
      }
      {
        ruff = "/environment/bin/ruff";
        nixfmt = "/nixfmt";
      }
    ];
  };
}
