let
  inherit (builtins)
    attrNames
    isString
    map
    match
    tryEval
    ;
  mkEnvironment =
    target:
    import ./environment.nix {
      toolchain = {
        interpreter = "/python/bin/python3";
        binPath = "/python/bin";
        pipPath = "/pip";
        caBundle = "/ca.crt";
        libraryPath = "/libraries";
        patchelf = "/bin/patchelf";
        system = "x86_64-linux";
        pythonVersion = "3.13";
        inherit target;
      };
    };
  environment = mkEnvironment "cp313-x86_64" {
    name = "command";
    lockFile = ../environments/command.lock.toml;
  };
  fails = value: !(tryEval value).success;
in
{
  exported = attrNames environment;

  name."is what it is given" = {
    expr = environment.name;
    expected = "command";
  };
  supported."is so where the lock has it for the target" = {
    expr =
      map
        (
          target:
          (mkEnvironment target {
            name = "command";
            lockFile = ../environments/command.lock.toml;
          }).supported
        )
        [
          "cp313-x86_64"
          "cp27-x86_64"
        ];
    expected = [
      true
      false
    ];
  };
  derivation."is of wheels, and keeps none of them" = {
    expr = environment.derivation.wheels == environment.derivation.disallowedReferences;
    expected = true;
  };
  sitePackages."is in it" = {
    expr = match "/.*-command-environment/lib/python3\\.13/site-packages" environment.sitePackages != null;
    expected = true;
  };
  wheels = {
    "have the paths of their hashes, whatever they are for" = {
      expr =
        environment.wheels.click.outPath == (mkEnvironment "cp311-aarch64" {
          name = "command";
          lockFile = ../environments/command.lock.toml;
        }).wheels.click.outPath;
      expected = true;
    };
    "are refused for other targets than those that are locked" = {
      expr = fails (mkEnvironment "cp27-x86_64" {
        name = "command";
        lockFile = ../environments/command.lock.toml;
      }).wheels;
      expected = true;
    };
    "are refused without a lock" = {
      expr = fails (mkEnvironment "cp313-x86_64" {
        name = "none";
        lockFile = ../environments/none.lock.toml;
      }).wheels;
      expected = true;
    };
  };
  packages."have versions" = {
    expr = map isString [
      environment.packages.click
      environment.packages.rich
    ];
    expected = [
      true
      true
    ];
  };
  variables."are none unless asked for" = {
    expr = environment.variables;
    expected = { };
  };
}
