//! Tokenizers of images in training: an autoencoder that is to give back what it was given, through few numbers that are
//! held near a standard normal distribution (Kingma and Welling 2014, Rombach et al. 2022), or through the entries of a
//! codebook (van den Oord et al. 2017). Of a tiny autoencoder the numbers are not drawn.
use super::codec::{Codec, ImageBatch};
use super::named::{batch_axes, finish, finish_with, output};
use super::objective::{Draws, LossGraph, Moved, Objective, Rows, Training};
use super::spec::FunctionError;
use crate::ir::{Function, FunctionBuilder, Port, Tensor};
use crate::models::autoencoder::{from_bytes, to_bytes};
use crate::models::{Autoencoder, EfficientNetLite0, Tiny, Vae, Vqgan};
use crate::nn::random::{Key, counters};
use crate::nn::{Init, Param, Params, Precision};
use crate::optim::{AdamW, SpikeRule};
use crate::types::{DType, Type};
use std::collections::BTreeSet;

/// How far images are from what they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PixelLoss {
    /// The mean of absolute differences, of values in [-1, 1].
    L1,
    /// The mean of their squares.
    L2,
}

/// How a codebook follows what its entries are chosen for: by running averages (van den Oord et al. 2017, appendix A.1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Codebook {
    /// Weight of the commitment loss: the mean square of what the encoder gives, less the entry that is taken for it.
    pub commitment: f64,
    /// Decay of the averages.
    pub decay: f64,
    /// An entry whose averaged use is less than this share of an even use begins anew, as something that the encoder gave
    /// in this step (Dhariwal et al. 2020).
    pub revive: f64,
}

/// A tokenizer that can be trained.
#[derive(Clone, Debug, PartialEq)]
pub enum Trainable {
    /// Continuous tokens.
    Vae(Vae),
    /// Discrete tokens.
    Vqgan(Vqgan),
    /// Continuous tokens, by a small network without distributions.
    Tiny(Tiny),
}

impl Trainable {
    /// Encoder and decoder of the kind of Stable Diffusion; none of a tiny autoencoder.
    pub fn body(&self) -> Option<&Autoencoder> {
        match self {
            Trainable::Vae(vae) => Some(&vae.body),
            Trainable::Vqgan(vqgan) => Some(&vqgan.body),
            Trainable::Tiny(_) => None,
        }
    }

    /// Channels of a latent.
    pub fn latent(&self) -> usize {
        match self {
            Trainable::Vae(vae) => vae.body.latent,
            Trainable::Vqgan(vqgan) => vqgan.body.latent,
            Trainable::Tiny(tiny) => tiny.latent,
        }
    }

    /// The same, as what takes images to tokens.
    pub fn codec(&self) -> Codec {
        match self {
            Trainable::Vae(vae) => Codec::Vae(vae.clone()),
            Trainable::Vqgan(vqgan) => Codec::Vqgan(vqgan.clone()),
            Trainable::Tiny(tiny) => Codec::Tiny(tiny.clone()),
        }
    }
}

/// Everything that shapes the programs of the training of a tokenizer.
#[derive(Clone, Debug)]
pub struct TokenizerSpec {
    /// The tokenizer, which is [`trained`](crate::models::Autoencoder::trained).
    pub codec: Trainable,
    /// Height and width of images.
    pub size: [usize; 2],
    /// Images per step, on all devices.
    pub batch: usize,
    /// How far images are from what they were.
    pub pixels: PixelLoss,
    /// Weight of the divergence of the latents from a standard normal distribution, summed over the latents of an image,
    /// against the pixel loss summed over its values; as in Rombach et al. 2022. For vectors. Those of a tiny autoencoder
    /// count as means of distributions of unit variance: half of their squares.
    pub kl: f64,
    /// How the codebook is learned. For codes.
    pub codebook: Codebook,
    /// Weight of how far images are from what they were by feature maps of [`EfficientNetLite0`], 0 for none. Its weights are
    /// then inputs of the step, [`TokenizerSpec::FEATURES`].
    pub features: f64,
    /// The optimizer.
    pub optimizer: AdamW,
    /// The steps whose update is not applied because their loss leaps; `None` for none.
    pub spikes: Option<SpikeRule>,
    /// Names of the parameters without weight decay.
    pub no_decay: BTreeSet<String>,
    /// Names of the parameters that the optimizer leaves as they are; the codebook is one of them.
    pub frozen: BTreeSet<String>,
    /// Parts of a batch whose gradients are summed one after the other before the update; 1 with a codebook.
    pub accumulate: usize,
}

/// What a key is for; those of the model's draws go from 1 to 7.
mod purpose {
    pub const STEP: u32 = 11;
    pub const IMAGE: u32 = 12;
    pub const LATENT: u32 = 13;
    pub const REVIVE: u32 = 14;
}

impl TokenizerSpec {
    /// The first part of the names of a step's inputs that are the weights of the network of the feature loss, behind which
    /// come those of [`FeatureModel::params`](super::FeatureModel::params).
    pub const FEATURES: &'static str = "features/";

    fn precision(&self) -> Precision {
        self.codec.codec().precision()
    }

    fn master(&self) -> DType {
        self.precision().master
    }

    fn images(&self, batch: usize) -> ImageBatch {
        ImageBatch { batch, size: self.size }
    }

    /// Values of the latents of `batch` images, `[batch, height, width, latent]`; of codes, their vectors.
    fn latents(&self, batch: usize) -> [usize; 4] {
        let factor = self.codec.codec().factor().max(1);
        let [h, w] = self.size.map(|side| side / factor);
        let channels = match &self.codec {
            Trainable::Vqgan(vqgan) => vqgan.width,
            vectors => vectors.latent(),
        };
        [batch, h, w, channels]
    }

    fn pictures(&self, inputs: &mut FunctionBuilder, batch: usize) -> Tensor {
        inputs.batched("pictures", DType::U8, &self.images(batch).dims(), 0)
    }

    fn given_noise(&self, inputs: &mut FunctionBuilder, batch: usize) -> Option<Tensor> {
        let dims = self.latents(batch);
        matches!(self.codec, Trainable::Vae(_))
            .then(|| inputs.batched("draws/latents", self.master(), &dims, 0))
    }
}

/// How far two batches of images are from each other by the feature maps of a network, `[]`, summed over the batch: the
/// squared distances of the vectors of channels, each of unit length, their means over positions, and the mean of those over
/// stages (Zhang et al. 2018, without weights of channels). Images are `[batch, side, side, 3]` with values in [-1, 1].
fn feature_distance(net: &Params, made: &Tensor, images: &Tensor, master: DType) -> Tensor {
    let seen = |values: &Tensor| {
        let colors = (values * 127.5 + 0.5) * (1.0 / 128.0);
        EfficientNetLite0.stages(net, &colors).into_iter().map(|map| {
            let map = map.convert(master);
            let size = (map.square().sum(&[3]) + SMALL).rsqrt();
            map * size.expand(3)
        })
    };
    let wanted: Vec<Tensor> = seen(images).collect();
    let stages = wanted.len().max(1) as f64;
    let distances = seen(made).zip(wanted).map(|(made, wanted)| {
        let positions = (made.dim(1) * made.dim(2)).max(1) as f64;
        (made - wanted).square().sum(&[0, 1, 2, 3]) * (1.0 / (positions * stages))
    });
    distances.reduce(|a, b| a + b).unwrap_or_else(|| net.builder().scalar(master, 0.0))
}

/// Keeps lengths of feature vectors from 0.
const SMALL: f64 = 1e-10;

impl Objective for TokenizerSpec {
    fn training(&self) -> Training<'_> {
        Training {
            batch: self.batch,
            accumulate: self.accumulate,
            optimizer: &self.optimizer,
            spikes: self.spikes,
            no_decay: &self.no_decay,
            frozen: &self.frozen,
            precision: self.precision(),
        }
    }

    /// Told are `loss`, `l1` or `l2`, `mse` (of values in [-1, 1]), `kl`, nats per latent value, or `commitment`, and
    /// `features`, if they are weighed.
    fn loss(&self, batch: usize, part: bool) -> Result<LossGraph, FunctionError> {
        let mut inputs = FunctionBuilder::default();
        let b = inputs.builder().clone();
        self.codec.codec().checked_grid(&inputs, self.size);
        let master = self.master();
        let total = part.then(|| inputs.whole("total", master, &[]));
        let bytes = self.pictures(&mut inputs, batch);
        let noise = self.given_noise(&mut inputs, batch);
        let total = total.unwrap_or_else(|| b.scalar(master, batch as f64));
        let p = Params::new(&b, self.precision());
        let pixels = from_bytes(&bytes, master);
        let every = |t: &Tensor, each: f64| t.sum(&[0, 1, 2, 3]) * (1.0 / each) / &total;
        let each = |dims: &[usize]| dims[1..].iter().product::<usize>() as f64;
        let (values, latents) = (each(pixels.dims()), each(&self.latents(batch)));
        let (made, second, weight, hidden) = match (&self.codec, noise) {
            (Trainable::Vae(vae), Some(noise)) => {
                let [mean, log_variance] = vae.posterior(&p, &pixels);
                let drawn = &mean + (&log_variance * 0.5).exp() * noise;
                let kl = (mean.square() + log_variance.exp() - 1.0 - &log_variance) * 0.5;
                let made = vae.decode_latents(&p, &drawn);
                (made, ("kl", every(&kl, latents)), self.kl * latents / values, vec![])
            }
            (Trainable::Tiny(tiny), _) => {
                let found = tiny.latents(&p, &pixels);
                let made = tiny.decode_latents(&p, &found);
                let kl = every(&(found.square() * 0.5), latents);
                (made, ("kl", kl), self.kl * latents / values, vec![])
            }
            (Trainable::Vqgan(vqgan), _) => {
                let encoded = vqgan.encode(&p, &pixels);
                let (codes, found) = (&encoded.codes, &encoded.latents);
                let entries = vqgan.entries(&p, codes).stop_gradient();
                let away = (found - &entries).square();
                let commitment = every(&away, latents);
                // Straight through: the gradient by an entry is that by what it was taken for.
                let taken = found + (entries - found).stop_gradient();
                let (rows, vocabulary) = (codes.dims().iter().product::<usize>(), vqgan.vocabulary);
                let flat = found.stop_gradient().reshape(&[rows, vqgan.width]);
                let errors = away.stop_gradient().reshape(&[rows, vqgan.width]).sum(&[1]);
                let entry = b.iota(&Type::new(DType::S32, [rows, vocabulary]), 1);
                let chosen = codes.reshape(&[rows, 1]).broadcast_to(&[rows, vocabulary]).eq(&entry);
                let chosen = chosen.convert(master);
                let sums = chosen.dot_general(&flat, [&[], &[]], [&[0], &[0]]);
                let hidden =
                    vec![("uses", chosen.sum(&[0])), ("sums", sums), ("latents", flat), ("errors", errors)];
                let made = vqgan.decode_latents(&p, &taken);
                (made, ("commitment", commitment), self.codebook.commitment, hidden)
            }
            (Trainable::Vae(_), None) => {
                let failed = b.fail("noise", "a VAE draws its latents".to_string());
                (failed.clone(), ("kl", failed), 0.0, vec![])
            }
        };
        if part && !hidden.is_empty() {
            b.fail("accumulate", "a codebook is learned from whole batches".to_string());
        }
        let net = Params::new(&b, self.precision());
        let seen = (self.features > 0.0).then(|| feature_distance(&net, &made, &pixels, master) / &total);
        let error = made - pixels;
        let mse = every(&error.square(), values);
        let (name, pixel) = match self.pixels {
            PixelLoss::L1 => ("l1", every(&error.abs(), values)),
            PixelLoss::L2 => ("l2", mse.clone()),
        };
        let loss = &pixel + &second.1 * weight;
        let loss = seen.iter().fold(loss, |loss, seen| loss + seen * self.features);
        let mut told = vec![("loss", loss), (name, pixel), ("mse", mse), second];
        told.extend(seen.map(|seen| ("features", seen)));
        let reported = told.len();
        let all = told.into_iter().chain(hidden);
        let outputs = all.map(|(name, t)| output(name, vec![""; t.rank()], t)).collect();
        let mut constants = vec![];
        for (param, tensor) in net.declared() {
            let param = Param { name: format!("{}{}", Self::FEATURES, param.name), ..param };
            inputs.name_input(Port { name: param.name.clone(), axes: param.axes.clone() }, tensor);
            constants.push(param);
        }
        let function = finish("loss", inputs, &p, outputs, vec![])?;
        let params = p.declared().into_iter().map(|(param, _)| param).collect();
        Ok(LossGraph { function, params, constants, reported })
    }

    fn data(&self, inputs: &mut FunctionBuilder) -> Rows {
        vec![(self.pictures(inputs, self.batch), 0)]
    }

    fn draws(&self, inputs: &mut FunctionBuilder, seed: Option<&Tensor>, step: &Tensor) -> Draws {
        let (batch, master) = (self.batch, self.master());
        let noise = match (seed, &self.codec) {
            (None, _) => self.given_noise(inputs, batch),
            (Some(_), Trainable::Vqgan(_) | Trainable::Tiny(_)) => None,
            (Some(seed), Trainable::Vae(_)) => {
                let b = inputs.builder();
                let images = b.iota(&Type::new(DType::U32, [batch]), 0);
                let key = Key::from_seed(seed).fold(purpose::STEP, &step.convert(DType::U32));
                let key = key.fold(purpose::IMAGE, &images);
                let key = key.fold(purpose::LATENT, &b.scalar(DType::U32, 0.0)).expand(3);
                Some(key.normal(&counters(b, &self.latents(batch)[1..]), master))
            }
        };
        let rows = noise.into_iter().map(|noise| (noise, 0)).collect();
        Draws { rows, total: Box::new(move |b| b.scalar(master, batch as f64)) }
    }

    /// The codebook, its average, and the averages of how often each entry is used and of the sums of what for.
    fn extra(&self) -> Vec<Param> {
        let Trainable::Vqgan(Vqgan { vocabulary, width, .. }) = self.codec else { return vec![] };
        let param = |name: String, dims: &[usize]| Param {
            name,
            ty: Type::new(self.master(), dims),
            axes: vec![""; dims.len()],
            init: Init::Zeros,
            matrix: false,
            int8: None,
            outs_first: false,
        };
        vec![
            param(format!("params/{}", Vqgan::CODEBOOK), &[vocabulary, width]),
            param(format!("ema/{}", Vqgan::CODEBOOK), &[vocabulary, width]),
            param("codebook/uses".into(), &[vocabulary]),
            param("codebook/sums".into(), &[vocabulary, width]),
        ]
    }

    /// Told are `codes_used`, entries that the batch used; `perplexity`, as many entries evenly used have the entropy of
    /// this batch's; and `codes_revived`.
    fn step_extra(&self, extra: &[Tensor], hidden: &[Tensor], seed: Option<&Tensor>, step: &Tensor) -> Moved {
        let ([_, _, uses, sums], [used, summed, latents, errors], Some(seed)) = (extra, hidden, seed) else {
            return Moved::default();
        };
        let (b, decay) = (used.builder(), self.codebook.decay);
        let (vocabulary, rows) = (used.dim(0), latents.dim(0));
        let even = rows as f64 / vocabulary.max(1) as f64;
        let uses = uses * decay + used * (1.0 - decay);
        let sums = sums * decay + summed * (1.0 - decay);
        let dead = uses.lt(&uses.full_like(self.codebook.revive * even));
        let key = Key::from_seed(seed).fold(purpose::STEP, &step.convert(DType::U32));
        // Latents are drawn with odds of their squared errors (Arthur and Vassilvitskii 2007), not evenly: entries go where
        // they are missing, not once more where most latents are.
        let key = key.fold(purpose::REVIVE, &b.scalar(DType::U32, 0.0));
        let picks = key.choice(&counters(b, &[vocabulary]), errors);
        let fresh = latents.take(&picks, 0);
        let wide = dead.expand(1).broadcast_to(sums.dims());
        let sums = wide.select(&(fresh * even), &sums);
        let uses = dead.select(&uses.full_like(even), &uses);
        let codebook = &sums / uses.expand(1);
        let is_used = used.gt(&used.zeros_like()).convert(used.dtype());
        let share = used * (1.0 / rows.max(1) as f64);
        let entropy = -(&share * share.max(&share.full_like(1e-30)).log()).sum(&[0]);
        let told = vec![
            ("codes_used", is_used.sum(&[0])),
            ("perplexity", entropy.exp()),
            ("codes_revived", dead.convert(used.dtype()).sum(&[0])),
        ];
        Moved { values: vec![codebook.clone(), codebook, uses, sums], told }
    }
}

/// What a tokenizer makes of images by the averaged weights `ema/...`: from `pictures: ui8[batch, height, width, 3]` to
/// `pictures` again, and `latents`: means `[batch, rows, columns, latent]` in the master dtype, or codes `i32[batch, rows,
/// columns]`.
///
/// # Errors
/// When the size of the images does not divide into tokens.
pub fn reconstruct(spec: &TokenizerSpec) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    spec.codec.codec().checked_grid(&inputs, spec.size);
    let pictures = spec.pictures(&mut inputs, spec.batch);
    let p = Params::new(inputs.builder(), spec.precision());
    let pixels = from_bytes(&pictures, spec.master());
    let (latents, values) = match &spec.codec {
        Trainable::Vae(vae) => {
            let [mean, _] = vae.posterior(&p, &pixels);
            let values = vae.decode_latents(&p, &mean);
            (mean, values)
        }
        Trainable::Vqgan(vqgan) => {
            let codes = vqgan.encode(&p, &pixels).codes;
            let values = vqgan.decode(&p, &codes);
            (codes, values)
        }
        Trainable::Tiny(tiny) => {
            let latents = tiny.latents(&p, &pixels);
            let values = tiny.decode_latents(&p, &latents);
            (latents, values)
        }
    };
    let outputs = vec![
        output("reconstructions", batch_axes(4, 0), to_bytes(&values)),
        output("latents", batch_axes(latents.rank(), 0), latents),
    ];
    Ok(finish_with("reconstruct", inputs, (&p, "ema"), outputs, vec![])?)
}
