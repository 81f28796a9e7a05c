//! Images to tokens and back by frozen models.
use super::named::{Output, batch_axes, finish, output};
use super::spec::FunctionError;
use crate::ir::{Function, FunctionBuilder, Port, Tensor};
use crate::models::autoencoder::{COLORS, from_bytes, stored_dims, to_bytes};
use crate::models::{Tiny, Vae, Vqgan};
use crate::nn::{Param, Params, Precision, upsample_kernel};
use crate::ops::ScanOptions;
use crate::types::DType;

/// A frozen model between images and tokens.
#[derive(Clone, Debug, PartialEq)]
pub enum Codec {
    /// Continuous tokens.
    Vae(Vae),
    /// Discrete tokens.
    Vqgan(Vqgan),
    /// Continuous tokens, by a small network.
    Tiny(Tiny),
}

/// How many images of which size go through a codec at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageBatch {
    /// How many.
    pub batch: usize,
    /// Height and width in pixels.
    pub size: [usize; 2],
}

impl ImageBatch {
    pub(super) fn dims(self) -> [usize; 4] {
        [self.batch, self.size[0], self.size[1], COLORS]
    }
}

impl Codec {
    /// The dtypes.
    pub fn precision(&self) -> Precision {
        match self {
            Codec::Vae(vae) => vae.body.precision,
            Codec::Vqgan(vqgan) => vqgan.body.precision,
            Codec::Tiny(tiny) => tiny.precision,
        }
    }

    /// Pixels of a side of an image per latent pixel.
    pub fn factor(&self) -> usize {
        match self {
            Codec::Vae(vae) => vae.body.factor(),
            Codec::Vqgan(vqgan) => vqgan.body.factor(),
            Codec::Tiny(tiny) => tiny.factor(),
        }
    }

    /// Latent pixels of a side of a token.
    pub fn group(&self) -> usize {
        match self {
            Codec::Vae(vae) => vae.group,
            Codec::Vqgan(_) => 1,
            Codec::Tiny(tiny) => tiny.group,
        }
    }

    /// Channels of a token, or none where it is an entry of a codebook.
    pub fn channels(&self) -> Option<usize> {
        match self {
            Codec::Vae(vae) => Some(vae.channels()),
            Codec::Vqgan(_) => None,
            Codec::Tiny(tiny) => Some(tiny.channels()),
        }
    }

    /// Rows and columns of tokens of images of this size; `None` if a side is no multiple of a token's pixels, or empty.
    pub fn grid(&self, [height, width]: [usize; 2]) -> Option<[usize; 2]> {
        let pixels = self.factor() * self.group();
        let fits = |side: usize| (side > 0 && side.is_multiple_of(pixels)).then(|| side / pixels);
        Some([fits(height)?, fits(width)?])
    }

    pub(super) fn checked_grid(&self, inputs: &FunctionBuilder, size: [usize; 2]) -> [usize; 2] {
        self.grid(size).unwrap_or_else(|| {
            let [height, width] = size;
            inputs.builder().fail("pictures", format!("{height} x {width} pixels do not divide into tokens"));
            [1, 1]
        })
    }

    /// What the two functions read, by the names in files: `encoder/conv_in/weight` is `encoder.conv_in.weight` there.
    /// Dims and order of axes are those of the programs, see [`stored_dims`].
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn params(&self) -> Result<Vec<Param>, FunctionError> {
        let side = self.factor() * self.group();
        let mut inputs = FunctionBuilder::default();
        let p = Params::new(inputs.builder(), self.precision().sampling());
        let one = ImageBatch { batch: 1, size: [side; 2] };
        let mut outputs = encoded(self, &mut inputs, &p, one, false);
        outputs.extend(decoded(self, &mut inputs, &p, one));
        finish("params", inputs, &p, outputs, vec![])?;
        Ok(p.declared().into_iter().map(|(param, _)| param).collect())
    }
}

/// Tokens of images: from `images: ui8[batch, height, width, 3]` to `tokens`, `[batch, tokens, channels]` or
/// `i32[batch, tokens]`, and for codes to `latents: [batch, tokens, width]` as well, which were compared with the
/// codebook. Latents of a VAE are means, or with `noise` draws by an input `noise: [batch, height / factor, width /
/// factor, latent]`.
///
/// # Errors
/// When the size of the images does not divide into tokens.
pub fn encode_pictures(codec: &Codec, images: ImageBatch, noise: bool) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let p = Params::new(inputs.builder(), codec.precision().sampling());
    let outputs = encoded(codec, &mut inputs, &p, images, noise);
    let name = if codec.channels().is_some() { "encode_pictures" } else { "encode_codes" };
    Ok(finish(name, inputs, &p, outputs, vec![])?)
}

fn encoded(
    codec: &Codec,
    inputs: &mut FunctionBuilder,
    p: &Params,
    images: ImageBatch,
    noise: bool,
) -> Vec<Output> {
    let (batch, size) = (images.batch, images.size);
    let [rows, columns] = codec.checked_grid(inputs, size);
    let master = p.precision().master;
    let pixels = inputs.batched("pictures", DType::U8, &images.dims(), 0);
    let pixels = from_bytes(&pixels, master);
    let flat = |name: &str, t: &Tensor, last: &[usize]| {
        let dims: Vec<usize> = [batch, rows * columns].into_iter().chain(last.iter().copied()).collect();
        output(name, batch_axes(dims.len(), 0), t.reshape(&dims))
    };
    match codec {
        Codec::Vae(vae) => {
            let [h, w] = vae.body.latents(size).unwrap_or([1, 1]);
            let noise = noise.then(|| inputs.batched("noise", master, &[batch, h, w, vae.body.latent], 0));
            vec![flat("tokens", &vae.encode(p, &pixels, noise.as_ref()), &[vae.channels()])]
        }
        Codec::Tiny(tiny) => vec![flat("tokens", &tiny.encode(p, &pixels), &[tiny.channels()])],
        Codec::Vqgan(vqgan) => {
            let encoded = vqgan.encode(p, &pixels);
            let latents = flat("latents", &encoded.latents, &[vqgan.width]);
            vec![flat("tokens", &encoded.codes, &[]), latents]
        }
    }
}

/// Tokens of a training batch, as [`encode_pictures`] makes them: from `images: ui8[batch, height, width, 3]` to
/// `tokens`, by one loop in which `part.batch` images go through at once. The size of the program and its memory
/// depend on those, not on how many parts there are. Images are dealt out in turn, so that a batch that is split over
/// devices stays where it is.
///
/// # Errors
/// As [`encode_pictures`], and when the batch does not divide into such parts.
pub fn encode_batch(
    codec: &Codec,
    part: ImageBatch,
    batch: usize,
    noise: bool,
) -> Result<Function, FunctionError> {
    let one = encode_pictures(codec, part, noise)?;
    let (mut inputs, parts) = (FunctionBuilder::default(), batch / part.batch.max(1));
    let is_batched = |port: &Port| port.axes.first() == Some(&"batch");
    let (mut weights, mut cut) = (vec![], vec![]);
    for (port, ty) in one.input_types() {
        let mut dims = ty.dims.clone();
        if !is_batched(port) {
            weights.push(inputs.named(&port.name, ty.dtype, &dims, port.axes.clone()));
            continue;
        }
        dims[0] = batch;
        let whole = inputs.named(&port.name, ty.dtype, &dims, port.axes.clone());
        dims.splice(..1, [part.batch, parts]);
        cut.push(whole.reshape(&dims).transpose(&exchanged(dims.len())));
    }
    let b = inputs.builder().clone();
    let (_, all) = b.scan(parts, &weights, &[], &cut, ScanOptions::default(), |b, weights, _, cut| {
        let (mut weights, mut cut) = (weights.iter(), cut.iter());
        let operands = one.inputs.iter();
        let operands = operands.filter_map(|p| if is_batched(p) { cut.next() } else { weights.next() });
        (vec![], b.inline(&one.graph, &operands.cloned().collect::<Vec<_>>())[..1].to_vec())
    });
    // Only the tokens, which come first.
    let outputs = all.into_iter().map(|tokens| {
        let mut dims = tokens.dims().to_vec();
        dims.splice(..dims.len().min(2), [batch]);
        let tokens = tokens.transpose(&exchanged(tokens.rank())).reshape(&dims);
        output("tokens", batch_axes(dims.len(), 0), tokens)
    });
    let outputs = outputs.collect();
    let none = Params::new(&b, codec.precision().sampling());
    Ok(finish("encode_batch", inputs, &none, outputs, vec![])?)
}

/// The order of axes with the first two exchanged.
fn exchanged(rank: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rank).collect();
    if rank > 1 {
        order.swap(0, 1);
    }
    order
}

/// Images of tokens: from `tokens`, as [`encode_pictures`] gives them, to `images: ui8[batch, height, width, 3]`
/// and `values`, the same in the master dtype, before they are clamped to [-1, 1] and rounded.
///
/// # Errors
/// When the size of the images does not divide into tokens.
pub fn decode_tokens(codec: &Codec, images: ImageBatch) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let p = Params::new(inputs.builder(), codec.precision().sampling());
    let outputs = decoded(codec, &mut inputs, &p, images);
    let name = if codec.channels().is_some() { "decode_latents" } else { "decode_codes" };
    Ok(finish(name, inputs, &p, outputs, vec![])?)
}

fn decoded(codec: &Codec, inputs: &mut FunctionBuilder, p: &Params, images: ImageBatch) -> Vec<Output> {
    let [rows, columns] = codec.checked_grid(inputs, images.size);
    let (batch, master) = (images.batch, p.precision().master);
    let mut vectors = |channels: usize| {
        let tokens = inputs.batched("tokens", master, &[batch, rows * columns, channels], 0);
        tokens.reshape(&[batch, rows, columns, channels])
    };
    let values = match codec {
        Codec::Vae(vae) => vae.decode(p, &vectors(vae.channels())),
        Codec::Tiny(tiny) => tiny.decode(p, &vectors(tiny.channels())),
        Codec::Vqgan(vqgan) => {
            let codes = inputs.batched("tokens", DType::S32, &[batch, rows * columns], 0);
            vqgan.decode(p, &codes.reshape(&[batch, rows, columns]))
        }
    };
    let axes = || batch_axes(4, 0);
    vec![output("pictures", axes(), to_bytes(&values)), output("values", axes(), values)]
}

/// Weights as files hold them, `stored/...` in the master dtype, to the parameters of the programs, `params/...`:
/// kernels with their axes in the order of the programs and in the compute dtype.
///
/// # Errors
/// Never for the parameters of a codec.
pub fn codec_weights(codec: &Codec) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let precision = codec.precision();
    let outputs = codec.params()?.into_iter().map(|param| {
        let name = format!("stored/{}", param.name);
        let stored = inputs.whole(&name, precision.master, &stored_dims(&param));
        let value = match param.ty.rank() {
            4 => stored.transpose(&[2, 3, 1, 0]),
            6 => upsample_kernel(&stored.transpose(&[2, 3, 1, 0])),
            _ => stored,
        };
        output(format!("params/{}", param.name), param.axes, value.convert(param.ty.dtype))
    });
    let outputs = outputs.collect();
    let none = Params::new(inputs.builder(), precision);
    Ok(finish("codec_weights", inputs, &none, outputs, vec![])?)
}
