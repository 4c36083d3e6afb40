# Derivations that succeed and fail in every way, built by the machine's own shell.
{
  salt ? "",
}:
let
  make =
    name: script: extra:
    derivation (
      {
        inherit name salt;
        system = builtins.currentSystem;
        builder = "/bin/sh";
        args = [
          "-c"
          script
        ];
        PATH = "/bin:/usr/bin";
      }
      // extra
    );
  phase = text: ''echo '@nix {"action":"setPhase","phase":"${text}"}';'';
  zeros = "0000000000000000000000000000000000000000000000000000000000000000";
  fixed = {
    outputHashMode = "flat";
    outputHashAlgo = "sha256";
    outputHash = zeros;
  };
in
rec {
  ok = make "ok" "echo hello; ${phase "epoch 1/2 loss=0.5"} sleep 0.3; ${phase "epoch 2/2 loss=0.2"} echo bye; echo x > $out" { };
  uses-ok = make "uses-ok" "cat ${ok} > $out" { };
  two = make "two" "echo 1 > $out; echo 2 > $more" {
    outputs = [
      "out"
      "more"
    ];
  };
  strange = make "strange" "echo x > $out" {
    text = "quote \" backslash \\ dollar $ newline \n tab \t return \r ü € 🙂";
  };

  fails = make "fails" "echo starting; echo trouble >&2; exit 3" { };
  needs-fails = make "needs-fails" "cat ${fails} > $out" { };
  slow-fails = make "slow-fails" "sleep 0.5; exit 4" { };
  killed = make "killed" "ulimit -t 1; while :; do :; done" { };
  no-output = make "no-output" "true" { };
  wrong-hash = make "wrong-hash" "echo hi > $out" fixed;
  no-host = derivation (
    {
      name = "data.bin";
      system = "builtin";
      builder = "builtin:fetchurl";
      url = "http://127.0.0.1:1/data.bin";
      urls = [ ];
      unpack = false;
      executable = false;
      inherit salt;
    }
    // fixed
  );
  disk-full = make "disk-full" "head -c 100 /dev/zero > /dev/full" { };
  needs-gpu = make "needs-gpu" "echo x > $out" { requiredSystemFeatures = [ "no-such-gpu" ]; };
  other-system = make "other-system" "echo x > $out" { system = "sparc-solaris"; };
  refers = make "refers" "echo ${ok} > $out" { allowedReferences = [ ]; };
  clock = make "clock" "date +%s%N > $out" { };
  slow = make "slow" "echo $$; sleep 600; echo x > $out" { };
  slow-and-fails = make "slow-and-fails" "cat ${slow} ${slow-fails} > $out" { };
  one-fails = make "one-fails" "cat ${needs-fails} ${ok} ${killed} > $out" { };

  stale = throw "pipelines/digits.py has changed\nrun `stagedml generate`";
  deep =
    let
      f = x: x.a.b;
    in
    f { a.b = builtins.addErrorContext "while doing this" (throw "deep down"); };
  aborted = abort "cannot go on";
  mistyped = { }.foo;
  warns = builtins.trace "look here" ok;
}
