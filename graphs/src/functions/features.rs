//! Features of images by frozen networks, and their weights made ready.
use super::named::{Output, batch_axes, finish, output};
use super::spec::FunctionError;
use crate::ir::{Function, FunctionBuilder, Tensor};
use crate::models::autoencoder::{COLORS, stored_dims};
use crate::models::{ClipText, EfficientNetLite0, InceptionV3, Vit};
use crate::nn::{Param, Params, Precision};
use crate::types::{DType, Type};

/// A network that images are described by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FeatureModel {
    /// See [`InceptionV3`].
    InceptionV3,
    /// See [`EfficientNetLite0`].
    EfficientNetLite0,
    /// See [`Vit`].
    Vit(Vit),
}

/// How many images go through at once, and in which dtypes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features {
    /// Images.
    pub batch: usize,
    /// The dtypes.
    pub precision: Precision,
}

/// The epsilon of every batch norm of these networks.
const EPS: f64 = 1e-3;

/// What a convolution and the batch norm behind it are made of in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// The kernel, `[out, in, height, width]`.
    Kernel,
    /// Factor of a channel.
    Scale,
    /// Term of a channel.
    Shift,
    /// Mean of a channel in training.
    Mean,
    /// Variance of a channel in training.
    Variance,
}

impl Folded {
    /// All of them.
    pub const ALL: [Folded; 5] =
        [Folded::Kernel, Folded::Scale, Folded::Shift, Folded::Mean, Folded::Variance];

    fn word(self) -> &'static str {
        match self {
            Folded::Kernel => "kernel",
            Folded::Scale => "scale",
            Folded::Shift => "shift",
            Folded::Mean => "mean",
            Folded::Variance => "variance",
        }
    }
}

impl FeatureModel {
    /// Height and width of the images in pixels.
    pub fn side(self) -> usize {
        match self {
            FeatureModel::InceptionV3 => InceptionV3::SIDE,
            FeatureModel::EfficientNetLite0 => EfficientNetLite0::SIDE,
            FeatureModel::Vit(vit) => vit.side,
        }
    }

    /// What comes out of it, and how many numbers of an image.
    pub fn outputs(self) -> Vec<(&'static str, usize)> {
        match self {
            FeatureModel::InceptionV3 => InceptionV3::OUTPUTS.to_vec(),
            FeatureModel::EfficientNetLite0 => EfficientNetLite0::OUTPUTS.to_vec(),
            FeatureModel::Vit(vit) => vec![vit.output()],
        }
    }

    fn apply(self, p: &Params, images: &Tensor) -> Vec<Tensor> {
        match self {
            FeatureModel::InceptionV3 => InceptionV3.apply(p, images),
            FeatureModel::EfficientNetLite0 => EfficientNetLite0.apply(p, images),
            FeatureModel::Vit(vit) => vec![vit.apply(p, images)],
        }
    }

    fn dims(self, batch: usize) -> [usize; 4] {
        [batch, self.side(), self.side(), COLORS]
    }

    /// What the programs read, in the order of declaration.
    ///
    /// # Errors
    /// When the sizes of a ViT do not fit together.
    pub fn params(self, precision: Precision) -> Result<Vec<Param>, FunctionError> {
        let inputs = FunctionBuilder::default();
        let p = Params::new(inputs.builder(), precision.sampling());
        let images = inputs.builder().input(Type::new(precision.master, self.dims(1)));
        inputs.builder().finish(&self.apply(&p, &images))?;
        Ok(p.declared().into_iter().map(|(param, _)| param).collect())
    }

    /// The inputs of [`feature_weights`] and their dims in files: of a convolution `stored/LAYER/{kernel, scale, shift,
    /// mean, variance}`, else `stored/PARAMETER`. With the layer and which part of it, or none. None of a ViT: files have
    /// its parameters as programs read them.
    ///
    /// # Errors
    /// Never for these networks.
    pub fn stored(self) -> Result<Vec<Stored>, FunctionError> {
        if let FeatureModel::Vit(_) = self {
            return Ok(vec![]);
        }
        let precision = Precision::new(DType::F32, DType::F32);
        let mut all = vec![];
        for param in self.params(precision)? {
            match (param.ty.rank(), param.name.rsplit_once('/')) {
                (4, Some((layer, _))) => {
                    for part in Folded::ALL {
                        let dims = stored_dims(&param);
                        let dims = if part == Folded::Kernel { dims } else { vec![dims[0]] };
                        let name = format!("stored/{layer}/{}", part.word());
                        all.push(Stored { name, layer: layer.to_string(), part: Some(part), dims });
                    }
                }
                (_, Some(("fc", _))) => {
                    let (name, layer) = (format!("stored/{}", param.name), param.name.clone());
                    all.push(Stored { name, layer, part: None, dims: param.ty.dims });
                }
                // The bias of a convolution, which is made of its batch norm.
                _ => {}
            }
        }
        Ok(all)
    }
}

/// A tensor in files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The input of [`feature_weights`].
    pub name: String,
    /// The layer, `Mixed_5b/branch1x1`, or the parameter if it is whole there, `fc/weight`.
    pub layer: String,
    /// Which part of a convolution and its batch norm.
    pub part: Option<Folded>,
    /// Its dims.
    pub dims: Vec<usize>,
}

/// Features of images `images: [batch, side, side, 3]` in the master dtype, prepared as the network has it: its outputs
/// by their names.
///
/// # Errors
/// When the batch is empty, or the sizes of a ViT do not fit together.
pub fn features(model: FeatureModel, of: Features) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let images = inputs.batched("images", of.precision.master, &model.dims(of.batch), 0);
    let p = Params::new(inputs.builder(), of.precision.sampling());
    let outs = model.apply(&p, &images);
    let outputs = model.outputs().into_iter().zip(outs);
    let outputs = outputs.map(|((name, _), out)| output(name, batch_axes(2, 0), out)).collect();
    let name = match model {
        FeatureModel::InceptionV3 => "features_inception_v3",
        FeatureModel::EfficientNetLite0 => "features_efficientnet_lite0",
        FeatureModel::Vit(_) => "features_vit",
    };
    Ok(finish(name, inputs, &p, outputs, vec![])?)
}

/// Embeddings `text: [batch, projection]` in the master dtype of `text/ids: i32[batch, length]`, whose last tokens are the
/// numbers `text/end: i32[batch]`.
///
/// # Errors
/// When the batch is empty, or the sizes do not fit together.
pub fn embed_text(text: &ClipText, of: Features) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let ids = inputs.batched("text/ids", DType::S32, &[of.batch, text.length], 0);
    let end = inputs.batched("text/end", DType::S32, &[of.batch], 0);
    let p = Params::new(inputs.builder(), of.precision.sampling());
    let outputs = vec![output("text", batch_axes(2, 0), text.apply(&p, &ids, &end))];
    Ok(finish("embed_text", inputs, &p, outputs, vec![])?)
}

/// What [`embed_text`] reads, in the order of declaration.
///
/// # Errors
/// When the sizes do not fit together.
pub fn embed_text_params(text: &ClipText, precision: Precision) -> Result<Vec<Param>, FunctionError> {
    let inputs = FunctionBuilder::default();
    let p = Params::new(inputs.builder(), precision.sampling());
    let input = |dims: &[usize]| inputs.builder().input(Type::new(DType::S32, dims));
    let text = text.apply(&p, &input(&[1, text.length]), &input(&[1]));
    inputs.builder().finish(&[text])?;
    Ok(p.declared().into_iter().map(|(param, _)| param).collect())
}

/// Weights as files hold them, the inputs that [`FeatureModel::stored`] lists in the master dtype, to the parameters of
/// the program, `params/...`: batch norms folded into the kernels and biases of their convolutions, axes in the order of
/// the program.
///
/// # Errors
/// Never for these networks.
pub fn feature_weights(model: FeatureModel, precision: Precision) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let params = model.params(precision)?;
    let find = |name: &str| params.iter().find(|p| p.name == name);
    let mut outputs: Vec<Output> = vec![];
    let mut layer: Vec<Tensor> = vec![];
    for stored in model.stored()? {
        let tensor = inputs.whole(&stored.name, precision.master, &stored.dims);
        let mut give = |name: &str, value: &Tensor| {
            if let Some(param) = find(name) {
                let value = value.convert(param.ty.dtype);
                outputs.push(output(format!("params/{name}"), param.axes.clone(), value));
            }
        };
        if stored.part.is_none() {
            give(&stored.layer, &tensor);
            continue;
        }
        layer.push(tensor);
        if let [kernel, scale, shift, mean, variance] = &layer[..] {
            let factor = scale * (variance + EPS).rsqrt();
            give(&format!("{}/weight", stored.layer), &(kernel.transpose(&[2, 3, 1, 0]) * &factor));
            give(&format!("{}/bias", stored.layer), &(shift - mean * factor));
            layer.clear();
        }
    }
    let none = Params::new(inputs.builder(), precision);
    Ok(finish("feature_weights", inputs, &none, outputs, vec![])?)
}
