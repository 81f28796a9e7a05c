//! Codecs that are networks: parity with diffusers on tiny models, the sizes of the real ones, runs that use them, and
//! weights that do not fit.
use crate::common::{
    Compiled, Named, SMOKE, apart, close, devices, distance, engine, interpret, largest, names, networks, on,
    only, parity, runtime, simulate_hosts, smoke,
};
use anyhow::Result;
use fluid::checkpoint::Checkpoint;
use fluid::cli::Globals;
use fluid::compile::programs::Planned;
use fluid::config::{self, CodecKind, Config, Latents, Overlay, Override};
use fluid::data::encode::{Target, encode};
use fluid::data::encode_source::EncodeSource;
use fluid::encoders::image::{self, ImageTokenizer, Network, Tokens};
use fluid::encoders::text::text_encoder;
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::formats::safetensors::{NamedTensor, TensorFile, read_file, write_file};
use fluid::formats::weights::{Weights, maps};
use fluid::runtime::processes::ProcessGroup;
use fluid::sample::edit::{EditKind, SourceImage};
use fluid::sample::generation::GenerationRun;
use fluid::sample::pipeline::{request, run_codec};
use fluid::sample::place::Destination;
use fluid::storage::output::{Member, OutputFolder};
use fluid::train::TrainJob;
use fluid::train::train_on;
use fluid::util::error::{Code, code, render};
use fluid::util::log::Console;
use fluid::util::signals::Stop;
use graphs::functions::{self, Codec as Model, ImageBatch};
use graphs::interp::Array;
use graphs::models::autoencoder::stored_dims;
use graphs::nn::Precision;
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tpu::engine::Engine;

/// The tiny models: folder, kind, pixels of a token.
const TINY: [(&str, CodecKind, usize); 6] = [
    ("vae", CodecKind::SdVae, 8),
    ("vae_old_names", CodecKind::SdVae, 8),
    ("vae_shifted", CodecKind::SdVae, 4),
    ("vqgan", CodecKind::Vqgan, 4),
    ("tiny", CodecKind::Tiny, 8),
    ("tiny_halves", CodecKind::Tiny, 8),
];

/// A config with the codec of a folder of weights.
fn config(kind: CodecKind, patch: usize, weights: &Path) -> Config {
    let mut config = smoke(1);
    config.image.size = 32;
    config.codec = config::Codec { weights: Some(weights.into()), ..config::Codec::new(kind, patch) };
    match kind {
        CodecKind::Tiny if weights.ends_with("tiny_halves") => config.codec.channels = Some(20),
        CodecKind::SdVae | CodecKind::Tiny => config.codec.channels = Some(12),
        _ => config.codec.vocabulary = Some(32),
    }
    config
}

/// What goes in and what comes out of a tiny model.
struct Case {
    inputs: Named,
    wanted: Named,
    images: ImageBatch,
}

fn under(tensors: &[NamedTensor], prefix: &str) -> Named {
    let array = |t: &NamedTensor| Array::from_bytes(&t.ty, &t.bytes).unwrap();
    let kept = tensors.iter().filter_map(|t| Some((t.name.strip_prefix(prefix)?.to_owned(), array(t))));
    kept.collect()
}

impl Case {
    fn read(folder: &Path) -> Case {
        let tensors = read_file(&folder.join("case.safetensors")).unwrap();
        let (inputs, wanted) = (under(&tensors, "in/"), under(&tensors, "out/"));
        let [batch, height, width, _] = *inputs["pictures"].dims() else { panic!("no images") };
        Case { inputs, wanted, images: ImageBatch { batch, size: [height, width] } }
    }
}

/// The weights in a folder as the programs take them, made by `run`.
fn params(model: &Model, folder: &Path, run: impl Fn(&graphs::ir::Function, &Named) -> Named) -> Named {
    let halves = Weights::open_halves(folder).unwrap();
    let whole = || Weights::open(&folder.join("diffusion_pytorch_model.safetensors")).unwrap();
    let weights = halves.unwrap_or_else(whole);
    let stored = image::stored(model, &weights).unwrap().into_iter().map(|(name, tensor)| {
        let array = weights.tensor(tensor, DType::F32).unwrap();
        (name, Array::from_bytes(array.ty(), array.bytes()).unwrap())
    });
    run(&functions::codec_weights(model).unwrap(), &stored.collect())
}

/// A tiny model against what diffusers made of it; the worst difference.
fn agrees(folder: &str, model: &Model, bound: f64, run: impl Fn(&graphs::ir::Function, &Named) -> Named) {
    let folder = parity(folder);
    let Case { mut inputs, wanted, images } = Case::read(&folder);
    inputs.extend(params(model, &folder, &run));
    let what = |text: &str| format!("{}: {text}", folder.file_name().unwrap().to_string_lossy());
    let decoded = run(&functions::decode_tokens(model, images).unwrap(), &inputs);
    close(&what("decoded"), &decoded, &only(&wanted, |n| n == "values"), |_| bound);
    // Rounded as diffusers' own image processor does.
    let rounded =
        decoded["values"].values().into_iter().map(|v| ((v.clamp(-1.0, 1.0) + 1.0) * 127.5).round());
    let off =
        decoded["pictures"].values().into_iter().zip(rounded).filter(|(a, b)| (a - b).abs() > 0.0).count();
    assert!(off <= decoded["pictures"].values().len() / 1000, "{off} pixels are rounded otherwise");
    let encode = |noise| functions::encode_pictures(model, images, noise).unwrap();
    match model {
        Model::Vae(_) => {
            for (noise, name) in [(false, "mean"), (true, "sample")] {
                let got = run(&encode(noise), &inputs).remove("tokens").unwrap();
                let (got, want) = (Named::from([(name.into(), got)]), only(&wanted, |n| n == name));
                close(&what("encoded"), &got, &want, |_| bound);
            }
        }
        Model::Tiny(_) => {
            let got = run(&encode(false), &inputs).remove("tokens").unwrap();
            close(
                &what("encoded"),
                &Named::from([("mean".into(), got)]),
                &only(&wanted, |n| n == "mean"),
                |_| bound,
            );
        }
        Model::Vqgan(_) => {
            let got = run(&encode(false), &inputs);
            close(&what("encoded"), &got, &only(&wanted, |n| n == "latents"), |_| bound);
            assert_eq!(got["tokens"].values(), wanted["tokens"].values());
        }
    }
}

/// The model of a folder in some precision.
fn model(folder: &str, kind: CodecKind, patch: usize, precision: Precision) -> Model {
    let (mut model, _) = image::programs(&config(kind, patch, &parity(folder))).unwrap();
    match &mut model {
        Model::Vae(vae) => vae.body.precision = precision,
        Model::Vqgan(vqgan) => vqgan.body.precision = precision,
        Model::Tiny(tiny) => tiny.precision = precision,
    }
    model
}

#[test]
fn a_tiny_model_agrees_with_diffusers_in_the_interpreter() {
    // What diffusers made is f32 itself. One for all: the interpreter takes its time.
    let (folder, kind, patch) = TINY[3];
    let model = model(folder, kind, patch, Precision::new(DType::F64, DType::F64));
    agrees(folder, &model, 1e-5, interpret);
}

#[test]
fn tiny_models_agree_with_diffusers_through_the_plugin() {
    for (folder, kind, patch) in TINY {
        let model = model(folder, kind, patch, Precision::new(DType::F32, DType::F32));
        agrees(folder, &model, 1e-4, |function, inputs| Compiled::new(&engine(), function).run(inputs));
    }
}

#[test]
fn in_bfloat16_tiny_models_stay_near() {
    let model = model("vae", CodecKind::SdVae, 8, Precision::new(DType::BF16, DType::F32));
    agrees("vae", &model, 0.05, |function, inputs| Compiled::new(&engine(), function).run(inputs));
}

/// Names, dims and other names of the tensors of the real models: a line each.
fn listed(file: &str) -> BTreeMap<String, (Vec<usize>, Vec<String>)> {
    let text = fs::read_to_string(parity(file)).unwrap();
    let line = |line: &str| {
        let mut words = line.split(' ');
        let name = words.next().unwrap().to_string();
        let dims = words.next().unwrap().split('x').map(|n| n.parse().unwrap()).collect();
        (name, (dims, words.map(String::from).collect()))
    };
    text.lines().map(line).collect()
}

/// Our parameters are those of the published files: every name, every shape, nothing else; also by their other names.
#[test]
fn the_real_models_have_the_published_tensors() {
    let dir = TempDir::new().unwrap();
    for (kind, file, count) in
        [(CodecKind::SdVae, "keys_sd_vae.txt", 248), (CodecKind::Vqgan, "keys_vqgan.txt", 277)]
    {
        let mut config = config(kind, 16, &dir.path().join("none.safetensors"));
        (config.image.size, config.codec.channels, config.codec.vocabulary) = (256, Some(16), Some(8192));
        let (model, images) = image::programs(&config).unwrap();
        assert_eq!((model.grid(images.size), images.batch), (Some([16, 16]), 4));
        config.device.platform = "tpu".into();
        assert_eq!(image::programs(&config).unwrap().1.batch, 8);
        let listed = listed(file);
        let ours: BTreeMap<String, Vec<usize>> =
            model.params().unwrap().iter().map(|p| (p.name.replace('/', "."), stored_dims(p))).collect();
        let theirs: BTreeMap<String, Vec<usize>> =
            listed.iter().map(|(name, (dims, _))| (name.clone(), dims.clone())).collect();
        assert_eq!(ours, theirs);
        assert_eq!(ours.len(), count);
        // Files of no bytes to speak of: half a dozen dims would be 335 MB.
        for which in 0..2 {
            let named = |name: &String, others: &[String]| others.get(which).unwrap_or(name).clone();
            let names: BTreeMap<String, String> =
                listed.iter().map(|(name, (_, others))| (named(name, others), name.clone())).collect();
            assert_eq!(names.len(), count);
            for param in model.params().unwrap() {
                let known = maps::diffusers::expected(&param, model.factor().ilog2() as usize + 1).names;
                assert!(known.iter().any(|k| names.contains_key(k)), "{} is none of {known:?}", param.name);
                let own = known.iter().filter_map(|k| names.get(k));
                assert!(own.clone().all(|n| *n == param.name.replace('/', ".")), "{}: {known:?}", param.name);
            }
        }
    }
}

#[test]
fn what_is_no_tiny_autoencoder_is_named() {
    let dir = TempDir::new().unwrap();
    let shown = |config: &Config| {
        let error = image::programs(config).unwrap_err();
        assert_eq!(code(&error), Code::Input);
        render(&error).replace(&dir.path().display().to_string(), "HERE")
    };
    let of = |weights: &Path| config(CodecKind::Tiny, 8, weights);
    let text = shown(&of(&parity("vae")));
    assert!(
        text.contains("has _class_name = \"AutoencoderKL\"; only \"AutoencoderTiny\" is supported"),
        "{text}"
    );
    let large = dir.path().join("large.safetensors");
    fs::copy(parity("vae/diffusion_pytorch_model.safetensors"), &large).unwrap();
    let text = shown(&of(&large));
    let line = "error: HERE/large.safetensors holds no tiny autoencoder: there is no encoder.layers.0.weight or encoder.0.weight";
    assert!(
        text.starts_with(line) && text.contains("; it looks like a large VAE (codec.kind = \"sd_vae\")"),
        "{text}"
    );
    // Latents of another width than the config's.
    let mut other = of(&parity("tiny_halves"));
    other.codec.channels = Some(12);
    let text = shown(&other);
    let line =
        "codec.channels = 12, but 2 x 2 latents of 5 channels make tokens of 20: set codec.channels = 20";
    assert!(text.contains(line), "{text}");
    let mut other = of(&parity("tiny"));
    other.codec.network.latent_channels = Some(4);
    let text = shown(&other);
    assert!(text.contains("latent_channels = 4, but the weights have latents of 3 channels"), "{text}");
    // Halves: one of them missing, one named, two of different models.
    let half = |name: &str| dir.path().join(format!("{name}.safetensors"));
    fs::copy(parity("tiny_halves/encoder.safetensors"), half("a_encoder")).unwrap();
    let text = shown(&of(dir.path()));
    assert!(text.contains("HERE has 0 files of a decoder, where one is needed"), "{text}");
    fs::copy(parity("tiny_halves/decoder.safetensors"), half("a_decoder")).unwrap();
    let mut named = of(&half("a_decoder"));
    named.codec.channels = Some(20);
    let (model, _) = image::programs(&named).unwrap();
    named.codec.weights = Some(parity("tiny_halves"));
    assert_eq!(model, image::programs(&named).unwrap().0);
    let narrow: Vec<NamedTensor> = read_file(&half("a_decoder")).unwrap();
    let narrow: Vec<NamedTensor> = narrow
        .into_iter()
        .map(|mut tensor| {
            if tensor.name == "1.weight" {
                tensor.ty.dims[1] = 3;
                tensor.bytes.truncate(tensor.ty.bytes());
            }
            tensor
        })
        .collect();
    write_file(&half("a_decoder"), &narrow, &BTreeMap::new()).unwrap();
    let text = shown(&of(dir.path()));
    assert!(text.contains("its encoder has 5 channels of a latent, its decoder 3"), "{text}");
}

/// A checkpoint of everything, as those of Stable Diffusion 1, XL and 3 are: what is not the VAE's is let be.
#[test]
fn a_vae_is_found_in_a_whole_checkpoint() {
    let model = model("vae", CodecKind::SdVae, 8, Precision::new(DType::F32, DType::F32));
    let held = read_file(&parity("vae/diffusion_pytorch_model.safetensors")).unwrap();
    let params = model.params().unwrap();
    let renamed = params.iter().map(|param| {
        let known = maps::diffusers::expected(param, model.factor().ilog2() as usize + 1).names;
        let own = held.iter().find(|t| known.contains(&t.name)).unwrap();
        NamedTensor::new(known.last().unwrap(), own.ty.clone(), own.bytes.clone())
    });
    let rest = [
        "model.diffusion_model.out.0.bias",
        "cond_stage_model.transformer.x",
        "conditioner.embedders.0.x",
        "text_encoders.t5xxl.transformer.shared.weight",
        "denoiser.sigmas",
        "alphas_cumprod",
    ];
    let rest = rest.map(|name| NamedTensor::new(name, Type::new(DType::F32, [1]), vec![0; 4]));
    let all: Vec<NamedTensor> = renamed.chain(rest).collect();
    assert!(all[0].name.starts_with("first_stage_model.encoder."), "{}", all[0].name);
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("sd.safetensors");
    write_file(&path, &all, &BTreeMap::new()).unwrap();
    let weights = Weights::open(&path).unwrap();
    assert_eq!(image::stored(&model, &weights).unwrap().len(), params.len());
}

fn image(case: &Named, index: usize) -> Image {
    let [_, height, width, _] = *case["pictures"].dims() else { panic!("no images") };
    let each = height * width * 3;
    let bytes = case["pictures"].values()[index * each..][..each].iter().map(|v| *v as u8).collect();
    Image::new(height, width, bytes).unwrap()
}

/// The codec that runs use: batches are filled up, one image has the tokens that it has among others, on any mesh.
#[test]
fn a_network_takes_any_number_of_images_on_any_mesh() {
    for (folder, kind, patch) in [TINY[0], TINY[3]] {
        let case = Case::read(&parity(folder));
        let both = [0, 1].map(|i| image(&case.inputs, i));
        let three = [&both[0], &both[1], &both[0]];
        let mut config = config(kind, patch, &parity(folder));
        config.codec.batch = Some(2);
        let one = Network::open(&config, &runtime(&engine(), &config)).unwrap();
        let tokens = one.encode(&three).unwrap();
        assert_eq!(tokens[0], tokens[2]);
        assert_eq!(one.encode(&[&both[1]]).unwrap()[0], tokens[1]);
        let want = case.wanted.get("mean").unwrap_or_else(|| &case.wanted["tokens"]);
        let flat: Vec<f64> = tokens[..2].iter().flat_map(values).collect();
        let got = Array::from_values(&want.ty(), flat).unwrap();
        assert!(apart(&got, want) < 1e-4);

        let refs: Vec<&Tokens> = tokens.iter().collect();
        let images = one.decode(&refs, both[0].height(), both[0].width()).unwrap();
        assert_eq!(images.len(), 3);
        (config.device.devices, config.device.mesh["data"]) = (2, 2);
        let two = Network::open(&config, &runtime(&devices(2), &config)).unwrap();
        assert_eq!(one.fingerprint(), two.fingerprint());
        let again = two.encode(&three).unwrap();
        let near =
            |a: &Tokens, b: &Tokens| values(a).iter().zip(values(b)).all(|(a, b)| (a - b).abs() < 1e-4);
        assert!(tokens.iter().zip(&again).all(|(a, b)| near(a, b)));
        assert_eq!(two.decode(&refs[..1], both[0].height(), both[0].width()).unwrap().len(), 1);
    }
}

fn values(tokens: &Tokens) -> Vec<f64> {
    match tokens {
        Tokens::Continuous(values) => values.iter().map(|v| f64::from(*v)).collect(),
        Tokens::Discrete(codes) => codes.iter().map(|c| f64::from(*c)).collect(),
    }
}

#[test]
fn draws_from_latents_depend_on_the_image_alone() {
    let case = Case::read(&parity("vae"));
    let both = [0, 1].map(|i| image(&case.inputs, i));
    let mut config = config(CodecKind::SdVae, 8, &parity("vae"));
    let mean = Network::open(&config, &runtime(&engine(), &config)).unwrap().encode(&[&both[0]]).unwrap();
    config.codec.latents = Some(Latents::Sample);
    let network = Network::open(&config, &runtime(&engine(), &config)).unwrap();
    let drawn = network.encode(&[&both[0], &both[1]]).unwrap();
    assert_eq!(network.encode(&[&both[0]]).unwrap()[0], drawn[0]);
    assert_ne!(mean[0], drawn[0]);
}

/// The config of a run on shapes with the tiny model of a folder.
fn run_config(dir: &Path, folder: &str, discrete: bool) -> Config {
    let mut section = "";
    let mut text = String::new();
    for line in include_str!("../configs/smoke.toml").lines() {
        section = if line.starts_with('[') { line } else { section };
        let dropped =
            section == "[codec]" || (discrete && (section == "[head]" || line.contains("diffusion_steps")));
        if !dropped {
            text +=
                &format!("{}\n", if discrete { line.replace("continuous", "discrete") } else { line.into() });
        }
    }
    let kind = match discrete {
        false => "kind = \"sd_vae\"\npatch = 8\nchannels = 12",
        true => "kind = \"vqgan\"\npatch = 4\nvocabulary = 32",
    };
    let weights = parity(folder).join("diffusion_pytorch_model.safetensors");
    text += &format!("[codec]\n{kind}\nweights = {weights:?}\nbatch = 2\n");
    let sets = [
        "run.steps=2",
        "eval.prompts=0",
        "sample.preview_images=1",
        "sample.steps=2",
        "sample.clip_x0=false",
    ];
    let dir = format!("run.dir={:?}", dir.join("run").display().to_string());
    let sets = Override::sets(sets.iter().map(|s| s.to_string()).chain([dir]));
    Config::parse("config.toml", &text, &sets, &Overlay::default()).unwrap()
}

/// Trains a run on these devices.
fn train(engine: &Engine, config: &Config) -> Result<()> {
    let job = TrainJob { config: config.clone(), from: None, accept_changes: false };
    train_on(&runtime(engine, config), &Globals::default().session_in(Console::hidden()), &job, || {
        Ok(Stop::default())
    })
}

/// Draws an image of a prompt into a folder, edited or not.
fn draw(engine: &Engine, config: &Config, out: &Path, original: Option<&SourceImage>) -> Result<()> {
    let job = GenerationRun {
        checkpoint: Checkpoint::find(&config.run.dir)?,
        config: config.clone(),
        images: vec![request(config, "a red square", 1)],
        old_seeds: vec![],
        source: original.cloned(),
        codec: None,
        out: Destination::named(out)?,
        layout: Default::default(),
    };
    let session = Globals::default().session_in(Console::hidden());
    job.run_on(&runtime(engine, config), &session, || Ok(Stop::default()))
}

/// Train, sample and edit with networks; and with weights that are not those of the run.
#[test]
fn runs_use_networks() {
    let engine = on(&[("data", 1)]);
    for (folder, discrete) in [("vae", false), ("vqgan", true)] {
        let dir = TempDir::new().unwrap();
        let mut config = run_config(dir.path(), folder, discrete);
        train(&engine, &config).unwrap();
        let record = TensorFile::open(&config.run.dir.join("codec.safetensors")).unwrap();
        assert_eq!(record.metadata["format"], "network 2");
        let [out, edited] = ["out", "edited"].map(|name| dir.path().join(name));
        draw(&engine, &config, &out, None).unwrap();
        assert_eq!(names(&out), ["00000.png", "manifest.jsonl", "sheet.png"]);
        if discrete {
            continue;
        }
        let codec =
            run_codec(&runtime(&engine, &config), &config, &Checkpoint::find(&config.run.dir).unwrap())
                .unwrap();
        let (change, processes) = (EditKind::Vary(0.5), ProcessGroup::new(&engine));
        let original = SourceImage::open(&processes, &*codec, 16, &out.join("00000.png"), &change).unwrap();
        draw(&engine, &config, &edited, Some(&original)).unwrap();
        assert!(names(&edited).contains(&"source.png".to_string()));
        // The same weights beside another config.json.
        let moved = dir.path().join("moved");
        fs::create_dir(&moved).unwrap();
        fs::copy(parity("vae/diffusion_pytorch_model.safetensors"), moved.join("x.safetensors")).unwrap();
        let described = fs::read_to_string(parity("vae/config.json")).unwrap();
        fs::write(moved.join("config.json"), described.replace("0.18215", "0.13025")).unwrap();
        config.codec.weights = Some(moved);
        let shown = refused_by_a_run(&engine, &config);
        assert!(shown.contains("taken for others than those of the run:\n  scale: [0.13025, "), "{shown}");
        assert!(shown.contains("help: put back the config.json"), "{shown}");
        // Other weights of the same sizes.
        let moved = dir.path().join("other.safetensors");
        change_a_bit(&parity("vae/diffusion_pytorch_model.safetensors"), &moved);
        fs::copy(parity("vae/config.json"), dir.path().join("config.json")).unwrap();
        config.codec.weights = Some(moved);
        let shown = refused_by_a_run(&engine, &config);
        assert!(shown.contains("are not those that the run was trained with"), "{shown}");
        assert!(shown.contains("other.safetensors"), "{shown}");
    }
}

/// A tiny autoencoder decodes previews alone: the weights stay what they are.
#[test]
fn previews_are_decoded_by_a_tiny_autoencoder() {
    let engine = on(&[("data", 1)]);
    let all = ["", "tiny", "vae"].map(|previews| {
        let dir = TempDir::new().unwrap();
        let mut config = run_config(dir.path(), "vae", false);
        config.codec.preview_weights = Some(parity(previews))
            .filter(|_| !previews.is_empty())
            .map(|p| p.join("diffusion_pytorch_model.safetensors"));
        (train(&engine, &config), dir)
    });
    let [(plain, without), (quick, with), (refused, _)] = &all;
    assert!(plain.is_ok() && quick.is_ok());
    let read = |dir: &TempDir, file: &str| fs::read(dir.path().join("run").join(file)).unwrap();
    let same = |file: &str| read(without, file) == read(with, file);
    assert!(same("checkpoints/step-00000002/ema.safetensors"));
    assert!(!same("pictures/step-00000002.png"));
    let shown = render(refused.as_ref().unwrap_err());
    assert!(shown.contains("cannot open codec.preview_weights"), "{shown}");
}

/// What is said where a run's images cannot be drawn.
fn refused_by_a_run(engine: &Engine, config: &Config) -> String {
    let out = config.run.dir.join("none");
    let error = draw(engine, config, &out, None).unwrap_err();
    assert!(!out.exists());
    render(&error)
}

/// Copies weights with one of their bits turned over.
fn change_a_bit(from: &Path, to: &Path) {
    let mut tensors = read_file(from).unwrap();
    tensors[0].bytes[0] ^= 1;
    write_file(to, &tensors, &BTreeMap::new()).unwrap();
}

/// Images and captions that were encoded once train what they train, by the same encoders, up to rounding: which need not
/// be here then.
#[test]
fn training_on_what_networks_encoded_does_without_them() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    fs::create_dir(at("pictures")).unwrap();
    for i in 0..12u8 {
        let image = Image::from_fn(20, 24, |y, x| [i * 20, (y * 9) as u8, (x * 7) as u8 ^ i]);
        fs::write(at(&format!("pictures/{i}.png")), encode_png(&image, &[]).unwrap()).unwrap();
        fs::write(at(&format!("pictures/{i}.txt")), format!("image number {i}")).unwrap();
    }
    let networks = networks(dir.path());
    let config = |run: &str, kind: &str, folder: &str| {
        let quick =
            ["run.steps=3", "run.log_every=1", "eval.prompts=0", "sample.preview_images=0"].map(String::from);
        let data = [format!("data.kind={kind:?}"), format!("data.train=[{:?}]", at(folder))];
        let sets = [&networks[..], &quick, &data, &[format!("run.dir={:?}", at(run))]].concat();
        Config::load(
            Path::new(SMOKE),
            &Override::sets(sets),
            &Overlay { devices: Some(2), ..Default::default() },
        )
        .unwrap()
    };
    let engine = on(&[("data", 2)]);
    let raw = config("raw", "folder", "pictures");
    train(&engine, &raw).unwrap();

    let data = fluid::data::open(&raw, dir.path()).unwrap();
    let codec =
        image::create(&raw, &|| fluid::data::sample(&data, raw.run.seed), &|| Ok(runtime(&engine, &raw)))
            .unwrap();
    let text = text_encoder(&raw, &runtime(&engine, &raw)).unwrap();
    let target = Target { dtype: DType::F32, shard_bytes: 1 << 20 };
    let folder = OutputFolder::open(at("encoded").to_str().unwrap(), Member::ALONE, dir.path()).unwrap();
    let source = EncodeSource::Samples(Arc::clone(&data.parts()[0].dataset));
    encode(&raw, &source, &*codec, &*text, &folder, &target, &Console::hidden()).unwrap();
    drop(folder);

    let [vae, t5] = ["vae.safetensors", "model.safetensors"].map(at);
    let encoded = |run: &str| {
        let mut config = config(run, "encoded", "encoded");
        config.codec.weights = Some(vae.clone());
        config
    };
    let states = |run: &str| {
        let checkpoint = Checkpoint::find(&at(run)).unwrap();
        let wanted = checkpoint.tensors("").unwrap();
        let all = checkpoint.restore(&wanted).unwrap().whole();
        all.map(|t| t.unwrap()).map(|t| (t.name.clone(), t)).collect::<BTreeMap<_, _>>()
    };
    fs::copy(parity("vae/diffusion_pytorch_model.safetensors"), &vae).unwrap();
    fs::copy(parity("vae/config.json"), at("config.json")).unwrap();
    train(&engine, &encoded("with")).unwrap();
    // On some processors, encoders round by the size of their batches: not all bits are the same.
    let (with, raw) = (states("with"), states("raw"));
    assert!(with.keys().eq(raw.keys()));
    for (name, [with, raw]) in with.iter().map(|(name, with)| (name, [with, &raw[name]])) {
        let [with, raw] = [with, raw].map(|tensor| Array::from_bytes(&tensor.ty, &tensor.bytes).unwrap());
        let (gap, most) = (distance(&with, &raw), 1e-4 * largest(&raw) + 1e-9);
        assert!(gap <= most, "{name}: encoded data train something else: {gap:e} apart, at most {most:e}");
    }

    // Others in their place are refused before anything is written.
    change_a_bit(&parity("vae/diffusion_pytorch_model.safetensors"), &vae);
    let shown = format!("{:#}", train(&engine, &encoded("other")).unwrap_err());
    assert!(shown.contains("are not those that the run was trained with"), "{shown}");
    assert!(!at("other").exists());
    // None are needed until images are drawn.
    fs::remove_file(&vae).unwrap();
    fs::remove_file(&t5).unwrap();
    let trained = simulate_hosts(&engine, 2, |engine| train(engine, &encoded("without")));
    trained.into_iter().for_each(Result::unwrap);
    assert!(states("without") == states("with"));
    let mut drawing = encoded("drawing");
    drawing.sample.preview_images = 1;
    let shown = render(&train(&engine, &drawing).unwrap_err());
    assert!(
        shown.contains("text.weights = ") && shown.contains("help: sample.preview_images = 0 trains"),
        "{shown}"
    );
    assert!(!at("drawing").exists());
}

#[test]
fn programs_of_networks_are_compiled_ahead_with_the_others() {
    let config = config(CodecKind::SdVae, 8, &parity("vae"));
    let named = |all: Vec<Planned>| all.into_iter().map(|p| p.function.name).collect::<Vec<_>>();
    let all = named(fluid::compile::programs::programs(&config).unwrap());
    assert!(
        all.ends_with(
            &["encode_batch", "codec_weights", "encode_pictures", "decode_latents"].map(String::from)
        ),
        "{all:?}"
    );
}

/// The error of a config whose codec cannot be opened.
fn refused(change: impl FnOnce(&mut Config)) -> String {
    let mut config = config(CodecKind::SdVae, 8, &parity("vae"));
    change(&mut config);
    let error = match image::programs(&config) {
        Err(error) => error,
        Ok(_) => {
            image::create(&config, &|| Ok(vec![]), &|| Ok(runtime(&engine(), &config))).map(drop).unwrap_err()
        }
    };
    assert_eq!(code(&error), Code::Input);
    render(&error)
}

#[test]
fn sizes_that_do_not_fit_are_told() {
    let shown = refused(|c| c.codec.channels = Some(16));
    assert!(
        shown.contains("codec.channels = 16, but 2 x 2 latents of 3 channels make tokens of 12"),
        "{shown}"
    );
    let shown = refused(|c| c.image.size = 36);
    assert!(shown.contains("image.size = 36 is no multiple of codec.patch = 8"), "{shown}");
    let shown = refused(|c| c.codec.patch = 6);
    assert!(shown.contains("codec.patch = 6 is no multiple of the 4 x 4 pixels of a latent"), "{shown}");
    let shown = refused(|c| c.codec.kind = CodecKind::Vqgan);
    assert!(
        shown.contains("config.json describes a model of the kind \"AutoencoderKL\", not \"VQModel\""),
        "{shown}"
    );
    let vqgan = |c: &mut Config, entries| {
        *c = config(CodecKind::Vqgan, 4, &parity("vqgan"));
        c.codec.vocabulary = Some(entries);
    };
    let shown = refused(|c| vqgan(c, 8192));
    assert!(shown.contains("codec.vocabulary = 8192, but the codebook has 32 entries"), "{shown}");
    let shown = refused(|c| {
        vqgan(c, 32);
        c.codec.patch = 16;
    });
    assert!(shown.contains("codec.patch = 16, but a code stands for 4 x 4 pixels"), "{shown}");
    let shown = refused(|c| c.codec.network.norm_num_groups = Some(3));
    assert!(shown.contains("norm_num_groups = 3 does not divide the 8 of block_out_channels"), "{shown}");
    let shown = refused(|c| c.codec.network.latents_mean = Some(vec![0.0]));
    assert!(shown.contains("latents_mean has 1 values, latents_std 0: 3 are needed"), "{shown}");
}

#[test]
fn weights_that_do_not_fit_show_both_sides() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("diffusion_pytorch_model.safetensors");
    fs::copy(parity("vae/config.json"), dir.path().join("config.json")).unwrap();
    let all = read_file(&parity("vae/diffusion_pytorch_model.safetensors")).unwrap();
    let with = |change: &dyn Fn(&mut Vec<NamedTensor>)| {
        let mut tensors = all.clone();
        change(&mut tensors);
        write_file(&path, &tensors, &BTreeMap::new()).unwrap();
        refused(|c| c.codec.weights = Some(dir.path().into()))
    };
    let named =
        |tensors: &mut Vec<NamedTensor>, name: &str| tensors.iter().position(|t| t.name == name).unwrap();
    let shown = with(&|tensors| {
        let at = named(tensors, "encoder.conv_in.bias");
        tensors[at].name = "encoder.conv_im.bias".into();
    });
    assert!(shown.contains("missing there") && shown.contains("not known here"), "{shown}");
    assert!(
        shown.contains("encoder.conv_in.bias") && shown.contains("encoder.conv_im.bias F32[8]"),
        "{shown}"
    );
    let shown = with(&|tensors| {
        let at = named(tensors, "decoder.conv_out.weight");
        tensors[at].ty.dims = vec![8, 3, 3, 3];
    });
    assert!(shown.contains("decoder.conv_out.weight is [3, 8, 3, 3] here, [8, 3, 3, 3] there"), "{shown}");
    fs::write(dir.path().join("config.json"), "{\"act_fn\": \"mish\"}").unwrap();
    let shown = with(&|_| ());
    assert!(shown.contains("config.json has act_fn = \"mish\"; only \"silu\" is supported"), "{shown}");
    fs::write(dir.path().join("config.json"), "[1]").unwrap();
    let shown = with(&|_| ());
    assert!(shown.contains("config.json is no JSON object"), "{shown}");
}
