/*
  A NixOS module: the `stagedml` command, and a Nix daemon that builds its pipelines, with a GPU
  where there is one.

  `packageFor`: a system -> the command's package, for `programs.stagedml.package`.
*/
{ packageFor }:
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib)
    literalExpression
    mkDefault
    mkEnableOption
    mkIf
    mkMerge
    mkOption
    optional
    types
    ;
  inherit (config.hardware) graphics;
  cfg = config.programs.stagedml;
  # 32 bytes in base64, after a name.
  isKey = text: builtins.match "[^:[:space:]]+:[A-Za-z0-9+/]{43}=" text != null;
  required = cfg.cuda.sandbox == "required";
  hasDriver =
    builtins.elem "nvidia" config.services.xserver.videoDrivers
    || config.hardware.nvidia.datacenter.enable or false
    || config.wsl.useWindowsDriver or false;
in
{
  options.programs.stagedml = {
    enable = mkEnableOption "StagedML: machine-learning stages as Nix derivations";

    package = mkOption {
      type = types.nullOr types.package;
      default = packageFor pkgs.stdenv.hostPlatform.system;
      defaultText = literalExpression "stagedml.packages.\${system}.stagedml";
      description = "The command to install; `null` for a machine that only builds for others.";
    };

    trustedUsers = mkOption {
      type = types.listOf types.str;
      default = [ ];
      example = [
        "alice"
        "@ml"
      ];
      description = ''
        Users, and groups as `@GROUP`, who may give the daemon settings of their own, such as a
        binary cache for one command. With that they can become root: name nobody whom you would
        not give `sudo`. Building needs none of it.
      '';
    };

    substituters = mkOption {
      type = types.listOf types.str;
      default = [ ];
      example = [ "https://cache.example.org" ];
      description = "Binary caches to take trained models from, beside those that there are.";
    };

    trustedPublicKeys = mkOption {
      type = types.listOf types.str;
      default = [ ];
      example = [ "cache.example.org-1:h9PlJkOo3GqpwaPMcHxXFBZsT0TcHN1MtVZbZ6Fx2nU=" ];
      description = "The keys whose signatures are believed of what comes from them.";
    };

    cuda = {
      enable = mkEnableOption "builds that use an NVIDIA GPU, on this machine";

      sandbox = mkOption {
        type = types.enum [
          "required"
          "all"
        ];
        default = "required";
        description = ''
          Which builds see the GPU: those that ask for the system feature `cuda`, through the hook
          of `programs.nix-required-mounts`; or `all` of them, through `extra-sandbox-paths`, for
          where a hook of one's own is in the way.
        '';
      };

      paths = mkOption {
        type = types.listOf types.str;
        default = [
          # What /run/opengl-driver leads to: newer Nix shows a link as a link, to nothing.
          "/run/opengl-driver/lib"
          "/dev/dri?"
          "/dev/nvidiactl?"
          "/dev/nvidia-caps?"
          "/dev/nvidia-modeset?"
          "/dev/nvidia-uvm?"
          "/dev/nvidia-uvm-tools?"
        ]
        ++ map (number: "/dev/nvidia${toString number}?") (lib.range 0 (cfg.cuda.gpus - 1))
        # The driver's own directories, which the links in it lead to.
        ++ map toString ([ graphics.package ] ++ graphics.extraPackages);
        defaultText = literalExpression "the device nodes and the driver's directories";
        description = "What builds see with `sandbox = \"all\"`; a `?` at the end: if it is there.";
      };

      gpus = mkOption {
        type = types.ints.between 1 64;
        default = 8;
        description = "Of how many GPUs the default of `paths` names the device nodes.";
      };
    };
  };

  config = mkIf cfg.enable (mkMerge [
    {
      environment.systemPackages = optional (cfg.package != null) cfg.package;
      nix.settings = {
        # The hook of nix-required-mounts runs `nix`, too.
        experimental-features = [
          "nix-command"
          "flakes"
        ];
        sandbox = mkDefault true;
        trusted-users = cfg.trustedUsers;
        substituters = cfg.substituters;
        trusted-public-keys = cfg.trustedPublicKeys;
      };
      assertions = [
        {
          assertion =
            cfg.substituters == [ ]
            || cfg.trustedPublicKeys != [ ]
            || config.nix.settings.require-sigs or true == false;
          message = ''
            programs.stagedml.substituters names caches, and no key is trusted for what they hold:
            Nix would take nothing from them. Name theirs in programs.stagedml.trustedPublicKeys.'';
        }
        {
          assertion = lib.all isKey cfg.trustedPublicKeys;
          message = ''
            programs.stagedml.trustedPublicKeys has what is no public key. One is NAME:BASE64, as in
            the file that `nix-store --generate-binary-cache-key NAME SECRET PUBLIC` writes last.'';
        }
      ];
    }
    (mkIf cfg.cuda.enable {
      # Makes /run/opengl-driver.
      hardware.graphics.enable = mkDefault true;
      assertions = [
        {
          assertion = graphics.enable;
          message = ''
            programs.stagedml.cuda.enable needs hardware.graphics.enable: without it there is no
            /run/opengl-driver, in which stages look for libcuda.so.1.'';
        }
      ];
      warnings = optional (!hasDriver) ''
        programs.stagedml.cuda.enable is set, and nothing brings NVIDIA's driver. Usually that is:
          services.xserver.videoDrivers = [ "nvidia" ];
          hardware.nvidia.open = true;  # false before the Turing generation'';
    })
    (mkIf (cfg.cuda.enable && required) {
      programs.nix-required-mounts.enable = true;
      programs.nix-required-mounts.presets.nvidia-gpu.enable = true;
    })
    (mkIf (cfg.cuda.enable && !required) {
      nix.settings = {
        # `system-features` would have to repeat the features that Nix has by default.
        extra-system-features = [ "cuda" ];
        extra-sandbox-paths = cfg.cuda.paths;
      };
    })
  ]);
}
