"""Precision: sixteen-bit arithmetic where the processor has it."""

import torch


def sixteen_bit(device: torch.device) -> torch.autocast:
    """A context of bfloat16 products on `device`; of none on a processor that would only emulate them.

    Emulated they took thirty times as long as float32 (AMD Zen 3, torch 2.13).
    """
    has = device.type == "cuda" or _processor_has()
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=has)


def _processor_has() -> bool:
    able = torch.cpu.get_capabilities()
    return bool(able["avx512_bf16"] or able["amx_bf16"])
