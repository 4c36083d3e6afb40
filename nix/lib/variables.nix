# Environment variables of stages.
let
  inherit (builtins)
    attrNames
    elem
    filter
    head
    isNull
    isString
    match
    ;
in
rec {
  /*
    What libraries choose by the processor or its cores, pinned: the same kernels, and sums in the
    same order, on every x86-64 processor with AVX2. Those that are not there do not mind.
  */
  portable = {
    # oneDNN, of TensorFlow and PyTorch; TensorFlow's default is to use it on some processors.
    ONEDNN_MAX_CPU_ISA = "AVX2";
    TF_ENABLE_ONEDNN_OPTS = "1";
    # With one number of threads oneDNN and Eigen cut their sums in one way.
    TF_NUM_INTRAOP_THREADS = "1";
    # NumPy's functions with AVX-512, by their names since 2.4 and before.
    NPY_DISABLE_CPU_FEATURES = "X86_V4 AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR";
    # The linear algebra of NumPy and SciPy.
    OPENBLAS_CORETYPE = "Haswell";
    OPENBLAS_NUM_THREADS = "1";
    # scikit-learn's sums.
    OMP_NUM_THREADS = "1";
  };

  /*
    The variables of a stage that has an environment, whose own count more than the pins.

    bits: "portable" or "fast". variant: "cpu", "cuda" or null; GPUs have kernels of their own.
    declared: those of the environment.
  */
  variablesOf =
    {
      bits,
      variant,
      declared,
    }:
    (if bits == "portable" && variant != "cuda" then portable else { }) // declared;

  # Those that the library, the builder or Nix sets for every stage.
  reserved = [
    "HOME"
    "LANG"
    "LD_LIBRARY_PATH"
    "PATH"
    "PWD"
    "PYTHONHASHSEED"
    "PYTHONHOME"
    "PYTHONPATH"
    "SOURCE_DATE_EPOCH"
    "TEMP"
    "TEMPDIR"
    "TMP"
    "TMPDIR"
  ];

  /*
    Whether an environment may set a variable of this name. Attributes that mean something to Nix
    (`name`, `builder`, `outputHash`, `__structuredAttrs`) have small letters, so that names in
    capitals never override one, whatever Nix adds.
  */
  mayBeSet =
    name:
    !isNull (match "[A-Z][A-Z0-9_]*" name) && isNull (match "NIX_.*" name) && !(elem name reserved);

  /*
    The variables of an environment, all of which it may set.

    name: the environment's. variables: from its TOML file.
  */
  checkVariables =
    name: variables:
    let
      fail =
        message:
        throw ''
          environment ${name}: ${message}
          Change [variables] in ${name}.toml. Names are in capitals; PATH, HOME and the like are those of the build.'';
      refused = filter (variable: !(mayBeSet variable)) (attrNames variables);
      odd = filter (variable: !(isString variables.${variable})) (attrNames variables);
    in
    if refused != [ ] then
      fail "it may not set the variable '${head refused}'"
    else if odd != [ ] then
      fail "the variable '${head odd}' is not a string"
    else
      variables;
}
