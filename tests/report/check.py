"""Opens a page of `fluid report` in headless Chromium: on a phone and on a desktop, light and dark, and printed; and as
`fluid watch` serves it.

    python tests/report/check.py target/debug/fluid [--pictures DIR]

A small study is trained first, so it takes a minute. It fails where the page is wider than the screen, where a plot or an image is
not drawn or has no words, where the page asks for anything beyond itself, or where letters cannot be told from the paper.
"""
import argparse
import base64
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECTIONS = ["results", "learning", "scores", "images", "settings", "cost"]
STUDY = """
dir = "out"
seeds = [1]
set = ["run.steps=20", "run.log_every=2", "run.sample_every=10", "run.checkpoint_every=20", "model.heads=2",
  "sample.preview_images=4", "eval=[{{kind='validation_loss',samples=4,every=10}},{{kind='shapes',samples=8}}]"]
[variants]
random = "{root}/configs/smoke.toml"
[[size]]
name = "xs"
set = ["model.width=16"]
seeds = [1, 2]
[[size]]
name = "s"
set = ["model.width=32"]
[[size]]
name = "m"
set = ["model.width=64"]
[[size]]
name = "l"
set = ["model.width=96"]
"""


def browser(width, scheme):
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    flags += ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"]
    for flag in flags:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    return driver


def luminance(color):
    channels = [int(part) / 255 for part in color[color.index("(") + 1 : -1].split(",")[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def look(driver, url, pictures, name):
    driver.get(url)
    js = driver.execute_script
    log = driver.get_log("browser")
    assert not log, f"{name}: the browser complains: {log}"
    for section in SECTIONS:
        assert js("return document.getElementById(arguments[0]) !== null", section), f"{name}: no section {section}"
    wide, screen = js("return [document.documentElement.scrollWidth, window.innerWidth]")
    assert wide <= screen, f"{name}: {wide} pixels wide on a screen of {screen}"
    js("document.querySelectorAll('img').forEach(i => i.loading = 'eager')")
    images = js("""return [...document.images].map(i => [i.alt, i.src.slice(0, 5)])""")
    assert images and all(alt and src == "data:" for alt, src in images), f"{name}: {images}"
    deadline = time.monotonic() + 10
    while not js("return [...document.images].every(i => i.complete && i.naturalWidth > 0)"):
        assert time.monotonic() < deadline, f"{name}: an image is not drawn"
        time.sleep(0.05)
    plots = js("""return [...document.querySelectorAll('svg')].map(s => {
        const box = s.getBoundingClientRect();
        return [s.querySelector('title')?.textContent ?? '', box.width, box.height, s.querySelectorAll('text').length]
    })""")
    assert len(plots) >= 6, f"{name}: {len(plots)} plots"
    for words, width, height, texts in plots:
        assert words and width > 200 and height > 100 and texts > 4, f"{name}: {words!r}: {width} x {height}, {texts} texts"
    asked = js("return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith('data:'))")
    assert not asked, f"{name}: asks for {asked}"
    ink, paper, letters = js("""const body = getComputedStyle(document.body);
        const text = document.querySelector('svg text');
        return [body.color, body.backgroundColor, getComputedStyle(text).fill]""")
    assert letters == ink, f"{name}: letters of plots are {letters}, of the page {ink}"
    light, dark = sorted([luminance(ink), luminance(paper)], reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 7, f"{name}: {ink} on {paper}"
    if pictures:
        whole = {"captureBeyondViewport": True, "format": "png"}
        shot = driver.execute_cdp_cmd("Page.captureScreenshot", whole)["data"]
        (pictures / f"{name}.png").write_bytes(base64.b64decode(shot))
    return luminance(paper)


def served(fluid, folder, pictures):
    command = [fluid, "watch", "study.toml", "--http=127.0.0.1:0", "--every", "2"]
    server = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)
    driver = browser(1280, "light")
    try:
        url = re.search(r"http://[0-9.:]+/", server.stderr.readline())[0]
        look(driver, url, pictures, "served")
        # It is asked for again without a script.
        driver.execute_script("window.seen = true")
        deadline = time.monotonic() + 20
        while driver.execute_script("return window.seen === true"):
            assert time.monotonic() < deadline, "the page is not loaded again"
            time.sleep(0.1)
    finally:
        driver.quit()
        server.terminate()
    assert server.wait(20) == 0, "a signal ends the server"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("fluid", type=lambda path: pathlib.Path(path).resolve())
    args.add_argument("--pictures", type=pathlib.Path, help="keep screenshots there")
    args.add_argument("--page", type=pathlib.Path, help="look at this page, train nothing")
    args = args.parse_args()
    if args.pictures:
        args.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        page = args.page and args.page.resolve()
        if page is None:
            folder = pathlib.Path(folder)
            (folder / "study.toml").write_text(STUDY.format(root=ROOT))
            subprocess.run([args.fluid, "study", "study.toml"], cwd=folder, check=True, capture_output=True)
            begin = time.monotonic()
            subprocess.run([args.fluid, "report", "study.toml"], cwd=folder, check=True, capture_output=True)
            print(f"the page was made in {time.monotonic() - begin:.1f} s")
            page = folder / "out/report/report.html"
        papers = {}
        for width, scheme in [(390, "light"), (1280, "light"), (390, "dark"), (1280, "dark")]:
            driver = browser(width, scheme)
            try:
                papers[scheme] = look(driver, page.as_uri(), args.pictures, f"{width}-{scheme}")
                pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {})["data"])
                assert pdf.startswith(b"%PDF") and len(pdf) > 10_000
            finally:
                driver.quit()
        assert papers["light"] > 0.9 and papers["dark"] < 0.1, papers
        if not args.page:
            served(args.fluid, folder, args.pictures)
        print(f"{page.stat().st_size / 1e6:.2f} MB, read at 390 and 1280 pixels, light and dark, and printed: all there")


main()
