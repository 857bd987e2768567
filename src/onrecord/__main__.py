"""`python -m onrecord` is the command `onrecord`."""

from onrecord.show.cli import main

main()
