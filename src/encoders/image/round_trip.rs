//! Images as they come out of a codec that they went into.
use super::{ImageTokenizer, Reconstructor, Tokens};
use crate::config::Config;
use crate::formats::decode::{Filter, center_square};
use crate::formats::image::Image;
use crate::runtime::named_arrays::NamedArrays;
use crate::util::parallel::parallel;
use anyhow::Result;
use std::fmt;
use std::sync::Arc;

/// Takes images through a codec. On several processes, all do so together.
pub struct RoundTrip {
    through: Through,
    size: usize,
}

enum Through {
    Codec(Arc<dyn ImageTokenizer>),
    Trained { reconstructor: Box<Reconstructor>, average: NamedArrays },
}

impl RoundTrip {
    /// Through the codec of a model's run.
    ///
    /// # Errors
    /// When its weights cannot be read, or the devices refuse.
    pub fn of_codec(config: &Config, codec: &Arc<dyn ImageTokenizer>) -> Result<RoundTrip> {
        codec.load()?;
        Ok(RoundTrip { through: Through::Codec(codec.clone()), size: config.image.size })
    }

    /// Through a tokenizer in training, by its averaged weights `ema/...`.
    pub fn of_tokenizer(config: &Config, reconstructor: Reconstructor, average: NamedArrays) -> RoundTrip {
        let reconstructor = Box::new(reconstructor);
        RoundTrip { through: Through::Trained { reconstructor, average }, size: config.image.size }
    }

    /// What becomes of the center squares of images, resized to the size of the config as in training.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn run(&mut self, images: &[&Image]) -> Result<Vec<Image>> {
        let size = self.size;
        let squares = parallel(images.len(), |i| center_square(images[i], size, Filter::default()));
        let squares: Vec<&Image> = squares.iter().collect();
        match &mut self.through {
            Through::Codec(codec) => {
                let tokens = codec.encode(&squares)?;
                codec.decode(&tokens.iter().collect::<Vec<&Tokens>>(), size, size)
            }
            Through::Trained { reconstructor, average } => {
                let made = reconstructor.run(average, &squares)?;
                Ok(made.into_iter().map(|made| made.image).collect())
            }
        }
    }
}

impl fmt::Debug for RoundTrip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.through {
            Through::Codec(codec) => write!(f, "RoundTrip({codec:?})"),
            Through::Trained { .. } => f.write_str("RoundTrip(a tokenizer in training)"),
        }
    }
}
