# The host stand-in as a flake: `nix build .#x --override-input nixpkgs path:SNAPSHOT`.
{
  description = "The machine's own CPython behind the few names that StagedML takes from nixpkgs";

  outputs =
    _:
    let
      pin = builtins.fromJSON (builtins.readFile ./pin.json);
    in
    {
      legacyPackages.${pin.system} = import ./. { inherit (pin) system; };
    };
}
