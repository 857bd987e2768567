"""Layer: one layer of the encoder."""

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.train.drop import Drop

WIDTH, HEADS, INNER = 384, 12, 1536
HEAD = WIDTH // HEADS


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT does it; pruning makes it narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.merge = nn.Linear(WIDTH, WIDTH)
        self.merge_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Drop()

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        q, k, v = self.qkv(x).chunk(3, -1)
        if torch.onnx.is_in_onnx_export():
            seen = _Attention.apply(q, k, v, self.merge.in_features // HEAD)
        else:
            seen = _attend(q, k, v, mask)
        x = self.merge_norm(x + self.drop(self.merge(seen)))
        return self.narrow_norm(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


def _attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    """Attention, `[batch, word, HEAD * heads]`.

    In float32 torch's own takes two fifths of the time of ours (two cores of an Intel Xeon, forwards and
    backwards), on a processor in bfloat16 twice as much.
    """
    q, k, v = (t.unflatten(-1, (-1, HEAD)).transpose(1, 2) for t in (q, k, v))
    if q.dtype == torch.bfloat16 and q.device.type == "cpu":
        found = _by_head(q, k, v, mask)
    else:
        absent = None if mask is None else torch.where(mask, 0.0, -1e4).to(q.dtype)
        found = functional.scaled_dot_product_attention(q, k, v, attn_mask=absent)
    return found.transpose(1, 2).flatten(2)


def _by_head(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    scale = 1 / math.sqrt(q.size(-1))
    if mask is None:
        return torch.softmax(q @ k.transpose(-1, -2) * scale, -1) @ v
    batch, heads, length, _ = q.shape
    absent = torch.where(mask, 0.0, -1e4).to(q.dtype).expand(batch, heads, 1, length).flatten(0, 1)
    scores = torch.baddbmm(absent, q.flatten(0, 1), k.flatten(0, 1).transpose(1, 2), alpha=scale)
    return (torch.softmax(scores, -1) @ v.flatten(0, 1)).view_as(q)


class _Attention(torch.autograd.Function):
    """Attention in an export: onnxruntime's own, in blocks that the cache holds."""

    @staticmethod
    def forward(_: object, q: Tensor, k: Tensor, v: Tensor, heads: int) -> Tensor:
        return _attend(q, k, v, None)

    @staticmethod
    def symbolic(graph: Any, q: Any, k: Any, v: Any, heads: int) -> Any:  # noqa: ANN401 - torch gives no types
        found = graph.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads)
        found.setType(q.type())
        return found
