"""Layer: one layer of the encoder."""

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.train.drop import Drop

WIDTH, HEADS, INNER = 384, 12, 1536
HEAD = WIDTH // HEADS
EPSILON = 1e-12  # of the norms


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT does it; pruning makes it narrower.

    `absent` is added to how much a piece looks at another, `[window or 1, head or 1, piece or 1, piece]`.
    """

    def __init__(
        self, width: int = WIDTH, inner: int = INNER, head: int = HEAD, epsilon: float = EPSILON
    ) -> None:
        super().__init__()
        self.head = head
        self.qkv = nn.Linear(width, 3 * width)
        self.merge = nn.Linear(width, width)
        self.merge_norm = nn.LayerNorm(width, eps=epsilon)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.narrow_norm = nn.LayerNorm(width, eps=epsilon)
        self.drop = Drop()

    def forward(self, x: Tensor, absent: Tensor | None) -> Tensor:
        q, k, v = self.qkv(x).chunk(3, -1)
        if torch.onnx.is_in_onnx_export():
            seen = _Attention.apply(q, k, v, self.head, self.merge.in_features // self.head)
        else:
            seen = _attend(q, k, v, absent, self.head)
        x = self.merge_norm(x + self.drop(self.merge(seen)))
        return self.narrow_norm(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


def _attend(q: Tensor, k: Tensor, v: Tensor, absent: Tensor | None, head: int) -> Tensor:
    """Attention, `[batch, word, head * heads]`.

    In float32 torch's own takes two fifths of the time of ours (two cores of an Intel Xeon, forwards and
    backwards), on a processor in bfloat16 twice as much.
    """
    q, k, v = (t.unflatten(-1, (-1, head)).transpose(1, 2) for t in (q, k, v))
    if q.dtype == torch.bfloat16 and q.device.type == "cpu":
        found = _by_head(q, k, v, absent)
    else:
        added = None if absent is None else absent.to(q.dtype)
        found = functional.scaled_dot_product_attention(q, k, v, attn_mask=added)
    return found.transpose(1, 2).flatten(2)


def _by_head(q: Tensor, k: Tensor, v: Tensor, absent: Tensor | None) -> Tensor:
    scale = 1 / math.sqrt(q.size(-1))
    if absent is None:
        return torch.softmax(q @ k.transpose(-1, -2) * scale, -1) @ v
    batch, heads, length, _ = q.shape
    added = absent.to(q.dtype).expand(batch, heads, absent.size(2), length).flatten(0, 1)
    scores = torch.baddbmm(added, q.flatten(0, 1), k.flatten(0, 1).transpose(1, 2), alpha=scale)
    return (torch.softmax(scores, -1) @ v.flatten(0, 1)).view_as(q)


class _Attention(torch.autograd.Function):
    """Attention in an export: onnxruntime's own, in blocks that the cache holds."""

    @staticmethod
    def forward(_: object, q: Tensor, k: Tensor, v: Tensor, head: int, heads: int) -> Tensor:
        return _attend(q, k, v, None, head)

    @staticmethod
    def symbolic(graph: Any, q: Any, k: Any, v: Any, _: int, heads: int) -> Any:  # noqa: ANN401 - torch has no types
        found = graph.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads)
        found.setType(q.type())
        return found
