let
  inherit (builtins)
    all
    attrValues
    map
    pathExists
    stringLength
    ;
  inherit (import ./templates.nix) templates;
in
{
  exported = [ "templates" ];

  templates = {
    "has those that are promised" = {
      expr = map (name: templates ? ${name}) [
        "default"
        "scikit-learn"
        "library"
      ];
      expected = [
        true
        true
        true
      ];
    };
    "each is a flake and says what it is" = {
      expr = all (one: pathExists (one.path + "/flake.nix") && stringLength one.description > 20) (
        attrValues templates
      );
      expected = true;
    };
  };
}
