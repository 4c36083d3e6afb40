let
  mkShell =
    package:
    import ./develop.nix {
      inherit package;
      toolchain = {
        interpreter = "/python/bin/python3";
        binPath = "/python/bin";
        libraryPath = "/libraries";
        pythonVersion = "3.13";
        system = "x86_64-linux";
      };
    };
  environment = {
    sitePackages = "/site";
    derivation = "/environment";
  };
  shell = mkShell "/stagedml" {
    name = "tensorflow";
    environments = [ environment ];
    variables.A = "1";
    programs = [ "/more" ];
  };
in
{
  exported = [ "environment" ];
  environment = {
    "has what its environments have, and is of its name" = {
      expr = {
        inherit (shell.environment)
          name
          package
          programs
          sitePackages
          variables
          ;
      };
      expected = {
        name = "tensorflow-development";
        package = "/stagedml";
        programs = [
          "/environment/bin"
          "/more"
        ];
        sitePackages = [ "/site" ];
        variables = ''{"A":"1"}'';
      };
    };
    "is of its packages, of its interpreter's variables, and for a GPU or not" = {
      expr =
        let
          others = map (given: (mkShell "/stagedml" (given // { name = "tensorflow"; })).environment) [
            { environments = [ environment ]; }
            { variables.A = "1"; }
            { cuda = true; }
            { }
          ];
          paths = map (other: other.outPath) others;
        in
        builtins.length (
          builtins.attrNames (
            builtins.listToAttrs (
              map (name: {
                name = baseNameOf (builtins.unsafeDiscardStringContext name);
                value = null;
              }) paths
            )
          )
        );
      expected = 4;
    };
    "is what `nix develop` takes: a builder that is called bash" = {
      expr = {
        builder = baseNameOf (builtins.unsafeDiscardStringContext shell.builder);
        same = shell.drvAttrs.environment == shell.environment;
        inherit (shell) outputs;
      };
      expected = {
        builder = "bash";
        same = true;
        outputs = [ "out" ];
      };
    };
  };
}
