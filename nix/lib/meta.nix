/*
  What is said of packages, in the shape that nixpkgs gives to it, so that Hydra, `nix search` and
  whoever reads `meta.license` find what they expect, without nixpkgs.
*/
rec {
  # As `lib.licenses.mit` of nixpkgs.
  license = {
    shortName = "mit";
    spdxId = "MIT";
    fullName = "MIT License";
    url = "https://spdx.org/licenses/MIT.html";
    free = true;
    redistributable = true;
    deprecated = false;
  };

  # TensorFlow's wheels are for these; a Mac or a Windows machine builds on a remote builder.
  platforms = [
    "x86_64-linux"
    "aarch64-linux"
  ];

  /*
    `meta` of the `stagedml` command and of what belongs to it.

    description: one line. mainProgram: what `nix run` starts; null where nothing is to be run.
  */
  metaOf =
    {
      description,
      mainProgram ? null,
    }:
    {
      inherit description license platforms;
      # Where the name and the idea come from; the one place to name another page in.
      homepage = "https://github.com/stagedml/stagedml";
    }
    // (if mainProgram == null then { } else { inherit mainProgram; });

  /*
    A derivation with a `meta`, which is no part of what it is.

    about: as of `metaOf`. drv: the derivation.
  */
  described = about: drv: drv // { meta = metaOf about; };

  # A pipeline of this repository, or a stage: it says itself what it is.
  ours = drv: drv // { meta = metaOf { inherit (drv.meta) description; } // drv.meta; };
}
