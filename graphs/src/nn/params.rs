//! Parameters, declared by name where they are used. One name keys initialization, sharding, weight decay,
//! checkpoints and logs.
use crate::ir::{Builder, Tensor};
use crate::ops::ScanOptions;
use crate::types::{DType, Type, names};
use std::cell::RefCell;
use std::rc::Rc;

/// How a parameter starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Init {
    /// All zero.
    Zeros,
    /// All one.
    Ones,
    /// Normal with mean 0 and this standard deviation.
    Normal(f64),
    /// Uniform in ±sqrt(6 / (fan_in + fan_out)) (Glorot and Bengio 2010).
    Xavier {
        /// Inputs summed into one output.
        fan_in: usize,
        /// Outputs that one input feeds.
        fan_out: usize,
    },
}

/// One parameter of a model. Layer stacks have a leading axis `layers`.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// `backbone/blocks/mlp/in/kernel`.
    pub name: String,
    /// Dims, in the master dtype.
    pub ty: Type,
    /// A logical axis name per axis, empty for none.
    pub axes: Vec<&'static str>,
    /// How it starts.
    pub init: Init,
    /// Whether it is a factor of matrix products: those alone may be held in less than the master dtype.
    pub matrix: bool,
    /// How sampling may hold it as int8; `None` where it may not.
    pub int8: Option<Int8Kernel>,
    /// Whether sampling holds this kernel `[in, outs..]` as `[outs.., in]`: so its products read it, and no step copies it into
    /// that layout.
    pub outs_first: bool,
}

/// How sampling may hold a kernel as int8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Int8Kernel {
    /// How many axes are contracted: the first ones, after that of the layers.
    pub contracted: usize,
    /// The name of the place whose scales its inputs have.
    pub place: String,
}

/// How products of the backbone's blocks are taken in sampling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Quantization {
    /// Of floats.
    #[default]
    None,
    /// Of int8: weights with a scale per output channel, activations with the scale of each row's greatest magnitude.
    Int8,
    /// The same with scales of activations per position and channel that a calibration measured.
    Int8Static,
}

names!(Quantization { None = "none", Int8 = "int8", Int8Static = "int8_static" });

impl Quantization {
    /// Whether kernels are held as int8.
    pub fn is_on(self) -> bool {
        !self.is_none()
    }

    /// Whether all products are of floats.
    pub fn is_none(&self) -> bool {
        *self == Quantization::None
    }
}

/// How the products of some parameters are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Products {
    /// Of floats.
    Float,
    /// Of int8 if the precision says so.
    Int8,
    /// Of floats, from kernels that are int8 if the precision says so.
    Dequantized,
}

/// What is looked at beside a program's results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Observe {
    /// Nothing.
    #[default]
    Nothing,
    /// The greatest magnitudes of what products take that may be of int8, over images and texts: `[layers, positions,
    /// channels..]` by the name of the place.
    Inputs,
    /// What the blocks of the backbone give with the first text, before the last norm: `[layers, batch, tokens, width]`, as `blocks`.
    Blocks,
}

/// What was looked at, by name.
type Observed = Rc<RefCell<Vec<(String, Tensor)>>>;

/// The dtypes of a model, and how sampling holds its kernels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Precision {
    /// Matrix products and activations.
    pub compute: DType,
    /// Parameters, norms, softmax, losses.
    pub master: DType,
    /// Products of the backbone's blocks in sampling; of floats everywhere else.
    pub quantization: Quantization,
    /// Whether it is for sampling, which lays some kernels out otherwise ([`Param::outs_first`]) and has no backward pass.
    pub sampling: bool,
}

impl Precision {
    /// For training: all parameters in the master dtype.
    pub const fn new(compute: DType, master: DType) -> Precision {
        Precision { compute, master, quantization: Quantization::None, sampling: false }
    }

    /// For sampling: matrices are converted and laid out once, not in every step.
    pub fn sampling(self) -> Precision {
        Precision { sampling: true, ..self }
    }

    /// Kernels and embeddings: the master dtype in training, the compute dtype in sampling.
    pub fn matrices(self) -> DType {
        if self.sampling { self.compute } else { self.master }
    }

    /// The same with products of this kind in the backbone's blocks.
    pub fn quantized(self, quantization: Quantization) -> Precision {
        Precision { quantization, ..self }
    }
}

/// Declares parameters on a builder: the first use of a name adds an input, later uses find it.
#[derive(Clone, Debug)]
pub struct Params {
    builder: Builder,
    prefix: String,
    precision: Precision,
    products: Products,
    store: Rc<RefCell<Vec<(Param, Tensor)>>>,
    observe: Observe,
    observed: Observed,
}

impl Params {
    /// Parameters as inputs of `builder`.
    pub fn new(builder: &Builder, precision: Precision) -> Self {
        Params {
            builder: builder.clone(),
            prefix: String::new(),
            precision,
            products: Products::Float,
            store: Rc::default(),
            observe: Observe::Nothing,
            observed: Rc::default(),
        }
    }

    /// The same, with something looked at; see [`Params::observed`].
    pub fn observing(self, observe: Observe) -> Params {
        Params { observe, observed: Rc::default(), ..self }
    }

    /// What was looked at so far, in the master dtype, without layers outside of stacks.
    pub fn observed(&self) -> Vec<(String, Tensor)> {
        self.observed.borrow().clone()
    }

    /// Whether it is this that is looked at.
    pub fn observes(&self, what: Observe) -> bool {
        self.observe == what
    }

    /// Notes a value under a name, the greater of both where there is one already.
    fn observe(&self, name: &str, value: Tensor) {
        let mut all = self.observed.borrow_mut();
        match all.iter_mut().find(|(known, _)| known == name) {
            Some((_, before)) => *before = before.max(&value),
            None => all.push((name.to_string(), value)),
        }
    }

    /// Notes the magnitudes of an input at `place`, if inputs are looked at.
    pub(super) fn observe_input(&self, place: &str, magnitudes: impl FnOnce() -> Tensor) {
        if self.observes(Observe::Inputs) {
            self.observe(place, magnitudes());
        }
    }

    /// Notes what a block gives, if blocks are looked at.
    pub fn observe_block(&self, x: &Tensor) {
        if self.observes(Observe::Blocks) {
            self.observe("blocks", x.convert(self.precision.master));
        }
    }

    /// The same parameters with products that may be of int8.
    pub fn quantizable(&self) -> Params {
        Params { products: Products::Int8, ..self.clone() }
    }

    /// The same parameters with products of floats, of kernels that other programs may hold as int8.
    pub fn dequantized(&self) -> Params {
        Params { products: Products::Dequantized, ..self.clone() }
    }

    /// The same parameters with products of floats.
    pub fn float(&self) -> Params {
        Params { products: Products::Float, ..self.clone() }
    }

    /// How products are taken here.
    pub(super) fn products(&self) -> Products {
        self.products
    }

    /// The name of the place of these parameters, without a slash at its end.
    pub(super) fn place(&self) -> &str {
        self.prefix.trim_end_matches('/')
    }

    /// The builder that uses them.
    pub fn builder(&self) -> &Builder {
        &self.builder
    }

    /// The dtypes of the model.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The same parameters under `name/`.
    pub fn at(&self, name: &str) -> Params {
        Params { prefix: format!("{}{name}/", self.prefix), ..self.clone() }
    }

    /// The parameter called `name` under this prefix, in the master dtype.
    #[track_caller]
    pub fn get(&self, name: &str, dims: &[usize], axes: &[&'static str], init: Init) -> Tensor {
        let (name, ty) = (format!("{}{name}", self.prefix), Type::new(self.precision.master, dims));
        self.declare(&Param {
            name,
            ty,
            axes: axes.to_vec(),
            init,
            matrix: false,
            int8: None,
            outs_first: false,
        })
    }

    /// The factor of matrix products called `name` under this prefix, in the compute dtype.
    #[track_caller]
    pub fn matrix(&self, name: &str, dims: &[usize], axes: &[&'static str], init: Init) -> Tensor {
        let (name, ty) = (format!("{}{name}", self.prefix), Type::new(self.precision.matrices(), dims));
        let param =
            Param { name, ty, axes: axes.to_vec(), init, matrix: true, int8: None, outs_first: false };
        self.declare(&param).convert(self.precision.compute)
    }

    /// The parameter `kernel` of a product: in the compute dtype, or as int8 if it may be held so and the precision says so.
    #[track_caller]
    pub(super) fn kernel(
        &self,
        dims: &[usize],
        axes: &[&'static str],
        init: Init,
        int8: Option<Int8Kernel>,
        outs_first: bool,
    ) -> Tensor {
        let held = int8.is_some() && self.precision.quantization.is_on();
        let dtype = if held { DType::S8 } else { self.precision.matrices() };
        let (name, ty) = (format!("{}kernel", self.prefix), Type::new(dtype, dims));
        let param = Param { name, ty, axes: axes.to_vec(), init, matrix: true, int8, outs_first };
        let kernel = self.declare(&param);
        if held { kernel } else { kernel.convert(self.precision.compute) }
    }

    /// The parameter of this full description, whatever the prefix.
    #[track_caller]
    pub fn declare(&self, param: &Param) -> Tensor {
        let Param { name, ty, .. } = param;
        if let Some((param, tensor)) = self.store.borrow().iter().find(|(p, _)| p.name == *name) {
            if param.ty != *ty {
                let message = format!("`{name}` is used as {ty} and as {}", param.ty);
                return self.builder.fail("parameter", message);
            }
            return tensor.clone();
        }
        let tensor = self.builder.input(ty.clone());
        self.store.borrow_mut().push((param.clone(), tensor.clone()));
        tensor
    }

    /// All parameters declared so far with their tensors, in order of first use.
    pub fn declared(&self) -> Vec<(Param, Tensor)> {
        self.store.borrow().clone()
    }

    /// Scans `f(params, consts, carry, x) -> carry` over `depth` layers whose parameters are stacked under
    /// `name/`; `xs` are scanned with them.
    #[track_caller]
    pub fn layers(
        &self,
        name: &str,
        depth: usize,
        options: ScanOptions,
        (consts, carry, xs): (&[Tensor], &[Tensor], &[Tensor]),
        f: impl FnOnce(&Params, &[Tensor], &[Tensor], &[Tensor]) -> (Vec<Tensor>, Vec<Tensor>),
    ) -> (Vec<Tensor>, Vec<Tensor>) {
        let body = Builder::new();
        let inner = |ts: &[Tensor]| ts.iter().map(|t| body.input(t.ty().clone())).collect::<Vec<_>>();
        let (c, k) = (inner(consts), inner(carry));
        let slice = |t: &Tensor| t.ty().with_dims(t.dims().get(1..).unwrap_or_default());
        let x: Vec<Tensor> = xs.iter().map(|t| body.input(slice(t))).collect();
        let layer = Params {
            builder: body.clone(),
            prefix: format!("{}{name}/", self.prefix),
            store: Rc::default(),
            observed: Rc::default(),
            ..*self
        };
        let scope = format!("{}{name}", self.prefix);
        let (next, ys) = body.scope(&scope, || f(&layer, &c, &k, &x));
        let (names, observed): (Vec<String>, Vec<Tensor>) = layer.observed().into_iter().unzip();
        let outputs: Vec<Tensor> = next.iter().chain(&ys).chain(&observed).cloned().collect();

        let stacks = layer.declared().into_iter().map(|(p, _)| {
            let dims: Vec<usize> = std::iter::once(depth).chain(p.ty.dims.iter().copied()).collect();
            let axes: Vec<&'static str> = std::iter::once("layers").chain(p.axes.iter().copied()).collect();
            self.declare(&Param { ty: p.ty.with_dims(dims), axes, ..p })
        });
        let operands: Vec<Tensor> =
            consts.iter().chain(carry).chain(xs).cloned().chain(stacks.collect::<Vec<_>>()).collect();
        let counts = [consts.len(), carry.len()];
        let mut outs = self.builder.scan_body(depth, counts, &operands, options, body.finish(&outputs));
        outs.resize_with(outputs.len(), || self.builder.poison());
        let mut ys = outs.split_off(next.len());
        let observed = ys.split_off(ys.len() - names.len());
        names.iter().zip(observed).for_each(|(name, all)| self.observe(name, all));
        (outs, ys)
    }
}

/// Moving parameters into loops that are not layer stacks.
impl Params {
    /// The same prefix and dtypes on a builder of its own, to learn which parameters a formula declares.
    pub fn trial(&self) -> Params {
        Params { builder: Builder::new(), store: Rc::default(), ..self.clone() }
    }

    /// The prefix and dtypes of `like` on another builder, whose parameters are already at hand.
    pub fn bound(
        builder: &Builder,
        like: &Params,
        params: impl IntoIterator<Item = (Param, Tensor)>,
    ) -> Params {
        let store = Rc::new(RefCell::new(params.into_iter().collect()));
        Params { builder: builder.clone(), store, ..like.clone() }
    }
}
