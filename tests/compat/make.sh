#!/bin/sh
# Makes the old files of this folder anew: `tests/compat/make.sh FLUID`, the binary of the version whose files they are.
set -eu
fluid=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/*.toml "$work"
cd "$work"

# Runs that lost their last checkpoint: their metrics tell what the steps after the one before must give.
for run in continuous discrete; do
    "$fluid" train $run.toml
    rm -rf $run/checkpoints/step-00000008 $run/pictures
done

# A job without one of its pictures, which is kept beside it.
"$fluid" sample continuous "a red circle" "two blue squares" --count 2 --seed 3 --out job
mv job/00002.png lost.png

# Pictures that the run draws, encoded by its codec with their prompts as captions.
"$fluid" sample continuous --set sample.grid=12 --out pictures
rm -f pictures/sheet.png
line='.*"file":"\([^"]*\)","prompt":"\([^"]*\)".*'
sed "s/$line/{\"file\": \"\1\", \"caption\": \"\2\"}/" pictures/manifest.jsonl >pictures/captions.jsonl
mkdir encoded
cp continuous/codec.safetensors encoded
"$fluid" data encode encoded.toml --set 'data.kind="folder"' --set 'data.train=["pictures"]' --out encoded
"$fluid" train encoded.toml
# Two steps: further ones of a new run differ between kinds of CPU by more than rounding.
head -n 2 started/metrics.jsonl >encoded.jsonl

find . -name lock -delete
if grep -r "$work" .; then
    echo "paths of this machine are in the files above" >&2
    exit 1
fi
cd "$here"
rm -rf continuous discrete job encoded
(cd "$work" && cp -r continuous discrete job encoded encoded.jsonl lost.png "$here")
