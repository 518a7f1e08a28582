#!/usr/bin/python3
"""Attention against PyTorch, NumPy, first-written Eigen and the machine's arithmetic floor.

    compare.py PROGRAM [--rounds N] [--sizes 64x1,1024x8,...]

PROGRAM is attention-lab-bench. Each round measures everything once, one after the other, so that all meet the same
machine; the table shows medians over the rounds and ratios of those medians. float32, d_k = d_v = 64, all cores,
scores and weights of every head kept. Uses Debian's python3-torch and python3-numpy when they are there.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

try:
    import numpy
except ImportError:
    numpy = None
try:
    import torch
except ImportError:
    torch = None

WIDTH = 64
SCALE = 0.125


def seconds_per_call(call, budget=0.15):
    """Median time of one call, after one call that is not counted, for about `budget` seconds."""
    call()
    times = []
    end = time.perf_counter() + budget
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def run_program(program, size):
    """Seconds of each benchmark of this size, and the peak in operations a second."""
    command = [program, f"--benchmark_filter=^(peak|attend/{size}|first_written/{size})(/real_time)?$",
               "--benchmark_format=json", "--benchmark_min_time=0.15"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = {}
    for entry in json.loads(output)["benchmarks"]:
        kind = entry["name"].split("/")[0]
        found[kind] = entry["flops"] if kind == "peak" else entry["real_time"] * 1e-6
        found["set"] = entry.get("label") or found.get("set", "")
    return found


def torch_calls(n, heads):
    """PyTorch as commonly written, and writing into tensors made once."""
    shape = (heads, n, WIDTH) if heads > 1 else (n, WIDTH)
    q, k, v = (torch.randn(shape) for _ in range(3))
    scores = torch.empty(*shape[:-1], n)
    weights = torch.empty_like(scores)
    context = torch.empty(shape)

    def common():
        s = (q @ k.transpose(-2, -1)) * SCALE
        w = torch.softmax(s, dim=-1)
        return s, w, w @ v

    def reused():
        torch.matmul(q, k.transpose(-2, -1), out=scores)
        scores.mul_(SCALE)
        torch._softmax(scores, -1, False, out=weights)
        torch.matmul(weights, v, out=context)

    return common, reused


def numpy_call(n, heads):
    generator = numpy.random.default_rng(1)
    shape = (heads, n, WIDTH) if heads > 1 else (n, WIDTH)
    q, k, v = (generator.standard_normal(shape, dtype=numpy.float32) for _ in range(3))

    def call():
        s = (q @ k.swapaxes(-2, -1)) * numpy.float32(SCALE)
        w = numpy.exp(s - s.max(axis=-1, keepdims=True))
        w /= w.sum(axis=-1, keepdims=True)
        return s, w, w @ v

    return call


def measure(program, size, rounds):
    """Medians over the rounds, in seconds (peak: operations a second)."""
    n, heads = (int(part) for part in size.split("x"))
    calls = {}
    if torch is not None:
        calls["torch"], calls["torch reused"] = torch_calls(n, heads)
    if numpy is not None:
        calls["numpy"] = numpy_call(n, heads)
    samples = {}
    instruction_set = ""
    for _ in range(rounds):
        found = run_program(program, size)
        instruction_set = found.pop("set", "")
        for name, call in calls.items():
            found[name] = seconds_per_call(call)
        for name, value in found.items():
            samples.setdefault(name, []).append(value)
    medians = {name: statistics.median(values) for name, values in samples.items()}
    medians["floor"] = 4 * n * n * WIDTH * heads / statistics.median(samples["peak"])
    medians["set"] = instruction_set
    return medians


def blas_in_use():
    """The matrix library that PyTorch and NumPy have loaded, as its file name."""
    with open("/proc/self/maps", encoding="ascii", errors="replace") as maps:
        paths = {line.split()[-1] for line in maps if "blas" in line and line.split()[-1].startswith("/")}
    return ", ".join(sorted(os.path.realpath(path) for path in paths)) or "none found"


def print_conditions(instruction_set):
    print(f"Cores: {os.cpu_count()}. Instruction set: {instruction_set}.")
    print("PyTorch:",
          f"{torch.__version__}, {torch.get_num_threads()} threads" if torch else "not installed (python3-torch)")
    print("NumPy:", numpy.__version__ if numpy else "not installed (python3-numpy)")
    if torch is None and numpy is None:
        return
    library = blas_in_use()
    print("Their BLAS:", library)
    if "openblas" not in library and "mkl" not in library:
        print("CAUTION: that is the plain reference BLAS. PyTorch and NumPy are many times slower with it than they\n"
              "can be; a fair ratio needs libopenblas0-openmp.")
    elif "pthread" in library:
        print("CAUTION: the pthread build is up to 15 times slower in the middle sizes; a fair ratio needs\n"
              "libopenblas0-openmp.")


def microseconds(seconds):
    return f"{seconds * 1e6:,.1f} us" if seconds < 1e-4 else f"{seconds * 1e6:,.0f} us"


def ratio(medians, name):
    return f"{medians[name] / medians['attend']:.1f} x" if name in medians else "-"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", default="16x1,40x1,64x1,64x8,256x8,1024x8,4096x1")
    arguments = parser.parse_args()
    if torch is not None:
        torch.set_num_threads(os.cpu_count() or 1)
        torch.set_grad_enabled(False)

    columns = ["n x heads", "ours", "of floor", "Eigen", "torch", "reused", "numpy"]
    print("Times of the others as multiples of ours; 'of floor': ours as a multiple of the arithmetic floor.\n")
    print("| " + " | ".join(f"{column:>10}" for column in columns) + " |")
    print("|" + "|".join([" ---------: "] * len(columns)) + "|")
    medians = {}
    for size in arguments.sizes.split(","):
        medians = measure(arguments.program, size, arguments.rounds)
        cells = [size.replace("x", " x "), microseconds(medians["attend"]),
                 f"{medians['attend'] / medians['floor']:.2f} x",
                 ratio(medians, "first_written"), ratio(medians, "torch"),
                 ratio(medians, "torch reused"), ratio(medians, "numpy")]
        print("| " + " | ".join(f"{cell:>10}" for cell in cells) + " |", flush=True)
    print()
    print_conditions(medians.get("set", ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
