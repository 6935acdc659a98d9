# British English: every sentence on the screens and in what is printed.
#
# Warm, kind and plain; no jargon, no exclamation marks, no marks out of ten. Read them aloud.

chilly = chilly
cool = cool
mild = mild
warm = warm
glowing = glowing

aligned = aligned
mixed = mixed
differ = differ
