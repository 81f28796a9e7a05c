#!/bin/sh
# Trains on a Cloud TPU slice of several hosts, by a queued resource. For a person to read, fill in and run line by
# line: nothing here was run by the authors, who had no TPU. It holds no credentials; `gcloud` uses those of whoever is
# logged in (`gcloud auth login`).
set -eu

# --- Fill in ---------------------------------------------------------------------------------------------------------
PROJECT=my-project          # the project that pays
ZONE=us-west4-a             # a zone that has the chips
SLICE=v5litepod-32          # v5e: counts chips (v5e:4x8, 8 hosts). v5p: counts cores (v5p-64 is v5p:4x4x2, 8 hosts)
RUNTIME=v2-alpha-tpuv5-lite # the image of v5e; that of v5p is v2-alpha-tpuv5
NAME=fluid                  # of the queued resource, and of its node
SHARE=10.0.0.2:/runs        # a Filestore (NFS) share: all hosts must see the run folder under the same path
CONFIG=configs/fluid-369m.toml
MESH='device.mesh={fsdp=32}' # as many devices as the slice has chips

on_all_hosts() {
    gcloud compute tpus tpu-vm ssh "$NAME" --project="$PROJECT" --zone="$ZONE" --worker=all --command="$1"
}

# --- Rent ------------------------------------------------------------------------------------------------------------
# What it needs, and whether it fits, is free to ask: `fluid plan $CONFIG --target v5e:4x8`.
# `--spot` is cheaper and may be taken away: the run saves at SIGTERM and goes on with `--resume=auto`.
gcloud compute tpus queued-resources create "$NAME" --node-id="$NAME" --project="$PROJECT" --zone="$ZONE" \
    --accelerator-type="$SLICE" --runtime-version="$RUNTIME" --spot
# Until it says ACTIVE:
gcloud compute tpus queued-resources describe "$NAME" --project="$PROJECT" --zone="$ZONE" --format='value(state.state)'

# --- Prepare every host ----------------------------------------------------------------------------------------------
# The same binary, built here, and the config; the plugin is downloaded once a host, pinned by hash.
cargo build --release
gcloud compute tpus tpu-vm scp target/release/fluid "$CONFIG" "$NAME": \
    --project="$PROJECT" --zone="$ZONE" --worker=all
on_all_hosts "sudo mkdir -p /mnt/runs && sudo mount -o rw,hard $SHARE /mnt/runs && sudo chmod a+rwx /mnt/runs"
on_all_hosts "./fluid plugin install tpu && ./fluid doctor --platform tpu"

# --- Train -----------------------------------------------------------------------------------------------------------
# One command, started on all hosts at about the same time: each waits five minutes for the others. Process 0 logs; the
# others log errors only. With a checkpoint in the folder it goes on, else it begins.
RUN=/mnt/runs/$(basename "$CONFIG" .toml)
TRAIN="./fluid train $(basename "$CONFIG") --platform tpu --set '$MESH' --set run.dir=\"$RUN\""
on_all_hosts "$TRAIN --resume=auto"

# Ask it to stop: one host is enough, all save at the same step and end with code 75.
# gcloud compute tpus tpu-vm ssh "$NAME" --project="$PROJECT" --zone="$ZONE" --worker=3 --command="pkill -TERM -x fluid"

# A host that died leaves the others waiting on the devices. End them everywhere, then train as above:
# on_all_hosts "pkill -KILL -x fluid"

# --- Give back -------------------------------------------------------------------------------------------------------
# gcloud compute tpus queued-resources delete "$NAME" --project="$PROJECT" --zone="$ZONE" --force
