self: super: {
  stagedml = self.callPackage ./packages/stagedml { };

}
