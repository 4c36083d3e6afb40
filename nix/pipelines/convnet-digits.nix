# Made by `stagedml generate` from pipelines/digits.py: edit that, not this.
{ mkPipeline }:
mkPipeline {
  pipeline = "convnet-digits";
  description = "Train, evaluate and export a convnet on scikit-learn's digits, and report on it";
  target = "report-digits";
  files = {
    "pipelines/digits.py" = "9a1a7c00071ff9efb094d7d14bd1b4403a10729faf9731974da6540ac544a1db";
    "stagedml/__init__.py" = "a1ef4801599b6d273a1ab84b657bc39fd92d1f06bad9ebe07d38c4e72faa08fd";
    "stagedml/builder.py" = "8b2d339645023b5c063f2e850fd27aa31a09dee93eb3c288e0a94d4538256fa5";
    "stagedml/datasets/__init__.py" = "8a69802df15b9a22138e545eb0e64b0bc73c0274d44496acb43440401ede50c5";
    "stagedml/datasets/digits.py" = "49915254c98b450824312e55cc4bbeaa22bb20393c57d4befcf5a4ac4a888ead";
    "stagedml/datasets/idx.py" = "ca8b34ec2244246130b9cd9a9ab52931901ca4501b49baca25fd7342cb7fb1c8";
    "stagedml/datasets/images.py" = "c8f0ff235aff889fac026a1fdc16f990d76851fdda062b9329fb64276e2d9f49";
    "stagedml/datasets/splitting.py" = "4ce33dbe933a2d274d576dc14aaaadf505f0d75d69adf980f0ac46a2cc0a391e";
    "stagedml/define.py" = "2a708b02e54fce0fe1163c66bd26d53237718e1a9dfadfd5bdc854e5f30c5815";
    "stagedml/errors.py" = "63508c0951ccd897673e284c14116eb0c3f8ad95e0bee93f4670dda143cec9f7";
    "stagedml/models/__init__.py" = "b2b0705deff0f42bc9122de853d6bf3ec3e54715e9b14cf7b86224e62b35aecc";
    "stagedml/models/adequacy.py" = "faead4a5801d7436c1073ead3592f570b430a88ddb922166ee9091329bf19ec6";
    "stagedml/models/classification.py" = "fb6ced203a53cbc08575bac673e473e62ec20f588164f21264faae3ab56b089d";
    "stagedml/models/convnet.py" = "af15792bf46a74fba47d473653173511398e2d0e10785751d19ee0bb6752e7cc";
    "stagedml/models/devices.py" = "5206885af1412f105d9e9ae4bd6a9407008dea5448734594995c7ebefb735eb6";
    "stagedml/models/exports.py" = "56b8460d286d39f29f1f0f11eabe21b8d8ced88886798f2ace5de2f12532123d";
    "stagedml/models/keras_model.py" = "c865c8ab70ebdb1f39a65a07a26172c5b92b326aca85bfa23fc50bb5085870c1";
    "stagedml/models/metrics.py" = "7fd45cc59e2176e383194730095c29a82d5ee27465085820451a76c147df1655";
    "stagedml/models/training.py" = "398db4cbc0bc267bcbef785fe97bcdd4c4ca8deba752ecc966419b83fa53be4a";
    "stagedml/promises.py" = "7058470cea9205c52d18745f27e5ee27ba30a06cdb4f4fba183e9ef2b4407d2f";
    "stagedml/report/__init__.py" = "9d7f33604d950594e1c153e005fd7dc627c06c6153f1c63f873681e9a84322c7";
    "stagedml/report/charts.py" = "8540a0d62836913aa5ac003211a003d71fe17baa9623fb9a1c337eeb16dc76f7";
    "stagedml/report/graph.py" = "4c2044afbc09f8e4546942cea1c095a6eccc737f5723c9e88f121fc5231efeb2";
    "stagedml/report/images.py" = "85d8d37c62eacfe99e94ed8f010492bf7dc3c646408f0834123f8e855019f094";
    "stagedml/report/markup.py" = "92e72fc4911f361669d429ad5daac50342eb24ff06167954ae06b3c04d8a837b";
    "stagedml/report/page.py" = "f751c842fe0dd4b23e7d9bbbd4dd83ec674452ca017036f7299c8d9a3c3b422f";
    "stagedml/report/style.py" = "b14571f1169c2d01c76f9be61db37d2c1a00a70eca2d4aee722a51edccff398c";
    "stagedml/stages/__init__.py" = "b1708ee8585f11aaca69fd4bd0f42d63c32f09370a02c60662fe72ef118752bd";
    "stagedml/stages/adequacy.py" = "77c982bbf99f0d44f76fb4f13fa7be1f491fd4723728df301a97813ce767b58e";
    "stagedml/stages/convnet.py" = "088beda9eb6e121000fec48090b4907ef94321cf6054d313c72928ccf93fd8a2";
    "stagedml/stages/evaluate.py" = "9a61abb39951e5fc1b1298ccfad1345785aa4b5cd5ff70108b685c495359a743";
    "stagedml/stages/export.py" = "cce174bb78eb792f1f66e70c40c707081b03666215ad14ed0f2f2383ef15607f";
    "stagedml/stages/report.py" = "619a4a5babfb09f3ae17d51906bc444896873752f1845fafb25ba8457f870903";
  };
  sources = {
    "stagedml/__init__.py" = "287504518cc1456503973d02b91379b55a1fb51bf55c5afb8595c395eea42edc";
    "stagedml/builder.py" = "d97182bb2c3776744a2eaddc65a5d2f1c4085155265cfbf4e91bbe626e8857b7";
    "stagedml/datasets/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/datasets/digits.py" = "2139e7a7e9e6935aeb5f74dd4a6f875921635ee702f67cc11030c9da8305d1da";
    "stagedml/datasets/idx.py" = "9dfea023247ba726fd1b9a75e391a7f156d2e9d4e69f039d329a0a02d12b8f73";
    "stagedml/datasets/images.py" = "33a038755b50cfe4d6359ccf3b0f83fb98ac8894dccb6a39234cb07615e14e27";
    "stagedml/datasets/splitting.py" = "5c2fa2d1db3cd93a2bea4981c166dc8d57a73587a8d282f06814c962dca6b18e";
    "stagedml/define.py" = "941daa42bb10a49244af89021d8d8a5c260120cbad022845ab8770491c525df1";
    "stagedml/errors.py" = "d749904c7028f79df4d7c623d987a91c661e884329cfef4953996f3871c6bba3";
    "stagedml/models/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/models/adequacy.py" = "993b2a531a63b9db1a0db53517be24fecefce728d3bc5d938acbf43cace22c4c";
    "stagedml/models/classification.py" = "4955e8c364e19964ec698b34e940de7b1e7a111dd2f3037a8f56a9e4dbbc591d";
    "stagedml/models/convnet.py" = "6c2c31b6f65cac42138ac700dfedd6f4ffdd6fcc5669011c90b9cc9b2d458d42";
    "stagedml/models/devices.py" = "0f94261499f89faa7a23d090e36f6842b19882810aad1e491fed484d8e80650b";
    "stagedml/models/exports.py" = "32e94f8ffb7d4c48a4ac64c53d016df8ebb420ea3ce7baf7f6c659dae956a7e6";
    "stagedml/models/keras_model.py" = "324e644224414ae9cba53f82c057eaa913832a4239e711e9eb25d9491995c99e";
    "stagedml/models/metrics.py" = "4e1f666cfce609e81b0bf31e63c2ad88d35baa816be4ad0cb8be85ac97fe4cac";
    "stagedml/models/training.py" = "eba4e550108a8b4285a6670e6a06083410ffe0eeb7c2e4890f1bf8cdea98b35d";
    "stagedml/promises.py" = "1457378f1c95548c6bfd9944229ab926592b997feb2d1948d639b8b81492d1be";
    "stagedml/report/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/report/charts.py" = "948ff4a81eba0a9f58f9bf140f95dc11cde8e45b3a6b7f1a295f7153aea1b0d7";
    "stagedml/report/graph.py" = "3afe125f306f9c6e426ce60bed8277c2fc2322a1d2cf3e21b7b1e42f61c6860a";
    "stagedml/report/images.py" = "4ad5c06ef48460699f053f3cb7885da2814a9dfefa624243bfd9854833766960";
    "stagedml/report/markup.py" = "dbea8d34b9984a546fcbb69c5309c99d0ed0910fafee958df503d0b987a3e778";
    "stagedml/report/page.py" = "e0c32535a3f7c448e29ec69a52be70dbf5b25b49f0a1fb28dcf7c702c049f17e";
    "stagedml/report/style.py" = "68228698641efeccdf91a0239c020ac9802d0f18b0ece151811a621a5492d97d";
    "stagedml/stages/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/stages/adequacy.py" = "caba56b266dcf3c7e8a3950461d2c866f92b4a1a234e1b32e3981da2e8c8639c";
    "stagedml/stages/convnet.py" = "819094ab898d6a677d71f0944b79264cade1953aff545bece763bef51678fce1";
    "stagedml/stages/evaluate.py" = "a0d2a0b7323015c1db7ac38d7d7f96bb2483bc8ee62570e82d29e223f3c9a2d5";
    "stagedml/stages/export.py" = "8d14c52110f19807a2c1f855b71545bbbc9e213627758fbcfaf220923b53f7e8";
    "stagedml/stages/report.py" = "788a2f860c69d6462fe672a8dc7fc8c8828b43cbd8ef01ead693208139335731";
  };
  closures = {
    "stagedml.datasets.digits" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/digits.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/datasets/splitting.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
    ];
    "stagedml.stages.adequacy" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/devices.py"
      "stagedml/models/exports.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/adequacy.py"
      "stagedml/stages/export.py"
    ];
    "stagedml.stages.convnet" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/datasets/splitting.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/convnet.py"
      "stagedml/models/devices.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/convnet.py"
    ];
    "stagedml.stages.evaluate+stagedml.stages.convnet" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/datasets/splitting.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/classification.py"
      "stagedml/models/convnet.py"
      "stagedml/models/devices.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/metrics.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/convnet.py"
      "stagedml/stages/evaluate.py"
    ];
    "stagedml.stages.export+stagedml.stages.convnet" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/datasets/splitting.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/convnet.py"
      "stagedml/models/devices.py"
      "stagedml/models/exports.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/convnet.py"
      "stagedml/stages/export.py"
    ];
    "stagedml.stages.report" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/datasets/splitting.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/classification.py"
      "stagedml/models/convnet.py"
      "stagedml/models/devices.py"
      "stagedml/models/exports.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/metrics.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/report/__init__.py"
      "stagedml/report/charts.py"
      "stagedml/report/graph.py"
      "stagedml/report/images.py"
      "stagedml/report/markup.py"
      "stagedml/report/page.py"
      "stagedml/report/style.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/adequacy.py"
      "stagedml/stages/convnet.py"
      "stagedml/stages/evaluate.py"
      "stagedml/stages/export.py"
      "stagedml/stages/report.py"
    ];
  };
  stages = [
    {
      name = "digits.csv.gz";
      environment = "tensorflow";
      package = "scikit-learn";
      member = "sklearn/datasets/data/digits.csv.gz";
      sha256 = "09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22";
    }
    {
      name = "split-digits";
      module = "stagedml.datasets.digits";
      function = "split_digits";
      outputs = "stagedml.datasets.images:LabelledImages";
      environment = null;
      accelerator = null;
      closure = "stagedml.datasets.digits";
      config = ''{"test_share":0.2}'';
      inputs = [
        {
          stage = "digits.csv.gz";
          file = ".";
        }
      ];
      description = "Split the digits into a training part and a test part that share no image";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "train-convnet";
      module = "stagedml.stages.convnet";
      function = "train_convnet";
      outputs = "stagedml.stages.convnet:ConvNet";
      environment = "tensorflow";
      accelerator = "cpu";
      closure = "stagedml.stages.convnet";
      config = ''{"batch_size":32,"dense":128,"dense_dropout":0.5,"dropout":0.25,"epochs":15,"learning_rate":0.001,"pooling":"last","schedule":"constant","validation_share":0.1,"width":32}'';
      inputs = [
        {
          stage = "split-digits";
          outputs = "stagedml.datasets.images:LabelledImages";
        }
      ];
      description = "Train with Adam, watching a part of the training images that is held out for validation";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "evaluate-classifier";
      module = "stagedml.stages.evaluate";
      function = "evaluate_classifier";
      outputs = "stagedml.stages.evaluate:Evaluation";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.evaluate+stagedml.stages.convnet";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.stages.convnet:ConvNet";
        }
        {
          stage = "split-digits";
          outputs = "stagedml.datasets.images:LabelledImages";
        }
      ];
      description = "Rebuild the model from its description and weights, and predict the whole test part";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "sample-predictions";
      module = "stagedml.stages.export";
      function = "sample_predictions";
      outputs = "stagedml.stages.export:SampleSet";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.convnet";
      config = ''{"count":20}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.stages.convnet:ConvNet";
        }
        {
          stage = "split-digits";
          outputs = "stagedml.datasets.images:LabelledImages";
        }
      ];
      description = "What the Keras model, rebuilt from its description and weights, gives for sample images";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "export-savedmodel";
      module = "stagedml.stages.export";
      function = "export_savedmodel";
      outputs = "stagedml.stages.export:SavedModelExport";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.convnet";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.stages.convnet:ConvNet";
        }
        {
          stage = "sample-predictions";
          file = "adequacy_test.csv";
        }
      ];
      description = "Export as a SavedModel, for TensorFlow Serving and TensorFlow itself";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "export-litert";
      module = "stagedml.stages.export";
      function = "export_litert";
      outputs = "stagedml.stages.export:LiteRTExport";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.convnet";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.stages.convnet:ConvNet";
        }
        {
          stage = "sample-predictions";
          file = "adequacy_test.csv";
        }
      ];
      description = "Export as a LiteRT model, for phones and small devices; see `export_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "export-onnx";
      module = "stagedml.stages.export";
      function = "export_onnx";
      outputs = "stagedml.stages.export:OnnxExport";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.convnet";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.stages.convnet:ConvNet";
        }
        {
          stage = "sample-predictions";
          file = "adequacy_test.csv";
        }
      ];
      description = "Export as an ONNX model, for ONNX Runtime and many others; see `export_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-savedmodel";
      module = "stagedml.stages.adequacy";
      function = "check_savedmodel";
      outputs = "stagedml.stages.adequacy:Adequacy";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.adequacy";
      config = ''{}'';
      inputs = [
        {
          stage = "export-savedmodel";
          outputs = "stagedml.stages.export:SavedModelExport";
        }
      ];
      description = "Replay the samples with TensorFlow, from the file alone";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-litert";
      module = "stagedml.stages.adequacy";
      function = "check_litert";
      outputs = "stagedml.stages.adequacy:Adequacy";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.adequacy";
      config = ''{}'';
      inputs = [
        {
          stage = "export-litert";
          outputs = "stagedml.stages.export:LiteRTExport";
        }
      ];
      description = "Replay the samples with `ai-edge-litert`, without TensorFlow; see `check_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-onnx";
      module = "stagedml.stages.adequacy";
      function = "check_onnx";
      outputs = "stagedml.stages.adequacy:Adequacy";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.stages.adequacy";
      config = ''{}'';
      inputs = [
        {
          stage = "export-onnx";
          outputs = "stagedml.stages.export:OnnxExport";
        }
      ];
      description = "Replay the samples with ONNX Runtime, without TensorFlow; see `check_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "report-digits";
      module = "stagedml.stages.report";
      function = "report_digits";
      outputs = "stagedml.stages.report:DigitsReport";
      environment = null;
      accelerator = null;
      closure = "stagedml.stages.report";
      config = ''{"lineage":{"stages":[{"config":{},"function":null,"inputs":[],"kind":"data","name":"digits.csv.gz"},{"config":{"test_share":0.2},"function":"split_digits","inputs":["digits.csv.gz"],"kind":"stage","name":"split-digits"},{"config":{"batch_size":32,"dense":128,"dense_dropout":0.5,"dropout":0.25,"epochs":15,"learning_rate":0.001,"pooling":"last","schedule":"constant","validation_share":0.1,"width":32},"function":"train_convnet","inputs":["split-digits"],"kind":"stage","name":"train-convnet"},{"config":{},"function":"evaluate_classifier","inputs":["train-convnet","split-digits"],"kind":"stage","name":"evaluate-classifier"},{"config":{"count":20},"function":"sample_predictions","inputs":["train-convnet","split-digits"],"kind":"stage","name":"sample-predictions"},{"config":{},"function":"export_savedmodel","inputs":["train-convnet","sample-predictions"],"kind":"stage","name":"export-savedmodel"},{"config":{},"function":"export_litert","inputs":["train-convnet","sample-predictions"],"kind":"stage","name":"export-litert"},{"config":{},"function":"export_onnx","inputs":["train-convnet","sample-predictions"],"kind":"stage","name":"export-onnx"},{"config":{},"function":"check_savedmodel","inputs":["export-savedmodel"],"kind":"stage","name":"check-savedmodel"},{"config":{},"function":"check_litert","inputs":["export-litert"],"kind":"stage","name":"check-litert"},{"config":{},"function":"check_onnx","inputs":["export-onnx"],"kind":"stage","name":"check-onnx"}]},"title":"Handwritten digits"}'';
      inputs = [
        {
          stage = "split-digits";
          outputs = "stagedml.datasets.images:LabelledImages";
        }
        {
          stage = "train-convnet";
          outputs = "stagedml.stages.convnet:ConvNet";
        }
        {
          stage = "evaluate-classifier";
          outputs = "stagedml.stages.evaluate:Evaluation";
        }
        {
          stage = "export-savedmodel";
          outputs = "stagedml.stages.export:SavedModelExport";
        }
        {
          stage = "export-litert";
          outputs = "stagedml.stages.export:LiteRTExport";
        }
        {
          stage = "export-onnx";
          outputs = "stagedml.stages.export:OnnxExport";
        }
        {
          list = [
            {
              stage = "check-savedmodel";
              outputs = "stagedml.stages.adequacy:Adequacy";
            }
            {
              stage = "check-litert";
              outputs = "stagedml.stages.adequacy:Adequacy";
            }
            {
              stage = "check-onnx";
              outputs = "stagedml.stages.adequacy:Adequacy";
            }
          ];
        }
      ];
      description = "See `write_report`; a test accuracy below 0.97 fails";
      timeout = 604800;
      maxSilent = 86400;
    }
  ];
}
