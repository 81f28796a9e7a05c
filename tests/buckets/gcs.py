"""A server of Google's XML protocol as far as run folders use it, in memory: conditions, parts, ranges, listings.

The emulator of `requirements.txt` has the JSON protocol, which data are read by, and refuses to write by this one. This one
can fail and lag on purpose: POST /control takes `fail` (a share of answers that are 503), `lose` (a share of requests that are
done, and answered by 503 all the same), `delay` (seconds at the most), `deny` (every write is forbidden) and `ignore`
(conditions are not looked at).
"""

import argparse
import email.utils
import hashlib
import json
import random
import re
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

lock = threading.Lock()
# Bucket -> key -> (bytes, generation, when it was written).
buckets, uploads, faults = {}, {}, {}
generation = 0
chance = random.Random(1)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, code, body=b"", headers=()):
        self.send_response(code)
        for name, value in headers:
            self.send_header(name, value)
        if not any(name == "Content-Length" for name, _ in headers):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        split = urllib.parse.urlsplit(self.path)
        if split.path == "/control":
            faults.clear()
            faults.update(json.loads(body or b"{}"))
            return self.answer(200)
        with lock:
            delay, fails, loses = (chance.random() for _ in range(3))
        time.sleep(delay * faults.get("delay", 0))
        if fails < faults.get("fail", 0):
            return self.answer(503, b"try again")
        _, bucket, *key = split.path.split("/", 2)
        bucket, key = urllib.parse.unquote(bucket), urllib.parse.unquote("".join(key))
        query = dict(urllib.parse.parse_qsl(split.query, keep_blank_values=True))
        if faults.get("deny") and self.command in ("PUT", "POST", "DELETE"):
            return self.answer(403, b"<Error><Code>AccessDenied</Code></Error>")
        with lock:
            answer = self.act(bucket, key, query, body)
        if loses < faults.get("lose", 0):
            answer = 503, b"the answer is lost"
        self.answer(*answer)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = handle_any

    def act(self, bucket, key, query, body):
        if self.command == "PUT" and not key:
            buckets.setdefault(bucket, {})
            return 200,
        objects = buckets.get(bucket)
        if objects is None:
            return 404, b"<Error><Code>NoSuchBucket</Code></Error>"
        if not key:
            return 200, self.listing(objects, query.get("prefix", ""))
        if self.command == "POST" and "uploads" in query:
            name = f"upload-{len(uploads)}"
            uploads[name] = {}
            text = f"<InitiateMultipartUploadResult><UploadId>{name}</UploadId></InitiateMultipartUploadResult>"
            return 200, text.encode()
        if "uploadId" in query:
            return self.part(objects, key, query, body)
        if self.command == "PUT":
            wanted = self.headers.get("x-goog-if-generation-match")
            now = objects[key][1] if key in objects else 0
            if wanted is not None and int(wanted) != now and not faults.get("ignore"):
                return 412, b"<Error><Code>PreconditionFailed</Code></Error>"
            return 200, b"", self.write(objects, key, body)
        if key not in objects:
            return 404, b"<Error><Code>NoSuchKey</Code></Error>"
        if self.command == "DELETE":
            del objects[key]
            return 204,
        return self.read(*objects[key])

    def listing(self, objects, prefix):
        entry = lambda key, data, when: (
            f"<Contents><Key>{escape(key)}</Key><Size>{len(data)}</Size>"
            f"<LastModified>{time.strftime('%Y-%m-%dT%H:%M:%S.000Z', time.gmtime(when))}</LastModified>"
            f'<ETag>"{hashlib.md5(data).hexdigest()}"</ETag></Contents>'
        )
        inside = sorted(key for key in objects if key.startswith(prefix))
        all = "".join(entry(key, objects[key][0], objects[key][2]) for key in inside)
        return f"<ListBucketResult><IsTruncated>false</IsTruncated>{all}</ListBucketResult>".encode()

    def part(self, objects, key, query, body):
        parts = uploads.get(query["uploadId"])
        if parts is None:
            return 404, b"<Error><Code>NoSuchUpload</Code></Error>"
        if self.command == "PUT":
            parts[int(query["partNumber"])] = body
            return 200, b"", [("ETag", f'"{hashlib.md5(body).hexdigest()}"')]
        del uploads[query["uploadId"]]
        if self.command == "DELETE":
            return 204,
        numbers = [int(number) for number in re.findall(rb"<PartNumber>(\d+)</PartNumber>", body)]
        headers = self.write(objects, key, b"".join(parts[number] for number in numbers))
        text = f"<CompleteMultipartUploadResult><ETag>{dict(headers)['ETag']}</ETag></CompleteMultipartUploadResult>"
        return 200, text.encode(), headers

    def write(self, objects, key, body):
        global generation
        generation += 1
        objects[key] = body, generation, time.time()
        return [("ETag", f'"{hashlib.md5(body).hexdigest()}"'), ("x-goog-generation", str(generation))]

    def read(self, body, generation, when):
        headers = [
            ("ETag", f'"{hashlib.md5(body).hexdigest()}"'),
            ("x-goog-generation", str(generation)),
            ("Last-Modified", email.utils.formatdate(when, usegmt=True)),
        ]
        code, asked = 200, re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range") or "")
        if asked:
            start, end = int(asked[1]), min(int(asked[2]) + 1, len(body))
            headers.append(("Content-Range", f"bytes {start}-{end - 1}/{len(body)}"))
            code, body = 206, body[start:end]
        headers.append(("Content-Length", str(len(body))))
        return code, body, headers


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    ThreadingHTTPServer(("127.0.0.1", parser.parse_args().port), Handler).serve_forever()
