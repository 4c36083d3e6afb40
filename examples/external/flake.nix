{
  description = "Programs that are no Python: C compiled in a stage and an awk script, on readings of water levels";

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
