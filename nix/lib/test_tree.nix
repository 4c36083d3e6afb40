let
  treeOf = import ./tree.nix;
in
{
  tree."is of what is there, by its own name" = {
    expr = {
      name = builtins.match ".*-(host-python-files)" (treeOf "host-python-files" ../host);
      same = treeOf "x" ../host == treeOf "x" ../host;
      other = treeOf "x" ../host == treeOf "x" ../builders;
    };
    expected = {
      name = [ "host-python-files" ];
      same = true;
      other = false;
    };
  };
}
