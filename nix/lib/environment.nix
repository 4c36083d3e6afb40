/*
  Python environments from lock files: one fixed-output derivation for each wheel, one derivation
  that installs them.

  `toolchain`: what `toolchain.nix` returns. Gives a function of
  * `name`: the environment's name, for messages and for the store path;
  * `lockFile`: `NAME.lock.toml`, as `stagedml lock` writes it, beside `NAME.toml`;

  which returns
  * `name`, `derivation`;
  * `supported`: whether its lock has all of it for the toolchain's own target;
  * `sitePackages`: the folder for `PYTHONPATH`;
  * `wheels`: normalized package name -> derivation of the wheel;
  * `packages`: normalized package name -> version;
  * `variables`: environment variables of the stages that its TOML file declares.

  Only the packages locked for the toolchain's own target count for the environment's identity.
*/
{ toolchain }:
{ name, lockFile }:
let
  inherit (builtins)
    addErrorContext
    attrValues
    concatStringsSep
    elem
    filter
    fromTOML
    length
    listToAttrs
    mapAttrs
    pathExists
    readFile
    split
    substring
    stringLength
    ;
  inherit (toolchain) pythonVersion system target;
  inherit (import ./variables.nix) checkVariables;

  fail = message: hint: throw "environment ${name}: ${message}\n${hint}";

  # NAME.lock.toml -> NAME.toml, a path still, so that it works in flakes.
  requirementsFile =
    let
      file = baseNameOf lockFile;
    in
    dirOf lockFile + "/${substring 0 (stringLength file - stringLength ".lock.toml") file}.toml";

  relock = "Run: stagedml lock ${name}";

  # A merge's conflict is the one thing that makes these files unreadable as a rule.
  read =
    path:
    let
      text = readFile path;
    in
    if length (split "(^|\n)<<<<<<< " text) > 1 then
      fail "a merge has left a conflict in ${baseNameOf path}" (
        if path == lockFile then relock else "Edit ${baseNameOf path}, and then run: stagedml lock ${name}"
      )
    else
      addErrorContext "while reading ${toString path}" (fromTOML text);

  requirements = if pathExists requirementsFile then read requirementsFile else { };

  # What a lock depends on; the description, for one, may change freely.
  asked = from: {
    requirements = from.requirements or [ ];
    exclude = from.exclude or [ ];
    python = from.python or "";
  };

  lock =
    let
      found = read lockFile;
    in
    if !pathExists lockFile then
      fail "it is not locked: there is no ${baseNameOf lockFile}" relock
    else if found.version or null != 1 then
      fail "this StagedML does not know the format of ${baseNameOf lockFile}" relock
    else if pathExists requirementsFile && asked requirements != asked found then
      fail "${baseNameOf requirementsFile} has changed since it was locked" relock
    else
      found;

  unsupported = lock.unsupported or { };

  isFor = entry: elem target (entry.targets or lock.targets);

  # Each package has one entry per version; a target has at most one of them, and at most one wheel.
  entries =
    if unsupported ? ${target} then
      fail "it cannot be had for ${target}: ${unsupported.${target}}" hint
    else if !(elem target lock.targets) then
      fail "it is not locked for ${target}, but for ${concatStringsSep ", " lock.targets}" hint
    else
      filter (package: elem target (package.missing or [ ]) || filter isFor package.wheels != [ ]) (
        lock.packages or [ ]
      );

  hint =
    "Use another interpreter or machine, or change the requirements in ${name}.toml "
    + "and run: stagedml lock ${name}";

  wheelOf =
    package:
    if elem target (package.missing or [ ]) then
      fail "the package ${package.name} ${package.version} has no wheel for ${target}" hint
    else
      builtins.head (filter isFor package.wheels);

  fetch =
    { file, sha256, ... }:
    derivation {
      name = file;
      inherit system sha256;
      builder = toolchain.interpreter;
      args = [
        "-sSBP"
        ../builders/fetch_wheel.py
      ];
      PATH = toolchain.binPath;
      PYTHONPATH = toolchain.pipPath;
      PIP_CERT = toolchain.caBundle;
      inherit pythonVersion;
      # Under a daemon, these are the daemon's own.
      impureEnvVars = [
        "PIP_INDEX_URL"
        "PIP_EXTRA_INDEX_URL"
        "PIP_FIND_LINKS"
        "PIP_NO_INDEX"
        "PIP_TRUSTED_HOST"
        "PIP_PROXY"
        "PIP_DEFAULT_TIMEOUT"
        "PIP_RETRIES"
        "STAGEDML_NETRC"
        "http_proxy"
        "https_proxy"
        "ftp_proxy"
        "all_proxy"
        "no_proxy"
        "HTTP_PROXY"
        "HTTPS_PROXY"
        "ALL_PROXY"
        "NO_PROXY"
      ];
      outputHashMode = "flat";
      outputHashAlgo = "sha256";
      outputHash = sha256;
      preferLocalBuild = true;
    };

  chosen = listToAttrs (
    map (package: {
      inherit (package) name;
      value = package // {
        wheel = wheelOf package;
      };
    }) entries
  );

  wheels = mapAttrs (_: package: fetch package.wheel) chosen;

  # The builder and what it imports, and nothing else that lies beside them.
  installer = builtins.path {
    name = "install-environment";
    path = ../builders;
    filter =
      path: _:
      elem (baseNameOf path) [
        "compile_bytecode.py"
        "executables.py"
        "install_environment.py"
        "wheels.py"
      ];
  };

  installed = derivation {
    name = "${name}-environment";
    inherit system;
    builder = toolchain.interpreter;
    args = [
      "-sSB"
      "${installer}/install_environment.py"
    ];
    PATH = toolchain.binPath;
    PYTHONHASHSEED = "0";
    # What the executables among the packages' files are made to run on.
    inherit (toolchain) interpreter libraryPath patchelf;
    inherit pythonVersion;
    wheels = attrValues wheels;
    files = map (package: package.wheel.file) (attrValues chosen);
    # Paths that the stages do without.
    omit = requirements.omit or [ ];
    disallowedReferences = attrValues wheels;
    # Its users get it from here: from a builder it would travel twice.
    preferLocalBuild = true;
  };
in
{
  inherit name wheels;
  derivation = installed;
  supported =
    !(unsupported ? ${target})
    && elem target lock.targets
    && filter (package: elem target (package.missing or [ ])) (lock.packages or [ ]) == [ ];
  sitePackages = "${installed}/lib/python${pythonVersion}/site-packages";
  packages = mapAttrs (_: package: package.version) chosen;
  variables = checkVariables name (requirements.variables or { });
}
