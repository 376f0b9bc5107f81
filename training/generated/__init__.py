"""Training sentences made from templates: constructions of the press that the treebanks hardly have."""
