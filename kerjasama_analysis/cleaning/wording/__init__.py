"""Sentences of officials, for `cleaning.obstacles`: cut into clauses, and the cues that tell what they are about."""
