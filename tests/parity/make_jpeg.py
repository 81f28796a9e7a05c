"""Small JPEGs and what Pillow makes of them, which is what Python's metrics see.

    python tests/parity/make_jpeg.py

Writes tests/parity/jpeg/*.jpg and tests/parity/jpeg/pillow.safetensors: the pixels by the file's name without .jpg,
`[height, width, 3]` bytes. Made with Pillow 13.0.0 and libjpeg-turbo (6.2 interface).
"""

from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image
from safetensors.numpy import save_file

HERE = Path(__file__).parent / "jpeg"


def sample(height: int, width: int) -> Image.Image:
    """Smooth colors, edges and noise: all that decoders round differently."""
    y, x = np.mgrid[0:height, 0:width]
    rng = np.random.default_rng(7)
    smooth = np.stack([4 * x, 255 - 5 * y, 128 + 90 * np.sin(x / 5 + y / 9)], -1)
    edges = np.where((((x // 11) + (y // 7)) % 3 == 0)[..., None], [250, 20, 90], smooth)
    return Image.fromarray(np.clip(edges + rng.normal(0, 12, edges.shape), 0, 255).astype("uint8"))


def main() -> None:
    HERE.mkdir(exist_ok=True)
    image = sample(45, 61)
    files = {}
    for sampling, name in [(0, "444"), (1, "422"), (2, "420")]:
        for progressive in [False, True]:
            bytes_ = BytesIO()
            image.save(bytes_, "JPEG", quality=80, subsampling=sampling, progressive=progressive)
            files[f"{name}-{'progressive' if progressive else 'baseline'}"] = bytes_.getvalue()
    bytes_ = BytesIO()
    image.convert("L").save(bytes_, "JPEG", quality=60)
    files["grey"] = bytes_.getvalue()
    bytes_ = BytesIO()
    image.save(bytes_, "JPEG", quality=95, subsampling=2, restart_marker_rows=1)
    files["420-restarts"] = bytes_.getvalue()
    bytes_ = BytesIO()
    image.crop((0, 0, 3, 2)).save(bytes_, "JPEG", quality=90, subsampling=2)
    files["420-tiny"] = bytes_.getvalue()
    pixels = {}
    for name, data in files.items():
        (HERE / f"{name}.jpg").write_bytes(data)
        pixels[name] = np.ascontiguousarray(np.asarray(Image.open(BytesIO(data)).convert("RGB")))
    save_file(pixels, HERE / "pillow.safetensors")


if __name__ == "__main__":
    main()
