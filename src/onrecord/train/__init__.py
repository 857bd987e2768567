"""Train: corpora -> weights and figures. An extra with its own dependencies; nothing imports it."""
