"""Score: readings against gold -> figures. The same figures as the evaluation scripts of the design."""
