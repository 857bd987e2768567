"""Model: what is trained."""

import torch

from onrecord.train.crf import Crf
from onrecord.train.heads import SideTasks
from onrecord.train.network import Network


class Model(torch.nn.Module):
    """The network, the tag transitions of outermost and of nested attributions, the side tasks."""

    def __init__(self, network: Network | None = None) -> None:
        super().__init__()
        self.network = network or Network()
        self.crf, self.nested_crf, self.side = Crf(), Crf(), SideTasks()

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.parameters()).device
