# For users of nixpkgs: `overlays.default`, which has the `stagedml` command.
final: _: {
  stagedml = final.callPackage ./pynixify { };
}
