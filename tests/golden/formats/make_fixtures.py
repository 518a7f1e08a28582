"""Writes the files of this folder with NumPy: python3 make_fixtures.py (NumPy 1.24)."""
import json
import struct

import numpy as np
from numpy.lib import format as npy

index = np.arange(24).reshape(2, 3, 4)
signed = index - 5
arrays = {
    "float64": (signed / 4).astype("<f8"),
    "float32": (signed / 4).astype("<f4"),
    "float16": (signed / 4).astype("<f2"),
    "int8": signed.astype("i1"),
    "uint8": index.astype("u1"),
    "int32": (signed * 100000).astype("<i4"),
    "int64": (signed * 10**12).astype("<i8"),
    "bool": index % 3 == 0,
}
for name, array in arrays.items():
    np.save(f"{name}.npy", array)
np.save("fortran.npy", np.asfortranarray(arrays["float64"]))
np.save("scalar.npy", np.float64(2.5))
np.save("vector.npy", np.array([1.5, -2.0], "<f4"))
np.save("empty.npy", np.zeros((3, 0), "<f8"))
for major in (2, 3):
    with open(f"version{major}.npy", "wb") as file:
        npy.write_array(file, arrays["float64"], version=(major, 0))

np.save("refused_big_endian.npy", arrays["float64"].astype(">f8"))
np.save("refused_object.npy", np.array([1, "two", None], object), allow_pickle=True)
np.save("refused_structure.npy", np.array([(1, 2.0)], [("a", "<i4"), ("b", "<f8")]))
np.save("refused_text.npy", np.array(["a", "bc"]))
np.save("refused_complex.npy", np.array([1j]))

both = {"weights": arrays["float32"], "layer.0/mask": arrays["bool"], "größe": arrays["int64"]}
np.savez("stored.npz", **both)
np.savez_compressed("deflated.npz", **both)


def safetensors(path, tensors):
    header, data = {"__metadata__": {"made": "by hand"}}, b""
    for name, (dtype, array) in tensors.items():
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
        data += array.tobytes()
    header = dict(sorted(header.items(), reverse=True))  # not in the order of the data
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


bfloat16 = (arrays["float32"].view("<u4") >> 16).astype("<u2")
safetensors("all_types.safetensors", {
    "u8": ("U8", arrays["uint8"]), "f16": ("F16", arrays["float16"]), "bf16": ("BF16", bfloat16),
    "f32": ("F32", arrays["float32"]), "f64": ("F64", arrays["float64"]), "i8": ("I8", arrays["int8"]),
    "i32": ("I32", arrays["int32"]), "i64": ("I64", arrays["int64"]), "bool": ("BOOL", arrays["bool"]),
    "none": ("F32", np.zeros((0, 4), "<f4"))})
