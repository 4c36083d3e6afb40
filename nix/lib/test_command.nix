let
  treeOf = import ./tree.nix;
  command =
    sitePackages:
    import ./command.nix {
      toolchain = {
        interpreter = "/python/bin/python3";
        binPath = "/python/bin";
        system = "x86_64-linux";
      };
      environment = {
        inherit sitePackages;
      };
      source = ../..;
    };
in
{
  exported = [ "command" ];
  command = {
    "is of its environment, and of the checkout's package, templates and examples alone" = {
      expr = {
        inherit (command "/site") sitePackages;
        package = (command "/site").package == treeOf "stagedml" ../../stagedml;
        examples = (command "/site").examples == treeOf "examples" ../../examples;
        same = (command "/site").outPath == (command "/other").outPath;
      };
      expected = {
        examples = true;
        package = true;
        sitePackages = "/site";
        same = false;
      };
    };
    "says what `nix run` starts, and under which licence" = {
      expr = {
        inherit ((command "/site").meta) mainProgram;
        licence = (command "/site").meta.license.spdxId;
      };
      expected = {
        mainProgram = "stagedml";
        licence = "MIT";
      };
    };
  };
}
