# A configuration, evaluated by the module system: `{ settings, nixConf, failed, warnings, ... }`.
{ lib, configuration }:
let
  package =
    name:
    derivation {
      inherit name;
      system = "x86_64-linux";
      builder = "none";
    };
  evaluated = lib.evalModules {
    modules = [
      ./options.nix
      (import ../../nix/modules/nixos.nix { packageFor = system: package "stagedml-for-${system}"; })
      configuration
      {
        _module.args.pkgs = {
          mesa = package "mesa";
          nix-required-mounts = package "nix-required-mounts";
          stdenv.hostPlatform.system = "x86_64-linux";
        };
      }
    ];
  };
  inherit (evaluated) config options;
  shown =
    value:
    if builtins.isBool value then
      lib.boolToString value
    else
      toString value;
  # As NixOS writes it: `extra-*` come last.
  lines =
    isExtra:
    lib.mapAttrsToList (name: value: "${name} = ${shown value}") (
      lib.filterAttrs (name: _: lib.hasPrefix "extra-" name == isExtra) config.nix.settings
    );
  own = lib.optionAttrSetToDocList options.programs.stagedml;
in
{
  nixConf = lib.concatStringsSep "\n" (lines false ++ lines true) + "\n";
  failed = map (row: row.message) (lib.filter (row: !row.assertion) config.assertions);
  inherit (config) warnings;
  packages = map (package: package.name) config.environment.systemPackages;
  graphics = config.hardware.graphics.enable;
  # Every option says what it is.
  undocumented = map (row: row.name) (lib.filter (row: !(row ? description) && row.visible) own);
  documented = map (row: row.name) (lib.filter (row: row.visible && !row.internal) own);
}
