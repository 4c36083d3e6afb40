# Made by `stagedml generate` from pipelines/mnist.py: edit that, not this.
{ mkPipeline }:
mkPipeline {
  pipeline = "convnet-mnist-sample";
  description = "The MNIST pipeline on drawn digits: no download, and done in a minute";
  target = "report-digits";
  files = {
    "pipelines/mnist.py" = "e5d5925d5e238b28cf11775c1dc615611315d31949ca3a8fc6e2924ca02db58e";
    "stagedml/__init__.py" = "a1ef4801599b6d273a1ab84b657bc39fd92d1f06bad9ebe07d38c4e72faa08fd";
    "stagedml/builder.py" = "8b2d339645023b5c063f2e850fd27aa31a09dee93eb3c288e0a94d4538256fa5";
    "stagedml/define.py" = "2a708b02e54fce0fe1163c66bd26d53237718e1a9dfadfd5bdc854e5f30c5815";
    "stagedml/drawing/__init__.py" = "2953970056b03a4ffe4b3ad0323143de12ee82fe7548e8632d43b720695a76e2";
    "stagedml/drawing/graph.py" = "508f91ba4b6a5a8fe3f4d28747bfb968ed004b0a8363a6cfda9945ea411a5756";
    "stagedml/drawing/markup.py" = "92e72fc4911f361669d429ad5daac50342eb24ff06167954ae06b3c04d8a837b";
    "stagedml/errors.py" = "63508c0951ccd897673e284c14116eb0c3f8ad95e0bee93f4670dda143cec9f7";
    "stagedml/promises.py" = "7058470cea9205c52d18745f27e5ee27ba30a06cdb4f4fba183e9ef2b4407d2f";
    "stagedml/zoo/__init__.py" = "6773699c19e2b9b1a7e13b5b3e8ce6abd4f7b49d17bbf5eca010bee8edf5b222";
    "stagedml/zoo/exports/__init__.py" = "f80fda2408d5ec92d69b7e54f5b64243e00e85a33457bf425ac3e902858a9759";
    "stagedml/zoo/exports/export.py" = "e900c90abe36c660f159767ec002d71b5236131c8af85e388b3eb41a3c1cb4ff";
    "stagedml/zoo/exports/formats.py" = "04dfedea5c6bcbcef561aa9a997dd209e176f3ce930c8010c60b3b6cf90059a1";
    "stagedml/zoo/exports/replay.py" = "ef586bfdedcf92dd7b5ad53d47fe62e30cd48d23da6945644295be74bf51a3a8";
    "stagedml/zoo/exports/samples.py" = "3c80965efde13da86745ae52b39f9d9dbbcf8f436ad5c1b464ac9310ca7bfc8c";
    "stagedml/zoo/formats/__init__.py" = "2f643b0dfee78a039f663aa5c77ce0810e4607b689919899ae431aecec25ced1";
    "stagedml/zoo/formats/idx.py" = "fefccc50a73dc02e6c0a9fe64d824448efe60c3d8f43214eb7761f60debe7aa1";
    "stagedml/zoo/formats/splitting.py" = "800136bd45333dc5ae29eeefb356d782737a36c82e0f4f5137b8bb0949f61e55";
    "stagedml/zoo/images/__init__.py" = "49e4d05814d6c13c9c48d5d6de6e158b6bf16091752f11c41cfe624c55bf8a59";
    "stagedml/zoo/images/data.py" = "17a61e32e75e75414f1da83486970d06a44ad916ed9ee050ce8b6118c0bf3c25";
    "stagedml/zoo/images/evaluate.py" = "a2416ddda086e0c07a32778eaa17fd87aa82add9b48334a29747a91bbf5964cf";
    "stagedml/zoo/images/mnist.py" = "6b335ecac3f0aa88a9af3d6d41a9476878c95810167d8262ec5e3d3dd3c70cff";
    "stagedml/zoo/images/model.py" = "af15792bf46a74fba47d473653173511398e2d0e10785751d19ee0bb6752e7cc";
    "stagedml/zoo/images/pipelines.py" = "0be4640c0a2fb07b5e4d45486db58658bc769e116dc32741826a5ff51369966f";
    "stagedml/zoo/images/report.py" = "06af1857a982b0c3fcbf15170bfe3929cc77cbe9429bfe636938c00824821076";
    "stagedml/zoo/images/scores.py" = "fb6ced203a53cbc08575bac673e473e62ec20f588164f21264faae3ab56b089d";
    "stagedml/zoo/images/stages.py" = "4f0e9839479030d1edd5e56fdf80bf7247d490e8e404d93659c42a8a00714e4e";
    "stagedml/zoo/report/__init__.py" = "9d7f33604d950594e1c153e005fd7dc627c06c6153f1c63f873681e9a84322c7";
    "stagedml/zoo/report/charts.py" = "46a20fc20028f62cf0fb3371004044b883a4aa22c04c62ab20334f5a1aa6bb62";
    "stagedml/zoo/report/images.py" = "85d8d37c62eacfe99e94ed8f010492bf7dc3c646408f0834123f8e855019f094";
    "stagedml/zoo/report/page.py" = "937cf672cf406f2b6ce6f0efb4b4e5ec2555302f16d85154ecec2bf7afb05db7";
    "stagedml/zoo/report/style.py" = "b14571f1169c2d01c76f9be61db37d2c1a00a70eca2d4aee722a51edccff398c";
    "stagedml/zoo/sample_data/__init__.py" = "58e63ace75d0055607350b446f20f6c461bb580743f74800513904353aaaaf07";
    "stagedml/zoo/sample_data/digits.py" = "e4e5b48c58c0e9f411fdd770f4303c6e5de0682a2b7951fbbe78b6777b4ed21d";
    "stagedml/zoo/training/__init__.py" = "463230b009e673c62515b1a9f785e8ff282977a34e1f6f2a86d8be78a7998596";
    "stagedml/zoo/training/devices.py" = "dcefbc968adcbbcbf342e670884253a9fba8f23ce9f74d14cd3bbbf239677f24";
    "stagedml/zoo/training/keras_model.py" = "6d98d05e0d21757e857848d7e72a815a1e8e85c50d05b5261eb9150303a94d7c";
    "stagedml/zoo/training/metrics.py" = "868827feef7327c41c113c19aedab0c5cd4c65bfb3f752508cbe5bbef0a844a3";
    "stagedml/zoo/training/seeds.py" = "8038596b139487ca6f91812d108c43bea92ba9c2a2302904545e702ee392eccd";
  };
  sources = {
    "stagedml/__init__.py" = "287504518cc1456503973d02b91379b55a1fb51bf55c5afb8595c395eea42edc";
    "stagedml/builder.py" = "d97182bb2c3776744a2eaddc65a5d2f1c4085155265cfbf4e91bbe626e8857b7";
    "stagedml/define.py" = "941daa42bb10a49244af89021d8d8a5c260120cbad022845ab8770491c525df1";
    "stagedml/drawing/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/drawing/graph.py" = "d95045cd45e683c14d07ae3d3c49b49c8b0d649be14ad76f456ec1c37ada84f8";
    "stagedml/drawing/markup.py" = "dbea8d34b9984a546fcbb69c5309c99d0ed0910fafee958df503d0b987a3e778";
    "stagedml/errors.py" = "d749904c7028f79df4d7c623d987a91c661e884329cfef4953996f3871c6bba3";
    "stagedml/promises.py" = "1457378f1c95548c6bfd9944229ab926592b997feb2d1948d639b8b81492d1be";
    "stagedml/zoo/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/exports/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/exports/export.py" = "0bbbe5a8e52218487c5c317f4d59f205af5a57258272d7b034934c0114ef0955";
    "stagedml/zoo/exports/formats.py" = "4acc9c1cffe682af14e72a2cc115997348ee483d21c46796b43a40853bc73b77";
    "stagedml/zoo/exports/replay.py" = "646d4c997f7bd46bec91e1ff21c1eab71a08419d1f72c11c78a59a5148ac0b72";
    "stagedml/zoo/exports/samples.py" = "e034c0ccb90477931e9d5b441fe58f9374910a33661da367f2842f62779ab14c";
    "stagedml/zoo/formats/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/formats/idx.py" = "8c8a447d980dc197a8314eddfaf24345fd896e8a89243af2e7922e50794f45f0";
    "stagedml/zoo/formats/splitting.py" = "135b163b4554b762f28cd73b8cae16855d0e31581b22fb2962b44dabf46f6c45";
    "stagedml/zoo/images/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/images/data.py" = "da87f824e501f27232f5163524846cc255a7dbf34257a50c1e9848328f1b96d0";
    "stagedml/zoo/images/evaluate.py" = "c83cd46892ecdc66d73f868d61ac6d53201756769acbdecc90a883b0b305db77";
    "stagedml/zoo/images/mnist.py" = "6b8bcef13c297320ef552862762b2e221d4b6acd01ed34923ab45c051156ec6b";
    "stagedml/zoo/images/model.py" = "6c2c31b6f65cac42138ac700dfedd6f4ffdd6fcc5669011c90b9cc9b2d458d42";
    "stagedml/zoo/images/report.py" = "ee2138c6417b64c19e8ad0509b7dd62328adfb3e3c8e7487d579241e99d5392f";
    "stagedml/zoo/images/scores.py" = "4955e8c364e19964ec698b34e940de7b1e7a111dd2f3037a8f56a9e4dbbc591d";
    "stagedml/zoo/images/stages.py" = "48b7ba882575a996c33450a6db861d5045bc90269ec761eed7eaa611023cd736";
    "stagedml/zoo/report/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/report/charts.py" = "cd091974d891582e4acf61169188ecd7585fb102a4332421d09a7263ab512ba0";
    "stagedml/zoo/report/images.py" = "4ad5c06ef48460699f053f3cb7885da2814a9dfefa624243bfd9854833766960";
    "stagedml/zoo/report/page.py" = "42f9a58c2e05d21a18b8218c023b6508968ec40731b0b85a04679f6ecdcadd81";
    "stagedml/zoo/report/style.py" = "68228698641efeccdf91a0239c020ac9802d0f18b0ece151811a621a5492d97d";
    "stagedml/zoo/sample_data/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/sample_data/digits.py" = "aa28a2d5d8f464d2bced14eb1aa786887b55ad4e5de14e508228a399d49b699b";
    "stagedml/zoo/training/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/training/devices.py" = "9827f50ab5264e061ad3f349cb549cdab6763804c4b20bc4c0ee59004c033f7c";
    "stagedml/zoo/training/keras_model.py" = "d4f2eebb2ad583d6f4c2eb4e9b24b2ab0af78a5d43f5accec88f5ea564c4b36a";
    "stagedml/zoo/training/metrics.py" = "7bafc0667da3a2d6c6c7c6ffb8a82710d2f46cf30efb92cc97bc6f2d709c9031";
    "stagedml/zoo/training/seeds.py" = "edbb7b0d895179d903cec89756a85e7996a41278e08fb1a3832eda8cf501cd23";
  };
  closures = {
    "stagedml.zoo.exports.export+stagedml.zoo.images.stages" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/export.py"
      "stagedml/zoo/exports/formats.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/formats/splitting.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/images/model.py"
      "stagedml/zoo/images/stages.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.exports.replay" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/export.py"
      "stagedml/zoo/exports/formats.py"
      "stagedml/zoo/exports/replay.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.images.evaluate+stagedml.zoo.images.stages" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/formats/splitting.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/images/evaluate.py"
      "stagedml/zoo/images/model.py"
      "stagedml/zoo/images/scores.py"
      "stagedml/zoo/images/stages.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/metrics.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.images.mnist" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/images/mnist.py"
    ];
    "stagedml.zoo.images.report" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/drawing/__init__.py"
      "stagedml/drawing/graph.py"
      "stagedml/drawing/markup.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/export.py"
      "stagedml/zoo/exports/formats.py"
      "stagedml/zoo/exports/replay.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/formats/splitting.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/images/evaluate.py"
      "stagedml/zoo/images/model.py"
      "stagedml/zoo/images/report.py"
      "stagedml/zoo/images/scores.py"
      "stagedml/zoo/images/stages.py"
      "stagedml/zoo/report/__init__.py"
      "stagedml/zoo/report/charts.py"
      "stagedml/zoo/report/images.py"
      "stagedml/zoo/report/page.py"
      "stagedml/zoo/report/style.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/metrics.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.images.stages" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/formats/splitting.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/images/model.py"
      "stagedml/zoo/images/stages.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.sample_data.digits" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/sample_data/__init__.py"
      "stagedml/zoo/sample_data/digits.py"
    ];
  };
  stages = [
    {
      name = "draw-digits";
      module = "stagedml.zoo.sample_data.digits";
      function = "draw_digits";
      outputs = "stagedml.zoo.sample_data.digits:MnistFiles";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.sample_data.digits";
      config = ''{"test_items":500,"train_items":3000}'';
      inputs = [ ];
      description = "Draw digits, and write them as MNIST's four files; see the module";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "unpack-mnist";
      module = "stagedml.zoo.images.mnist";
      function = "unpack_mnist";
      outputs = "stagedml.zoo.images.data:LabelledImages";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.images.mnist";
      config = ''{"name":"Drawn digits"}'';
      inputs = [
        {
          stage = "draw-digits";
          file = "train-images-idx3-ubyte.gz";
        }
        {
          stage = "draw-digits";
          file = "train-labels-idx1-ubyte.gz";
        }
        {
          stage = "draw-digits";
          file = "t10k-images-idx3-ubyte.gz";
        }
        {
          stage = "draw-digits";
          file = "t10k-labels-idx1-ubyte.gz";
        }
      ];
      description = "Unpack and check the four idx files; the official division into two parts is kept";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "train-convnet";
      module = "stagedml.zoo.images.stages";
      function = "train_convnet";
      outputs = "stagedml.zoo.images.stages:ConvNet";
      environment = "tensorflow";
      accelerator = "cpu";
      closure = "stagedml.zoo.images.stages";
      config = ''{"batch_size":32,"dense":128,"dense_dropout":0.5,"dropout":0.25,"epochs":3,"learning_rate":0.001,"pooling":"each","schedule":"cosine","validation_share":0.1,"width":32}'';
      inputs = [
        {
          stage = "unpack-mnist";
          outputs = "stagedml.zoo.images.data:LabelledImages";
        }
      ];
      description = "Train with Adam, watching a part of the training images that is held out for validation";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "evaluate-classifier";
      module = "stagedml.zoo.images.evaluate";
      function = "evaluate_classifier";
      outputs = "stagedml.zoo.images.evaluate:Evaluation";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.images.evaluate+stagedml.zoo.images.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.zoo.images.stages:ConvNet";
        }
        {
          stage = "unpack-mnist";
          outputs = "stagedml.zoo.images.data:LabelledImages";
        }
      ];
      description = "Rebuild the model from its description and weights, and predict the whole test part";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "sample-predictions";
      module = "stagedml.zoo.exports.export";
      function = "sample_predictions";
      outputs = "stagedml.zoo.exports.export:SampleSet";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.images.stages";
      config = ''{"count":20}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.zoo.images.stages:ConvNet";
        }
        {
          stage = "unpack-mnist";
          outputs = "stagedml.zoo.images.data:LabelledImages";
        }
      ];
      description = "What the Keras model, rebuilt from its description and weights, gives for sample images";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "export-savedmodel";
      module = "stagedml.zoo.exports.export";
      function = "export_savedmodel";
      outputs = "stagedml.zoo.exports.export:SavedModelExport";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.images.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.zoo.images.stages:ConvNet";
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
      module = "stagedml.zoo.exports.export";
      function = "export_litert";
      outputs = "stagedml.zoo.exports.export:LiteRTExport";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.images.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.zoo.images.stages:ConvNet";
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
      module = "stagedml.zoo.exports.export";
      function = "export_onnx";
      outputs = "stagedml.zoo.exports.export:OnnxExport";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.images.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "train-convnet";
          outputs = "stagedml.zoo.images.stages:ConvNet";
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
      module = "stagedml.zoo.exports.replay";
      function = "check_savedmodel";
      outputs = "stagedml.zoo.exports.replay:Adequacy";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.replay";
      config = ''{}'';
      inputs = [
        {
          stage = "export-savedmodel";
          outputs = "stagedml.zoo.exports.export:SavedModelExport";
        }
      ];
      description = "Replay the samples with TensorFlow, from the file alone";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-litert";
      module = "stagedml.zoo.exports.replay";
      function = "check_litert";
      outputs = "stagedml.zoo.exports.replay:Adequacy";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.replay";
      config = ''{}'';
      inputs = [
        {
          stage = "export-litert";
          outputs = "stagedml.zoo.exports.export:LiteRTExport";
        }
      ];
      description = "Replay the samples with `ai-edge-litert`, without TensorFlow; see `check_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-onnx";
      module = "stagedml.zoo.exports.replay";
      function = "check_onnx";
      outputs = "stagedml.zoo.exports.replay:Adequacy";
      environment = "tensorflow";
      accelerator = null;
      closure = "stagedml.zoo.exports.replay";
      config = ''{}'';
      inputs = [
        {
          stage = "export-onnx";
          outputs = "stagedml.zoo.exports.export:OnnxExport";
        }
      ];
      description = "Replay the samples with ONNX Runtime, without TensorFlow; see `check_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "report-digits";
      module = "stagedml.zoo.images.report";
      function = "report_digits";
      outputs = "stagedml.zoo.images.report:DigitsReport";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.images.report";
      config = ''{"lineage":{"stages":[{"config":{"test_items":500,"train_items":3000},"function":"draw_digits","inputs":[],"kind":"stage","name":"draw-digits"},{"config":{"name":"Drawn digits"},"function":"unpack_mnist","inputs":["draw-digits"],"kind":"stage","name":"unpack-mnist"},{"config":{"batch_size":32,"dense":128,"dense_dropout":0.5,"dropout":0.25,"epochs":3,"learning_rate":0.001,"pooling":"each","schedule":"cosine","validation_share":0.1,"width":32},"function":"train_convnet","inputs":["unpack-mnist"],"kind":"stage","name":"train-convnet"},{"config":{},"function":"evaluate_classifier","inputs":["train-convnet","unpack-mnist"],"kind":"stage","name":"evaluate-classifier"},{"config":{"count":20},"function":"sample_predictions","inputs":["train-convnet","unpack-mnist"],"kind":"stage","name":"sample-predictions"},{"config":{},"function":"export_savedmodel","inputs":["train-convnet","sample-predictions"],"kind":"stage","name":"export-savedmodel"},{"config":{},"function":"export_litert","inputs":["train-convnet","sample-predictions"],"kind":"stage","name":"export-litert"},{"config":{},"function":"export_onnx","inputs":["train-convnet","sample-predictions"],"kind":"stage","name":"export-onnx"},{"config":{},"function":"check_savedmodel","inputs":["export-savedmodel"],"kind":"stage","name":"check-savedmodel"},{"config":{},"function":"check_litert","inputs":["export-litert"],"kind":"stage","name":"check-litert"},{"config":{},"function":"check_onnx","inputs":["export-onnx"],"kind":"stage","name":"check-onnx"}]},"title":"Drawn digits"}'';
      inputs = [
        {
          stage = "unpack-mnist";
          outputs = "stagedml.zoo.images.data:LabelledImages";
        }
        {
          stage = "train-convnet";
          outputs = "stagedml.zoo.images.stages:ConvNet";
        }
        {
          stage = "evaluate-classifier";
          outputs = "stagedml.zoo.images.evaluate:Evaluation";
        }
        {
          stage = "export-savedmodel";
          outputs = "stagedml.zoo.exports.export:SavedModelExport";
        }
        {
          stage = "export-litert";
          outputs = "stagedml.zoo.exports.export:LiteRTExport";
        }
        {
          stage = "export-onnx";
          outputs = "stagedml.zoo.exports.export:OnnxExport";
        }
        {
          list = [
            {
              stage = "check-savedmodel";
              outputs = "stagedml.zoo.exports.replay:Adequacy";
            }
            {
              stage = "check-litert";
              outputs = "stagedml.zoo.exports.replay:Adequacy";
            }
            {
              stage = "check-onnx";
              outputs = "stagedml.zoo.exports.replay:Adequacy";
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
