# What `nix flake init -t` can copy: each directory of templates/ and examples/, by its name.
let
  inherit (builtins)
    attrNames
    filter
    listToAttrs
    map
    pathExists
    readDir
    ;
  root = ../..;
  of =
    kind:
    let
      directory = root + "/${kind}";
    in
    if !pathExists directory then
      { }
    else
      listToAttrs (
        map (name: {
          inherit name;
          value = {
            path = directory + "/${name}";
            inherit (import (directory + "/${name}/flake.nix")) description;
            welcomeText = "`stagedml init` here says where StagedML is and generates; README.md goes on.";
          };
        }) (filter (name: pathExists (directory + "/${name}/flake.nix")) (attrNames (readDir directory)))
      );
in
{
  templates = of "examples" // of "templates";
}
