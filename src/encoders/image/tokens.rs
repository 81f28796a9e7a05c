//! Tokens of images, and images on their way to becoming tokens.
use anyhow::{Result, bail};

/// Tokens of one image, or of several of one size.
#[derive(Clone, Debug, PartialEq)]
pub enum Tokens {
    /// Vectors, `[tokens, channels]`.
    Continuous(Vec<f32>),
    /// Numbers of entries of a codebook, `[tokens]`.
    Discrete(Vec<i32>),
}

impl Tokens {
    /// Appends the tokens of more images.
    ///
    /// # Errors
    /// If they are of the other kind.
    pub fn append(&mut self, more: Tokens) -> Result<()> {
        match (self, more) {
            (Tokens::Continuous(tokens), Tokens::Continuous(more)) => tokens.extend(more),
            (Tokens::Discrete(tokens), Tokens::Discrete(more)) => tokens.extend(more),
            (tokens, more) => bail!("{} tokens cannot go with {} ones", more.as_str(), tokens.as_str()),
        }
        Ok(())
    }

    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Tokens::Continuous(_) => "continuous",
            Tokens::Discrete(_) => "discrete",
        }
    }
}

/// The images of a batch on their way to the devices: tokens, or what the devices make them of.
#[derive(Clone, Debug, PartialEq)]
pub enum Images {
    /// Tokens of all images.
    Tokens(Tokens),
    /// The images themselves.
    Pixels(Pixels),
}

/// Images of one size, as a network takes them.
#[derive(Clone, Debug, PartialEq)]
pub struct Pixels {
    /// Height and width.
    pub size: [usize; 2],
    /// `[images, height, width, 3]`.
    pub values: Vec<u8>,
    /// Standard normal numbers, `[images, height / factor, width / factor, latent]`, if latents are drawn; else none.
    pub noise: Vec<f32>,
}
