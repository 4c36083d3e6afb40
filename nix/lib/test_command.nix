let
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
      source = "/checkout";
    };
in
{
  command."is of its environment, and of the checkout's package alone" = {
    expr = {
      inherit (command "/site") package sitePackages;
      same = (command "/site").outPath == (command "/other").outPath;
    };
    expected = {
      package = "/checkout/stagedml";
      sitePackages = "/site";
      same = false;
    };
  };
}
