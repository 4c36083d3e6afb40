/*
  The library's unit tests: `nix-instantiate --eval --strict --json nix/lib/tests.nix` lists those
  that fail, and what is exported without a test.

  `test_NAME.nix` stands beside `NAME.nix` and holds `{ SYMBOL = { "what must hold" = { expr;
  expected; }; }; }`, with a test for each symbol that NAME.nix gives.
*/
let
  inherit (builtins)
    attrNames
    concatMap
    filter
    head
    isAttrs
    isNull
    map
    match
    readDir
    ;

  names = filter (name: !isNull name) (
    map (
      file:
      let
        found = match "test_(.*)\\.nix" file;
      in
      if isNull found then null else head found
    ) (attrNames (readDir ./.))
  );

  failing =
    name:
    let
      tests = import (./. + "/test_${name}.nix");
    in
    concatMap (
      symbol:
      concatMap (
        what:
        let
          inherit (tests.${symbol}.${what}) expr expected;
        in
        if expr == expected then
          [ ]
        else
          [
            {
              test = "${name}.${symbol}: ${what}";
              inherit expr expected;
            }
          ]
      ) (attrNames tests.${symbol})
    ) (attrNames tests);

  untested =
    name:
    let
      library = import (./. + "/${name}.nix");
      tests = import (./. + "/test_${name}.nix");
    in
    if isAttrs library then
      map (symbol: { test = "${name}.${symbol}: has no test"; }) (
        filter (symbol: !(tests ? ${symbol})) (attrNames library)
      )
    else
      [ ];
in
concatMap (name: failing name ++ untested name) names
