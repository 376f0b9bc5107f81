"""filrouge: press articles in, a sourced chronology out."""

__version__ = "0.1.0"
