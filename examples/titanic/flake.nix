{
  description = "Who survived the Titanic: three models of scikit-learn compared, a report, a notebook; no TensorFlow";

  # Where StagedML is: to be set, here and nowhere else. `stagedml init` writes the checkout that it
  # comes from, `path:/...` or `git+file:///...`; `github:OWNER/REPOSITORY` will do as well.
  inputs.stagedml.url = "path:/where/stagedml/is";

  outputs =
    { self, stagedml }:
    (stagedml.lib.mkFlake
      or (throw "the input 'stagedml' of flake.nix is no StagedML: it must be a flake (no `flake = false`) that has lib.mkFlake")
    )
      {
        root = self;
      };
}
