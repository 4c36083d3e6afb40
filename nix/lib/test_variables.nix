let
  inherit (builtins)
    all
    any
    elem
    tryEval
    ;
  inherit (import ./variables.nix)
    checkVariables
    mayBeSet
    portable
    reserved
    variablesOf
    ;
  fails = variables: !(tryEval (builtins.deepSeq (checkVariables "toy" variables) null)).success;
in
{
  portable = {
    "are variables that an environment might set, too" = {
      expr = checkVariables "portable" portable == portable;
      expected = true;
    };
    "cap oneDNN" = {
      expr = portable.ONEDNN_MAX_CPU_ISA;
      expected = "AVX2";
    };
  };
  variablesOf =
    let
      declared = {
        KERAS_BACKEND = "tensorflow";
        OMP_NUM_THREADS = "2";
      };
      of =
        bits: variant:
        variablesOf {
          inherit bits variant declared;
        };
    in
    {
      "pins what portable bits need, unless the environment says otherwise" = {
        expr = map (of "portable") [
          null
          "cpu"
        ];
        expected = [
          (portable // declared)
          (portable // declared)
        ];
      };
      "pins nothing for fast bits, nor for GPUs" = {
        expr = [
          (of "fast" "cpu")
          (of "portable" "cuda")
        ];
        expected = [
          declared
          declared
        ];
      };
    };
  reserved = {
    "names what every stage has" = {
      expr = all (name: elem name reserved) [
        "PATH"
        "LANG"
        "HOME"
        "PYTHONPATH"
      ];
      expected = true;
    };
  };
  mayBeSet = {
    "allows variables in capitals" = {
      expr = all mayBeSet [
        "KERAS_BACKEND"
        "TF_CPP_MIN_LOG_LEVEL"
        "A1"
      ];
      expected = true;
    };
    "refuses whatever means something to Nix" = {
      expr = any mayBeSet [
        "name"
        "system"
        "builder"
        "args"
        "outputs"
        "out"
        "stage"
        "stagePath"
        "passAsFile"
        "outputHash"
        "outputHashMode"
        "impureEnvVars"
        "allowSubstitutes"
        "preferLocalBuild"
        "requiredSystemFeatures"
        "disallowedReferences"
        "exportReferencesGraph"
        "__impure"
        "__structuredAttrs"
        "__json"
        "NIX_BUILD_CORES"
        ""
        "A-B"
        "A\n"
      ];
      expected = false;
    };
    "refuses what every stage has" = {
      expr = any mayBeSet reserved;
      expected = false;
    };
  };
  checkVariables = {
    "hands on what may be set" = {
      expr = checkVariables "toy" {
        A = "1";
        B_2 = "";
      };
      expected = {
        A = "1";
        B_2 = "";
      };
    };
    "refuses names that are the build's, and values that are no text" = {
      expr = map fails [
        { name = "other"; }
        { PATH = "/bin"; }
        { A = 1; }
        { }
      ];
      expected = [
        true
        true
        true
        false
      ];
    };
  };
}
