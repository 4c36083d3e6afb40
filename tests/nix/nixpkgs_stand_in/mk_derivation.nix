# `stdenv.mkDerivation`, as far as it is asked for: phases in bash, outputs, what can be overridden.
{
  lib,
  system,
  bash,
  coreutils,
  patch,
}:
let
  inherit (builtins) removeAttrs;
  make =
    attributes:
    let
      name = attributes.name or "${attributes.pname}-${attributes.version}";
      passthru = attributes.passthru or { };
      drv = derivation (
        removeAttrs attributes [
          "meta"
          "passthru"
        ]
        // {
          inherit name system;
          builder = "${bash}/bin/bash";
          args = [
            "-e"
            ./stdenv.sh
          ];
          stdenvPath = lib.concatStringsSep ":" (
            map (package: "${package}/bin") (
              attributes.nativeBuildInputs or [ ]
              ++ attributes.buildInputs or [ ]
              ++ [
                bash
                coreutils
                patch
              ]
            )
          );
        }
      );
    in
    drv
    // passthru
    // {
      inherit name;
      meta = attributes.meta or { };
      overrideAttrs = change: make (attributes // change attributes);
    }
    // (if attributes ? version then { inherit (attributes) version; } else { })
    // (if attributes ? src then { inherit (attributes) src; } else { });
in
make
