# An interpreter and its packages.
arguments@{
  pkgs,
  lib,
  host,
  layout,
  patchelf,
  pin,
  packageOverrides,
}:
let
  inherit (builtins)
    fromJSON
    genericClosure
    pathExists
    readFile
    removeAttrs
    ;
  pythonVersion = host.pythonVersion;
  sitePackages = "lib/python${pythonVersion}/site-packages";
  locked = if pathExists ./wheels.json then fromJSON (readFile ./wheels.json) else { };

  python =
    layout "python3-${pin.python.version}" [ "out" ] {
      kind = "python";
      sitecustomize = ./sitecustomize.py;
      inherit patchelf;
      inherit (pkgs) zlib;
    }
    // {
      inherit pythonVersion sitePackages;
      libPrefix = "python${pythonVersion}";
      executable = "python${pythonVersion}";
      interpreter = "${python}/bin/python${pythonVersion}";
      implementation = "cpython";
      override = changes: import ./python.nix (arguments // changes);
      pkgs = packages;
      withPackages =
        choose:
        pkgs.mkDerivation {
          name = "python3-${pin.python.version}-env";
          dontUnpack = true;
          inherit (pkgs) bash;
          inherit python;
          site = lib.concatStringsSep ":" (siteOf (choose packages));
          installPhase = ''
            mkdir -p $out/bin
            for name in python python3; do
              {
                echo "#!$bash/bin/bash"
                echo "export NIX_PYTHONPATH='$site'"
                echo "exec $python/bin/python3 \"\$@\""
              } >$out/bin/$name
              chmod +x $out/bin/$name
            done
          '';
        };
    };

  # Packages and all that they depend on.
  closureOf =
    roots:
    map (item: item.package) (genericClosure {
      startSet = map item roots;
      operator = { package, ... }: map item package.requiredPythonModules;
    });
  item = package: {
    key = "${package}";
    inherit package;
  };
  siteOf = roots: map (package: "${package}/${sitePackages}") (closureOf roots);

  buildPythonPackage =
    attributes:
    let
      dependencies = attributes.dependencies or [ ] ++ attributes.propagatedBuildInputs or [ ];
      isSetUp =
        attributes ? pyproject || attributes ? format || throw "${attributes.pname}: set pyproject = true";
    in
    assert isSetUp;
    pkgs.mkDerivation (
      {
        inherit python;
        inherit (pkgs) bash;
        pip = "${packages.pip}/${sitePackages}";
        buildSite = lib.concatStringsSep ":" (siteOf (attributes.build-system or [ ]));
        site = lib.concatStringsSep ":" (siteOf dependencies);
        programPath = lib.concatStringsSep ":" (map (package: "${package}/bin") (closureOf dependencies));
        builderScript = ./build_python_package.py;
        unpackPhase = "$python/bin/python3 -sB $builderScript unpack; cd source";
        buildPhase = "$python/bin/python3 -sB $builderScript build";
        installPhase = "$python/bin/python3 -sB $builderScript install";
        fixupPhase = "$python/bin/python3 -sB $builderScript fixup";
      }
      // removeAttrs attributes [
        "build-system"
        "dependencies"
        "propagatedBuildInputs"
      ]
      // {
        name = "${attributes.namePrefix or "python${pythonVersion}-"}${attributes.pname}-${attributes.version}";
        passthru = attributes.passthru or { } // {
          requiredPythonModules = dependencies;
          pythonModule = python;
        };
      }
    );

  fixed =
    { name, hash }:
    derivation {
      inherit name;
      system = "builtin";
      builder = "builtin:fetchurl";
      url = "stagedml://the sources of the stand-in are not in the store (${name})";
      outputHashMode = "flat";
      outputHashAlgo = "sha256";
      outputHash = hash;
    };

  # A package that upstream's wheel is unpacked for, in place of being built from source.
  fromWheel =
    pname: dependencies:
    let
      row = locked.${pname};
    in
    buildPythonPackage {
      inherit pname dependencies;
      inherit (row) version;
      format = "wheel";
      src = fixed {
        name = row.file;
        hash = row.sha256;
      }
      // {
        urls = [ "https://github.com/upstream/${pname}/archive/${row.version}.tar.gz" ];
      };
      buildPhase = ":";
      installPhase = "$python/bin/python3 -sB $builderScript copy";
    };

  base = self: {
    inherit python buildPythonPackage;
    inherit (pkgs) system;
    buildPythonApplication = attributes: buildPythonPackage (attributes // { namePrefix = ""; });
    callPackage =
      path: arguments:
      let
        function = import path;
      in
      function (
        builtins.intersectAttrs (builtins.functionArgs function) (pkgs // self) // arguments
      );
    # What is there already: nothing is fetched here.
    fetchPypi =
      {
        pname,
        version,
        hash,
        ...
      }:
      fixed {
        name = "${pname}-${version}.tar.gz";
        inherit hash;
      };
    pip =
      layout "python${pythonVersion}-pip-${pin.pip.version}" [ "out" "man" ] {
        kind = "pip";
        pip = host.pip;
        inherit (pin.pip) version;
      }
      // {
        version = pin.pip.version;
        requiredPythonModules = [ ];
        meta.mainProgram = "pip";
      };
    setuptools = fromWheel "setuptools" [ ];
    click = fromWheel "click" [ ];
    mdurl = fromWheel "mdurl" [ ];
    markdown-it-py = fromWheel "markdown-it-py" [ self.mdurl ];
    packaging = fromWheel "packaging" [ ];
    pygments = fromWheel "pygments" [ ];
    rich = fromWheel "rich" [
      self.markdown-it-py
      self.pygments
    ];
    toml = fromWheel "toml" [ ];
    uv = fromWheel "uv" [ ];
  };
  packages = base packages // packageOverrides packages (base packages);
in
python
