let
  dataset = import ./dataset.nix {
    toolchain = {
      interpreter = "/python/bin/python3";
      binPath = "/python/bin";
      caBundle = "/ca.crt";
      system = "x86_64-linux";
    };
  };
  sha256 = "0000000000000000000000000000000000000000000000000000000000000000";
  fetch =
    urls:
    dataset.fetch {
      inherit urls sha256;
      name = "data.csv";
    };
in
{
  exported = builtins.attrNames dataset;

  fetch = {
    "has a path that follows from name and hash alone" = {
      expr =
        (fetch [ "https://a.example/1" ]).outPath == (fetch [
          "https://b.example/2"
          "https://c.example/3"
        ]).outPath;
      expected = true;
    };
    "leaves one address to Nix itself" = {
      expr = (fetch [ "https://a.example/1" ]).builder;
      expected = "builtin:fetchurl";
    };
  };
  wheelMember."has the path of its content, whatever the wheel" = {
    expr =
      let
        member =
          wheel:
          (dataset.wheelMember {
            inherit wheel sha256;
            name = "data.csv";
            member = "package/data.csv";
          }).outPath;
      in
      member "/a.whl" == member "/b.whl";
    expected = true;
  };
  frozen."has a path that follows from name and hash alone" = {
    expr =
      let
        of =
          frozen:
          (dataset.frozen {
            inherit frozen sha256;
            name = "convnet";
          }).outPath;
      in
      of "frozen/a.toml" == of "frozen/b.toml";
    expected = true;
  };
}
