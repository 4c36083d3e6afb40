let
  fromNixpkgs = pkgs: import ./from_nixpkgs.nix { inherit pkgs; };
  package = name: {
    inherit name;
    outPath = "/${name}";
    drvPath = "/${name}.drv";
  };
  # As nixos-26.05 has them; what has one output alone may have no `out`.
  pkgs = {
    python313 = package "python3" // {
      out = package "python3";
      pythonVersion = "3.13";
      sitePackages = "lib/python3.13/site-packages";
    };
    python313Packages.pip = package "pip";
    cacert = package "nss-cacert";
    stdenv.cc.cc = package "gcc" // {
      lib = package "gcc-lib";
    };
    zlib = package "zlib-first" // {
      out = package "zlib";
      dev = package "zlib-dev";
    };
    patchelf = package "patchelf";
    nixfmt = package "nixfmt";
    gawk = package "gawk" // {
      bin = package "gawk-bin";
    };
  };
  nixpkgs = fromNixpkgs pkgs;
  fails = value: !(builtins.tryEval value).success;
in
{
  exported = builtins.attrNames nixpkgs;

  attributes."are listed with an output and files" = {
    expr = builtins.filter (
      row: !(builtins.isString row.output && builtins.isString row.for && row.files != [ ])
    ) (builtins.attrValues nixpkgs.attributes);
    expected = [ ];
  };
  python."is named by its series" = {
    expr = nixpkgs.python.name;
    expected = "python3";
  };
  pythonVersion."is what the package says" = {
    expr = nixpkgs.pythonVersion;
    expected = "3.13";
  };
  sitePackages."is what the package says" = {
    expr = nixpkgs.sitePackages;
    expected = "lib/python3.13/site-packages";
  };
  path = {
    "is that of the output, whichever is the first" = {
      expr = map nixpkgs.path [
        "stdenv.cc.cc"
        "zlib"
        "nixfmt"
      ];
      expected = [
        "/gcc-lib"
        "/zlib"
        "/nixfmt"
      ];
    };
    "is of what is listed, and is there" = {
      expr = map fails [
        (nixpkgs.path "gawk")
        ((fromNixpkgs (removeAttrs pkgs [ "zlib" ])).path "zlib")
        ((fromNixpkgs { }).path "python313Packages.pip")
      ];
      expected = [
        true
        true
        true
      ];
    };
  };
  programs."are in the output that has programs" = {
    expr = map (nixpkgs.programs "stage") [
      "gawk"
      "patchelf"
    ];
    expected = [
      "/gawk-bin/bin"
      "/patchelf/bin"
    ];
  };
  outputOf."is the package where it has no outputs" = {
    expr = map (name: (nixpkgs.outputOf name).name) [
      "zlib"
      "nixfmt"
    ];
    expected = [
      "zlib"
      "nixfmt"
    ];
  };
}
