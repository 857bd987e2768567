"""Ask: store -> answers; every question that the faces ask, once."""
