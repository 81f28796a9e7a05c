//! Where a run is in its shards, as checkpoints keep it: of each row of the batch, how far the streams are that it takes its
//! samples of. Rows lie where those of the batch do, so that each process saves what it knows. The step alone says it in
//! other orders.
use super::identity::{self, Change};
use super::state::saved;
use crate::checkpoint::{Checkpoint, Saved};
use crate::config::{Config, DataOrder};
use crate::data::batch::Loader;
use crate::data::shard_order::Cursor;
use crate::data::staging::put_by_row;
use crate::data::streams::Position;
use anyhow::{Context, Result, bail, ensure};
use graphs::program::Slot;
use tpu::engine::{Engine, Executable};
use tracing::warn;

/// The tensor, u32 `[rows, streams of a row, words of a cursor]`.
const NAME: &str = "data/position";

/// Where the `rows` of this process are before `step`, to be saved; nothing where the step alone says it.
///
/// # Errors
/// When it is not known any more, or the devices refuse.
pub(super) fn save(
    engine: &Engine,
    program: &Executable,
    (loader, rows): (&Loader, &[usize]),
    step: u64,
) -> Result<Option<Saved>> {
    let Some(cursors) = loader.position(step, rows)? else { return Ok(None) };
    let among = cursors.first().map_or(0, Vec::len);
    let words: Vec<u32> = cursors.iter().flatten().flat_map(Cursor::words).collect();
    let value = put_by_row(engine, program, (NAME, rows), &[among, Cursor::WORDS], &words)?;
    let slot = Slot { name: NAME.into(), ty: value.ty().clone(), sharding: value.sharding().clone() };
    Ok(Some(saved(&slot, &value)?))
}

/// Where a run goes on in its shards that was saved in a checkpoint and has these accepted `changes`. Nothing where the step
/// alone says it, or the shards are begun anew.
///
/// # Errors
/// When it cannot be read.
pub(super) fn read(
    config: &Config,
    checkpoint: &Checkpoint,
    changes: &[Change],
    accept: bool,
) -> Result<Option<Position>> {
    let (streams, in_shards) = (config.data.streams().0, config.data.order == DataOrder::Shards);
    let wanted: Vec<_> = checkpoint.tensors(NAME)?.into_iter().filter(|_| in_shards).collect();
    let Some((_, ty)) = wanted.first().filter(|_| !identity::is_another_order(changes)) else {
        if in_shards {
            warn!(
                "the shards are begun anew: what was saved at step {} is in another order",
                checkpoint.step()
            );
        }
        return Ok(None);
    };
    let [rows, among, words] = ty.dims[..] else { bail!("{NAME} of the checkpoint is {ty}") };
    ensure!(
        words == Cursor::WORDS && among > 0 && (streams as usize).is_multiple_of(among) && rows > 0,
        "{NAME} of the checkpoint is {ty}"
    );
    let tensor = checkpoint.take(&wanted)?.whole().next().context("no position")??;
    let all: Vec<u32> =
        tensor.bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
    let groups = streams as usize / among;
    let cursor = |stream: usize| {
        // Any row of the group knows its streams.
        let (row, column) = (stream / among * (rows / groups), stream % among);
        Cursor::of_words(all.get((row * among + column) * words..)?)
    };
    let cursors = (0..streams as usize).map(cursor).collect::<Option<_>>();
    Ok(Some(Position { cursors: cursors.context("a position that is cut short")?, accept }))
}
