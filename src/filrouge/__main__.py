"""`python -m filrouge` is `filrouge`."""

from filrouge.cli import main

if __name__ == "__main__":
    main()
