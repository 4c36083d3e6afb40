# Data whose hash is known beforehand, as fixed-output derivations.
#
# The store path depends on the name and the hash alone: mirrors may change, and `stagedml seed`
# can supply the file, without anything downstream being rebuilt. A hash is of 64 hexadecimal digits.
{ toolchain }:
let
  inherit (builtins) concatStringsSep head length;

  fixed = sha256: {
    outputHashMode = "flat";
    outputHashAlgo = "sha256";
    outputHash = sha256;
  };
  proxies = [
    "http_proxy"
    "https_proxy"
    "ftp_proxy"
    "all_proxy"
    "no_proxy"
  ];
in
{
  # A file from one URL, or from the first of several mirrors that has it.
  fetch =
    {
      name,
      urls,
      sha256,
    }:
    derivation (
      fixed sha256
      // {
        inherit name urls;
        impureEnvVars = proxies;
        preferLocalBuild = true;
      }
      // (
        if length urls == 1 then
          {
            system = "builtin";
            builder = "builtin:fetchurl";
            url = head urls;
            executable = false;
            unpack = false;
          }
        else
          {
            inherit (toolchain) system;
            builder = toolchain.interpreter;
            args = [
              "-sSBP"
              ../builders/fetch_mirrors.py
            ];
            PATH = toolchain.binPath;
            SSL_CERT_FILE = toolchain.caBundle;
            mirrors = concatStringsSep "\n" urls;
            impureEnvVars = proxies ++ [
              "STAGEDML_NETRC" # what a netrc file says: passwords by host
              "STAGEDML_STALL_SECONDS"
            ];
          }
      )
    );

  # A file that a wheel carries.
  wheelMember =
    {
      name,
      wheel,
      member,
      sha256,
    }:
    derivation (
      fixed sha256
      // {
        inherit name wheel member;
        inherit (toolchain) system;
        builder = toolchain.interpreter;
        args = [
          "-sSBP"
          ../builders/wheel_member.py
        ];
        PATH = toolchain.binPath;
        preferLocalBuild = true;
      }
    );

  /*
    A realization that was frozen. Nothing can build it: it is there, or a binary cache has it.

    frozen: the file that says what it is.
  */
  frozen =
    {
      name,
      sha256,
      frozen,
    }:
    derivation {
      inherit name;
      inherit (toolchain) system;
      builder = toolchain.interpreter;
      args = [
        "-sSBP"
        "-c"
        ''
          import os, sys
          sys.stderr.write(
              "stagedml: the stage '${name}' failed: it is frozen (${frozen}), and not in this store\n"
              "It cannot be made anew. Get it from who froze it: `nix copy`, a binary cache, or\n"
              "`stagedml export` there and `stagedml import` here. Its path is " + os.environ["out"] + "\n"
          )
          sys.exit(1)
        ''
      ];
      PATH = toolchain.binPath;
      preferLocalBuild = true;
      outputHashMode = "recursive";
      outputHashAlgo = "sha256";
      outputHash = sha256;
    };
}
