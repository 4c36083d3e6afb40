# Made by `stagedml generate` from pipelines/bert_squad.py: edit that, not this.
{ mkPipeline }:
mkPipeline {
  pipeline = "bert-squad20-large";
  description = "Fine-tune a published BERT to SQuAD, evaluate and export it, and report on it";
  target = "bert-squad20-large";
  files = {
    "pipelines/bert_squad.py" = "7dee93e9b75d8ade7cb13595f07e74c063880a1dfa048516b4f2af6b29b17544";
    "stagedml/__init__.py" = "a1ef4801599b6d273a1ab84b657bc39fd92d1f06bad9ebe07d38c4e72faa08fd";
    "stagedml/archives.py" = "d7919109e0acd957394b77c241e71dc955f17741df9c545461d4e58050692fcf";
    "stagedml/builder.py" = "8b2d339645023b5c063f2e850fd27aa31a09dee93eb3c288e0a94d4538256fa5";
    "stagedml/datasets/__init__.py" = "8a69802df15b9a22138e545eb0e64b0bc73c0274d44496acb43440401ede50c5";
    "stagedml/datasets/bert_checkpoints.py" = "772de7d020356b2cb9bbfc793b2de267eb16f12952492729c94aadddfcd924da";
    "stagedml/datasets/catalogue.py" = "ae41be628b30e0423ff9e38fae2ae1e0908e36e3c37d2a3ff5ace17b1cee08e8";
    "stagedml/datasets/idx.py" = "ca8b34ec2244246130b9cd9a9ab52931901ca4501b49baca25fd7342cb7fb1c8";
    "stagedml/datasets/images.py" = "c8f0ff235aff889fac026a1fdc16f990d76851fdda062b9329fb64276e2d9f49";
    "stagedml/datasets/squad.py" = "6956727b1e1105951ff5df3881413cac4d2ea672ce88ea31e4c301c950430bf7";
    "stagedml/datasets/xquad.py" = "bb9e2136968493e0e3d6487f410ca0c477a90ce08afbfbb6e8a38e952190ffda";
    "stagedml/define.py" = "2a708b02e54fce0fe1163c66bd26d53237718e1a9dfadfd5bdc854e5f30c5815";
    "stagedml/errors.py" = "63508c0951ccd897673e284c14116eb0c3f8ad95e0bee93f4670dda143cec9f7";
    "stagedml/models/__init__.py" = "b2b0705deff0f42bc9122de853d6bf3ec3e54715e9b14cf7b86224e62b35aecc";
    "stagedml/models/adequacy.py" = "faead4a5801d7436c1073ead3592f570b430a88ddb922166ee9091329bf19ec6";
    "stagedml/models/bert.py" = "33c29db516c2e3763012315c84940be5a9aa0adeec088c664f68a428c221564b";
    "stagedml/models/bert_files.py" = "025d4ca699cc46e542715eb2a44df7f405174cd41016cc7ef69da31a0d47ac37";
    "stagedml/models/bert_texts.py" = "3f33cd12d9d80f72066b2b9b97c2e53ac70c54af888dc23d05952cc5603db626";
    "stagedml/models/devices.py" = "5206885af1412f105d9e9ae4bd6a9407008dea5448734594995c7ebefb735eb6";
    "stagedml/models/exports.py" = "56b8460d286d39f29f1f0f11eabe21b8d8ced88886798f2ace5de2f12532123d";
    "stagedml/models/glue_tasks.py" = "cfb4fc5274e97ce8f4beb55a15adc8395301d58298b3c89857dbf32db2187ce8";
    "stagedml/models/heads.py" = "8a1ed8c9bbaf6579bff9d1039ac78369e473785946a6ac2ed0f24435617ae3f8";
    "stagedml/models/input.py" = "2d428fdf6aa7ef35c7a802e2418a9173606296d976cf96e0c6164430741a1d08";
    "stagedml/models/keras_model.py" = "c865c8ab70ebdb1f39a65a07a26172c5b92b326aca85bfa23fc50bb5085870c1";
    "stagedml/models/optimization.py" = "53c24a51f1cad3f21aad98e78a48f02ef4cc6ad01bf6bb83af8424f219635054";
    "stagedml/models/step_curves.py" = "a1d93f648bfe615a730f86e42ab0e8054171c5499b02e5ae569a734282659d60";
    "stagedml/models/text_model.py" = "02cd458dfc93c82a85640ff0c06535e35d738e57ab5e6bc77f1a5589dd4d7d1f";
    "stagedml/models/training.py" = "398db4cbc0bc267bcbef785fe97bcdd4c4ca8deba752ecc966419b83fa53be4a";
    "stagedml/promises.py" = "7058470cea9205c52d18745f27e5ee27ba30a06cdb4f4fba183e9ef2b4407d2f";
    "stagedml/recipes/__init__.py" = "0da9f67d94c1ae50f20b1dee9fe37445d076b10ba23bace05efb055d6a99c225";
    "stagedml/recipes/bert_exports.py" = "d28827e7936f36db987556c2bda065ccf2ffb8e14f2a8e25a476f2e965f0c5e6";
    "stagedml/recipes/bert_squad.py" = "8b34d1cc0a24788af96654a1ffd48b35d2a486d6597c3c8081df6598a18be9e9";
    "stagedml/report/__init__.py" = "9d7f33604d950594e1c153e005fd7dc627c06c6153f1c63f873681e9a84322c7";
    "stagedml/report/charts.py" = "8540a0d62836913aa5ac003211a003d71fe17baa9623fb9a1c337eeb16dc76f7";
    "stagedml/report/graph.py" = "4c2044afbc09f8e4546942cea1c095a6eccc737f5723c9e88f121fc5231efeb2";
    "stagedml/report/images.py" = "85d8d37c62eacfe99e94ed8f010492bf7dc3c646408f0834123f8e855019f094";
    "stagedml/report/markup.py" = "92e72fc4911f361669d429ad5daac50342eb24ff06167954ae06b3c04d8a837b";
    "stagedml/report/page.py" = "f751c842fe0dd4b23e7d9bbbd4dd83ec674452ca017036f7299c8d9a3c3b422f";
    "stagedml/report/style.py" = "b14571f1169c2d01c76f9be61db37d2c1a00a70eca2d4aee722a51edccff398c";
    "stagedml/sample_data/__init__.py" = "58e63ace75d0055607350b446f20f6c461bb580743f74800513904353aaaaf07";
    "stagedml/sample_data/glue.py" = "16e2e38027c0ac107068f276cff75dc2159276ef80aba3620e63b96d25f5c306";
    "stagedml/sample_data/squad.py" = "2c2f2b7ba9ea8d21152a4abb0ab5eb57415c3003a2a2b93d6df04e2c4f95bc36";
    "stagedml/sample_data/vocabulary.py" = "741b8ad323e5a0b779d2a5d791a5ae2f9f5c19701d15778cd971af39c0082212";
    "stagedml/sample_data/words.py" = "e953201158da4fda71304b312021fe8f0a3ea9551cd2f26e5fc8afe4790f3af4";
    "stagedml/stages/__init__.py" = "b1708ee8585f11aaca69fd4bd0f42d63c32f09370a02c60662fe72ef118752bd";
    "stagedml/stages/bert_checkpoint.py" = "65de4e3c5af48083f9d17ba89f6b480f2e9a35c6a850fd926cd1fab1b1a3876c";
    "stagedml/stages/bert_checks.py" = "88f1c9d767ea5b1584039f38e13bfb13a8a58bea2d4f4a60659a225417b96fc5";
    "stagedml/stages/bert_export.py" = "7f44ff515d023ceb3f63711e172ed2f72e21fbf0b70c06dd0668992e305703b4";
    "stagedml/stages/bert_random.py" = "05987b2cd4056bd7a3821dc96f6040f25986e7eca581b6748d3979424a8b01b1";
    "stagedml/stages/bert_report.py" = "392962b18c1900f8e35064ab3ef31ed01f76fe91085117024555e0cfc941e7c9";
    "stagedml/stages/bert_squad.py" = "f04c664ccbc817f9053d1dd1ff4b60ba45136997c508be20fb2da2c0d41fea50";
    "stagedml/stages/export.py" = "cce174bb78eb792f1f66e70c40c707081b03666215ad14ed0f2f2383ef15607f";
    "stagedml/stages/sample_data.py" = "bc7c5ee262fb9b3d91f57962ad252f042d1211d77e1aa08046055b17b63c43e8";
    "stagedml/stages/squad_evaluate.py" = "b07e3693b79a1a43656cc199f4e4a56760424328b60ba0a483a06716aa51c4ac";
    "stagedml/stages/squad_features.py" = "f0790e22e86173971383564a668000cd41b336438bbab25d558f0a4e2ee33b25";
    "stagedml/stages/squad_report.py" = "debf3fb29e7902136333b12032a337930d9fac80de25e8f0f8e00724a3a87199";
    "stagedml/stages/squad_samples.py" = "d3df3d4325c238975e8cd3667ee7628a43db1622f20b838022d6f8aa5e344cd4";
    "stagedml/text/__init__.py" = "7193f5f75f50e28b19b5d8a0297b6a17d9517c49e2640ee62058efc3a064e37d";
    "stagedml/text/bert_input.py" = "66ccdd4838bf0e0271d7be5599063e36cb3c332d693f3a9809ca189d9ec07134";
    "stagedml/text/crc32c.py" = "0bfa53d9ea0b363d0befa0c48de6d3af2d24543de9769cf3e201f4a69269547e";
    "stagedml/text/parallel.py" = "02ef1dea860afc8f9506b0560bb8a51520c5e5c18ab8cc277bc6c9699b4603bd";
    "stagedml/text/reference_tokenizer.py" = "7f3c7ef9ec8da4eb8de996c0457015ecb1b185371c372706308695e05cb9ed1d";
    "stagedml/text/squad.py" = "07aa412312949b01620980e037240d10c5ae2913c35516acdde4d3d06f3989ea";
    "stagedml/text/squad_answers.py" = "2273d3887a29a4434a0fb7c5dcd54e5162ff387f20734cb8d0ce3181627e1aaf";
    "stagedml/text/squad_metrics.py" = "0107a0ce04ea1dcf183eb74f80854533363771bfcb7e841515ba3d6dce3a1248";
    "stagedml/text/tfrecord.py" = "4c56b04332c9d467587b8d35e4ec9e05808cf39a66814f4e7b9ee05b4cc4e444";
    "stagedml/text/wordpiece.py" = "65ee995b9dfe34664cf9af51453b248f692eebba7d83ba0e271fb0a4d4cd1c90";
  };
  sources = {
    "stagedml/__init__.py" = "287504518cc1456503973d02b91379b55a1fb51bf55c5afb8595c395eea42edc";
    "stagedml/archives.py" = "4899f5c141fd7203fc3d856f296de448295f76c465d431fda9b4d2243c3c01de";
    "stagedml/builder.py" = "d97182bb2c3776744a2eaddc65a5d2f1c4085155265cfbf4e91bbe626e8857b7";
    "stagedml/datasets/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/datasets/idx.py" = "9dfea023247ba726fd1b9a75e391a7f156d2e9d4e69f039d329a0a02d12b8f73";
    "stagedml/datasets/images.py" = "33a038755b50cfe4d6359ccf3b0f83fb98ac8894dccb6a39234cb07615e14e27";
    "stagedml/define.py" = "941daa42bb10a49244af89021d8d8a5c260120cbad022845ab8770491c525df1";
    "stagedml/errors.py" = "d749904c7028f79df4d7c623d987a91c661e884329cfef4953996f3871c6bba3";
    "stagedml/models/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/models/adequacy.py" = "993b2a531a63b9db1a0db53517be24fecefce728d3bc5d938acbf43cace22c4c";
    "stagedml/models/bert.py" = "73f5bad6d3e915d9d345541a15776e7f259601a535ad7dcd77c8bb9cfda87a86";
    "stagedml/models/bert_files.py" = "16a9fcad09339ef84a58054baa62c2114bd1588b5095e9f5e61b8029979d44b8";
    "stagedml/models/bert_texts.py" = "c30a4f01a196705dcdb977714009de8541f974da06261bb55ae0be244447901a";
    "stagedml/models/devices.py" = "0f94261499f89faa7a23d090e36f6842b19882810aad1e491fed484d8e80650b";
    "stagedml/models/exports.py" = "32e94f8ffb7d4c48a4ac64c53d016df8ebb420ea3ce7baf7f6c659dae956a7e6";
    "stagedml/models/heads.py" = "f95d16469dbbd89f0b8303e3352d37310317bc152b9d1e13e986cd88312e3e89";
    "stagedml/models/input.py" = "cd9a2f8c763f43137c4bbc870e17291d1f10ebbd363ea03f54558d7017003341";
    "stagedml/models/keras_model.py" = "324e644224414ae9cba53f82c057eaa913832a4239e711e9eb25d9491995c99e";
    "stagedml/models/optimization.py" = "a1c39544c72de0fedaa7dc323089cda3ac4fc6731b64acc284a96c93b15f54e4";
    "stagedml/models/step_curves.py" = "00f4252f3462b6cebc016ebb1bd8cb6ace0df3eabb065f302eb4be0bd833e6a5";
    "stagedml/models/text_model.py" = "0a3f3f6108361af21a66313a56ad7d550239b54307530851584886e05aedf7d2";
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
    "stagedml/stages/bert_checkpoint.py" = "6891991eb455e22fad58fce28a531cb9537a37a41737c2751b30bd699dd0e138";
    "stagedml/stages/bert_checks.py" = "59af5b362ab027c3d63d2cb6b6c1eb14e4af702ac043bad7444bd7f1003b88e5";
    "stagedml/stages/bert_export.py" = "d47bfd23910664fb8546d49283f198f1f6a6beb1b81736a99518286f1cbc81ac";
    "stagedml/stages/bert_report.py" = "74c16fd9f5cb27db564dd16a9b2d3c778ce9d23d9ad3467d20b5879033706ee5";
    "stagedml/stages/bert_squad.py" = "d7594885d6b6b0c9693c55c86303905d253837c90747c88996111b57efcd6425";
    "stagedml/stages/export.py" = "8d14c52110f19807a2c1f855b71545bbbc9e213627758fbcfaf220923b53f7e8";
    "stagedml/stages/squad_evaluate.py" = "c752ed9798b743a259772d662418420eeaef7477cfdb62ce29bd3aad5e5c626f";
    "stagedml/stages/squad_features.py" = "fa65a1c320742c66dd21b39019cb7b512c22f7a658f7f74af32a5b1301b1a540";
    "stagedml/stages/squad_report.py" = "e57c35a3706ba565bbd0558c2cdbeb4f66d7bfb22e5935eb440e1cb442d9afbd";
    "stagedml/stages/squad_samples.py" = "a4f61dfa9f443862b4df614a7ac6bb9074a5ebd6e29988dcdb0c94158108bec0";
    "stagedml/text/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/text/bert_input.py" = "ae65bbb8fbea5c20813687a80ce4286bdf2f933cc8d5d41f30021e02e1263a6e";
    "stagedml/text/crc32c.py" = "ef091c0863aa868e22b8b9aebb3fef282f999a55911047c88a67f731ff103689";
    "stagedml/text/parallel.py" = "ac93c8616fa221ef825f857f1a7702e782c7129d8e8e7248869bf7e54ec64b6f";
    "stagedml/text/reference_tokenizer.py" = "ac0db0699098b738a5a990798a6926c292061d180a2974e92b00e6032ee25585";
    "stagedml/text/squad.py" = "702bcf89cfa09f45ec5f6c357acc88dc0238ddfce3f9f97825d975c2fb4bd8bc";
    "stagedml/text/squad_answers.py" = "57af5f81f11a70d2083d361012e50d46a9b184653a38ce5a4c2b6c8dac655c1f";
    "stagedml/text/squad_metrics.py" = "ac22ed236394d985d6ee166ad095b4e6ee674ea025b4082bcad0987dfed06f27";
    "stagedml/text/tfrecord.py" = "3b47cf3ce7986891d49ed570c44d433a367aa6a021893c2623033e9b2dde6516";
    "stagedml/text/wordpiece.py" = "f371120c4e3b62a7d3ac221f89bfc1be96cac52b339e0b5a160fdde6c6fdd712";
  };
  closures = {
    "stagedml.stages.bert_checkpoint" = [
      "stagedml/__init__.py"
      "stagedml/archives.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/bert.py"
      "stagedml/models/bert_files.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/bert_checkpoint.py"
      "stagedml/text/__init__.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.bert_export" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/bert_texts.py"
      "stagedml/models/devices.py"
      "stagedml/models/exports.py"
      "stagedml/models/input.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/bert_export.py"
      "stagedml/stages/export.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/reference_tokenizer.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.bert_squad+stagedml.stages.bert_checkpoint" = [
      "stagedml/__init__.py"
      "stagedml/archives.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/bert.py"
      "stagedml/models/bert_files.py"
      "stagedml/models/devices.py"
      "stagedml/models/heads.py"
      "stagedml/models/input.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/optimization.py"
      "stagedml/models/step_curves.py"
      "stagedml/models/text_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/bert_checkpoint.py"
      "stagedml/stages/bert_checks.py"
      "stagedml/stages/bert_squad.py"
      "stagedml/stages/squad_features.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/crc32c.py"
      "stagedml/text/parallel.py"
      "stagedml/text/squad.py"
      "stagedml/text/tfrecord.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.export+stagedml.stages.bert_squad" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/bert.py"
      "stagedml/models/bert_files.py"
      "stagedml/models/devices.py"
      "stagedml/models/exports.py"
      "stagedml/models/heads.py"
      "stagedml/models/input.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/optimization.py"
      "stagedml/models/step_curves.py"
      "stagedml/models/text_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/bert_checks.py"
      "stagedml/stages/bert_squad.py"
      "stagedml/stages/export.py"
      "stagedml/stages/squad_features.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/crc32c.py"
      "stagedml/text/parallel.py"
      "stagedml/text/squad.py"
      "stagedml/text/tfrecord.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.squad_evaluate" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/bert.py"
      "stagedml/models/bert_files.py"
      "stagedml/models/devices.py"
      "stagedml/models/heads.py"
      "stagedml/models/input.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/optimization.py"
      "stagedml/models/step_curves.py"
      "stagedml/models/text_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/bert_checks.py"
      "stagedml/stages/bert_squad.py"
      "stagedml/stages/squad_evaluate.py"
      "stagedml/stages/squad_features.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/crc32c.py"
      "stagedml/text/parallel.py"
      "stagedml/text/squad.py"
      "stagedml/text/squad_answers.py"
      "stagedml/text/squad_metrics.py"
      "stagedml/text/tfrecord.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.squad_features" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/squad_features.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/crc32c.py"
      "stagedml/text/parallel.py"
      "stagedml/text/squad.py"
      "stagedml/text/tfrecord.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.squad_report" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/datasets/__init__.py"
      "stagedml/datasets/idx.py"
      "stagedml/datasets/images.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/bert.py"
      "stagedml/models/bert_files.py"
      "stagedml/models/bert_texts.py"
      "stagedml/models/devices.py"
      "stagedml/models/exports.py"
      "stagedml/models/heads.py"
      "stagedml/models/input.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/optimization.py"
      "stagedml/models/step_curves.py"
      "stagedml/models/text_model.py"
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
      "stagedml/stages/bert_checks.py"
      "stagedml/stages/bert_export.py"
      "stagedml/stages/bert_report.py"
      "stagedml/stages/bert_squad.py"
      "stagedml/stages/export.py"
      "stagedml/stages/squad_evaluate.py"
      "stagedml/stages/squad_features.py"
      "stagedml/stages/squad_report.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/crc32c.py"
      "stagedml/text/parallel.py"
      "stagedml/text/reference_tokenizer.py"
      "stagedml/text/squad.py"
      "stagedml/text/squad_answers.py"
      "stagedml/text/squad_metrics.py"
      "stagedml/text/tfrecord.py"
      "stagedml/text/wordpiece.py"
    ];
    "stagedml.stages.squad_samples" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/models/__init__.py"
      "stagedml/models/adequacy.py"
      "stagedml/models/bert.py"
      "stagedml/models/bert_files.py"
      "stagedml/models/bert_texts.py"
      "stagedml/models/devices.py"
      "stagedml/models/heads.py"
      "stagedml/models/input.py"
      "stagedml/models/keras_model.py"
      "stagedml/models/optimization.py"
      "stagedml/models/step_curves.py"
      "stagedml/models/text_model.py"
      "stagedml/models/training.py"
      "stagedml/promises.py"
      "stagedml/stages/__init__.py"
      "stagedml/stages/bert_checks.py"
      "stagedml/stages/bert_squad.py"
      "stagedml/stages/squad_features.py"
      "stagedml/stages/squad_samples.py"
      "stagedml/text/__init__.py"
      "stagedml/text/bert_input.py"
      "stagedml/text/crc32c.py"
      "stagedml/text/parallel.py"
      "stagedml/text/reference_tokenizer.py"
      "stagedml/text/squad.py"
      "stagedml/text/tfrecord.py"
      "stagedml/text/wordpiece.py"
    ];
  };
  stages = [
    {
      name = "train-v2.0.json";
      urls = [ "https://rajpurkar.github.io/SQuAD-explorer/dataset/train-v2.0.json" ];
      sha256 = "68dcfbb971bd3e96d5b46c7177b16c1a4e7d4bdef19fb204502738552dede002";
    }
    {
      name = "dev-v2.0.json";
      urls = [ "https://rajpurkar.github.io/SQuAD-explorer/dataset/dev-v2.0.json" ];
      sha256 = "80a5225e94905956a6446d296ca1093975c4d3b3260f1d6c8f68bc2ab77182d8";
    }
    {
      name = "uncased_L-24_H-1024_A-16.zip";
      urls = [ "https://storage.googleapis.com/bert_models/2018_10_18/uncased_L-24_H-1024_A-16.zip" ];
      sha256 = "f1999b33fa1f38ffe2d9b2871bdbb3d1ddf228f9077a70a7b2176b61cd46ddbc";
    }
    {
      name = "bert-large";
      module = "stagedml.stages.bert_checkpoint";
      function = "unpack_bert";
      outputs = "stagedml.stages.bert_checkpoint:BertCheckpoint";
      environment = null;
      accelerator = null;
      closure = "stagedml.stages.bert_checkpoint";
      config = ''{"do_lower_case":true,"max_bytes":8589934592}'';
      inputs = [
        {
          stage = "uncased_L-24_H-1024_A-16.zip";
          file = ".";
        }
      ];
      description = "Unpack a checkpoint (zip or tar.gz), wherever in the archive it is";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "squad-features";
      module = "stagedml.stages.squad_features";
      function = "squad_features";
      outputs = "stagedml.stages.squad_features:SquadRecords";
      environment = null;
      accelerator = null;
      closure = "stagedml.stages.squad_features";
      config = ''{"dev_questions":null,"do_lower_case":true,"doc_stride":128,"max_query_length":64,"max_seq_length":384,"train_questions":null,"version":"2.0"}'';
      inputs = [
        {
          stage = "train-v2.0.json";
          file = ".";
        }
        {
          stage = "dev-v2.0.json";
          file = ".";
        }
        {
          stage = "bert-large";
          file = "vocab.txt";
        }
      ];
      description = "Cut the contexts into windows, and find the answers in them";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "bert-finetune-squad20-large";
      module = "stagedml.stages.bert_squad";
      function = "bert_finetune_squad";
      outputs = "stagedml.stages.bert_squad:SquadModel";
      environment = "bert";
      accelerator = "cuda";
      closure = "stagedml.stages.bert_squad+stagedml.stages.bert_checkpoint";
      config = ''{"batch_size":8,"dropout":null,"epochs":3,"init":"checkpoint","jit_compile":false,"learning_rate":2e-05,"mixed_precision":false,"warmup":0.1}'';
      inputs = [
        {
          stage = "bert-large";
          outputs = "stagedml.stages.bert_checkpoint:BertCheckpoint";
        }
        {
          stage = "squad-features";
          outputs = "stagedml.stages.squad_features:SquadRecords";
          dependencies = {
            vocab = {
              stage = "bert-large";
              file = "vocab.txt";
            };
            train_file = {
              stage = "train-v2.0.json";
              file = ".";
            };
            dev_file = {
              stage = "dev-v2.0.json";
              file = ".";
            };
          };
        }
      ];
      description = "Fine-tune a BERT to the windows of the records";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "squad-evaluate";
      module = "stagedml.stages.squad_evaluate";
      function = "squad_evaluate";
      outputs = "stagedml.stages.squad_evaluate:SquadEvaluation";
      environment = "bert";
      accelerator = "cuda";
      closure = "stagedml.stages.squad_evaluate";
      config = ''{"batch_size":32,"max_answer_tokens":30,"n_best":20,"null_threshold":null}'';
      inputs = [
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-features";
          outputs = "stagedml.stages.squad_features:SquadRecords";
          dependencies = {
            vocab = {
              stage = "bert-large";
              file = "vocab.txt";
            };
            train_file = {
              stage = "train-v2.0.json";
              file = ".";
            };
            dev_file = {
              stage = "dev-v2.0.json";
              file = ".";
            };
          };
        }
      ];
      description = "Answer every question of dev, with the model rebuilt from its description and weights";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "squad-samples";
      module = "stagedml.stages.squad_samples";
      function = "squad_samples";
      outputs = "stagedml.models.bert_texts:BertSamples";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.squad_samples";
      config = ''{"count":12}'';
      inputs = [
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-features";
          outputs = "stagedml.stages.squad_features:SquadRecords";
          dependencies = {
            vocab = {
              stage = "bert-large";
              file = "vocab.txt";
            };
            train_file = {
              stage = "train-v2.0.json";
              file = ".";
            };
            dev_file = {
              stage = "dev-v2.0.json";
              file = ".";
            };
          };
        }
      ];
      description = "What the rebuilt Keras model gives for questions of dev, and for strange texts";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-squad-texts";
      module = "stagedml.stages.squad_samples";
      function = "check_squad_texts";
      outputs = "stagedml.models.bert_texts:TextAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.squad_samples";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-samples";
          outputs = "stagedml.models.bert_texts:BertSamples";
        }
      ];
      description = "From the samples' raw texts, by our own tokenizer and the rebuilt Keras model";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "export-savedmodel";
      module = "stagedml.stages.export";
      function = "export_savedmodel";
      outputs = "stagedml.stages.export:SavedModelExport";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.bert_squad";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-samples";
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
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.bert_squad";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-samples";
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
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.export+stagedml.stages.bert_squad";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-samples";
          file = "adequacy_test.csv";
        }
      ];
      description = "Export as an ONNX model, for ONNX Runtime and many others; see `export_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-bert-savedmodel";
      module = "stagedml.stages.bert_export";
      function = "check_bert_savedmodel";
      outputs = "stagedml.stages.bert_export:BertAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.bert_export";
      config = ''{}'';
      inputs = [
        {
          stage = "export-savedmodel";
          outputs = "stagedml.stages.export:SavedModelExport";
        }
      ];
      description = "Replay the samples with TensorFlow, without Keras";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-bert-litert";
      module = "stagedml.stages.bert_export";
      function = "check_bert_litert";
      outputs = "stagedml.stages.bert_export:BertAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.bert_export";
      config = ''{}'';
      inputs = [
        {
          stage = "export-litert";
          outputs = "stagedml.stages.export:LiteRTExport";
        }
      ];
      description = "Replay the samples with `ai-edge-litert`; see `check_bert_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-bert-onnx";
      module = "stagedml.stages.bert_export";
      function = "check_bert_onnx";
      outputs = "stagedml.stages.bert_export:BertAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.stages.bert_export";
      config = ''{}'';
      inputs = [
        {
          stage = "export-onnx";
          outputs = "stagedml.stages.export:OnnxExport";
        }
      ];
      description = "Replay the samples with ONNX Runtime; see `check_bert_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "bert-squad20-large";
      module = "stagedml.stages.squad_report";
      function = "report_squad";
      outputs = "stagedml.stages.squad_report:SquadReport";
      environment = null;
      accelerator = null;
      closure = "stagedml.stages.squad_report";
      config = ''{"lineage":{"stages":[{"config":{},"function":null,"inputs":[],"kind":"data","name":"train-v2.0.json"},{"config":{},"function":null,"inputs":[],"kind":"data","name":"dev-v2.0.json"},{"config":{},"function":null,"inputs":[],"kind":"data","name":"uncased_L-24_H-1024_A-16.zip"},{"config":{"do_lower_case":true,"max_bytes":8589934592},"function":"unpack_bert","inputs":["uncased_L-24_H-1024_A-16.zip"],"kind":"stage","name":"bert-large"},{"config":{"dev_questions":null,"do_lower_case":true,"doc_stride":128,"max_query_length":64,"max_seq_length":384,"train_questions":null,"version":"2.0"},"function":"squad_features","inputs":["train-v2.0.json","dev-v2.0.json","bert-large"],"kind":"stage","name":"squad-features"},{"config":{"batch_size":8,"dropout":null,"epochs":3,"init":"checkpoint","jit_compile":false,"learning_rate":2e-05,"mixed_precision":false,"warmup":0.1},"function":"bert_finetune_squad","inputs":["bert-large","squad-features","train-v2.0.json","dev-v2.0.json"],"kind":"stage","name":"bert-finetune-squad20-large"},{"config":{"batch_size":32,"max_answer_tokens":30,"n_best":20,"null_threshold":null},"function":"squad_evaluate","inputs":["bert-finetune-squad20-large","squad-features","bert-large","train-v2.0.json","dev-v2.0.json"],"kind":"stage","name":"squad-evaluate"},{"config":{"count":12},"function":"squad_samples","inputs":["bert-finetune-squad20-large","squad-features","bert-large","train-v2.0.json","dev-v2.0.json"],"kind":"stage","name":"squad-samples"},{"config":{},"function":"check_squad_texts","inputs":["bert-finetune-squad20-large","squad-samples"],"kind":"stage","name":"check-squad-texts"},{"config":{},"function":"export_savedmodel","inputs":["bert-finetune-squad20-large","squad-samples"],"kind":"stage","name":"export-savedmodel"},{"config":{},"function":"export_litert","inputs":["bert-finetune-squad20-large","squad-samples"],"kind":"stage","name":"export-litert"},{"config":{},"function":"export_onnx","inputs":["bert-finetune-squad20-large","squad-samples"],"kind":"stage","name":"export-onnx"},{"config":{},"function":"check_bert_savedmodel","inputs":["export-savedmodel"],"kind":"stage","name":"check-bert-savedmodel"},{"config":{},"function":"check_bert_litert","inputs":["export-litert"],"kind":"stage","name":"check-bert-litert"},{"config":{},"function":"check_bert_onnx","inputs":["export-onnx"],"kind":"stage","name":"check-bert-onnx"}]},"title":"BERT on SQuAD 2.0"}'';
      inputs = [
        {
          stage = "squad-features";
          outputs = "stagedml.stages.squad_features:SquadRecords";
          dependencies = {
            vocab = {
              stage = "bert-large";
              file = "vocab.txt";
            };
            train_file = {
              stage = "train-v2.0.json";
              file = ".";
            };
            dev_file = {
              stage = "dev-v2.0.json";
              file = ".";
            };
          };
        }
        {
          stage = "bert-finetune-squad20-large";
          outputs = "stagedml.stages.bert_squad:SquadModel";
        }
        {
          stage = "squad-evaluate";
          outputs = "stagedml.stages.squad_evaluate:SquadEvaluation";
        }
        {
          stage = "check-squad-texts";
          outputs = "stagedml.models.bert_texts:TextAdequacy";
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
              stage = "check-bert-savedmodel";
              outputs = "stagedml.stages.bert_export:BertAdequacy";
            }
            {
              stage = "check-bert-litert";
              outputs = "stagedml.stages.bert_export:BertAdequacy";
            }
            {
              stage = "check-bert-onnx";
              outputs = "stagedml.stages.bert_export:BertAdequacy";
            }
          ];
        }
      ];
      description = "See `write_report`";
      timeout = 604800;
      maxSilent = 86400;
    }
  ];
}
