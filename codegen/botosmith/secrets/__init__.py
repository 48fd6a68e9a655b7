"""Which values are secret, and how recordings mask them.

`members` says it of the members of a model, `texts` of texts and of names that programs
choose; `Masker` masks what either finds.
"""
