"""Run folders in buckets: what `check.py` does with them, on S3's protocol by moto and on Google's by `gcs.py`."""

import contextlib
import hashlib
import itertools
import json
import pathlib
import random
import re
import shutil
import sys
import threading
import time
import urllib.error
import urllib.parse

import check
from check import COMPILING, S3, SMOKE, Gs, ask, ended

STEPS = 60
# How long a writer may be silent in these checks, in seconds.
TERM = 4


class Google(Gs):
    """Google's protocol as runs write by it, with faults on request."""

    health = "/control"

    def command(self):
        return [sys.executable, str(pathlib.Path(__file__).with_name("gcs.py")), str(self.port)]

    def create(self, bucket):
        ask("PUT", f"{self.at}/{bucket}")

    def faulty(self, **faults):
        ask("POST", f"{self.at}/control", json.dumps(faults).encode())


class Objects:
    """What lies in a bucket."""

    def __init__(self, server, bucket):
        self.at = f"{server.at}/{bucket}"

    def names(self, prefix):
        text = ask("GET", f"{self.at}?list-type=2&prefix={urllib.parse.quote(prefix)}").decode()
        return re.findall("<Key>(.*?)</Key>", text)

    def get(self, name):
        return ask("GET", f"{self.at}/{name}")

    def put(self, name, data):
        ask("PUT", f"{self.at}/{name}", data)

    def delete(self, name):
        ask("DELETE", f"{self.at}/{name}")

    def committed(self, run):
        """The steps with a commit mark; what each manifest lists must be there, as long as it says."""
        names = self.names(f"{run}/checkpoints/")
        steps = sorted(int(name.split("step-")[1].split("/")[0]) for name in names if name.endswith("/COMMIT"))
        for step in steps:
            folder = f"{run}/checkpoints/step-{step:08}"
            for record in json.loads(self.get(f"{folder}/manifest.json"))["files"]:
                found = len(self.get(f"{folder}/{record['file']}"))
                assert found == record["bytes"], (step, record["file"], found, record["bytes"])
        return steps

    def weights(self, run, step):
        """Hashes of the tensors of a step."""
        names = self.names(f"{run}/checkpoints/step-{step:08}/")
        return {name.rsplit("/", 1)[1]: hashlib.sha256(self.get(name)).hexdigest() for name in names if name.endswith(".safetensors")}

    def steps(self, run):
        """The steps of the losses that were logged, in order."""
        lines = self.get(f"{run}/metrics.jsonl").decode().splitlines()
        return [line["step"] for line in map(json.loads, lines) if "loss" in line]


class Machines:
    """Caches that share nothing but compiled programs, so that a run on one is a run on a machine of its own."""

    count = itertools.count()

    def __init__(self, checks):
        self.checks = checks

    def fresh(self):
        cache = self.checks.folder / f"machine-{next(self.count)}"
        shutil.copytree(self.checks.cache, cache, ignore=shutil.ignore_patterns("runs"))
        return cache

    @contextlib.contextmanager
    def on(self, cache):
        usual, self.checks.cache = self.checks.cache, cache
        try:
            yield
        finally:
            self.checks.cache = usual


def command(run, *more, steps=STEPS):
    sets = ["run.log_every=1", "run.checkpoint_every=3", "run.keep_checkpoints=3", f"run.steps={steps}"]
    sets += ["sample.preview_images=0", "eval=[]"]
    return ["train", str(SMOKE), "-o", str(run), *[part for text in sets for part in ("--set", text)], *more]


def reference(checks):
    """The run that nothing happened to, on a disk."""
    run = checks.folder / "reference"
    if not run.exists():
        checks.run(command(run))
    files = (run / "checkpoints" / f"step-{STEPS:08}").glob("*.safetensors")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def whole(checks, server, objects, root, expected):
    """A run in a bucket, with another machine that goes on, is the run on a disk; and can be sampled and exported."""
    env, machines = server.env() | {"FLUID_BUCKET_LOCK": str(TERM)}, Machines(checks)
    url = f"{root}/runs/whole"
    checks.run(command(url, steps=30), env)
    checks.fails("a run that is there", command(url), env, [url, "already holds a run, saved at step 30", "--resume"])
    with machines.on(machines.fresh()):
        checks.run(command(url, "--resume"), env)
        assert objects.weights("runs/whole", STEPS) == expected, "it is another run"
        assert objects.steps("runs/whole") == list(range(1, STEPS + 1)), objects.steps("runs/whole")
        assert objects.committed("runs/whole") == [STEPS - 6, STEPS - 3, STEPS]
        left = [name for name in objects.names("runs/whole") if ".fluid-" in name]
        assert not left, left
    with machines.on(machines.fresh()):
        checks.run(["sample", url, "a red circle", "--steps", "1", "-o", str(checks.folder / f"{server.scheme}-images")], env)
        fetched = [path.name for path in checks.cache.glob("runs/*/checkpoints/*/*.safetensors")]
        assert fetched == ["ema.safetensors"], fetched
        out = checks.folder / f"{server.scheme}-export"
        checks.run(["export", url, "--out", str(out)], env)
        assert (out / "config.toml").exists()
        begun = checks.folder / f"{server.scheme}-begun"
        checks.run(command(begun, "--set", f'train.init_from="{url}"', steps=1), env)
    print(f"  {STEPS} steps on two machines: all weights and metrics as on a disk; sampled, exported, begun with")


def finished(checks, server, objects, root):
    """What a kill at the very end of a run left in the bucket goes when the same command comes again."""
    env, run = server.env() | {"FLUID_BUCKET_LOCK": str(TERM)}, "runs/finished"
    url = f"{root}/{run}"
    checks.run(command(url, steps=12), env)
    kept = objects.names(f"{run}/checkpoints/")
    for name in kept:
        if "step-00000012" in name:
            objects.put(name.replace("step-00000012", "step-00000003"), objects.get(name))
            if not name.endswith("COMMIT"):
                objects.put(name.replace("step-00000012", "step-00000011"), objects.get(name))
    assert objects.committed(run) == [3, 6, 9, 12]
    with Machines(checks).on(Machines(checks).fresh()):
        checks.run(command(url, "--resume", steps=12), env)
    assert sorted(objects.names(f"{run}/checkpoints/")) == sorted(kept), objects.names(f"{run}/checkpoints/")
    print("  of a finished run, a checkpoint too many and one half written are gone after --resume")


def another_mesh(checks, server, objects, root):
    """A run that goes on with its parameters split over two devices, and on one again, is the run on a disk that does."""
    env, machines = server.env() | {"FLUID_BUCKET_LOCK": str(TERM)}, Machines(checks)
    url, disk = f"{root}/runs/mesh", checks.folder / f"{server.scheme}-mesh"
    split = ["--devices", "2", "--set", "device.mesh={fsdp=2}"]
    for run in [url, disk]:
        for steps, more in [(20, []), (40, ["--resume", *split]), (STEPS, ["--resume"])]:
            with machines.on(machines.fresh()):
                checks.run(command(run, *more, steps=steps), env)
    files = sorted((disk / "checkpoints" / f"step-{STEPS:08}").glob("*.safetensors"))
    expected = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    assert expected and objects.weights("runs/mesh", STEPS) == expected, "it is another run"
    assert expected != reference(checks), "the mesh made no difference to any bit: it may not have been used"
    print("  from one device to two, parameters split, and back, each time on another machine: all weights as on a disk")


def one_writer(checks, server, objects, root):
    """A second writer is refused; after one that died, another goes on."""
    env, machines = server.env() | {"FLUID_BUCKET_LOCK": str(TERM)}, Machines(checks)
    url, mark = f"{root}/runs/one", "runs/one/.fluid-lock.json"
    first = checks.start(command(url, steps=1_000_000), env)
    for _ in range(COMPILING * 10):
        if first.poll() is not None:
            sys.exit("the run ended early:\n" + first.communicate()[1])
        if mark in objects.names("runs/one") and objects.committed("runs/one"):
            break
        time.sleep(0.1)
    # Unread, what it says would hold it up.
    threading.Thread(target=first.stderr.read, daemon=True).start()
    owner = f"process {first.pid} on "
    checks.fails("a second writer of this machine", command(url, "--resume"), env, [url, "is in use by another run"])
    with machines.on(machines.fresh()):
        texts = [url, "is in use by another run", owner, "taken over after", mark]
        checks.fails("a second writer", command(url, "--resume"), env, texts)
    first.kill()
    first.wait()
    # As if it had been on another machine, of which nothing is known here.
    lock = json.loads(objects.get(mark))
    objects.put(mark, json.dumps(lock | {"machine": "another"}).encode())
    newest = objects.committed("runs/one")[-1]
    with machines.on(machines.fresh()):
        _, err, seconds = checks.run(command(url, "--resume", steps=newest + 20), env)
    assert "took over from" in err and seconds > TERM, (seconds, err)
    print(f"  of a writer that died elsewhere, the lock was taken over; all in all {seconds:.1f} s")


def half_ones(checks, server, objects, root):
    """What lacks its mark, or a file, is never chosen."""
    env = server.env() | {"FLUID_BUCKET_LOCK": str(TERM)}
    for what, lost in [("mark", "COMMIT"), ("file", "params.safetensors")]:
        run, url = f"runs/half-{what}", f"{root}/runs/half-{what}"
        checks.run(command(url, steps=12), env)
        objects.delete(f"{run}/checkpoints/step-{12:08}/{lost}")
        _, err, _ = checks.run(["sample", url, "a", "--steps", "1", "-o", str(checks.folder / f"{server.scheme}-{what}")], env)
        assert "step-9" in err or "step 9" in err or "step 12" in err, err
        _, err, _ = checks.run(command(url, "--resume=auto"), env)
        assert f"steps 9 to {STEPS}" in err, err
        assert objects.weights(run, STEPS) == reference(checks), "it is another run"
    print("  a newest checkpoint without its mark, and one without a file: the one before was taken, to the same end")


def owner(objects, run):
    """The number of the process that holds the lock of a run."""
    with contextlib.suppress(urllib.error.HTTPError):
        return json.loads(objects.get(f"{run}/.fluid-lock.json"))["process"]
    return None


def kills(checks, server, objects, root, expected, count):
    """Killed at any instant, on one machine or another, nothing that was committed is lost or cannot be read."""
    env, machines = server.env() | {"FLUID_BUCKET_LOCK": str(TERM)}, Machines(checks)
    url, run, chance = f"{root}/runs/killed", "runs/killed", random.Random(count)
    places, newest, during, late, done, runs = [machines.fresh(), machines.fresh()], 0, 0, 0, 0, 0
    if server.scheme == "gs":
        # So that more of them are in the middle of a save.
        server.faulty(delay=0.03)
    while done < count:
        if newest == STEPS:
            assert objects.weights(run, STEPS) == expected, "it is another run"
            runs += 1
            run, url, newest = f"runs/killed-{runs}", f"{root}/runs/killed-{runs}", 0
        with machines.on(chance.choice(places)):
            process = checks.start(command(url, "--resume=auto"), env)
        # From when it holds the lock to its end.
        while process.poll() is None and owner(objects, run) != process.pid:
            time.sleep(0.02)
        time.sleep(chance.uniform(0, 2.5))
        process.kill()
        _, err = process.communicate()
        if "error:" in err:
            sys.exit(f"kill {done}: {err}")
        begun = re.search(r"steps (\d+) to", err)
        assert begun is None or int(begun[1]) >= newest, f"step {newest} was committed, it went on from {begun[1]}"
        steps = objects.committed(run)
        names = objects.names(f"{run}/checkpoints/")
        late += bool(steps)
        during += len({name.split("/")[-2] for name in names}) > len(steps)
        assert not newest or steps and steps[-1] >= newest, f"step {newest} is lost: {steps}"
        newest = steps[-1] if steps else 0
        done += 1
    checks.run(command(url, "--resume=auto"), env)
    assert objects.weights(run, STEPS) == expected, "it is another run"
    assert objects.steps(run) == list(range(1, STEPS + 1)), objects.steps(run)
    print(f"  {count} kills, {late} of them after a checkpoint, {during} in a save, over {runs + 1} runs on two machines: 0 lost, 0 unreadable, same end")


def refused(checks, server, root):
    """What a bucket cannot do is said before anything is trained."""
    env, url = server.env(), f"{root}/runs/refused"
    gone = f"{server.scheme}://no-such-bucket/runs/a"
    checks.fails("a missing bucket", command(gone), env, [gone, "help:"])
    checks.fails("no folder", command(root), env, [root, "cannot be a run folder"])
    if server.scheme == "s3":
        server.check_keys(True)
        checks.fails("wrong keys", command(url), env, [url, "credentials"])
        server.check_keys(False)
    else:
        server.faulty(deny=True)
        checks.fails("no permission", command(url), env, [f"cannot write to {url}", "create, read, list and remove"])
        server.faulty(ignore=True)
        checks.fails("no conditions", command(url), env, [url, "conditional put"])
        server.faulty()


def unreliable(checks, server, objects, root, expected):
    """Answers that fail, are late, or are lost change nothing."""
    env = server.env() | {"FLUID_BUCKET_LOCK": str(TERM), "FLUID_BUCKET_RETRY": "60"}
    server.faulty(fail=0.05, lose=0.05, delay=0.05)
    url = f"{root}/runs/unreliable"
    checks.run(command(url, steps=30), env)
    checks.run(command(url, "--resume"), env)
    server.faulty()
    assert objects.weights("runs/unreliable", STEPS) == expected, "it is another run"
    objects.committed("runs/unreliable")
    print("  5 % of answers fail, 5 % are lost, all are late: the same end")


def all_of_it(checks, kind, count):
    """Everything, on a server of its own."""
    server = (S3 if kind is S3 else Google)(checks.folder)
    try:
        bucket = "runs-bucket"
        server.create(bucket)
        objects, root = Objects(server, bucket), f"{server.scheme}://{bucket}"
        print(f"{root}, run folders")
        expected = reference(checks)
        whole(checks, server, objects, root, expected)
        refused(checks, server, root)
        finished(checks, server, objects, root)
        another_mesh(checks, server, objects, root)
        one_writer(checks, server, objects, root)
        half_ones(checks, server, objects, root)
        if kind is not S3:
            unreliable(checks, server, objects, root, expected)
        kills(checks, server, objects, root, expected, count)
    finally:
        server.kill()
