# What the module sets and reads of NixOS, declared as NixOS (26.05) declares it. The settings of
# Nix's daemon and the hook have the effect that they have there; the rest is only declared.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkEnableOption mkOption types;
  mounts = config.programs.nix-required-mounts;
  atom = types.nullOr (
    types.oneOf [
      types.bool
      types.int
      types.float
      types.str
      types.path
      types.package
    ]
  );
  strings = mkOption {
    type = types.listOf types.str;
    default = [ ];
  };
in
{
  options = {
    assertions = mkOption {
      type = types.listOf types.unspecified;
      default = [ ];
    };
    warnings = strings;
    environment.systemPackages = mkOption {
      type = types.listOf types.package;
      default = [ ];
    };
    services.xserver.videoDrivers = mkOption {
      type = types.listOf types.str;
      default = [
        "modesetting"
        "fbdev"
      ];
    };
    hardware.nvidia.datacenter.enable = mkEnableOption "the drivers for data centres";
    hardware.graphics = {
      enable = mkEnableOption "hardware acceleration";
      package = mkOption {
        type = types.package;
        default = pkgs.mesa;
      };
      extraPackages = mkOption {
        type = types.listOf types.package;
        default = [ ];
      };
    };
    programs.nix-required-mounts = {
      enable = mkEnableOption "paths for builds by their required system features";
      presets.nvidia-gpu.enable = mkEnableOption "those of NVIDIA GPUs";
    };
    nix.settings = mkOption {
      default = { };
      type = types.submodule {
        freeformType = types.attrsOf (types.either atom (types.listOf atom));
        options = {
          sandbox = mkOption {
            type = types.either types.bool (types.enum [ "relaxed" ]);
            default = true;
          };
          require-sigs = mkOption {
            type = types.bool;
            default = true;
          };
          extra-sandbox-paths = strings;
          substituters = mkOption { type = types.listOf types.str; };
          trusted-public-keys = mkOption { type = types.listOf types.str; };
          trusted-users = mkOption { type = types.listOf types.str; };
          system-features = mkOption { type = types.listOf types.str; };
        };
      };
    };
  };

  config = lib.mkMerge [
    {
      nix.settings = {
        substituters = lib.mkAfter [ "https://cache.nixos.org/" ];
        trusted-public-keys = [ "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=" ];
        trusted-users = [ "root" ];
        system-features = [
          "nixos-test"
          "benchmark"
          "big-parallel"
          "kvm"
        ];
      };
    }
    (lib.mkIf mounts.enable { nix.settings.pre-build-hook = "${pkgs.nix-required-mounts}"; })
    (lib.mkIf (mounts.enable && mounts.presets.nvidia-gpu.enable) {
      nix.settings.system-features = [
        "gpu"
        "nvidia-gpu"
        "opengl"
        "cuda"
      ];
    })
  ];
}
