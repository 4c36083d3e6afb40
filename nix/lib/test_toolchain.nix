let
  toolchain =
    pkgs:
    import ./toolchain.nix {
      inherit pkgs;
      system = "x86_64-linux";
    };
  nixpkgs = toolchain {
    python313 = {
      outPath = "/python";
      pythonVersion = "3.13";
      sitePackages = "lib/python3.13/site-packages";
    };
    python313Packages.pip = "/pip";
    cacert = "/cacert";
    stdenv.cc.cc = {
      outPath = "/compiler";
      lib = "/cc";
    };
    zlib = "/zlib";
    patchelf = "/patchelf";
    nixfmt = "/nixfmt";
    gawk = "/gawk";
    sets.tool = {
      bin = "/tool-bin";
      out = "/tool";
    };
  };
  host = toolchain { hostPython.python.raw = "/raw"; };
  fails = value: !(builtins.tryEval value).success;
in
{
  exported = builtins.attrNames nixpkgs;

  python."is named, as later nixpkgs default to another" = {
    expr = "${nixpkgs.python}";
    expected = "/python";
  };
  pythonVersion."is that of its packages" = {
    expr = nixpkgs.pipPath;
    expected = "/pip/lib/python${nixpkgs.pythonVersion}/site-packages";
  };
  pipPath."is a directory of packages" = {
    expr = builtins.baseNameOf nixpkgs.pipPath;
    expected = "site-packages";
  };
  caBundle."is in the store, as a sandbox has none" = {
    expr = nixpkgs.caBundle;
    expected = "/cacert/etc/ssl/certs/ca-bundle.crt";
  };
  libraryPath."has what wheels are linked to" = {
    expr = nixpkgs.libraryPath;
    expected = "/cc/lib:/zlib/lib";
  };
  patchelf."is the one that the package set is made with" = {
    expr = [
      nixpkgs.patchelf
      host.patchelf
    ];
    expected = [
      "/patchelf/bin/patchelf"
      "/raw/libexec/patchelf"
    ];
  };
  nixfmt."is a program that the host stand-in has not" = {
    expr = {
      inherit (nixpkgs) nixfmt;
      host = host ? nixfmt;
    };
    expected = {
      nixfmt = "/nixfmt/bin/nixfmt";
      host = false;
    };
  };
  interpreter."is in the directory for PATH" = {
    expr = nixpkgs.interpreter;
    expected = "${nixpkgs.binPath}/python3";
  };
  binPath."is that of the interpreter" = {
    expr = nixpkgs.binPath;
    expected = "/python/bin";
  };
  system."is what was asked for" = {
    expr = nixpkgs.system;
    expected = "x86_64-linux";
  };
  pythonTag."is that of wheels" = {
    expr = nixpkgs.pythonTag;
    expected = "cp313";
  };
  target."is that of locks" = {
    expr = nixpkgs.target;
    expected = "cp313-x86_64";
  };

  programs = {
    "are in the packages of nixpkgs" = {
      expr = nixpkgs.programs "stage" "gawk";
      expected = "/gawk/bin";
    };
    "are found in sets, in the output that has them" = {
      expr = nixpkgs.programs "stage" "sets.tool";
      expected = "/tool-bin/bin";
    };
    "are refused where there are none" = {
      expr = map fails [
        (nixpkgs.programs "stage" "gwak")
        (nixpkgs.programs "stage" "gawk.x.y")
        (host.programs "stage" "gawk")
      ];
      expected = [
        true
        true
        true
      ];
    };
  };
}
