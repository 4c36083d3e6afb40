# The flake's outputs.
{ self, nixpkgs }:
let
  inherit (builtins)
    attrNames
    concatStringsSep
    filter
    hasAttr
    head
    listToAttrs
    mapAttrs
    removeAttrs
    ;
  inherit (import ./lib/meta.nix) platforms;

  packageSets =
    nixpkgs.legacyPackages or (throw ''
      the flake's input `nixpkgs` is no nixpkgs: it has no `legacyPackages` (it is ${nixpkgs.outPath or "no flake"}).
      Let it be one (--override-input nixpkgs github:NixOS/nixpkgs/nixos-26.05), or this machine's own Python: `stagedml toolchain show --override` prints the option.'');

  noneFor =
    what:
    throw "the flake's input `nixpkgs` has no packages for ${what}, but for: ${concatStringsSep ", " (attrNames packageSets)}";

  # The host stand-in knows one system, nixpkgs many.
  systems =
    let
      found = filter (system: hasAttr system packageSets) platforms;
    in
    if found != [ ] then found else noneFor (concatStringsSep " or " platforms);
  genSystems =
    make: names:
    listToAttrs (
      map (name: {
        inherit name;
        value = make name;
      }) names
    );

  outputsOf = genSystems (
    system:
    import ./system.nix {
      inherit system;
      pkgs = packageSets.${system};
      source = self;
    }
  ) systems;
  each = name: mapAttrs (_: outputs: outputs.${name}) outputsOf;

  libraryFor =
    system:
    outputsOf.${system}.library or (import ./. {
      inherit system;
      pkgs = packageSets.${system} or (noneFor system);
    });
in
{
  packages = each "packages";
  apps = each "apps";
  checks = each "checks";
  devShells = each "devShells";
  formatter = each "formatter";

  # Of other systems to say so: Nix looks here last, and `nix flake show` does not look.
  legacyPackages =
    genSystems (system: (libraryFor system).toolchain) [
      "aarch64-darwin"
      "x86_64-darwin"
    ]
    // each "legacyPackages";

  # Variants, and stages by themselves, which are a thousand lines of `nix flake show`, stand with
  # those in `legacyPackages.SYSTEM.hydraJobs`.
  hydraJobs = removeAttrs outputsOf.${head systems}.hydraJobs [
    "cpu"
    "cuda"
    "stages"
  ];

  # For other people's repositories; see docs/own-project.md.
  lib = {
    inherit libraryFor;
    inherit (import ./lib/repository.nix { inherit systems libraryFor; }) mkFlake mkProject;
  };

  inherit (import ./lib/templates.nix) templates;

  overlays.default = import ./overlay.nix;

  nixosModules.default = import ./modules/nixos.nix {
    packageFor = system: outputsOf.${system}.packages.stagedml;
  };
}
