"""Pruning: fewer heads and inner units in each layer of the encoder, so that it reads faster.

Optimal brain surgery (Hassibi and Stork 1993) on groups of inputs: the group goes whose absence
changes what a product gives least, on a sample of texts, and the others take over what it said.
"""

import torch
from torch import Tensor, nn

from onrecord.train.batch import Batch
from onrecord.train.layer import Layer
from onrecord.train.model import Model

DAMPING = 0.01  # of the mean square of an input, so that the inverse exists


def prune(model: Model, sample: list[Batch], heads: int, inner: int) -> None:
    """Leaves each layer of `model` the `heads` and the `inner` units that say most on `sample`."""
    model.eval()
    for layer in model.network.layers:
        assert isinstance(layer, Layer)
        kept = _narrow(model, layer.merge, sample, layer.head, heads)
        q, k, v = layer.qkv.weight.chunk(3)
        biases = layer.qkv.bias.chunk(3)
        _replace(layer.qkv, torch.cat([w[kept] for w in (q, k, v)]), torch.cat([b[kept] for b in biases]))
        kept = _narrow(model, layer.narrow, sample, 1, inner)
        _replace(layer.widen, layer.widen.weight[kept], layer.widen.bias[kept])


def _narrow(model: Model, product: nn.Linear, sample: list[Batch], size: int, groups: int) -> Tensor:
    """Leaves `product` the inputs of its best `groups`, of `size` inputs each, and gives which they are."""
    weights = product.weight.detach().double().cpu()
    kept, weights = chosen(_products(model, product, sample), weights, size, groups)
    _replace(product, weights, product.bias)
    return kept


def _products(model: Model, product: nn.Linear, sample: list[Batch]) -> Tensor:
    """The mean products of the inputs of `product`, `[input, input]`, over the pieces of `sample`."""
    total = torch.zeros(product.in_features, product.in_features, dtype=torch.float64)
    count = 0

    def add(_: nn.Module, given: tuple[Tensor, ...], __: Tensor) -> None:
        nonlocal count
        inputs = given[0][mask].float()
        total.add_((inputs.T @ inputs).double().cpu())
        count += len(inputs)

    hook = product.register_forward_hook(add)
    with torch.no_grad():
        for given in sample:
            mask = given.mask.to(model.device)
            model.network.states(given.to(model.device))
    hook.remove()
    return total / count


def chosen(products: Tensor, weights: Tensor, size: int, groups: int) -> tuple[Tensor, Tensor]:
    """The inputs of the `groups` groups to keep and their new weights, `[output, kept]`.

    `products` `[input, input]` are the inputs' mean products, `weights` `[output, input]`; a group
    is `size` neighbours.
    """
    inputs = len(products)
    inverse = torch.linalg.inv(products + DAMPING * products.diagonal().mean() * torch.eye(inputs))
    weights, there = weights.clone(), torch.ones(inputs // size, dtype=torch.bool)
    for _ in range(inputs // size - groups):
        gone = _least(inverse, weights, there, size)
        at = slice(gone * size, (gone + 1) * size)
        row = torch.linalg.solve(inverse[at, at], inverse[at])
        weights -= weights[:, at] @ row
        inverse -= inverse[:, at] @ row
        there[gone] = False
        weights[:, at] = 0
        inverse[at], inverse[:, at] = 0, 0
        inverse[at, at] = torch.eye(size, dtype=inverse.dtype)
    kept = there.repeat_interleave(size).nonzero().squeeze(1)
    return kept, weights[:, kept]


def _least(inverse: Tensor, weights: Tensor, there: Tensor, size: int) -> int:
    """The group whose absence costs least."""
    groups = len(there)
    if size == 1:
        cost = weights.square().sum(0) / inverse.diagonal().clamp(min=1e-12)
    else:
        blocks = inverse.view(groups, size, groups, size).diagonal(dim1=0, dim2=2).permute(2, 0, 1)
        grouped = weights.view(len(weights), groups, size).permute(1, 2, 0)
        cost = (grouped * torch.linalg.solve(blocks, grouped)).sum((1, 2))
    return int(torch.where(there, cost, torch.inf).argmin())


def _replace(product: nn.Linear, weight: Tensor, bias: Tensor) -> None:
    made = product.weight.new_tensor(weight.detach().numpy(force=True))
    product.weight, product.bias = nn.Parameter(made), nn.Parameter(bias.detach().clone())
    product.out_features, product.in_features = weight.shape
