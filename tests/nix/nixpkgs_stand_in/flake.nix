{
  description = "Nixpkgs as StagedML sees it";

  outputs = _: {
    lib = import ./lib.nix;
    legacyPackages =
      let
        packages = system: import ./. { inherit system; };
      in
      {
        x86_64-linux = packages "x86_64-linux";
        aarch64-linux = packages "aarch64-linux";
      };
  };
}
