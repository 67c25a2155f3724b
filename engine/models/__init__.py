"""Model weights: which ones we know, where they lie on this computer, and how they are fetched.

Reads names, configurations and a few bytes of weights; only `opening` loads torch and transformers. Knows nothing of
what the models are used for beyond their kind.
"""
