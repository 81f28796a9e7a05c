#!/usr/bin/env python3
"""The loader of `fluid` beside Pillow and torchvision: JPEGs of 512 x 512 pixels out of a tar shard, decoded, cut to
the centre square, resized to 256 x 256 by a bicubic filter with antialiasing, and put together as batches.

  pip install pillow torch torchvision
  cargo build --release
  python benches/against_pil.py FOLDER_OF_PHOTOS [--fluid target/release/fluid] [--pictures 512] [--rounds 5] [--cores 2]

The photographs are cut to 512 x 512 and written as JPEG (quality 90, 4:2:0), each several times. All three read the
same shard, on the same cores, in turns; Pillow and torchvision run in one process a core, each on one thread. Rates are
medians over the rounds, of samples per second on all cores. That of `fluid` is of whole training batches: it also
encodes pictures and captions. Prints a table, and JSON with --json FILE.
"""
import argparse, glob, io, json, multiprocessing, os, statistics, subprocess, sys, tarfile, tempfile, time

SIDE, SIZE, BATCH = 512, 256, 64
SMOKE = os.path.join(os.path.dirname(__file__), "..", "configs", "smoke.toml")


def make_shard(photos, path, count):
    from PIL import Image, ImageOps
    files = []
    for name in sorted(glob.glob(os.path.join(photos, "*.jpg"))):
        buffer = io.BytesIO()
        picture = ImageOps.fit(Image.open(name).convert("RGB"), (SIDE, SIDE), Image.BICUBIC)
        picture.save(buffer, "JPEG", quality=90)
        files.append(buffer.getvalue())
    if not files:
        sys.exit(f"{photos} holds no *.jpg")
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
        for i in range(count):
            for ending, data in (("jpg", files[i % len(files)]), ("txt", f"photograph {i}".encode())):
                info = tarfile.TarInfo(f"{i:08d}.{ending}")
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    return sum(map(len, files)) / len(files)


def spans(path):
    with tarfile.open(path) as tar:
        return [(m.offset_data, m.size) for m in tar if m.name.endswith(".jpg")]


def with_pillow(shard, parts):
    import numpy
    from PIL import Image
    batch, batches = [], []
    for offset, size in parts:
        shard.seek(offset)
        picture = Image.open(io.BytesIO(shard.read(size))).convert("RGB")
        width, height = picture.size
        side = min(width, height)
        left, top = (width - side) // 2, (height - side) // 2
        picture = picture.crop((left, top, left + side, top + side)).resize((SIZE, SIZE), Image.BICUBIC)
        batch.append(numpy.asarray(picture))
        if len(batch) == BATCH:
            batches.append(numpy.stack(batch).shape)
            batch = []
    return len(batches) * BATCH + len(batch)


def with_torchvision(shard, parts):
    import torch
    from torchvision.io import ImageReadMode, decode_jpeg
    from torchvision.transforms.v2 import InterpolationMode, functional
    torch.set_num_threads(1)
    batch, batches = [], []
    for offset, size in parts:
        shard.seek(offset)
        data = torch.frombuffer(bytearray(shard.read(size)), dtype=torch.uint8)
        picture = decode_jpeg(data, mode=ImageReadMode.RGB)
        picture = functional.center_crop(picture, min(picture.shape[-2:]))
        batch.append(functional.resize(picture, [SIZE, SIZE], interpolation=InterpolationMode.BICUBIC, antialias=True))
        if len(batch) == BATCH:
            batches.append(torch.stack(batch).shape)
            batch = []
    return len(batches) * BATCH + len(batch)


def worker(read, core, path, parts, barrier, times):
    os.sched_setaffinity(0, {core})
    with open(path, "rb") as shard:
        read(shard, parts[:8])
        barrier.wait()
        begin = time.monotonic()
        read(shard, parts)
        times.put((begin, time.monotonic()))


def in_processes(read, cores, path, parts):
    """Samples per second of all processes together, from the first to begin to the last to end."""
    context = multiprocessing.get_context("spawn")
    barrier, times = context.Barrier(len(cores)), context.Queue()
    share = [parts[i::len(cores)] for i in range(len(cores))]
    workers = [context.Process(target=worker, args=(read, core, path, own, barrier, times))
               for core, own in zip(cores, share)]
    for w in workers:
        w.start()
    ends = [times.get() for _ in workers]
    for w in workers:
        w.join()
    return len(parts) / (max(e for _, e in ends) - min(b for b, _ in ends))


def with_fluid(fluid, cores, path, count, out):
    steps = count // BATCH
    sets = {"image.size": SIZE, "codec.patch": 16, "run.batch": BATCH, "data.kind": '"webdataset"',
            "data.train": json.dumps([path])}
    flags = [word for key, value in sets.items() for word in ("--set", f"{key}={value}")]
    command = ["taskset", "-c", ",".join(map(str, cores)), fluid, "-q", "bench", "data", SMOKE, *flags,
               "--steps", str(steps), "--warmup", "1", f"--json={out}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with open(out) as f:
        return json.load(f)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos")
    parser.add_argument("--fluid", default="target/release/fluid")
    parser.add_argument("--pictures", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--json")
    args = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))[:args.cores]
    rates = {"fluid, in batches, encoded": [], "fluid, pictures": [], "Pillow": [], "torchvision": []}
    with tempfile.TemporaryDirectory() as folder:
        path, out = os.path.join(folder, "00000.tar"), os.path.join(folder, "report.json")
        size = make_shard(args.photos, path, args.pictures)
        parts = spans(path)
        for _ in range(args.rounds):
            report = with_fluid(args.fluid, cores, path, args.pictures, out)
            rates["fluid, in batches, encoded"].append(report["batched_per_s"])
            rates["fluid, pictures"].append(report["pictures_per_s"])
            rates["Pillow"].append(in_processes(with_pillow, cores, path, parts))
            rates["torchvision"].append(in_processes(with_torchvision, cores, path, parts))
    print(f"JPEG {SIDE} x {SIDE}, {size / 1024:.0f} KiB each, to {SIZE} x {SIZE}; {len(cores)} cores of {report['cpu']}; "
          f"{args.rounds} rounds in turns; load {os.getloadavg()[0]:.1f}")
    medians = {name: statistics.median(values) for name, values in rates.items()}
    for name, median in medians.items():
        low, high = min(rates[name]), max(rates[name])
        print(f"  {name:<27} {median:7.0f} per second ({low:.0f} to {high:.0f}), {median / len(cores):6.0f} per core")
    if args.json:
        with open(args.json, "w") as f:
            json.dump({"date": report["date"], "cpu": report["cpu"], "cores": len(cores), "bytes": size,
                       "rates": rates, "medians": medians}, f, indent=1)


if __name__ == "__main__":
    main()
