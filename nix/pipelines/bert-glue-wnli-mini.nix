# Made by `stagedml generate` from pipelines/bert_glue.py: edit that, not this.
{ mkPipeline }:
mkPipeline {
  pipeline = "bert-glue-wnli-mini";
  description = "Fine-tune a published BERT to a task of GLUE, export it, and report on it";
  target = "bert-glue-wnli-mini";
  files = {
    "pipelines/bert_glue.py" = "b79f4e0828e7285294631c6483adf24230f66e1b47c790e16dc6010aa1dec098";
    "stagedml/__init__.py" = "a1ef4801599b6d273a1ab84b657bc39fd92d1f06bad9ebe07d38c4e72faa08fd";
    "stagedml/builder.py" = "8b2d339645023b5c063f2e850fd27aa31a09dee93eb3c288e0a94d4538256fa5";
    "stagedml/define.py" = "2a708b02e54fce0fe1163c66bd26d53237718e1a9dfadfd5bdc854e5f30c5815";
    "stagedml/drawing/__init__.py" = "2953970056b03a4ffe4b3ad0323143de12ee82fe7548e8632d43b720695a76e2";
    "stagedml/drawing/graph.py" = "508f91ba4b6a5a8fe3f4d28747bfb968ed004b0a8363a6cfda9945ea411a5756";
    "stagedml/drawing/markup.py" = "92e72fc4911f361669d429ad5daac50342eb24ff06167954ae06b3c04d8a837b";
    "stagedml/errors.py" = "63508c0951ccd897673e284c14116eb0c3f8ad95e0bee93f4670dda143cec9f7";
    "stagedml/promises.py" = "7058470cea9205c52d18745f27e5ee27ba30a06cdb4f4fba183e9ef2b4407d2f";
    "stagedml/zoo/__init__.py" = "6773699c19e2b9b1a7e13b5b3e8ce6abd4f7b49d17bbf5eca010bee8edf5b222";
    "stagedml/zoo/bert/__init__.py" = "14a33e34a5e281a785b5fb5bd148eb5ba840155f950b58c0b841d0d5410b248e";
    "stagedml/zoo/bert/checks.py" = "72f4b9bcf949b9fb3d5e10dc7b100a0b06d75d40f48d44fda53f8e7b0d454f8e";
    "stagedml/zoo/bert/data.py" = "a2501373d124afc71784c082ecb8f13f17057e90b68cb13e8f111b464ba84ec2";
    "stagedml/zoo/bert/exports.py" = "4d2344cbc4fdd163630ecf7862b5f51d9ec8667aeea4c0848c6f10312a0849ac";
    "stagedml/zoo/bert/heads.py" = "8a1ed8c9bbaf6579bff9d1039ac78369e473785946a6ac2ed0f24435617ae3f8";
    "stagedml/zoo/bert/inputs.py" = "d16b58c0659f31a2b26e588f3602482eae57638b422f24b50cf21713b513e56c";
    "stagedml/zoo/bert/model.py" = "5648cc01f4b711093519a32e74aa22f4a00d736fe4c0dd8dd484b403629072ee";
    "stagedml/zoo/bert/optimization.py" = "49708dda769290e1cbbfd2fe8866f70d43550d61f43c4788a0b40bb243548354";
    "stagedml/zoo/bert/pipelines.py" = "66722bb66272f27db2f4661bb94219ee677dd7b7089218fee3c892c6083d3376";
    "stagedml/zoo/bert/random_start.py" = "1962f4d8207910bc09099ae6294c6dd501bc01c8ae0f4176aca01ca873edd5cc";
    "stagedml/zoo/bert/reference_tokenizer.py" = "7f3c7ef9ec8da4eb8de996c0457015ecb1b185371c372706308695e05cb9ed1d";
    "stagedml/zoo/bert/replay.py" = "1167d24f12583bb729c550722dbfbc40dd33358369e453fdf5adc44da27de618";
    "stagedml/zoo/bert/report.py" = "0b40753dac1028c19703d37b15e6b6d84fd536ce28b62eb0698fe57e4f5a203d";
    "stagedml/zoo/bert/stages.py" = "fb372d022c49d3e7e9f9ef497e9fa4f3a8f0ed8d24831424e94b7151949aedeb";
    "stagedml/zoo/bert/text_model.py" = "01342a44f4edcf4d6f19cf56dc1f1024772ef3871030ce61895a511f94bbca43";
    "stagedml/zoo/bert/texts.py" = "c0b7796683751762b8b991c54992c0d0826135f803578da244c665cc3e479ffb";
    "stagedml/zoo/bert/wordpiece.py" = "5c5c96d815f5e18e1c7282b5c3d53c7e84c20e61fe7b83035feb715c6f17dbd9";
    "stagedml/zoo/exports/__init__.py" = "f80fda2408d5ec92d69b7e54f5b64243e00e85a33457bf425ac3e902858a9759";
    "stagedml/zoo/exports/export.py" = "e900c90abe36c660f159767ec002d71b5236131c8af85e388b3eb41a3c1cb4ff";
    "stagedml/zoo/exports/formats.py" = "04dfedea5c6bcbcef561aa9a997dd209e176f3ce930c8010c60b3b6cf90059a1";
    "stagedml/zoo/exports/samples.py" = "3c80965efde13da86745ae52b39f9d9dbbcf8f436ad5c1b464ac9310ca7bfc8c";
    "stagedml/zoo/formats/__init__.py" = "2f643b0dfee78a039f663aa5c77ce0810e4607b689919899ae431aecec25ced1";
    "stagedml/zoo/formats/archives.py" = "462ac5666837102f9ed8472d857943e571e03dcdce8f433eddf2bb7dec28eb92";
    "stagedml/zoo/formats/catalogue.py" = "b4959f2d6e4ad42ae9dc295839565647e0d5a6a122cbc783a3eeeb97384e1cb4";
    "stagedml/zoo/formats/crc32c.py" = "0bfa53d9ea0b363d0befa0c48de6d3af2d24543de9769cf3e201f4a69269547e";
    "stagedml/zoo/formats/idx.py" = "fefccc50a73dc02e6c0a9fe64d824448efe60c3d8f43214eb7761f60debe7aa1";
    "stagedml/zoo/formats/parallel.py" = "02ef1dea860afc8f9506b0560bb8a51520c5e5c18ab8cc277bc6c9699b4603bd";
    "stagedml/zoo/formats/tables.py" = "80c59fe24ca021853c554ec68d733cc7b5ab8ca79be53e3f989bad097801c322";
    "stagedml/zoo/formats/tfrecord.py" = "538e28111e9f9f6bc2fbee431f66f09c3ab9d0de66e04384d04762c1e9dd042b";
    "stagedml/zoo/formats/unpack.py" = "db898cfba2e2c5a541f66be51f6eb4c5a7f6afb6dfbd04bc7e854828b6639a59";
    "stagedml/zoo/glue/__init__.py" = "6ba5181ab232c002ea21fff85e63967a0f4a6c1d5b3f2fee1b2ee34cd90c8cf3";
    "stagedml/zoo/glue/data.py" = "4aeb9094a98829fec29738244de8de0578852e31627191f6dcec5165b12d91c8";
    "stagedml/zoo/glue/examples.py" = "cda504f1f088e27b7d77999104d6a8f07c278552baa245770f525efd83073796";
    "stagedml/zoo/glue/pipelines.py" = "9d4c68a9a6c6fbeda9087943f2b31b51fe77c92a41c9305c6c7baad0296c7ee5";
    "stagedml/zoo/glue/records.py" = "88fba8303e4c7901c3a0f230df93feb950b3b7fa7a3d75f1c09f1c27d4595281";
    "stagedml/zoo/glue/report.py" = "fd6447af4cd4389e6be51e168d3d3fe03b5b85dc1c0a7c08940e391f991dcb72";
    "stagedml/zoo/glue/samples.py" = "166e14bf98bccae44c0279d24363e28e8006808fb1c8f6cbe129608eeea70899";
    "stagedml/zoo/glue/scores.py" = "ae8139f409af083ce6e2bdc37638b351deb991196d6f51fcfefa01a8b5583667";
    "stagedml/zoo/glue/stages.py" = "ace4ad8991963ecc8d4dc701a6c6e06f6c07470f2a78f4eb4edb0d266ce461e2";
    "stagedml/zoo/glue/tasks.py" = "1018dffa7a3fc8884ffaf889f0f6988c80d95bbc5de5d4366638b44d7e89eb4f";
    "stagedml/zoo/images/__init__.py" = "49e4d05814d6c13c9c48d5d6de6e158b6bf16091752f11c41cfe624c55bf8a59";
    "stagedml/zoo/images/data.py" = "17a61e32e75e75414f1da83486970d06a44ad916ed9ee050ce8b6118c0bf3c25";
    "stagedml/zoo/report/__init__.py" = "9d7f33604d950594e1c153e005fd7dc627c06c6153f1c63f873681e9a84322c7";
    "stagedml/zoo/report/charts.py" = "46a20fc20028f62cf0fb3371004044b883a4aa22c04c62ab20334f5a1aa6bb62";
    "stagedml/zoo/report/images.py" = "85d8d37c62eacfe99e94ed8f010492bf7dc3c646408f0834123f8e855019f094";
    "stagedml/zoo/report/page.py" = "937cf672cf406f2b6ce6f0efb4b4e5ec2555302f16d85154ecec2bf7afb05db7";
    "stagedml/zoo/report/style.py" = "b14571f1169c2d01c76f9be61db37d2c1a00a70eca2d4aee722a51edccff398c";
    "stagedml/zoo/sample_data/__init__.py" = "58e63ace75d0055607350b446f20f6c461bb580743f74800513904353aaaaf07";
    "stagedml/zoo/sample_data/glue.py" = "4c236734dd3ce1c13d338c01b7b297acb552f8a6053477b7ffde29f45d65e88e";
    "stagedml/zoo/sample_data/squad.py" = "010207652075bf0b610f05bd9568d20aaab44c660d63191314a1f113e66de372";
    "stagedml/zoo/sample_data/stages.py" = "c39821fd1403637a2462f8937de171e79d2badb5025d068486051150bb713000";
    "stagedml/zoo/sample_data/vocabulary.py" = "b83c63497a9834160a2e14421b9e09d27f56c44907fd71695c5a0a78dce3e828";
    "stagedml/zoo/sample_data/words.py" = "e953201158da4fda71304b312021fe8f0a3ea9551cd2f26e5fc8afe4790f3af4";
    "stagedml/zoo/training/__init__.py" = "463230b009e673c62515b1a9f785e8ff282977a34e1f6f2a86d8be78a7998596";
    "stagedml/zoo/training/batches.py" = "2d428fdf6aa7ef35c7a802e2418a9173606296d976cf96e0c6164430741a1d08";
    "stagedml/zoo/training/curves.py" = "20b6b62c21b6f1c46ef1ac66d061097083f819d921982b52a924897388f11925";
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
    "stagedml/zoo/bert/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/bert/checks.py" = "c16c70a2aae2c08a932878d203c91c4e04bd664b7e1540bfaca8655b43680e08";
    "stagedml/zoo/bert/data.py" = "e1384433cb48ebb04fc8367cc20d27f4510c0502ca676f9ea69c281c362d2561";
    "stagedml/zoo/bert/heads.py" = "f95d16469dbbd89f0b8303e3352d37310317bc152b9d1e13e986cd88312e3e89";
    "stagedml/zoo/bert/inputs.py" = "1ba6a34c3046fd231f6c706f3e8c625aab9c37f9e04d7902b4fcb4d15a4fa7e8";
    "stagedml/zoo/bert/model.py" = "f8cc8ea61141077dd24d6da0c91845bbc12979a5ec49156ef5397fbe8635895b";
    "stagedml/zoo/bert/optimization.py" = "7711fe0fd1ed2c7fb7985a44c802c92100cd86d7e67f0eb66ed62e2078cc260e";
    "stagedml/zoo/bert/reference_tokenizer.py" = "ac0db0699098b738a5a990798a6926c292061d180a2974e92b00e6032ee25585";
    "stagedml/zoo/bert/replay.py" = "8112d8efba9d87f9c7c99db20c3f0a7f42e3b87c5bfb21b133abdb057df25eeb";
    "stagedml/zoo/bert/report.py" = "9d18d7b888ba70b5b875664e69539010e0f44d84c82820ede6f1ac4ab399f58a";
    "stagedml/zoo/bert/stages.py" = "ac957528deb92384a850b86b509a2ee900b721c071caf8dfded4c75c04b1ec5f";
    "stagedml/zoo/bert/text_model.py" = "bbbabd63ce69a7dc0dcc2b16437a54b108b496c3dd68f7fe5372657f0a2d2f34";
    "stagedml/zoo/bert/texts.py" = "055355cd09a228cbc69d50a1bdcb8e64fec906472d8fd47d7ad59aff8dbd255c";
    "stagedml/zoo/bert/wordpiece.py" = "4f55691f76bb39c0735fece188d26c966bd54d5b9297764806685a3ebd5fd0b4";
    "stagedml/zoo/exports/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/exports/export.py" = "0bbbe5a8e52218487c5c317f4d59f205af5a57258272d7b034934c0114ef0955";
    "stagedml/zoo/exports/formats.py" = "4acc9c1cffe682af14e72a2cc115997348ee483d21c46796b43a40853bc73b77";
    "stagedml/zoo/exports/samples.py" = "e034c0ccb90477931e9d5b441fe58f9374910a33661da367f2842f62779ab14c";
    "stagedml/zoo/formats/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/formats/archives.py" = "ece0d6202adee3969f3c228139793ac4385c7ce4ab010721ba92feb3d9e5c407";
    "stagedml/zoo/formats/crc32c.py" = "ef091c0863aa868e22b8b9aebb3fef282f999a55911047c88a67f731ff103689";
    "stagedml/zoo/formats/idx.py" = "8c8a447d980dc197a8314eddfaf24345fd896e8a89243af2e7922e50794f45f0";
    "stagedml/zoo/formats/parallel.py" = "ac93c8616fa221ef825f857f1a7702e782c7129d8e8e7248869bf7e54ec64b6f";
    "stagedml/zoo/formats/tables.py" = "bbd3807a8ea906a63616acaf2659786a6c77ae6a443cff120e013d7cc7b4d787";
    "stagedml/zoo/formats/tfrecord.py" = "252f84bf595232bb4b93ff36f9b239652ecf28a79d8e17c501f113b64deda89e";
    "stagedml/zoo/formats/unpack.py" = "e9dea168cb0073329bf6c178789973b7a8c8fcae7565032b170cf916cfd3b5d7";
    "stagedml/zoo/glue/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/glue/examples.py" = "e27e73324ce9497478a2775517eadb73116166925e64b9c0f9654e4048808260";
    "stagedml/zoo/glue/records.py" = "38ef641ac665abef5ac9c00e468f08398765969390676b633c714ca13ad73a14";
    "stagedml/zoo/glue/report.py" = "a8c62679a8236f8f879849d2d57af09fc811d83c16a13bc4f4d7514307081974";
    "stagedml/zoo/glue/samples.py" = "4a160a0f9154ddde435e2239a5cbc239c1495d9ae3d50aa9a3b485fc90130a3b";
    "stagedml/zoo/glue/scores.py" = "abaa5ab4f7b7a0ba709e97af6f15a2ca0c9c7d47cd2d7d61b88e92737fc17906";
    "stagedml/zoo/glue/stages.py" = "017bedd99ba9f59f1039d41d51ca8fb63b98aec13d1df6944471fd25be302397";
    "stagedml/zoo/glue/tasks.py" = "21c3c0c6fce616337f4878153f1c71b882621662366a7e3d1fbec16c4a106e9f";
    "stagedml/zoo/images/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/images/data.py" = "da87f824e501f27232f5163524846cc255a7dbf34257a50c1e9848328f1b96d0";
    "stagedml/zoo/report/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/report/charts.py" = "cd091974d891582e4acf61169188ecd7585fb102a4332421d09a7263ab512ba0";
    "stagedml/zoo/report/images.py" = "4ad5c06ef48460699f053f3cb7885da2814a9dfefa624243bfd9854833766960";
    "stagedml/zoo/report/page.py" = "42f9a58c2e05d21a18b8218c023b6508968ec40731b0b85a04679f6ecdcadd81";
    "stagedml/zoo/report/style.py" = "68228698641efeccdf91a0239c020ac9802d0f18b0ece151811a621a5492d97d";
    "stagedml/zoo/training/__init__.py" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    "stagedml/zoo/training/batches.py" = "cd9a2f8c763f43137c4bbc870e17291d1f10ebbd363ea03f54558d7017003341";
    "stagedml/zoo/training/curves.py" = "799e929892345113122df515fb8ecc6bdd4c8adb286766745781f86da6dc1b6d";
    "stagedml/zoo/training/devices.py" = "9827f50ab5264e061ad3f349cb549cdab6763804c4b20bc4c0ee59004c033f7c";
    "stagedml/zoo/training/keras_model.py" = "d4f2eebb2ad583d6f4c2eb4e9b24b2ab0af78a5d43f5accec88f5ea564c4b36a";
    "stagedml/zoo/training/metrics.py" = "7bafc0667da3a2d6c6c7c6ffb8a82710d2f46cf30efb92cc97bc6f2d709c9031";
    "stagedml/zoo/training/seeds.py" = "edbb7b0d895179d903cec89756a85e7996a41278e08fb1a3832eda8cf501cd23";
  };
  closures = {
    "stagedml.zoo.bert.replay" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/inputs.py"
      "stagedml/zoo/bert/reference_tokenizer.py"
      "stagedml/zoo/bert/replay.py"
      "stagedml/zoo/bert/texts.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/export.py"
      "stagedml/zoo/exports/formats.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/batches.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.bert.stages" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/data.py"
      "stagedml/zoo/bert/model.py"
      "stagedml/zoo/bert/stages.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/archives.py"
    ];
    "stagedml.zoo.exports.export+stagedml.zoo.glue.stages" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/checks.py"
      "stagedml/zoo/bert/data.py"
      "stagedml/zoo/bert/heads.py"
      "stagedml/zoo/bert/inputs.py"
      "stagedml/zoo/bert/model.py"
      "stagedml/zoo/bert/optimization.py"
      "stagedml/zoo/bert/text_model.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/export.py"
      "stagedml/zoo/exports/formats.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/crc32c.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/formats/parallel.py"
      "stagedml/zoo/formats/tables.py"
      "stagedml/zoo/formats/tfrecord.py"
      "stagedml/zoo/glue/__init__.py"
      "stagedml/zoo/glue/examples.py"
      "stagedml/zoo/glue/records.py"
      "stagedml/zoo/glue/scores.py"
      "stagedml/zoo/glue/stages.py"
      "stagedml/zoo/glue/tasks.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/batches.py"
      "stagedml/zoo/training/curves.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/metrics.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.formats.unpack" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/archives.py"
      "stagedml/zoo/formats/unpack.py"
    ];
    "stagedml.zoo.glue.examples" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/tables.py"
      "stagedml/zoo/glue/__init__.py"
      "stagedml/zoo/glue/examples.py"
      "stagedml/zoo/glue/tasks.py"
    ];
    "stagedml.zoo.glue.records" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/inputs.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/crc32c.py"
      "stagedml/zoo/formats/parallel.py"
      "stagedml/zoo/formats/tables.py"
      "stagedml/zoo/formats/tfrecord.py"
      "stagedml/zoo/glue/__init__.py"
      "stagedml/zoo/glue/examples.py"
      "stagedml/zoo/glue/records.py"
      "stagedml/zoo/glue/tasks.py"
    ];
    "stagedml.zoo.glue.report" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/drawing/__init__.py"
      "stagedml/drawing/graph.py"
      "stagedml/drawing/markup.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/checks.py"
      "stagedml/zoo/bert/data.py"
      "stagedml/zoo/bert/heads.py"
      "stagedml/zoo/bert/inputs.py"
      "stagedml/zoo/bert/model.py"
      "stagedml/zoo/bert/optimization.py"
      "stagedml/zoo/bert/reference_tokenizer.py"
      "stagedml/zoo/bert/replay.py"
      "stagedml/zoo/bert/report.py"
      "stagedml/zoo/bert/text_model.py"
      "stagedml/zoo/bert/texts.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/export.py"
      "stagedml/zoo/exports/formats.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/crc32c.py"
      "stagedml/zoo/formats/idx.py"
      "stagedml/zoo/formats/parallel.py"
      "stagedml/zoo/formats/tables.py"
      "stagedml/zoo/formats/tfrecord.py"
      "stagedml/zoo/glue/__init__.py"
      "stagedml/zoo/glue/examples.py"
      "stagedml/zoo/glue/records.py"
      "stagedml/zoo/glue/report.py"
      "stagedml/zoo/glue/scores.py"
      "stagedml/zoo/glue/stages.py"
      "stagedml/zoo/glue/tasks.py"
      "stagedml/zoo/images/__init__.py"
      "stagedml/zoo/images/data.py"
      "stagedml/zoo/report/__init__.py"
      "stagedml/zoo/report/charts.py"
      "stagedml/zoo/report/images.py"
      "stagedml/zoo/report/page.py"
      "stagedml/zoo/report/style.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/batches.py"
      "stagedml/zoo/training/curves.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/metrics.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.glue.samples" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/checks.py"
      "stagedml/zoo/bert/data.py"
      "stagedml/zoo/bert/heads.py"
      "stagedml/zoo/bert/inputs.py"
      "stagedml/zoo/bert/model.py"
      "stagedml/zoo/bert/optimization.py"
      "stagedml/zoo/bert/reference_tokenizer.py"
      "stagedml/zoo/bert/text_model.py"
      "stagedml/zoo/bert/texts.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/exports/__init__.py"
      "stagedml/zoo/exports/samples.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/crc32c.py"
      "stagedml/zoo/formats/parallel.py"
      "stagedml/zoo/formats/tables.py"
      "stagedml/zoo/formats/tfrecord.py"
      "stagedml/zoo/glue/__init__.py"
      "stagedml/zoo/glue/examples.py"
      "stagedml/zoo/glue/records.py"
      "stagedml/zoo/glue/samples.py"
      "stagedml/zoo/glue/scores.py"
      "stagedml/zoo/glue/stages.py"
      "stagedml/zoo/glue/tasks.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/batches.py"
      "stagedml/zoo/training/curves.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/metrics.py"
      "stagedml/zoo/training/seeds.py"
    ];
    "stagedml.zoo.glue.stages+stagedml.zoo.bert.stages" = [
      "stagedml/__init__.py"
      "stagedml/builder.py"
      "stagedml/define.py"
      "stagedml/errors.py"
      "stagedml/promises.py"
      "stagedml/zoo/__init__.py"
      "stagedml/zoo/bert/__init__.py"
      "stagedml/zoo/bert/checks.py"
      "stagedml/zoo/bert/data.py"
      "stagedml/zoo/bert/heads.py"
      "stagedml/zoo/bert/inputs.py"
      "stagedml/zoo/bert/model.py"
      "stagedml/zoo/bert/optimization.py"
      "stagedml/zoo/bert/stages.py"
      "stagedml/zoo/bert/text_model.py"
      "stagedml/zoo/bert/wordpiece.py"
      "stagedml/zoo/formats/__init__.py"
      "stagedml/zoo/formats/archives.py"
      "stagedml/zoo/formats/crc32c.py"
      "stagedml/zoo/formats/parallel.py"
      "stagedml/zoo/formats/tables.py"
      "stagedml/zoo/formats/tfrecord.py"
      "stagedml/zoo/glue/__init__.py"
      "stagedml/zoo/glue/examples.py"
      "stagedml/zoo/glue/records.py"
      "stagedml/zoo/glue/scores.py"
      "stagedml/zoo/glue/stages.py"
      "stagedml/zoo/glue/tasks.py"
      "stagedml/zoo/training/__init__.py"
      "stagedml/zoo/training/batches.py"
      "stagedml/zoo/training/curves.py"
      "stagedml/zoo/training/devices.py"
      "stagedml/zoo/training/keras_model.py"
      "stagedml/zoo/training/metrics.py"
      "stagedml/zoo/training/seeds.py"
    ];
  };
  stages = [
    {
      name = "uncased_L-4_H-256_A-4.zip";
      urls = [ "https://storage.googleapis.com/bert_models/2020_02_20/uncased_L-4_H-256_A-4.zip" ];
      sha256 = "5f087a0c6c73aed0b0a13f9a99dade56bece97d0594b713195821e031266fae9";
    }
    {
      name = "bert-mini";
      module = "stagedml.zoo.bert.stages";
      function = "unpack_bert";
      outputs = "stagedml.zoo.bert.stages:BertCheckpoint";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.bert.stages";
      config = ''{"do_lower_case":true,"max_bytes":8589934592}'';
      inputs = [
        {
          stage = "uncased_L-4_H-256_A-4.zip";
          file = ".";
        }
      ];
      description = "Unpack a checkpoint (zip or tar.gz), wherever in the archive it is";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "WNLI.zip";
      urls = [ "https://dl.fbaipublicfiles.com/glue/data/WNLI.zip" ];
      sha256 = "ae0e8e4d16f4d46d4a0a566ec7ecceccfd3fbfaa4a7a4b4e02848c0f2561ac46";
    }
    {
      name = "glue-wnli-files";
      module = "stagedml.zoo.formats.unpack";
      function = "unpack";
      outputs = "stagedml.zoo.formats.unpack:Unpacked";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.formats.unpack";
      config = ''{"max_bytes":17179869184,"max_files":100000,"max_ratio":250.0,"only":["WNLI/dev.tsv","WNLI/test.tsv","WNLI/train.tsv"],"strip":1}'';
      inputs = [
        {
          stage = "WNLI.zip";
          file = ".";
        }
      ];
      description = "Unpack a zip or tar file (plain, gzip, bzip2, xz); see `stagedml.zoo.formats.archives`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "glue-wnli-examples";
      module = "stagedml.zoo.glue.examples";
      function = "glue_examples";
      outputs = "stagedml.zoo.glue.examples:GlueExamples";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.glue.examples";
      config = ''{"counts":{"dev":71,"test":146,"train":635},"task":"WNLI","validation":0.05}'';
      inputs = [
        {
          stage = "glue-wnli-files";
          file = "files";
        }
      ];
      description = "The examples of any task but MRPC and AX";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "glue-wnli-records";
      module = "stagedml.zoo.glue.records";
      function = "glue_records";
      outputs = "stagedml.zoo.glue.records:GlueRecords";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.glue.records";
      config = ''{"do_lower_case":true,"max_seq_length":128,"task":"WNLI"}'';
      inputs = [
        {
          stage = "glue-wnli-examples";
          outputs = "stagedml.zoo.glue.examples:GlueExamples";
        }
        {
          stage = "bert-mini";
          file = "vocab.txt";
        }
      ];
      description = "Tokenize the examples of a task, with the vocabulary of the checkpoint to be tuned";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "bert-finetune-wnli-mini";
      module = "stagedml.zoo.glue.stages";
      function = "bert_finetune_glue";
      outputs = "stagedml.zoo.glue.stages:GlueModel";
      environment = "bert";
      accelerator = "cuda";
      closure = "stagedml.zoo.glue.stages+stagedml.zoo.bert.stages";
      config = ''{"batch_size":32,"dropout":null,"epochs":3,"evaluation_batch_size":128,"init":"checkpoint","jit_compile":false,"learning_rate":2e-05,"mixed_precision":false,"train_embeddings":true,"warmup":0.1}'';
      inputs = [
        {
          stage = "bert-mini";
          outputs = "stagedml.zoo.bert.stages:BertCheckpoint";
        }
        {
          stage = "glue-wnli-records";
          outputs = "stagedml.zoo.glue.records:GlueRecords";
          dependencies = {
            vocab = {
              stage = "bert-mini";
              file = "vocab.txt";
            };
            examples = {
              stage = "glue-wnli-examples";
              outputs = "stagedml.zoo.glue.examples:GlueExamples";
            };
          };
        }
      ];
      description = "Fine-tune a BERT to the task of the records";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "glue-samples";
      module = "stagedml.zoo.glue.samples";
      function = "glue_samples";
      outputs = "stagedml.zoo.bert.texts:BertSamples";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.glue.samples";
      config = ''{"count":12}'';
      inputs = [
        {
          stage = "bert-finetune-wnli-mini";
          outputs = "stagedml.zoo.glue.stages:GlueModel";
        }
        {
          stage = "glue-wnli-records";
          outputs = "stagedml.zoo.glue.records:GlueRecords";
          dependencies = {
            vocab = {
              stage = "bert-mini";
              file = "vocab.txt";
            };
            examples = {
              stage = "glue-wnli-examples";
              outputs = "stagedml.zoo.glue.examples:GlueExamples";
            };
          };
        }
      ];
      description = "What the rebuilt Keras model gives for test examples, and for strange texts";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-glue-texts";
      module = "stagedml.zoo.glue.samples";
      function = "check_glue_texts";
      outputs = "stagedml.zoo.bert.texts:TextAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.glue.samples";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-wnli-mini";
          outputs = "stagedml.zoo.glue.stages:GlueModel";
        }
        {
          stage = "glue-samples";
          outputs = "stagedml.zoo.bert.texts:BertSamples";
        }
      ];
      description = "From the samples' raw texts, by our own tokenizer and the rebuilt Keras model";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "export-savedmodel";
      module = "stagedml.zoo.exports.export";
      function = "export_savedmodel";
      outputs = "stagedml.zoo.exports.export:SavedModelExport";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.glue.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-wnli-mini";
          outputs = "stagedml.zoo.glue.stages:GlueModel";
        }
        {
          stage = "glue-samples";
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
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.glue.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-wnli-mini";
          outputs = "stagedml.zoo.glue.stages:GlueModel";
        }
        {
          stage = "glue-samples";
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
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.exports.export+stagedml.zoo.glue.stages";
      config = ''{}'';
      inputs = [
        {
          stage = "bert-finetune-wnli-mini";
          outputs = "stagedml.zoo.glue.stages:GlueModel";
        }
        {
          stage = "glue-samples";
          file = "adequacy_test.csv";
        }
      ];
      description = "Export as an ONNX model, for ONNX Runtime and many others; see `export_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-bert-savedmodel";
      module = "stagedml.zoo.bert.replay";
      function = "check_bert_savedmodel";
      outputs = "stagedml.zoo.bert.replay:BertAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.bert.replay";
      config = ''{}'';
      inputs = [
        {
          stage = "export-savedmodel";
          outputs = "stagedml.zoo.exports.export:SavedModelExport";
        }
      ];
      description = "Replay the samples with TensorFlow, without Keras";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-bert-litert";
      module = "stagedml.zoo.bert.replay";
      function = "check_bert_litert";
      outputs = "stagedml.zoo.bert.replay:BertAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.bert.replay";
      config = ''{}'';
      inputs = [
        {
          stage = "export-litert";
          outputs = "stagedml.zoo.exports.export:LiteRTExport";
        }
      ];
      description = "Replay the samples with `ai-edge-litert`; see `check_bert_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "check-bert-onnx";
      module = "stagedml.zoo.bert.replay";
      function = "check_bert_onnx";
      outputs = "stagedml.zoo.bert.replay:BertAdequacy";
      environment = "bert";
      accelerator = null;
      closure = "stagedml.zoo.bert.replay";
      config = ''{}'';
      inputs = [
        {
          stage = "export-onnx";
          outputs = "stagedml.zoo.exports.export:OnnxExport";
        }
      ];
      description = "Replay the samples with ONNX Runtime; see `check_bert_savedmodel`";
      timeout = 604800;
      maxSilent = 86400;
    }
    {
      name = "bert-glue-wnli-mini";
      module = "stagedml.zoo.glue.report";
      function = "report_glue";
      outputs = "stagedml.zoo.glue.report:GlueReport";
      environment = null;
      accelerator = null;
      closure = "stagedml.zoo.glue.report";
      config = ''{"lineage":{"stages":[{"config":{},"function":null,"inputs":[],"kind":"data","name":"uncased_L-4_H-256_A-4.zip"},{"config":{"do_lower_case":true,"max_bytes":8589934592},"function":"unpack_bert","inputs":["uncased_L-4_H-256_A-4.zip"],"kind":"stage","name":"bert-mini"},{"config":{},"function":null,"inputs":[],"kind":"data","name":"WNLI.zip"},{"config":{"max_bytes":17179869184,"max_files":100000,"max_ratio":250.0,"only":["WNLI/dev.tsv","WNLI/test.tsv","WNLI/train.tsv"],"strip":1},"function":"unpack","inputs":["WNLI.zip"],"kind":"stage","name":"glue-wnli-files"},{"config":{"counts":{"dev":71,"test":146,"train":635},"task":"WNLI","validation":0.05},"function":"glue_examples","inputs":["glue-wnli-files"],"kind":"stage","name":"glue-wnli-examples"},{"config":{"do_lower_case":true,"max_seq_length":128,"task":"WNLI"},"function":"glue_records","inputs":["glue-wnli-examples","bert-mini"],"kind":"stage","name":"glue-wnli-records"},{"config":{"batch_size":32,"dropout":null,"epochs":3,"evaluation_batch_size":128,"init":"checkpoint","jit_compile":false,"learning_rate":2e-05,"mixed_precision":false,"train_embeddings":true,"warmup":0.1},"function":"bert_finetune_glue","inputs":["bert-mini","glue-wnli-records","glue-wnli-examples"],"kind":"stage","name":"bert-finetune-wnli-mini"},{"config":{"count":12},"function":"glue_samples","inputs":["bert-finetune-wnli-mini","glue-wnli-records","bert-mini","glue-wnli-examples"],"kind":"stage","name":"glue-samples"},{"config":{},"function":"check_glue_texts","inputs":["bert-finetune-wnli-mini","glue-samples"],"kind":"stage","name":"check-glue-texts"},{"config":{},"function":"export_savedmodel","inputs":["bert-finetune-wnli-mini","glue-samples"],"kind":"stage","name":"export-savedmodel"},{"config":{},"function":"export_litert","inputs":["bert-finetune-wnli-mini","glue-samples"],"kind":"stage","name":"export-litert"},{"config":{},"function":"export_onnx","inputs":["bert-finetune-wnli-mini","glue-samples"],"kind":"stage","name":"export-onnx"},{"config":{},"function":"check_bert_savedmodel","inputs":["export-savedmodel"],"kind":"stage","name":"check-bert-savedmodel"},{"config":{},"function":"check_bert_litert","inputs":["export-litert"],"kind":"stage","name":"check-bert-litert"},{"config":{},"function":"check_bert_onnx","inputs":["export-onnx"],"kind":"stage","name":"check-bert-onnx"}]}}'';
      inputs = [
        {
          stage = "glue-wnli-records";
          outputs = "stagedml.zoo.glue.records:GlueRecords";
          dependencies = {
            vocab = {
              stage = "bert-mini";
              file = "vocab.txt";
            };
            examples = {
              stage = "glue-wnli-examples";
              outputs = "stagedml.zoo.glue.examples:GlueExamples";
            };
          };
        }
        {
          stage = "bert-finetune-wnli-mini";
          outputs = "stagedml.zoo.glue.stages:GlueModel";
        }
        {
          stage = "check-glue-texts";
          outputs = "stagedml.zoo.bert.texts:TextAdequacy";
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
              stage = "check-bert-savedmodel";
              outputs = "stagedml.zoo.bert.replay:BertAdequacy";
            }
            {
              stage = "check-bert-litert";
              outputs = "stagedml.zoo.bert.replay:BertAdequacy";
            }
            {
              stage = "check-bert-onnx";
              outputs = "stagedml.zoo.bert.replay:BertAdequacy";
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
