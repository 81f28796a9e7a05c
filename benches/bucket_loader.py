"""How fast shards come from a server on this machine in their order, beside those on its disk; and what training waits for them.

    target/buckets/bin/python benches/bucket_loader.py FLUID [TURNS] [STEPS]

FLUID is a release build with the feature `cloud`. `.ci/run` makes that Python. The server is fake-gcs-server, which takes its share of the same cores.
Draws 32 shards of 500 images of 128 x 128 pixels (47 KB each) first.
"""

import io
import json
import os
import pathlib
import random
import struct
import subprocess
import sys
import tarfile
import tempfile
import zlib

ROOT = pathlib.Path(__file__).parents[1]
CONFIG = ROOT / "configs" / "shapes.toml"
sys.path.insert(0, str(ROOT / "tests" / "buckets"))

from check import Gs  # noqa: E402


def png(chance, size=128):
    """Colors that run into each other, with grain."""
    first, grain = [chance.randrange(256) for _ in range(3)], chance.randbytes(size * size // 4)
    rows = b""
    for y in range(size):
        shades = ((x, y, x + y, grain[(y * size + x) // 4] % 24) for x in range(size))
        rows += b"\0" + bytes((start + along + noise) % 256 for *run, noise in shades for start, along in zip(first, run))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


def draw(folder):
    chance = random.Random(1)
    images = [png(chance) for _ in range(400)]
    for number in range(32):
        with tarfile.open(folder / f"{number:05}.tar", "w") as tar:
            for sample in range(500):
                image, caption = images[(number * 131 + sample * 7) % 400], f"image {sample} of {number}".encode()
                for ending, content in [("png", image), ("txt", caption)]:
                    info = tarfile.TarInfo(f"{number:05}{sample:04}.{ending}")
                    info.size = len(content)
                    tar.addfile(info, io.BytesIO(content))


def main():
    fluid, turns, steps = sys.argv[1], *map(int, (sys.argv[2:] + ["3", "400"][len(sys.argv) - 2 :]))
    with tempfile.TemporaryDirectory(prefix="fluid-speed-") as name:
        folder = pathlib.Path(name)
        draw(folder)
        server = Gs(folder)
        try:
            measure(pathlib.Path(fluid).resolve(), folder, server, turns, steps)
        finally:
            server.kill()


def measure(fluid, folder, server, turns, steps):
    server.create("speed")
    for path in sorted(folder.glob("*.tar")):
        server.put("speed", path.name, path.read_bytes())
    env = os.environ | server.env()
    data = lambda place, *more: [part for text in ['data.kind="webdataset"', f'data.train=["{place}"]', *more] for part in ("--set", text)]
    order = ["data.order=shards", "data.streams=16"]
    ways = {
        "server, shards": data("gs://speed/*.tar", *order),
        "disk, shards": data(f"{folder}/*.tar", *order),
        "disk, permutation": data(f"{folder}/*.tar"),
    }
    run = lambda *args: subprocess.run([fluid, *args], env=env, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout
    for turn in range(turns):
        for way, sets in ways.items():
            [line] = [line for line in run("bench", "data", CONFIG, *sets, "--steps", "150").splitlines() if "samples/s" in line]
            print(f"turn {turn}: {way}: {' '.join(line.split())}", flush=True)
    sets = ["run.log_every=20", "sample.preview_images=0", "eval=[]", f"run.steps={steps}", "run.sample_every=0"]
    for way, more in ways.items():
        out = folder / way.replace(", ", "-")
        run("train", CONFIG, *more, "--out", out, *[part for text in sets for part in ("--set", text)])
        lines = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
        waits = [line["data_wait"] for line in lines if "data_wait" in line]
        mean = lambda waits: f"{100 * sum(waits) / len(waits):.2f} %"
        print(f"{steps} steps: {way}: waits for data {mean(waits)} of the time, {mean(waits[1:])} after the first 20", flush=True)


if __name__ == "__main__":
    main()
